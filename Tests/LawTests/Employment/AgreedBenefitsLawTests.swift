import Economy
import Law
import LawData
import Testing

@Suite struct AgreedBenefitsLawTests {
  private func law(_ month: YearMonth) throws -> AgreedBenefitsLaw {
    var reader = ParameterReader()
    return try AgreedBenefitsLaw(month: month, reader: &reader)
  }

  /// Fora's listed rate less 4.5 points, in hundredths of a percent; a missing year as the nearest known, the
  /// earlier of two.
  @Test(arguments: [
    (2016, 491), (2017, 491), (2018, 491), (2019, 491), (2020, 488), (2021, 496), (2022, 496), (2023, 510),
    (2024, 510), (2025, 510), (2026, 495), (2027, 495),
  ])
  func insurance(year: Int, listed: Int) throws {
    let law = try law(YearMonth(januaryOf: year))
    let gross = Money(kronor: 20_000)
    #expect(law.agreedInsurance(on: gross, age: 40) == Money(ore: 20_000 * (listed - 450) / 100))
    #expect(law.agreedPension(on: gross, age: 40) == Money(ore: 20_000 * 450 / 100))
  }

  @Test(arguments: [(2016, 25), (2020, 25), (2021, 24), (2022, 23), (2023, 22), (2026, 22)])
  func earningAge(year: Int, age: Int) throws {
    let law = try law(YearMonth(januaryOf: year))
    let gross = Money(kronor: 20_000)
    #expect(law.agreedPension(on: gross, age: age - 1) == .zero)
    #expect(law.agreedInsurance(on: gross, age: age - 1) == Money(ore: 20_000 * 50 / 100))
    #expect(law.agreedPension(on: gross, age: age) == Money(kronor: 900))
  }

  /// Lag 1991:687 1 §: 972 × 0.2426 = 235.8072.
  @Test func payrollTax() throws {
    let law = try law(2019_01)
    let pension = law.agreedPension(on: Money(kronor: 21_600), age: 30)
    #expect(pension == Money(ore: 21_600 * 450 / 100))
    #expect(law.payrollTaxOnPension(pension) == Money(ore: 23_581))
  }

  /// 7.5 income base amounts a year: 59 300 in 2016, 83 400 in 2026.
  @Test func ceiling() throws {
    #expect(try law(2016_01).highestMonthlyPay == Money(ore: 59_300 * 750 / 12))
    #expect(try law(2026_01).highestMonthlyPay == Money(ore: 83_400 * 750 / 12))
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
