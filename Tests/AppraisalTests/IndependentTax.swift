import Economy
import Law
import LawData
import LifeCourse

/// One adult's taxes of all assessed months, reckoned again: each tax and credit of a year allotted to its months.
struct IndependentTax {
  private(set) var municipal: [Int]
  private(set) var regional: [Int]
  private(set) var state: [Int]
  private(set) var parish: [Int]
  /// Contributions of the self-employed.
  private(set) var contributions: [Int]
  /// What the random cases cover, by assessed year.
  private(set) var marks: [Set<String>]

  init(_ adult: IndependentPerson, laws: [YearLaw], _ timeline: Timeline) {
    municipal = Array(repeating: 0, count: timeline.assessedCount)
    regional = municipal
    state = municipal
    parish = municipal
    contributions = municipal
    marks = laws.map { _ in [] }
    for year in laws.indices { settle(year, adult, laws[year], timeline) }
  }

  /// All taxes less credits of a month.
  func all(_ month: Int) -> Int { municipal[month] + regional[month] + state[month] + parish[month] }

  private mutating func settle(_ year: Int, _ adult: IndependentPerson, _ law: YearLaw, _ timeline: Timeline)
  {
    let places = year * 12..<year * 12 + 12
    let surplus = Array(adult.surplus[places])
    if surplus.contains(where: { $0 > 0 }) {
      let due = IndependentPerson.contributions(on: surplus.reduce(0, +) / 100, year: law.year)
      for (place, part) in Self.largestRemainder(due * 100, surplus).enumerated() {
        contributions[year * 12 + place] = part
      }
    }
    let weights = places.map(adult.taxable)
    guard weights.reduce(0, +) > 0, let rates = law.localRates, let rules = law.incomeTax else { return }
    // Fees count for the credit from July 2022 on; residents of a part of the first year have fewer months.
    let resident = places.map(timeline.month).filter {
      $0 >= adult.person.residentFrom ?? timeline.firstAssessed
    }
    let fees = resident.filter { $0 >= 2022_07 }.reduce(0) { $0 + Self.fundFee(of: adult.person, in: $1) }
    if resident.count < 12 { marks[year].insert("resident part of the year") }
    func kronor(_ list: [Int]) -> Int { list[places].reduce(0, +) / 100 }
    let tax = incomeTax(
      on: AnnualIncome(
        wage: kronor(zip(adult.gross, adult.surplus).map(+)), benefits: kronor(adult.benefits),
        sicknessCompensation: kronor(adult.compensation)),
      of: Taxpayer(
        ageAtYearStart: law.year - adult.person.born.year - 1, monthsResident: resident.count,
        churchMember: adult.person.churchMember, unemploymentFundFee: fees / 100,
        regionalCredit: rates.givesRegionalCredit),
      rates: rates, law: rules)
    let credits = [
      "pensionContribution": tax.pensionContributionCredit, "workIncome": tax.workIncomeCredit,
      "sicknessCompensation": tax.sicknessCompensationCredit, "earnedIncome": tax.earnedIncomeCredit,
      "regional": tax.regionalCredit, "unemploymentFund": tax.unemploymentFundCredit,
      "temporaryWorkIncome": tax.temporaryWorkIncomeCredit,
    ]
    for (name, amount) in credits where amount > 0 { marks[year].insert("credit \(name)") }
    if tax.churchFee > 0 { marks[year].insert("church fee") }
    if tax.stateIncomeTax > 0 { marks[year].insert("state tax") }
    func add(_ ore: Int, to list: inout [Int], sign: Int = 1) {
      for (place, part) in Self.largestRemainder(ore, weights).enumerated() {
        list[year * 12 + place] += sign * part
      }
    }
    let local = tax.localTaxShares(rates: rates)
    add(local.municipal.ore, to: &municipal)
    add(local.regional.ore, to: &regional)
    for kronor in [tax.stateIncomeTax, tax.generalPensionContribution, tax.publicServiceFee] {
      add(kronor * 100, to: &state)
    }
    for kronor in credits.values { add(kronor * 100, to: &state, sign: -1) }
    add(tax.burialFee * 100, to: &parish)
    add(tax.churchFee * 100, to: &parish)
  }

  /// The fee given, or by year of the month that of a member of any fund: 105, 120 from 2020, 137 from 2023.
  static func fundFee(of person: Person, in month: YearMonth) -> Int {
    guard let fund = person.unemploymentFund else { return 0 }
    return fund.fee?.ore ?? (month.year < 2020 ? 105_00 : month.year < 2023 ? 120_00 : 137_00)
  }

  /// Largest remainder by sorting: another way than the product's.
  private static func largestRemainder(_ amount: Int, _ weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    var parts = weights.map { amount * $0 / total }
    let order = weights.indices.sorted {
      let left = amount * weights[$0] % total
      let right = amount * weights[$1] % total
      return left == right ? $0 < $1 : left > right
    }
    for place in order.prefix(amount - parts.reduce(0, +)) { parts[place] += 1 }
    return parts
  }
}
