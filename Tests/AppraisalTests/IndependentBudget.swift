import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// The budgets of a path reckoned again in a few lines straight from the rules' outputs, month by month and
/// without the ledger: what the completeness invariant compares with. It asks the whole law, so that a
/// figure left out of what the product compiles makes a difference.
struct IndependentBudget {
  /// In-hand income less taxes and work costs, by month.
  private(set) var disposable: [Int] = []
  /// Production less costs plus support, by month.
  private(set) var employer: [Int] = []
  /// Production that is no money, by month.
  private(set) var workForPublic: [Int] = []
  /// The municipality, the region and the state, in hand or not, by month.
  private(set) var municipality: [Int] = []
  private(set) var region: [Int] = []
  private(set) var state: [Int] = []
  /// Facts of the month, for the invariants.
  private(set) var months: [MonthFacts] = []

  struct MonthFacts {
    var assistance = 0
    var needs = 0
    var counted = 0
    /// What the random cases cover.
    var marks: Set<String> = []
  }

  /// The two paths of a scenario.
  enum Side { case without, with }

  private let scenario: Scenario
  private let timeline: Timeline
  private let laws: [YearLaw]
  private let adults: [IndependentPerson]
  private let taxes: [IndependentTax]
  private let assistedBefore: Int
  /// By adult, the months of assistance in a row and those left of the stimulus, and the premiums paid.
  private var chains: [(inRow: Int, left: Int)]
  private var premiums: [Int]

  init(
    _ scenario: Scenario, _ compiled: CompiledScenario, _ side: Side, laws: [YearLaw], assistedBefore: Int
  ) {
    let household = scenario.household
    let timeline = compiled.engine.timeline
    let plans = (side == .without ? compiled.without : compiled.with).adults
    var adults = [
      IndependentPerson(
        household.person, plans[0], phases: side == .without ? scenario.without : scenario.with,
        history: scenario.without.first, isPartner: false, timeline)
    ]
    if let partner = household.partner {
      adults.append(
        IndependentPerson(
          partner.person, plans[1],
          phases: side == .without ? partner.phases : partner.phasesWith ?? partner.phases,
          history: partner.phases.first, isPartner: true, timeline))
    }
    self.scenario = scenario
    self.timeline = timeline
    self.laws = laws
    self.adults = adults
    self.assistedBefore = assistedBefore
    taxes = adults.map { IndependentTax($0, laws: laws, timeline) }
    chains = adults.map { _ in (inRow: assistedBefore, left: 0) }
    premiums = adults.map { _ in 0 }
    for month in timeline.horizon { add(month) }
  }

  private mutating func add(_ month: Int) {
    let household = scenario.household
    let year = month / 12
    let law = laws[year].months[month % 12]
    let calendar = timeline.month(month)
    var facts = MonthFacts()
    facts.marks = taxes.reduce(into: []) { $0.formUnion($1.marks[year]) }
    for adult in adults { facts.marks.formUnion(adult.marks[month]) }
    let home = IndependentHome(
      household, in: calendar, isOccupied: adults.allSatisfy { $0.isOccupied(month) })
    let rent = rent(year: year)
    let fundFee = adults.reduce(0) { $0 + IndependentTax.fundFee(of: $1.person, in: calendar) }
    if fundFee > 0 { facts.marks.insert("fee of an unemployment fund") }

    var transfers = home.familyBenefits(law, marks: &facts.marks)
    var housing = 0
    if household.housingAllowance {
      housing = home.housingAllowance(
        household, law, rent: rent, incomes: adults.map { $0.housingIncome(year: year, laws: laws) },
        born: adults.map(\.person.born), isCompensated: adults.contains { $0.compensation[month] > 0 },
        marks: &facts.marks)
    }
    transfers += housing + establishment(month, home, law, rent: rent, housing: housing, &facts)
    transfers += adults.reduce(0) { $0 + $1.development[month] }
    let study = studyAid(month, home, law, &facts)
    transfers += study.grant
    let care = childCare(month, home, law, &facts)

    var assistance = 0
    var administration = 0
    if household.socialAssistance {
      assistance = self.assistance(
        month, home, law, rent: rent, otherCosts: fundFee + care.fees,
        counted: transfers + study.loanPossible + restOfProfit(month), &facts)
      if assistance > 0, scenario.include.administration {
        let share = [0.3, 8.0 / 15, 23.0 / 30, 1][min(3, (month - timeline.horizon.lowerBound) / 12)]
        let average = UnitCostFigures.cost(UnitCostFigures.administration, in: calendar.year) * 100
        administration = Int((average * share).rounded())
      }
    }
    facts.assistance = assistance
    months.append(facts)
    let premium = workPremium(month)
    if premium > 0 { months[months.count - 1].marks.insert("work premium") }
    noteAssistance(month, fundFee: fundFee)

    let work = IndependentEmployer(adults[0], month: month, law: law, timeline)
    let workCosts = adults.reduce(0) { sum, adult in
      let costs = adult.isAwayFromWorkplace(month) ? nil : adult.phase(month)?.planned.workCosts
      return sum + (costs?.travel.ore ?? 0) + (costs?.other.ore ?? 0)
    }
    // What the state pays beside what is tax-free: benefits, and its part of an establishment job, are taxed with the
    // wages.
    let own = adults.reduce(0) { $0 + $1.benefits[month] + $1.compensation[month] + $1.statePay[month] }
    func taxSum(_ part: (IndependentTax) -> [Int]) -> Int { taxes.reduce(0) { $0 + part($1)[month] } }
    disposable.append(
      net(month).reduce(0, +) + restOfProfit(month) + transfers + study.loanTaken + assistance + premium
        - workCosts - fundFee
        - care.fees)
    employer.append(work.net)
    workForPublic.append(work.workForPublic)
    municipality.append(
      taxSum(\.municipal) - assistance - administration - study.places + care.fees - care.places
        - work.procurement)
    region.append(taxSum(\.regional))
    state.append(taxSum(\.state) + taxSum(\.contributions) + work.toState - transfers - own - premium)
  }

  /// Wages and taxable benefits after tax, by adult.
  private func net(_ month: Int) -> [Int] {
    zip(adults, taxes).map { $0.taxable(month) - $1.all(month) }
  }

  /// What the standard deduction of a business leaves when its contributions are paid.
  private func restOfProfit(_ month: Int) -> Int {
    zip(adults, taxes).reduce(0) { $0 + $1.0.profit[month] - $1.0.surplus[month] - $1.1.contributions[month] }
  }

  private func rent(year: Int) -> Int {
    var rent = scenario.household.housing.rent.ore
    for _ in 0..<year {
      rent += Int((Double(rent) * scenario.household.housing.rentGrowth.value).rounded())
    }
    return rent
  }

  private func establishment(
    _ month: Int, _ home: IndependentHome, _ law: MonthLaw, rent: Int, housing: Int, _ facts: inout MonthFacts
  ) -> Int {
    guard adults.contains(where: { $0.isPaidEstablishment[month] }) else { return 0 }
    let supplement = home.establishmentSupplement(law)
    if supplement > 0 { facts.marks.insert("establishment supplement") }
    let isAlone = adults.count == 1 && home.children.isEmpty && scenario.household.sharedWith == 0
    let housingPart = isAlone ? max(0, min(rent, 5_700_00) - 1_800_00 - housing) : 0
    if housingPart > 0, housing > 0 { facts.marks.insert("housing part beside housing allowance") }
    return adults.reduce(supplement + housingPart) { $0 + $1.establishment[month] }
  }

  private func studyAid(
    _ month: Int, _ home: IndependentHome, _ law: MonthLaw, _ facts: inout MonthFacts
  ) -> (grant: Int, loanTaken: Int, loanPossible: Int, places: Int) {
    var sum = (grant: 0, loanTaken: 0, loanPossible: 0, places: 0)
    var supplemented = false
    for adult in adults {
      guard let (studies, weeks) = adult.studies(month),
        let aid = IndependentStudyAid(adult, month, law, year: home.month.year)
      else { continue }
      if aid.isReduced { facts.marks.insert("study aid reduced by income") }
      if studies.grant == .start { facts.marks.insert("study start grant") }
      if aid.extraLoan > 0 { facts.marks.insert("extra study loan") }
      // A taxable grant stands among the benefits.
      sum.grant += studies.grant == .transition ? 0 : aid.grant * weeks
      sum.loanPossible += (aid.loan + aid.extraLoan) * weeks
      sum.loanTaken += ((studies.loan ? aid.loan : 0) + aid.extraLoan) * weeks
      if !supplemented, studies.grant != .transition, let rules = law.studyAid {
        let count = home.children.count {
          rules.countsForChildSupplement(born: $0.born, in: home.month) == true
        }
        sum.grant += (rules.weeklyChildSupplement(children: count, pace: studies.pace)?.ore ?? 0) * weeks
        supplemented = true
      }
      if scenario.include.studyPlace {
        let known = studies.level == .basic ? UnitCostFigures.basic : UnitCostFigures.upperSecondary
        let perYear = UnitCostFigures.cost(known, in: home.month.year) * Double(studies.pace.rawValue)
        sum.places += Int((perYear / 10 * Double(weeks) / 4).rounded())
      }
    }
    return sum
  }

  /// Fees on the taxable income of the month, and a twelfth of a year's place for each child, half of it where the
  /// child alternates.
  private func childCare(
    _ month: Int, _ home: IndependentHome, _ law: MonthLaw, _ facts: inout MonthFacts
  ) -> (fees: Int, places: Int) {
    let children = home.places
    guard !children.isEmpty else { return (0, 0) }
    let income = adults.reduce(0) { $0 + $1.taxable(month) }
    let fees = law.childCareFee?.fees(monthlyTaxableIncome: Money(ore: income), youngestFirst: children)
    if (fees?.preschool ?? .zero) > .zero { facts.marks.insert("fee of preschool") }
    if (fees?.leisureCentre ?? .zero) > .zero { facts.marks.insert("fee of a leisure centre") }
    var places = 0
    if scenario.include.childCare {
      for child in children {
        let known =
          child.form == .preschool ? UnitCostFigures.preschool : UnitCostFigures.leisureCentre
        let whole = Int((UnitCostFigures.cost(known, in: home.month.year) * 100 / 12).rounded())
        places += child.isAlternating ? nearest(whole, over: 2) : whole
        facts.marks.insert("place in child care")
      }
    }
    return ((fees?.preschool.ore ?? 0) + (fees?.leisureCentre.ore ?? 0), places)
  }

  private mutating func assistance(
    _ month: Int, _ home: IndependentHome, _ law: MonthLaw, rent: Int, otherCosts: Int, counted: Int,
    _ facts: inout MonthFacts
  ) -> Int {
    guard let norm = law.norm, let stimulus = law.stimulus else { return 0 }
    let household = scenario.household
    var needs = home.norm(
      norm, adults: adults.count, sharedWith: household.sharedWith, marks: &facts.marks)
    needs += acceptedRent(month, home, rent: rent, &facts) + household.otherCosts.ore + otherCosts
    needs += household.housing.electricity.ore + household.housing.insurance.ore
    var counted = counted + home.childWages(norm, marks: &facts.marks)
    for (place, adult) in adults.enumerated() {
      needs += adult.isAwayFromWorkplace(month) ? 0 : adult.phase(month)?.planned.workCosts.travel.ore ?? 0
      counted += adult.taxable(month) - taxes[place].all(month)
      let wage = adult.gross[month]
      if chains[place].left == 0, wage > 0, chains[place].inRow >= stimulus.qualifyingMonths {
        chains[place].left = stimulus.durationMonths
      }
      guard chains[place].left > 0, wage > 0 else { continue }
      facts.marks.insert("job stimulus")
      if adult.taxable(month) > wage { facts.marks.insert("job stimulus beside a benefit") }
      // The wage bears the month's tax in proportion; a fourth of what is left of it is not counted.
      let taxOnWage = nearest(taxes[place].all(month) * wage, over: adult.taxable(month))
      counted -= nearest(wage - taxOnWage, over: 4)
    }
    let isWithoutAssistance = adults.contains { adult in
      guard let phase = adult.phase(month), case .studies(let studies) = phase.written.activity else {
        return false
      }
      return studies.summer == .none && [6, 7].contains(home.month.month)
    }
    let assistance = isWithoutAssistance ? 0 : max(0, needs - counted)
    facts.needs = isWithoutAssistance ? 0 : needs
    facts.counted = counted
    for place in chains.indices {
      let wasRunning = chains[place].left > 0
      if wasRunning { chains[place].left -= 1 }
      chains[place].inRow = assistance > 0 && !wasRunning ? chains[place].inRow + 1 : 0
    }
    return assistance
  }

  private func acceptedRent(
    _ month: Int, _ home: IndependentHome, rent: Int, _ facts: inout MonthFacts
  ) -> Int {
    var reader = ParameterReader()
    let ceiling: Int? =
      switch scenario.household.housing.reasonableRent {
      case .inFull: nil
      case .upTo(let ceiling): ceiling.ore
      case .municipal:
        reasonableRent(
          municipalityCode: scenario.municipality.code, adults: adults.count, children: home.inNorm.count,
          month: home.month, reader: &reader)?.ore
      }
    guard let ceiling, ceiling < rent else { return rent }
    if scenario.household.housing.reasonableRent == .municipal {
      facts.marks.insert("municipality's ceiling of rent")
    }
    return ceiling
  }

  /// 15 % of the wage up to 3 750 kr from March 2026 to February 2028, to who had assistance in all of July to December
  /// 2025 and has none now, in 18 months at most.
  private mutating func workPremium(_ month: Int) -> Int {
    let calendar = timeline.month(month)
    guard scenario.household.socialAssistance, (2026_03...2028_02).contains(calendar),
      months[month - timeline.horizon.lowerBound].assistance == 0
    else { return 0 }
    for number in 0..<6 {
      let asked: YearMonth = 2025_07 + number
      let place = asked - timeline.start
      let had = place < 0 ? -place <= assistedBefore : months[place].assistance > 0
      guard had else { return 0 }
    }
    var sum = 0
    for place in adults.indices where adults[place].gross[month] > 0 && premiums[place] < 18 {
      premiums[place] += 1
      sum += min(3_750_00, nearest(adults[place].gross[month] * 15, over: 100))
    }
    return sum
  }

  private mutating func noteAssistance(_ month: Int, fundFee: Int) {
    let last = months.count - 1
    guard months[last].assistance > 0 else { return }
    if adults.contains(where: { $0.gross[month] > 0 }) {
      months[last].marks.insert("assistance beside a wage")
    }
    if adults.contains(where: { $0.paid[month] != nil }) {
      months[last].marks.insert("assistance beside a benefit")
    }
    if fundFee > 0 { months[last].marks.insert("fee of a fund beside assistance") }
  }
}
