public import Economy
public import LawData

/// The steps of unemployment benefit, by the days paid.
public enum UnemploymentStep: Int, Sendable, CaseIterable {
  /// Days 1–100.
  case first
  /// Days 101–200.
  case second
  /// Days 201–300.
  case third
}

/// The law of one month on unemployment benefit (arbetslöshetsersättning) for benefit periods begun before
/// October 2025; taxable, for five days a week.
///
/// Lag 1997:238 22 and 26 §§, förordning 1997:835 3–4 §§. Not modelled: the work condition, taken as met on full
/// time; the 450 days of parents; the weaker demand on membership in 2020; reduction for part-time work. Amounts
/// that changed within a month (2020-04-13, 2020-06-29, 2025-08-04) hold from the first month of which the greater
/// part has them.
public struct UnemploymentBenefitLaw: Sendable, Equatable {
  /// A day's benefit is rounded to the nearest krona: the model's choice, the act is silent.
  public static let rounding = RoundingRule(
    toKronor: 1, .nearest, source: "antagande: dagpenning i hela kronor")

  /// The base amount a day (grundbelopp); `nil` where it is not asked for.
  public let baseAmount: Money?
  private let highestEarly: Money?
  private let highestLate: Money?
  private let rateEarly: Rate?
  private let rateLate: Rate?

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(
      month: month, steps: Set(UnemploymentStep.allCases), hasBaseAmount: true, reader: &reader)
  }

  /// The law of a month at some steps of benefit by income, with or without the base amount.
  init(
    month: YearMonth, steps: Set<UnemploymentStep>, hasBaseAmount: Bool, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Figures = UnemploymentBenefitFigures
    let isEarly = steps.contains(.first)
    let isLate = steps.contains(.third)
    baseAmount = hasBaseAmount ? try reader.money(Figures.baseAmount, at: month) : nil
    highestEarly = isEarly ? try reader.money(Figures.highestEarly, at: month) : nil
    highestLate =
      isLate || steps.contains(.second) ? try reader.money(Figures.highestLate, at: month) : nil
    rateEarly =
      isEarly || steps.contains(.second) ? try reader.rate(Figures.rateEarly, at: month) : nil
    rateLate = isLate ? try reader.rate(Figures.rateLate, at: month) : nil
  }

  /// The benefit a day by income (inkomstrelaterad ersättning), whole kronor; `nil` at a step that is not compiled.
  ///
  /// Lag 1997:238 26 §: 80 % of the earnings a day, a twenty-second of a month's, to day 200 and 70 % to day 300;
  /// förordning 1997:835 4 §: at most 910 (1 200, 1 236) to day 100 and then 760 (1 000).
  /// Example: 240 000 a year is 20 000 ÷ 22 a day, of which 80 % is 727.27, paid as 727.
  public func dailyByIncome(yearlyIncome: Money, step: UnemploymentStep) -> Money? {
    switch step {
    case .first: Self.daily(yearlyIncome, rateEarly, highestEarly)
    case .second: Self.daily(yearlyIncome, rateEarly, highestLate)
    case .third: Self.daily(yearlyIncome, rateLate, highestLate)
    }
  }

  /// The benefit a day, whole kronor: by income, at least the base amount.
  ///
  /// Lag 1997:238 6–7 and 26 §§. Example: in 2019 an income of 96 000 a year gives 80 % of 363.64 = 291, so the base
  /// amount of 365.
  ///
  /// - Parameter yearlyIncome: the income of a member of twelve months; `nil`: the base amount alone.
  public func dailyBenefit(yearlyIncome: Money?, step: UnemploymentStep) -> Money? {
    guard let baseAmount else { return nil }
    guard let yearlyIncome else { return baseAmount }
    return dailyByIncome(yearlyIncome: yearlyIncome, step: step).map { max($0, baseAmount) }
  }

  /// A share of the earnings a day up to a maximum.
  static func daily(_ yearlyIncome: Money, _ rate: Rate?, _ highest: Money?) -> Money? {
    guard let rate, let highest else { return nil }
    let days = 12 * UnemploymentBenefitFigures.daysAMonth
    return min(rounding(ExactKronor(yearlyIncome).orZero * rate, dividedBy: days), highest)
  }
}
