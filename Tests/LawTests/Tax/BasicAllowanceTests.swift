import Testing

@testable import Law

@Suite struct BasicAllowanceTests {
  private func allowance(_ year: Int, _ income: Int, age: Int = 40, months: Int = 12) throws -> Int {
    basicAllowance(
      assessedIncome: income, age: age, monthsResident: months, law: try taxLaw(year).basicAllowance)
  }

  @Test func workedExample() throws {
    // 0.77 × 58 800 − 10 % × (264 000 − 3.11 × 58 800) = 45 276 − 8 113.20 = 37 162.80.
    #expect(try allowance(2025, 264_000) == 37_200)
  }

  /// Lowest amount, top and floor of every year, as Skatteverket publishes them.
  @Test(arguments: [
    (2016, 18_800, 34_200, 13_000), (2017, 19_000, 34_500, 13_200), (2018, 19_300, 35_100, 13_400),
    (2019, 19_700, 35_900, 13_700), (2020, 20_100, 36_500, 13_900), (2021, 20_200, 36_700, 14_000),
    (2022, 20_500, 37_200, 14_200), (2023, 22_300, 40_500, 15_400), (2024, 24_300, 44_200, 16_800),
    (2025, 24_900, 45_300, 17_300), (2026, 25_100, 45_600, 17_400),
  ]) func publishedAmounts(year: Int, least: Int, top: Int, floor: Int) throws {
    #expect(try allowance(year, 40_000) == least)
    // The top, 0.77 price base amounts, is reached from 2.72 to 3.11 of them.
    #expect(try allowance(year, top * 290 / 77) == top)
    #expect(try allowance(year, 700_000) == floor)
  }

  @Test func neverAboveTheIncome() throws {
    #expect(try allowance(2025, 10_000) == 10_000)
    #expect(try allowance(2025, 0) == 0)
  }

  @Test func elderlyFrom65To2022AndFrom66After() throws {
    // 2016 (44 300): 0.423 + 0.687 price base amounts = 49 173 on a low income.
    #expect(try allowance(2016, 43_000, age: 65) == 43_000)
    #expect(try allowance(2022, 300_000, age: 65) > allowance(2022, 300_000, age: 64))
    #expect(try allowance(2023, 300_000, age: 65) == allowance(2023, 300_000, age: 64))
    #expect(try allowance(2023, 300_000, age: 66) > allowance(2023, 300_000, age: 65))
  }

  @Test func increasedAllowanceAddsBeforeRounding() throws {
    // 2025, 400 000 kr = 6.80 price base amounts: ordinary 0.77 × 58 800 − 10 % × (400 000 − 3.11 × 58 800)
    // = 23 562.80; addition 0.186 × 58 800 + 0.286 × 400 000 = 125 336.80; together 148 899.60.
    #expect(try allowance(2025, 400_000, age: 70) == 148_900)
    // 2026, highest income: (0.293 + 1.691) × 59 200 = 117 452.80.
    #expect(try allowance(2026, 2_000_000, age: 70) == 117_500)
    // 2021, above 35.36 × 47 600: nothing is added to 0.293 × 47 600 = 13 946.80.
    #expect(try allowance(2021, 1_700_000, age: 70) == 14_000)
  }

  @Test func partYearIsATwelfthAMonth() throws {
    // 5 / 12 × 0.293 × 58 800 = 7 178.50.
    #expect(try allowance(2025, 264_000, months: 5) == 7_200)
    #expect(try allowance(2025, 264_000, age: 70, months: 5) == 7_200)
    #expect(try allowance(2025, 264_000, months: 0) == 0)
  }
}
