public import Economy
public import LawData

/// The agreed pension and insurance of a worker in one month (avtalspension, avtalsförsäkringar) and the payroll tax on
/// the pension: SAF-LO through Fora of private employers, AKAP of municipalities and regions.
///
/// Collective agreement; lag 1991:687. The base is the month's cash gross pay. The higher rate on pay above 7.5 income
/// base amounts a year is reckoned by month, on what is above a twelfth of them.
public struct AgreedBenefitsLaw: Sendable, Equatable {
  /// Each amount is rounded to the nearest öre.
  public static let rounding = RoundingRule(
    stepInOre: 1, .nearest, source: "ingen avrundning i avtalet; modellen till närmaste öre")

  /// The pay a month up to which the low pension rate holds: 7.5 income base amounts / 12.
  public let highestMonthlyPay: Money
  /// The age in years from which pension is earned; 0: every age.
  public let earningAge: Int

  private let pensionRate: Rate
  private let pensionRateAboveCeiling: Rate
  private let insuranceRate: Rate
  private let insuranceRateBelowEarningAge: Rate
  private let payrollTaxRate: Rate

  /// The rates of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(
    month: YearMonth, employer: EmployerKind = .private, reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, employer: employer, employee: nil, reader: &reader)
  }

  /// The rates of a month for employees; `nil`: of any age and pay.
  /// - Throws: `NotModelled` before 2016.
  package init(
    month: YearMonth, employer: EmployerKind, employee: LawNeeds.AgreedBenefits?,
    reader: inout ParameterReader
  ) throws(NotModelled) {
    let figures = AgreedFigures(employer)
    let incomeBaseAmount = reader.peek(BaseAmounts.incomeBaseAmount, at: month) ?? 0
    let ceiling = reader.peek(figures.ceiling, at: month) ?? 0
    func isAbove(incomeBaseAmount: Int, ceiling: Int) -> Bool {
      guard let employee else { return true }
      return employee.highestPay > Self.pay(incomeBaseAmount: incomeBaseAmount, ceiling: ceiling)
    }
    highestMonthlyPay = Self.pay(
      incomeBaseAmount: try reader.limit(BaseAmounts.incomeBaseAmount, at: month) {
        isAbove(incomeBaseAmount: $0, ceiling: ceiling)
      },
      ceiling: try reader.limit(figures.ceiling, at: month) {
        isAbove(incomeBaseAmount: incomeBaseAmount, ceiling: $0)
      })
    pensionRateAboveCeiling = Rate(
      partsPerMillion: try reader.limit(figures.pensionRateAboveCeiling, at: month) { _ in
        isAbove(incomeBaseAmount: incomeBaseAmount, ceiling: ceiling)
      })
    let earningAge = try reader.value(figures.earningAge, at: month)
    self.earningAge = earningAge
    pensionRate = try reader.rate(figures.pensionRate, at: month)
    if employer.isPublic {
      insuranceRate = try reader.rate(LocalGovernmentBenefits.insuranceRate, at: month)
      insuranceRateBelowEarningAge = insuranceRate
    } else {
      insuranceRate = try reader.rate(AgreedBenefits.listRate, at: month) - pensionRate
      insuranceRateBelowEarningAge = Rate(
        partsPerMillion: try reader.limit(AgreedBenefits.insuranceRateBelowEarningAge, at: month) { _ in
          employee.map { month.age(ofBorn: $0.born) < earningAge } ?? true
        })
    }
    payrollTaxRate = try reader.rate(AgreedBenefits.payrollTaxOnPension, at: month)
  }

  /// A twelfth of a yearly ceiling in income base amounts, öre dropped.
  private static func pay(incomeBaseAmount: Int, ceiling: Int) -> Money {
    let yearly = Money(kronor: incomeBaseAmount).share(Rate(partsPerMillion: ceiling))
    return Money(ore: yearly.ore / 12)
  }

  /// The pension premium of a month (avtalspension), from the month in which the earning age is reached — with private
  /// employers 25 to 2020, 24 in 2021, 23 in 2022, 22 from 2023; nothing before. Pay above the ceiling has a higher rate.
  ///
  /// Example: 21 600 at 30 in 2019 gives 21 600 × 0.045 = 972. 60 000 in 2026, when the ceiling is 7.5 × 83 400 / 12 =
  /// 52 125, gives 52 125 × 0.045 + 7 875 × 0.30 = 4 708.13.
  public func agreedPension(on gross: Money, age: Int) -> Money {
    guard age >= earningAge else { return .zero }
    let below = min(gross, highestMonthlyPay)
    return Self.rounding(
      ExactKronor(below) * pensionRate + ExactKronor(gross - below) * pensionRateAboveCeiling)
  }

  /// The insurance premiums of a month (avtalsförsäkringar): with private employers the year's listed rate less the
  /// pension rate, and 0.5 % below the earning age; in municipalities and regions 0.13 %.
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

/// The figures of an employer's collective agreement.
package struct AgreedFigures: Sendable {
  package let pensionRate: Parameter
  package let pensionRateAboveCeiling: Parameter
  package let earningAge: Parameter
  package let ceiling: Parameter

  package init(_ employer: EmployerKind) {
    if employer.isPublic {
      pensionRate = LocalGovernmentBenefits.pensionRate
      pensionRateAboveCeiling = LocalGovernmentBenefits.pensionRateAboveCeiling
      earningAge = LocalGovernmentBenefits.earningAge
      ceiling = LocalGovernmentBenefits.ceiling
    } else {
      pensionRate = AgreedBenefits.pensionRate
      pensionRateAboveCeiling = AgreedBenefits.pensionRateAboveCeiling
      earningAge = AgreedBenefits.earningAge
      ceiling = AgreedBenefits.ceiling
    }
  }
}
