public import Economy
public import LawData

/// The two rates of sickness benefit.
public enum SicknessRate: Sendable, CaseIterable {
  /// The first 364 days (normalnivån).
  case normal
  /// The days after (fortsättningsnivån).
  case continued
}

/// The law of one month on sickness benefit (sjukpenning), which rehabilitation allowance (rehabiliteringspenning)
/// follows; taxable, for every day of the calendar.
///
/// SFB 25 kap. 3 and 5 §§, 27 kap. 21 §, 28 kap. 7 and 10 §§, 31 kap. Not modelled: the waiting day or deduction at
/// the start of a case, which weighs nothing in a long one, the lower maximum of the wholly unemployed, and the
/// upper age limits. The 364 days are counted from the claim's own days, not in a frame of 450 days.
public struct SicknessBenefitLaw: Sendable, Equatable {
  /// A day's benefit is rounded to the nearest krona, halves up.
  public static let rounding = RoundingRule(toKronor: 1, .nearest, source: "SFB 28 kap. 10 §")
  /// The income is rounded down to a whole hundred.
  public static let incomeRounding = RoundingRule(toKronor: 100, .down, source: "SFB 25 kap. 2 §")

  /// Least income that gives a benefit, kronor a year.
  let leastIncome: ExactKronor
  private let ceiling: ExactKronor
  private let incomeShare: Rate
  private let normal: Rate?
  private let continued: Rate?

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(
      month: month, ceiling: SicknessBenefitFigures.incomeCeiling, rates: Set(SicknessRate.allCases),
      reader: &reader)
  }

  /// The law of a month at some rates, with the ceiling of the benefit that is reckoned.
  init(
    month: YearMonth, ceiling multiple: Parameter, rates: Set<SicknessRate>, reader: inout ParameterReader
  ) throws(NotModelled) {
    let base = ExactKronor(try reader.money(BaseAmounts.priceBaseAmount, at: month))
    leastIncome = base * (try reader.rate(SicknessBenefitFigures.leastIncome, at: month))
    ceiling = base * (try reader.rate(multiple, at: month))
    incomeShare = try reader.rate(SicknessBenefitFigures.incomeShare, at: month)
    normal =
      rates.contains(.normal) ? try reader.rate(SicknessBenefitFigures.normalRate, at: month) : nil
    continued =
      rates.contains(.continued) ? try reader.rate(SicknessBenefitFigures.continuedRate, at: month) : nil
  }

  /// Whether an income gives any benefit. SFB 25 kap. 3 §: at least 24 % of the price base amount.
  public func givesSicknessBenefit(yearlyIncome: Money) -> Bool { ExactKronor(yearlyIncome) >= leastIncome }

  /// The benefit a day of the calendar (sjukpenning per dag), whole kronor; `nil` at a rate that is not compiled.
  ///
  /// SFB 28 kap. 7 and 10 §§: the income down to a hundred, at most 7.5, 8 or 10 price base amounts, × 0.97 × the
  /// rate, shared out on 365 days and rounded; a part of a benefit is that share of it before rounding.
  /// Example: in 2023 the highest at 80 % is 525 000 × 0.97 × 0.80 ÷ 365 = 1 116.16, paid as 1 116.
  public func dailyBenefit(yearlyIncome: Money, rate: SicknessRate, extent: Rate) -> Money? {
    let share =
      switch rate {
      case .normal: normal
      case .continued: continued
      }
    guard let share else { return nil }
    let income = min(ExactKronor(Self.incomeRounding(yearlyIncome)), ceiling).orZero
    return Self.rounding(
      income * incomeShare * share * extent, dividedBy: SicknessBenefitFigures.daysAYear)
  }
}
