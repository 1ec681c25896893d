import Economy
import Law
import LawData
import Testing

@Suite struct WorkDefaultsTests {
  @Test(arguments: [
    (2016, 20_200), (2017, 20_600), (2018, 21_100), (2019, 21_600), (2020, 21_800), (2021, 22_400),
    (2022, 22_700), (2023, 23_800), (2024, 24_700), (2025, 25_600), (2026, 26_400), (2029, 26_400),
  ])
  func entryWage(year: Int, kronor: Int) throws {
    var reader = ParameterReader()
    #expect(
      try DefaultEntryWage.monthlyWage(at: YearMonth(januaryOf: year), reader: &reader)
        == Money(kronor: kronor))
  }

  @Test func productivity() throws {
    var reader = ParameterReader()
    #expect(
      try DefaultProductivity.subsidised(at: 2019_01, reader: &reader) == Rate(partsPerMillion: 800_000))
    #expect(try DefaultProductivity.unsubsidised(at: 2019_01, reader: &reader) == .one)
    #expect(reader.uses.count == 2)
  }
}
