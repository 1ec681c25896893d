public import Economy
public import LawData

/// The law of one month on activity and sickness compensation (aktivitetsersättning, sjukersättning) at an age.
///
/// SFB 34 kap. 12 § (by income), 35 kap. 18–19 §§ (guarantee), 36 kap. 30 § (rounding). Sickness compensation
/// before 30 is reckoned as activity compensation. The claim's income stands for the assumed income
/// (antagandeinkomst), which the law forms from the years before.
public struct CompensationLaw: Sendable, Equatable {
  /// A year's compensation goes to the nearest krona divisible by twelve: a month's to the nearest krona.
  public static let rounding = RoundingRule(toKronor: 1, .nearest, source: "SFB 36 kap. 30 §")

  private let ceiling: ExactKronor?
  private let incomeShare: Rate?
  private let guarantee: ExactKronor
  private let wholeYears: Int
  private let leastYears: Int

  /// The law of a month.
  /// - Parameters:
  ///   - age: the person's age in whole years.
  ///   - hasIncome: somebody with an income; otherwise the guarantee alone is read.
  /// - Throws: `NotModelled` before 2016.
  public init(
    month: YearMonth, age: Int, hasIncome: Bool, reader: inout ParameterReader
  ) throws(NotModelled) {
    let base = ExactKronor(try reader.money(BaseAmounts.priceBaseAmount, at: month))
    let level =
      CompensationGuarantee.bands.first { age < $0.endAge ?? .max }?.level ?? CompensationGuarantee.from30
    guarantee = base * (try reader.rate(level, at: month))
    wholeYears = try reader.value(CompensationFigures.wholeInsuranceYears, at: month)
    leastYears = try reader.value(CompensationFigures.leastInsuranceYears, at: month)
    if hasIncome {
      ceiling = base * (try reader.rate(CompensationFigures.incomeCeiling, at: month))
      incomeShare = try reader.rate(CompensationFigures.incomeShare, at: month)
    } else {
      ceiling = nil
      incomeShare = nil
    }
  }

  /// Whether there is a guarantee at all. SFB 35 kap. 3 §: from three years of insurance.
  public func givesGuarantee(insuranceYears: Int) -> Bool { insuranceYears >= leastYears }

  /// The guarantee of a month (garantiersättning), whole kronor: the level of the age × years of insurance ÷ 40.
  ///
  /// Example: in 2022 from 30 years of age 2.78 × 48 300 = 134 274 a year, 11 189.5 a month, paid as 11 190.
  public func guaranteeCompensation(insuranceYears: Int, extent: Rate) -> Money {
    guard givesGuarantee(insuranceYears: insuranceYears) else { return .zero }
    let years = min(insuranceYears, wholeYears)
    return Self.rounding(guarantee * extent * years, dividedBy: wholeYears * 12)
  }

  /// The compensation of a month by income (inkomstrelaterad ersättning), whole kronor.
  ///
  /// Example: in 2022 at most 64.7 % of 7.5 × 48 300 = 234 375.75 a year, paid as 19 531 a month.
  public func incomeCompensation(yearlyIncome: Money, extent: Rate) -> Money {
    guard let ceiling, let incomeShare else { return .zero }
    return Self.rounding(
      min(ExactKronor(yearlyIncome), ceiling).orZero * incomeShare * extent, dividedBy: 12)
  }

  /// The compensation of a month, kronor: by income, topped up to the guarantee. SFB 35 kap. 2 §.
  public func monthlyCompensation(yearlyIncome: Money?, insuranceYears: Int, extent: Rate) -> Money {
    let guarantee = guaranteeCompensation(insuranceYears: insuranceYears, extent: extent)
    guard let yearlyIncome else { return guarantee }
    return max(incomeCompensation(yearlyIncome: yearlyIncome, extent: extent), guarantee)
  }
}
