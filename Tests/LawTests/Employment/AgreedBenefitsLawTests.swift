import Economy
import Law
import LawData
import Testing

@Suite struct AgreedBenefitsLawTests {
  private func law(_ month: YearMonth, _ employer: EmployerKind = .private) throws -> AgreedBenefitsLaw {
    var reader = ParameterReader()
    return try AgreedBenefitsLaw(month: month, employer: employer, reader: &reader)
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

  /// Pay above the ceiling: 30 %, in municipalities and regions 31.5 % from 2023.
  @Test(arguments: [
    (EmployerKind.private, 2016, 59_300, 45, 300), (.nonProfit, 2026, 83_400, 45, 300),
    (.municipal, 2022, 71_000, 45, 300), (.municipal, 2023, 74_300, 60, 315),
    (.regional, 2026, 83_400, 60, 315),
  ])
  func payAboveTheCeiling(employer: EmployerKind, year: Int, amount: Int, below: Int, above: Int) throws {
    let law = try law(YearMonth(januaryOf: year), employer)
    // 7.5 income base amounts a year, in öre a month.
    let ceiling = amount * 750 / 12
    #expect(law.highestMonthlyPay == Money(ore: ceiling))
    let pay = 8_000_000
    #expect(
      law.agreedPension(on: Money(ore: pay), age: 40)
        == Money(ore: (ceiling * below + (pay - ceiling) * above + 500) / 1_000))
    #expect(
      law.agreedPension(on: Money(ore: ceiling), age: 40) == Money(ore: (ceiling * below + 500) / 1_000))
  }

  /// AKAP: 4.5 % to 2022, 6 % from 2023, at any age; insurance 0.13 %.
  @Test(arguments: [(2016, 45), (2022, 45), (2023, 60), (2026, 60)], [EmployerKind.municipal, .regional])
  func municipalitiesAndRegions(rate: (year: Int, promille: Int), employer: EmployerKind) throws {
    let law = try law(YearMonth(januaryOf: rate.year), employer)
    let gross = Money(kronor: 20_000)
    for age in [18, 40] {
      #expect(law.agreedPension(on: gross, age: age) == Money(kronor: 20_000 * rate.promille / 1_000))
      #expect(law.agreedInsurance(on: gross, age: age) == Money(ore: 20_000 * 13 / 100))
    }
  }

  /// The published build-ups of a municipality's on-cost: 31.42 + 4.5 × 1.2426 + 0.13 = 37.1 % to 2022 and
  /// 31.42 + 6.0 × 1.2426 + 0.13 = 39.0 % from 2023.
  @Test(arguments: [(2022, 371, 371_417), (2023, 390, 390_056)])
  func onCost(year: Int, promille: Int, exact: Int) throws {
    let law = try law(YearMonth(januaryOf: year), .municipal)
    let gross = Money(kronor: 10_000)
    let pension = law.agreedPension(on: gross, age: 40)
    let cost =
      Money(ore: 10_000 * 3_142 / 100) + pension + law.payrollTaxOnPension(pension)
      + law.agreedInsurance(on: gross, age: 40)
    #expect(cost == Money(ore: exact))
    #expect((cost.ore + 500) / 1_000 == promille)
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
