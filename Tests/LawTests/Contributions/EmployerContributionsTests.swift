import Economy
import LawData
import Testing

@testable import Law

@Suite struct EmployerContributionsTests {
  private func contributions(_ month: YearMonth, born: Int, _ kronor: Int) throws -> Money {
    var reader = ParameterReader()
    let law = try EmployerContributionLaw(month: month, reader: &reader)
    return employerContributions(on: Money(kronor: kronor), bornYear: born, law: law)
  }

  @Test func workedExamples() throws {
    // 22 000 × 0.3142.
    #expect(try contributions(2025_03, born: 1985, 22_000) == Money(ore: 22_000 * 31_42 / 100))
    // 25 000 × 0.1021 + 5 000 × 0.3142.
    #expect(try contributions(2022_06, born: 2003, 30_000) == Money(ore: 250 * 1_021 + 50 * 3_142))
  }

  /// The rate on 20 000 kr, in hundredths of a per cent, by month and year of birth; ages at the start of the year.
  @Test(
    arguments: [
      // Full rate.
      (2016_01, 1985, 31_42), (2026_12, 1985, 31_42), (2030_01, 1985, 31_42),
      // Not turned 25 to May 2016: born 1991 or later.
      (2016_05, 1991, 25_46), (2016_05, 1990, 31_42), (2016_06, 1991, 31_42), (2016_05, 2000, 25_46),
      (2019_07, 2002, 31_42),
      // 15 to 17 from August 2019 to 2023.
      (2019_08, 2001, 10_21), (2019_08, 2003, 10_21), (2019_08, 2000, 31_42), (2019_08, 2004, 31_42),
      (2023_12, 2007, 10_21), (2023_12, 2005, 10_21), (2023_12, 2004, 31_42), (2024_01, 2006, 31_42),
      // 18 to 22: January 2021 to March 2023, the pension part alone in the summers.
      (2020_12, 2000, 31_42), (2021_01, 2002, 19_73), (2021_01, 1998, 19_73), (2021_01, 1997, 31_42),
      (2021_05, 2000, 19_73), (2021_06, 2000, 10_21), (2021_08, 2000, 10_21), (2021_09, 2000, 19_73),
      (2022_05, 2000, 19_73), (2022_06, 2000, 10_21), (2022_08, 2000, 10_21), (2022_09, 2000, 19_73),
      (2023_03, 2000, 19_73), (2023_04, 2000, 31_42),
      // Again from April 2026 to September 2027; nothing for 15 to 17.
      (2026_03, 2005, 31_42), (2026_04, 2007, 20_81), (2026_04, 2003, 20_81), (2026_04, 2002, 31_42),
      (2026_04, 2008, 31_42), (2027_09, 2005, 20_81), (2027_10, 2005, 31_42),
      // The elderly: 65 at the start of the year to 2022, 66 to 2025, 67 from 2026.
      (2016_01, 1950, 16_36), (2016_01, 1951, 31_42), (2019_06, 1953, 16_36), (2019_07, 1953, 10_21),
      (2022_01, 1956, 10_21), (2022_01, 1957, 31_42), (2023_01, 1956, 10_21), (2023_01, 1957, 31_42),
      (2025_01, 1958, 10_21), (2025_01, 1959, 31_42), (2026_01, 1958, 10_21), (2026_01, 1959, 31_42),
      // Born 1937 or before.
      (2016_01, 1937, 6_15), (2016_01, 1938, 16_36), (2019_06, 1937, 6_15), (2019_07, 1937, 0),
    ] as [(YearMonth, Int, Int)])
  func rateByAgeAndDate(month: YearMonth, born: Int, hundredths: Int) throws {
    #expect(try contributions(month, born: born, 20_000) == Money(ore: 200 * hundredths))
  }

  /// Above 25 000 kr a month the full rate; none of the young to May 2016 and the elderly has a cap.
  @Test(
    arguments: [
      (2019_08, 2002, 10_21), (2021_01, 2000, 19_73), (2021_07, 2000, 10_21), (2026_04, 2005, 20_81),
    ] as [(YearMonth, Int, Int)])
  func cap(month: YearMonth, born: Int, hundredths: Int) throws {
    #expect(try contributions(month, born: born, 25_000) == Money(ore: 250 * hundredths))
    #expect(try contributions(month, born: born, 26_000) == Money(ore: 250 * hundredths + 10 * 31_42))
  }

  @Test func noCap() throws {
    #expect(try contributions(2016_05, born: 1995, 40_000) == Money(ore: 400 * 25_46))
    #expect(try contributions(2024_05, born: 1950, 40_000) == Money(ore: 400 * 10_21))
  }

  @Test func nearestOreHalvesUp() throws {
    var reader = ParameterReader()
    let law = try EmployerContributionLaw(month: 2025_01, reader: &reader)
    // 0.25 kr × 0.3142 = 7.855 öre; 1 250 öre × 0.3142 = 392.75 öre; 2 500 öre × 0.3142 = 785.5 öre.
    #expect(employerContributions(on: Money(ore: 25), bornYear: 1985, law: law) == Money(ore: 8))
    #expect(employerContributions(on: Money(ore: 1_250), bornYear: 1985, law: law) == Money(ore: 393))
    #expect(employerContributions(on: Money(ore: 2_500), bornYear: 1985, law: law) == Money(ore: 786))
  }

  @Test(arguments: 2016...2026) func componentsSumToTheFullRate(year: Int) throws {
    var reader = ParameterReader()
    var sum = 0
    for component in ContributionComponents.all {
      sum += try reader.value(component, at: YearMonth(januaryOf: year))
    }
    #expect(sum == 314_200)
  }

  @Test func notModelledBefore2016() {
    var reader = ParameterReader()
    #expect(throws: NotModelled.self) { try EmployerContributionLaw(month: 2015_12, reader: &reader) }
  }
}
