import Economy
import Law
import LawData
import Testing

@Suite struct SickPayLawTests {
  private func law(_ month: YearMonth, _ overrides: [ParameterOverride] = []) throws -> SickPayLaw {
    var reader = ParameterReader(overrides: overrides)
    return try SickPayLaw(month: month, reader: &reader)
  }

  private let wage = Money(kronor: 26_000)
  private let tenDays = Rate(partsPerMillion: 10_000_000)

  /// A day is a 260th of a year's wage: 12 × 26 000 / 260 = 1 200, and ten of them a year are 1 000 a month.
  @Test(arguments: [YearMonth(januaryOf: 2016), 2018_12, 2019_01, 2026_05])
  func wageLost(month: YearMonth) throws {
    let day = 12 * 26_000 / (5 * 52)
    #expect(try law(month).wageLost(monthlyWage: wage, daysAYear: tenDays) == Money(kronor: 10 * day / 12))
  }

  /// To 2018: ten days in two periods of five, the first day of each unpaid: 8 × 80 % of 1 200 a year.
  @Test func qualifyingDay() throws {
    #expect(
      try law(2018_12).sickPay(monthlyWage: wage, daysAYear: tenDays)
        == Money(kronor: (10 - 2 * 1) * 1_200 * 80 / 100 / 12))
  }

  /// From 2019: ten days at 80 %, less in each of two periods 20 % of a week's 80 %.
  @Test func deduction() throws {
    let week = 5 * 1_200 * 80 / 100
    #expect(
      try law(2019_01).sickPay(monthlyWage: wage, daysAYear: tenDays)
        == Money(kronor: (10 * 1_200 * 80 / 100 - 2 * week * 20 / 100) / 12))
  }

  /// A deduction of a quarter of a week's sick pay, in periods of four days: 10 days, 2.5 periods.
  @Test func ownFigures() throws {
    let own = [
      ParameterOverride(parameter: "sickPay.deduction", value: 250_000, from: 2016_01, reason: "prov"),
      ParameterOverride(parameter: "sickPay.daysPerPeriod", value: 4, from: 2016_01, reason: "prov"),
    ]
    let week = 5 * 1_200 * 80 / 100
    #expect(
      try law(2024_01, own).sickPay(monthlyWage: wage, daysAYear: tenDays)
        == Money(ore: (10 * 1_200 * 80 - 10 * week * 100 * 25 / 100 / 4) / 12))
  }

  /// 21 601 at 7.5 days: 21 601 × 7.5 / 260 = 623.1057…, and 80 % of four fifths of it 398.7876….
  @Test func roundsOnce() throws {
    let days = Rate(partsPerMillion: 7_500_000)
    #expect(
      try law(2024_01).wageLost(monthlyWage: Money(kronor: 21_601), daysAYear: days) == Money(ore: 62_311))
    #expect(
      try law(2024_01).sickPay(monthlyWage: Money(kronor: 21_601), daysAYear: days) == Money(ore: 39_879))
  }

  /// A week without working days, or a period without days, has no sick pay, and no division by zero.
  @Test(arguments: ["sickPay.daysPerPeriod", "sickPay.workingDaysAWeek", "sickPay.weeksAYear"])
  func ownFigureOfZero(parameter: String) throws {
    let own = [ParameterOverride(parameter: parameter, value: 0, from: 2016_01, reason: "prov")]
    for month in [2018_12, 2019_01] as [YearMonth] {
      #expect(try law(month, own).sickPay(monthlyWage: wage, daysAYear: tenDays) == .zero)
    }
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
