import Economy
import Law
import LawData
import Testing

@Suite struct HolidaySupplementLawTests {
  private func law() throws -> HolidaySupplementLaw {
    var reader = ParameterReader()
    return try HolidaySupplementLaw(month: 2019_07, reader: &reader)
  }

  /// 25 × 0.8 % of a month's wage for a whole year: a fifth of a month.
  @Test func aWholeYear() throws {
    let law = try law()
    #expect(law.daysAYear == 25 && law.defaultRatePerDay == Rate(partsPerMillion: 8_000))
    #expect(
      law.holidaySupplement(onWages: Money(kronor: 12 * 21_600), ratePerDay: law.defaultRatePerDay)
        == Money(kronor: 21_600 * 25 * 8 / 1_000))
  }

  /// 21 601 × 25 × 0.008 / 12 = 360.01666…; 7 × 21 601 in one sum 2 520.11666…
  @Test func roundsOnce() throws {
    let law = try law()
    let rate = law.defaultRatePerDay
    #expect(law.holidaySupplement(onWages: Money(kronor: 21_601), ratePerDay: rate) == Money(ore: 36_002))
    #expect(
      law.holidaySupplement(onWages: Money(kronor: 7 * 21_601), ratePerDay: rate) == Money(ore: 252_012))
  }

  /// Semesterlagen 16 a §: 0.43 % a day.
  @Test func theRateOfTheAct() throws {
    #expect(
      try law().holidaySupplement(
        onWages: Money(kronor: 12 * 20_000), ratePerDay: Rate(partsPerMillion: 4_300))
        == Money(kronor: 20_000 * 25 * 43 / 10_000))
    #expect(try law().holidaySupplement(onWages: Money(kronor: 240_000), ratePerDay: .zero) == .zero)
  }
}
