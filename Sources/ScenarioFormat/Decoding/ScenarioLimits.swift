import Economy
import LawData

/// The bounds of what a scenario file can ask for. They keep a slip of the finger from becoming a result;
/// none of them is law.
enum ScenarioLimits {
  /// The format version.
  static let version = 1
  /// The longest horizon: fifty years.
  static let months = 1...600
  /// The first month: where the law begins.
  static let firstMonth = ParameterReader.firstLawMonth
  /// The last month a horizon can reach.
  static let lastMonth: YearMonth = 2099_12
  /// The first month of birth of anybody.
  static let firstBirth: YearMonth = 1900_01
  /// The age of an adult at the start.
  static let adultAge = 18
  /// Wages and other amounts.
  static let money = Money.zero...Money(kronor: 10_000_000)
  /// The wage of a job: a job without pay is none.
  static let wage = Money(kronor: 1)...Money(kronor: 10_000_000)
  /// A home's area in square metres.
  static let area = 1...10_000
  /// Months of something used or passed before the start.
  static let monthsBefore = 0...600
  /// Days of a benefit paid before the phase.
  static let daysBefore = 0...10_000
  /// Months before the phase's first payment of the establishment benefit.
  static let waitingMonths = 0...3
  /// Months of support to start a business.
  static let supportMonths = 0...12
  /// Years of insurance.
  static let insuranceYears = 1...40
  /// Months of a year that qualify for unemployment benefit.
  static let qualifyingMonths = 0...12
  /// Other people in the home who are not family.
  static let sharedWith = 0...20
  /// Weeks with study aid in a year.
  static let studyWeeks = 1...40
  /// Weeks with study aid before the path.
  static let studyWeeksUsed = 0...400
  /// Months of fourteen years.
  static let workMonths = 0...168
  /// What a year of study adds to the wage.
  static let studyPremium = Rate.zero...Rate(partsPerMillion: 200_000)
  /// A share.
  static let share = Rate.zero...Rate.one
  /// What a krona of tax costs society.
  static let taxFactor = Rate.one...Rate(partsPerMillion: 10_000_000)
  /// Production as a share of the full wage cost.
  static let productivity = Rate.zero...Rate(partsPerMillion: 5_000_000)
  /// Days of sickness a year that the employer pays for: at most half of the working days.
  static let sickDays = Rate.zero...Rate(partsPerMillion: 130_000_000)
  /// The years present values can be priced in: those with a consumer price index, to the last law year.
  static let priceYears = 2010...ParameterReader.lastLawMonth.year
}
