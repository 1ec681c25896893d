public import Economy
public import LawData

/// The law of one month on parental benefit (föräldrapenning): by income, or the basic level; taxable, for every
/// day of the calendar.
///
/// SFB 12 kap. 21–31 §§. Not modelled: that the days are 480 in all and 90 of them at the lowest level, the 240
/// days of income before the birth, and benefit for days chosen one by one.
public struct ParentalBenefitLaw: Sendable, Equatable {
  /// A day's benefit is rounded to the nearest krona, halves up.
  public static let rounding = RoundingRule(toKronor: 1, .nearest, source: "SFB 12 kap. och 28 kap. 10 §")

  private let basicLevel: Money
  private let byIncome: SicknessBenefitLaw?

  /// The law of a month.
  /// - Parameter hasIncome: somebody with an income; otherwise the basic level alone is read.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, hasIncome: Bool, reader: inout ParameterReader) throws(NotModelled) {
    basicLevel = try reader.money(ParentalBenefitFigures.basicLevel, at: month)
    byIncome =
      hasIncome
      ? try SicknessBenefitLaw(
        month: month, ceiling: ParentalBenefitFigures.incomeCeiling, rates: [.normal], reader: &reader)
      : nil
  }

  /// The benefit a day of the calendar (föräldrapenning per dag), whole kronor.
  ///
  /// SFB 12 kap. 22–23 §§: 80 % of 97 % of an income of at most 10 price base amounts, shared out on 365 days; the
  /// basic level of 250 where a whole benefit by income is no higher. Example: in 2022 an income of 300 000 gives
  /// 300 000 × 0.97 × 0.80 ÷ 365 = 637.81, paid as 638.
  public func dailyBenefit(yearlyIncome: Money?, extent: Rate) -> Money {
    let basic = Self.rounding(ExactKronor(basicLevel) * extent)
    guard let yearlyIncome, let byIncome, byIncome.givesSicknessBenefit(yearlyIncome: yearlyIncome),
      let whole = byIncome.dailyBenefit(yearlyIncome: yearlyIncome, rate: .normal, extent: .one),
      whole > basicLevel
    else { return basic }
    return byIncome.dailyBenefit(yearlyIncome: yearlyIncome, rate: .normal, extent: extent) ?? basic
  }
}
