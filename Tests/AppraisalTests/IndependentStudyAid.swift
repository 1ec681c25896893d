import Economy
import Law
import LifeCourse

/// Study aid of a week reckoned again, öre: full aid less what the half-year's income takes of it.
struct IndependentStudyAid {
  private(set) var grant: Int
  private(set) var loan: Int
  let extraLoan: Int
  /// Whether income has taken a part.
  private(set) var isReduced = false

  /// `nil` where nobody studies in the month.
  init?(_ person: IndependentPerson, _ month: Int, _ law: MonthLaw, year: Int) {
    guard let (studies, _) = person.studies(month) else { return nil }
    if studies.grant == .transition {
      let weekly = Self.transition(studies, year: year)
      (grant, loan, extraLoan) = (weekly.grant, weekly.loan, 0)
      return
    }
    guard let rules = law.studyAid else { return nil }
    let full = rules.weeklyGrant(studies.grant, pace: studies.pace)?.ore ?? 0
    grant = full
    loan = studies.grant == .start ? 0 : max(0, (rules.weeklyTotal(pace: studies.pace)?.ore ?? 0) - full)
    let extraShare = [100: 198, 75: 149, 50: 99][studies.pace.rawValue] ?? 0
    let base = Self.priceBase[min(year, 2026)] ?? 0
    extraLoan = studies.extraLoan ? base * extraShare / 10_000 * 100 : 0
    reduce(person, month, studies, base: base, year: year)
  }

  /// 61 or 52 % of the half-year's taxable income above the free amount, a part for each week, shared as grant to loan.
  private mutating func reduce(
    _ person: IndependentPerson, _ month: Int, _ studies: Studies, base: Int, year: Int
  ) {
    let isStart = studies.grant == .start
    let months = month / 6 * 6..<month / 6 * 6 + 6
    let calendar = YearMonth(januaryOf: year) + month % 12
    guard !(isStart ? 2020_07...2022_06 : 2020_01...2022_06).contains(calendar) else { return }
    let income = months.reduce(0) { $0 + person.taxable($1) }
    let weeks = months.reduce(0) { sum, place in
      guard let other = person.studies(place), other.studies.grant != .transition,
        (other.studies.grant == .start) == isStart
      else { return sum }
      return sum + other.weeks
    }
    // Hundredths of a per cent of the price base amount: for 20 weeks, and for each week fewer.
    let shares: (Int, Int) =
      switch (studies.pace, isStart) {
      case (.full, false): (19_371, 969)
      case (.threeQuarters, false): (24_214, 726)
      case (.half, false): (29_057, 484)
      case (.full, true): (16_000, 800)
      case (.threeQuarters, true): (20_000, 600)
      default: (24_000, 400)
      }
    let free = base * (shares.0 + shares.1 * (20 - weeks)) / 10_000 * 100
    guard income > free else { return }
    isReduced = true
    let total = grant + loan
    let taken = Double(income - free) * (isStart ? 0.52 : 0.61) / Double(weeks)
    let left = max(0, 1 - taken / Double(total))
    grant = Int(Double(grant) * left / 100 + 1e-9) * 100
    loan = Int(Double(loan) * left / 100 + 1e-9) * 100
    if (grant + loan) * 400 <= base * 100 { (grant, loan) = (0, 0) }
  }

  /// 80 % of the income up to 4.5 income base amounts, over 52; 63 % of the rest of the income, up to a ceiling.
  static func transition(_ studies: Studies, year: Int) -> (grant: Int, loan: Int) {
    guard let income = studies.before.incomeBase?.wholeKronor else { return (0, 0) }
    let pace = studies.pace.rawValue
    let grant = min(income * 10, (incomeBase[min(year, 2026)] ?? 0) * 45) * 8 * pace / (100 * 100 * 52)
    let ceiling = [100: 598, 75: 449, 60: 359, 50: 300, 40: 239, 20: 120][pace] ?? 0
    let loan = max(0, 63 * (income * pace - grant * 52 * 100) / (100 * 100 * 52))
    return (grant * 100, min(loan, (priceBase[min(year, 2026)] ?? 0) * ceiling / 10_000) * 100)
  }

  private static let priceBase = [
    2016: 44_300, 2017: 44_800, 2018: 45_500, 2019: 46_500, 2020: 47_300, 2021: 47_600, 2022: 48_300,
    2023: 52_500, 2024: 57_300, 2025: 58_800, 2026: 59_200,
  ]
  private static let incomeBase = [2023: 74_300, 2024: 76_200, 2025: 80_600, 2026: 83_400]
}
