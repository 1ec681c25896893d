import Economy
import Testing

@testable import Law

@Suite struct LocalIncomeTaxTests {
  @Test func workedExample() {
    // 226 800 × 0.3382 = 76 703.76.
    #expect(localIncomeTax(taxableIncome: 226_800, rates: emmaboda2025) == 76_703)
    #expect(
      localIncomeTax(taxableIncome: 226_800, rates: emmaboda2025, rounding: TaxRounding.nearestKrona)
        == 76_704)
  }

  @Test func burialFee() {
    // 226 800 × 0.00293 = 664.524.
    #expect(burialOrChurchFee(taxableIncome: 226_800, rate: emmaboda2025.burial) == 664)
  }
}

@Suite struct GeneralPensionContributionTests {
  private func contribution(_ year: Int, _ income: Int, age: Int = 40) throws -> Int {
    generalPensionContribution(pensionableIncome: income, age: age, law: try taxLaw(year).pensionContribution)
  }

  @Test func nearestHundredWithFiftyDown() throws {
    #expect(try contribution(2025, 264_000) == 18_500)  // 18 480
    #expect(try contribution(2025, 265_000) == 18_500)  // 18 550
    #expect(try contribution(2025, 265_100) == 18_600)  // 18 557
    #expect(try contribution(2025, 265_099) == 18_500)  // counted on 265 000
  }

  /// The least income that pays, 0.423 price base amounts, and the most that can be paid.
  @Test(arguments: [
    (2016, 18_700, 33_500), (2017, 18_900, 34_700), (2018, 19_200, 35_300), (2019, 19_600, 36_400),
    (2020, 20_000, 37_700), (2021, 20_100, 38_500), (2022, 20_400, 40_100), (2023, 22_200, 42_000),
    (2024, 24_200, 43_000), (2025, 24_800, 45_500), (2026, 25_000, 47_100),
  ]) func floorAndCap(year: Int, free: Int, highest: Int) throws {
    #expect(try contribution(year, free) == 0)
    #expect(try contribution(year, free + 100) > 0)
    #expect(try contribution(year, 2_000_000) == highest)
  }

  @Test func freeIfBorn1937OrBefore() throws {
    #expect(try contribution(2025, 264_000, age: 2025 - 1938 - 1) == 18_500)
    #expect(try contribution(2025, 264_000, age: 2025 - 1937 - 1) == 0)
  }
}

@Suite struct PublicServiceFeeTests {
  @Test(arguments: [
    (2019, 1_347), (2020, 1_397), (2021, 1_329), (2022, 1_327), (2023, 1_300), (2024, 1_219), (2025, 1_249),
    (2026, 1_184),
  ]) func highestFee(year: Int, highest: Int) throws {
    let law = try #require(try taxLaw(year).publicServiceFee)
    #expect(publicServiceFee(taxableIncome: 900_000, age: 40, law: law) == highest)
    // 1 % of 50 100.
    #expect(publicServiceFee(taxableIncome: 50_100, age: 18, law: law) == 501)
    #expect(publicServiceFee(taxableIncome: 50_100, age: 17, law: law) == 0)
  }

  @Test func noneBefore2019() throws {
    #expect(try taxLaw(2018).publicServiceFee == nil)
  }
}
