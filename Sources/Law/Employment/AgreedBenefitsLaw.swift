public import Economy
public import LawData

/// The agreed pension and insurance of a private worker in one month (avtalspension SAF-LO, avtalsförsäkringar
/// through Fora) and the payroll tax on the pension.
///
/// Collective agreement; lag 1991:687. The base is the month's cash gross pay. Pay above 7.5 income base amounts
/// a year, where another pension rate holds, is not modelled.
public struct AgreedBenefitsLaw: Sendable, Equatable {
  /// Each amount is rounded to the nearest öre.
  public static let rounding = RoundingRule(
    stepInOre: 1, .nearest, source: "ingen avrundning i avtalet; modellen till närmaste öre")

  /// The pay a month up to which the pension rate holds: 7.5 income base amounts / 12.
  public let highestMonthlyPay: Money
  /// The age in years from which pension is earned.
  public let earningAge: Int

  private let pensionRate: Rate
  private let insuranceRate: Rate
  private let insuranceRateBelowEarningAge: Rate
  private let payrollTaxRate: Rate

  /// The rates of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, age: nil, reader: &reader)
  }

  /// The rates of a month for an employee of an age; `nil`: of any age.
  /// - Throws: `NotModelled` before 2016.
  package init(month: YearMonth, age: Int?, reader: inout ParameterReader) throws(NotModelled) {
    highestMonthlyPay = try Self.highestMonthlyPay(month: month, reader: &reader)
    let earningAge = try reader.value(AgreedBenefits.earningAge, at: month)
    self.earningAge = earningAge
    pensionRate = try reader.rate(AgreedBenefits.pensionRate, at: month)
    insuranceRate = try reader.rate(AgreedBenefits.listRate, at: month) - pensionRate
    insuranceRateBelowEarningAge = Rate(
      partsPerMillion: try reader.limit(AgreedBenefits.insuranceRateBelowEarningAge, at: month) { _ in
        age.map { $0 < earningAge } ?? true
      })
    payrollTaxRate = try reader.rate(AgreedBenefits.payrollTaxOnPension, at: month)
  }

  /// The pay a month up to which the pension rate holds, in a month.
  /// - Throws: `NotModelled` before 2016.
  package static func highestMonthlyPay(
    month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Money {
    let ceiling = try reader.rate(AgreedBenefits.ceiling, at: month)
    let yearly = try reader.money(BaseAmounts.incomeBaseAmount, at: month).share(ceiling)
    return Money(ore: yearly.ore / 12)
  }

  /// The pension premium of a month (avtalspension), from the month in which the earning age is reached:
  /// 25 to 2020, 24 in 2021, 23 in 2022, 22 from 2023; nothing before.
  ///
  /// Example: 21 600 at 30 in 2019 gives 21 600 × 0.045 = 972.
  public func agreedPension(on gross: Money, age: Int) -> Money {
    age < earningAge ? .zero : Self.rounding(ExactKronor(gross) * pensionRate)
  }

  /// The insurance premiums of a month (avtalsförsäkringar): the year's listed rate less the pension rate; 0.5 %
  /// below the earning age.
  ///
  /// Example: 21 600 at 30 in 2018 gives 21 600 × (0.0491 − 0.045) = 88.56.
  public func agreedInsurance(on gross: Money, age: Int) -> Money {
    Self.rounding(ExactKronor(gross) * (age < earningAge ? insuranceRateBelowEarningAge : insuranceRate))
  }

  /// The payroll tax on a pension premium (särskild löneskatt), lag 1991:687 1 §: 24.26 %.
  ///
  /// Example: a premium of 972 gives 972 × 0.2426 = 235.81.
  public func payrollTaxOnPension(_ pension: Money) -> Money {
    Self.rounding(ExactKronor(pension) * payrollTaxRate)
  }

  /// The premiums of agreed pension and insurance on a part of the pay, not rounded: what a wage subsidy counts of
  /// them (förordning 2017:462 20 § 3).
  ///
  /// Example: 20 000 at 30 in 2026 gives 20 000 × 0.0495 = 990.
  public func premiums(on base: ExactKronor, age: Int) -> ExactKronor {
    age < earningAge ? base * insuranceRateBelowEarningAge : base * (pensionRate + insuranceRate)
  }
}
