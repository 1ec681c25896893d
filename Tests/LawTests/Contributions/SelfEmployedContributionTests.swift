import Economy
import Law
import LawData
import Testing

/// Contributions of the self-employed, year by year.
@Suite struct SelfEmployedContributionTests {
  private func due(_ base: Int, _ year: Int, born: Int = 1985) throws -> Int {
    var reader = ParameterReader()
    return try SelfEmployedContributionLaw(year: year, bornYears: [born], reader: &reader)
      .contributions(on: base, bornYear: born)
  }

  /// SAL 3 kap. 3, 13 and 18 §§: nothing below 1 000 kr, 28.97 %, 7.5 % less above 40 000 kr, at most 15 000 kr less.
  @Test(arguments: [
    (999, 0), (1_000, 289), (40_000, 40_000 * 2_897 / 10_000),
    (40_001, (40_001 * 28_970 - 40_001 * 7_500) / 100_000),
    (180_000, 180_000 * 2_897 / 10_000 - 13_500), (200_000, 57_940 - 15_000), (300_000, 86_910 - 15_000),
  ])
  func inFull(base: Int, expected: Int) throws {
    for year in [2016, 2019, 2023, 2026] { #expect(try due(base, year) == expected) }
  }

  /// The first 100 000 kr of 2020 bear 10.21 % alone, and the reduction is of what is above them.
  @Test(arguments: [
    (50_000, 5_105), (100_000, 10_210), (180_000, 10_210 + 80_000 * 2_147 / 10_000),
    (320_000, 10_210 + 220_000 * 2_897 / 10_000 - 15_000),
  ])
  func theReliefOf2020(base: Int, expected: Int) throws { #expect(try due(base, 2020) == expected) }

  /// From the year after that of 65, later 66, the pension part alone.
  @Test(arguments: [
    (2018, 1952, 16_360), (2018, 1953, 28_970 - 7_500), (2021, 1955, 10_210), (2023, 1957, 28_970 - 7_500),
    (2023, 1956, 10_210),
  ])
  func theElderlyPayLess(year: Int, born: Int, expected: Int) throws {
    #expect(try due(100_000, year, born: born) == expected)
  }

  /// 25 %, of the elderly 15, 12 and 10 %.
  @Test(arguments: [(2018, 1985, 7_500), (2018, 1950, 8_500), (2019, 1950, 8_800), (2021, 1950, 9_000)])
  func theStandardDeduction(year: Int, born: Int, surplus: Int) throws {
    var reader = ParameterReader()
    let law = try SelfEmployedContributionLaw(year: year, bornYears: [born], reader: &reader)
    #expect(
      law.taxableSurplus(ofProfit: Money(kronor: 10_000), bornYear: born) == Money(kronor: surplus))
  }

  /// Förordning 2000:634 7 and 18 §§.
  @Test(
    arguments: [
      (2019, 6, false, 0, nil), (2019, 7, false, 0, (2019_07, 6)), (2020_06, 12, false, 0, nil),
      (2022, 7, false, 0, (2022_07, 6)), (2026, 10, true, 0, nil), (2026, 11, true, 0, (2026_11, 10)),
      (2019, 3, false, 4, (2019_03, 6)),
    ] as [(YearMonth, Int, Bool, Int, (YearMonth, Int)?)])
  func supportHasALongestTime(
    start: YearMonth, months: Int, disability: Bool, used: Int, refused: (YearMonth, Int)?
  ) {
    var reader = ParameterReader()
    var found: Refusal.Reason?
    do throws(QualificationError) {
      try qualifyForStartSupport(
        start...start + months - 1, born: 1985_04, hasDisability: disability, monthsUsed: used,
        reader: &reader)
    } catch {
      if case .refusal(let refusal) = error { found = refusal.reason }
    }
    #expect(found == refused.map { .tooLong(firstUnsupported: $0.0, longestMonths: $0.1) })
  }
}
