public import Economy
public import LawData

/// The law of one month on unemployment benefit (arbetslöshetsersättning) for benefit periods begun from October
/// 2025, for somebody with so many months of membership; taxable, by the month, of which 22 days are a whole one.
///
/// Lag 2024:506 3–5 kap., förordning 2024:1350. Not modelled: the period of 66 days for who has income in four
/// months in a row but less than 120 000 in all; a second period on the old income; reduction for part-time work.
public struct UnemploymentByIncomeLaw: Sendable, Equatable {
  /// Benefit is rounded to the nearest krona: the model's choice, the act is silent.
  public static let rounding = RoundingRule(
    toKronor: 1, .nearest, source: "antagande: arbetslöshetsersättning i hela kronor")

  /// Least income of the frame of twelve months (ramtid), kronor.
  public let leastIncome: Money
  private let ceiling: Money
  private let rate: Rate
  private let firstReduction: Rate
  private let secondReduction: Rate

  /// The law of a month.
  /// - Throws: `NotModelled` before October 2025.
  public init(
    month: YearMonth, memberMonths: Int, reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(
      month: month, memberMonths: memberMonths, lastStep: .third, reader: &reader)
  }

  /// The law of a month up to a step.
  init(
    month: YearMonth, memberMonths: Int, lastStep: UnemploymentStep, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Figures = UnemploymentByIncomeFigures
    leastIncome = try reader.money(Figures.leastIncome, at: month)
    ceiling = try reader.money(Figures.ceiling, at: month)
    if memberMonths >= (try reader.value(Figures.memberMonths, at: month)) {
      rate = try reader.rate(Figures.rateMember, at: month)
    } else if memberMonths >= (try reader.value(Figures.shortMemberMonths, at: month)) {
      rate = try reader.rate(Figures.rateShortMember, at: month)
    } else {
      rate = try reader.rate(Figures.rateOther, at: month)
    }
    firstReduction = lastStep == .first ? .zero : try reader.rate(Figures.firstReduction, at: month)
    secondReduction = lastStep == .third ? try reader.rate(Figures.secondReduction, at: month) : .zero
  }

  /// The share of the income (ersättningsnivå). Lag 2024:506 5 kap. 4–6 and 10 §§.
  ///
  /// Example: a member of twelve months has 80 %, 70 % after 100 days and 65 % after 200.
  public func benefitRate(step: UnemploymentStep) -> Rate {
    switch step {
    case .first: rate
    case .second: rate - firstReduction
    case .third: rate - firstReduction - secondReduction
    }
  }

  /// The benefit of some days of a month, whole kronor: the rate of a twelfth of the frame's income, at most 34 000.
  ///
  /// Lag 2024:506 5 kap. 1–2 §§ and 4 kap. 6 §, förordning 2024:1350 7 §.
  /// Example: 24 000 a month at 80 % is 19 200 for a month of 22 days.
  ///
  /// - Parameter days: the days of a whole month are 22.
  public func benefit(yearlyIncome: Money, step: UnemploymentStep, days: Rate) -> Money {
    let income = ExactKronor(counted(yearlyIncome)) * benefitRate(step: step) * days
    return Self.rounding(income, dividedBy: 12 * UnemploymentBenefitFigures.daysAMonth)
  }

  /// The income of the year that counts.
  func counted(_ yearlyIncome: Money) -> Money { min(yearlyIncome.orZero, ceiling * 12) }
}
