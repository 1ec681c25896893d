import Economy
import Testing

@testable import Law

@Suite struct WorkIncomeCreditTests {
  private let third = Rate(partsPerMillion: 338_200)

  private func credit(_ year: Int, _ wage: Int, allowance: Int, months: Int = 12) throws -> Int {
    workIncomeCredit(
      wage: wage, basicAllowance: allowance, localRate: third, monthsResident: months,
      law: try taxLaw(year).workIncomeCredit)
  }

  @Test func workedExample() throws {
    // (1.813 × 58 800 + 0.199 × (264 000 − 3.24 × 58 800) − 37 200) × 0.3382 = 28 418.44.
    #expect(try credit(2025, 264_000, allowance: 37_200) == 28_418)
    #expect(try credit(2025, 264_099, allowance: 37_200) == 28_418)
  }

  @Test func lowIncome() throws {
    // (40 000 − 24 900) × 0.3382 = 5 106.82.
    #expect(try credit(2025, 40_000, allowance: 24_900) == 5_106)
    #expect(try credit(2025, 20_000, allowance: 20_000) == 0)
    #expect(try credit(2025, 0, allowance: 24_900) == 0)
  }

  /// The highest credit of each year: (top × price base amount − floor) × 0.3382.
  @Test(
    arguments: [
      (2016, 95_466.5, 13_000), (2018, 98_052.5, 13_400), (2019, 108_019.5, 13_700),
      (2020, 109_877.9, 13_900),
      (2021, 110_574.8, 14_000), (2022, 117_465.6, 14_200), (2023, 127_680, 15_400),
      (2024, 149_438.4, 16_800),
      (2025, 163_228.8, 17_300), (2026, 179_198.4, 17_400),
    ] as [(Int, Double, Int)]) func top(year: Int, basis: Double, floor: Int) throws
  {
    #expect(try credit(year, 550_000, allowance: floor) == Int((basis - Double(floor)) * 0.3382))
  }

  @Test func shrinksAbove13_54BaseAmountsTo2024() throws {
    // 2019: 13.54 × 46 500 = 629 610; 3 % × (700 000 − 629 610) = 2 111.70, after the local rate.
    // (2.323 × 46 500 − 13 700) × 0.3382 = 31 898.85.
    #expect(try credit(2019, 629_600, allowance: 13_700) == 31_898)
    #expect(try credit(2019, 700_000, allowance: 13_700) == 29_787)
    #expect(try credit(2019, 2_000_000, allowance: 13_700) == 0)
    #expect(try credit(2025, 2_000_000, allowance: 17_300) == credit(2025, 600_000, allowance: 17_300))
  }

  @Test func partYearIsATwelfthAMonth() throws {
    // 28 418.44 × 5 / 12 = 11 841.02.
    #expect(try credit(2025, 264_000, allowance: 37_200, months: 5) == 11_841)
  }
}

@Suite struct SeniorWorkIncomeCreditTests {
  private func credit(_ year: Int, _ wage: Int, months: Int = 12) throws -> Int {
    seniorWorkIncomeCredit(wage: wage, monthsResident: months, law: try taxLaw(year).seniorWorkIncomeCredit)
  }

  @Test(arguments: [
    (2016, 80_000, 80_000 / 5), (2022, 200_000, 15_000 + 200_000 / 20), (2019, 500_000, 30_000),
    (2019, 700_000, 30_000 - 3 * 1_000), (2019, 1_600_000, 0), (2023, 200_000, 15_000 + 7 * 2_000),
    (2023, 100_000, 22 * 1_000), (2023, 500_000, 36_000), (2023, 700_000, 36_000 - 3 * 1_000),
  ]) func inKronor(year: Int, wage: Int, credit expected: Int) throws {
    #expect(try credit(year, wage) == expected)
  }

  @Test func inPriceBaseAmounts() throws {
    #expect(try credit(2024, 100_000) == 22 * 1_000)
    // 0.2635 × 57 300 + 7 % × 200 000 = 15 098.55 + 14 000.
    #expect(try credit(2024, 200_000) == 29_098)
    // 0.6293 × 57 300 = 36 058.89; from 10.48 × 57 300 = 600 504 less 3 % × 99 496 = 2 984.88.
    #expect(try credit(2024, 400_000) == 36_058)
    #expect(try credit(2024, 700_000) == 33_074)
    // 0.6293 × 59 200 = 37 254.56, without end from 2025.
    #expect(try credit(2026, 2_000_000) == 37_254)
  }

  @Test func partYearIsATwelfthAMonth() throws {
    #expect(try credit(2023, 200_000, months: 3) == 29_000 / 4)
  }

  @Test func ages() throws {
    #expect(try taxLaw(2023).seniorWorkIncomeCredit.fromAge == 65)
    #expect(try taxLaw(2024).seniorWorkIncomeCredit.fromAge == 66)
  }
}
