import Economy
import Law
import LawData
import Testing

@Suite struct ReasonableRentTests {
  private func rent(_ name: String, _ adults: Int, _ children: Int, _ month: YearMonth) throws -> Int? {
    let municipality = try #require(MunicipalityRegister.municipality(named: name))
    var reader = ParameterReader()
    return reasonableRent(
      municipalityCode: municipality.code, adults: adults, children: children, month: month, reader: &reader
    )?.wholeKronor
  }

  /// Every published ceiling, in its first month.
  @Test func everyPublishedCeiling() throws {
    let cases = try householdCases("SocialAssistance/reasonable-rent.csv")
    #expect(cases.count == 88)
    for row in cases {
      let name = try #require(row["municipality"])
      let amount = try rent(name, row.number("adults"), row.number("children"), row.month("month"))
      #expect(try amount == row.number("kronor"), "\(row)")
    }
  }

  /// The months a guideline holds.
  @Test(
    arguments: [
      ("Högsby", 1, 0, 2020_04, 4_132), ("Högsby", 2, 0, 2021_04, 5_155), ("Högsby", 1, 1, 2021_05, 5_816),
      ("Högsby", 2, 2, 2022_12, 6_965), ("Högsby", 2, 5, 2023, 9_255), ("Högsby", 1, 3, 2026, 8_046),
      ("Vimmerby", 1, 0, 2024, 6_400), ("Vimmerby", 2, 1, 2024, 6_400), ("Vimmerby", 2, 2, 2025, 6_900),
      ("Vimmerby", 2, 3, 2024, 8_400), ("Vimmerby", 2, 4, 2024, 8_700), ("Vimmerby", 2, 9, 2024, 8_700),
      ("Malmö", 1, 0, 2018, 5_065), ("Malmö", 2, 0, 2018, 6_220), ("Malmö", 2, 3, 2018_12, 10_450),
      ("Malmö", 1, 0, 2019, 6_300), ("Malmö", 2, 2, 2019, 9_425), ("Malmö", 2, 3, 2019, 9_425 + 1_800),
      ("Malmö", 2, 4, 2020, 9_425 + 2 * 1_800), ("Ängelholm", 2, 0, 2023_04, 6_330),
      ("Ängelholm", 1, 1, 2024, 6_970), ("Trelleborg", 1, 0, 2019, 3_901), ("Trelleborg", 2, 0, 2019, 5_852),
      ("Trelleborg", 1, 2, 2019, 7_803), ("Trelleborg", 2, 3, 2019, 8_778), ("Simrishamn", 1, 0, 2020, 5_200),
      ("Simrishamn", 1, 1, 2020, 6_200), ("Simrishamn", 2, 2, 2020, 7_300), ("Simrishamn", 2, 3, 2020, 8_500),
    ] as [(String, Int, Int, YearMonth, Int)])
  func ceilings(name: String, adults: Int, children: Int, month: YearMonth, kronor: Int) throws {
    #expect(try rent(name, adults, children, month) == kronor)
  }

  @Test(
    arguments: [
      ("Högsby", 1, 0, 2020_03), ("Högsby", 1, 6, 2023), ("Malmö", 2, 4, 2018), ("Malmö", 1, 0, 2017_12),
      ("Ängelholm", 1, 2, 2024), ("Trelleborg", 2, 4, 2020), ("Simrishamn", 1, 4, 2020),
      ("Kalmar", 1, 0, 2024),
      ("Vimmerby", 1, 0, 2023_12),
    ] as [(String, Int, Int, YearMonth)])
  func notKnown(name: String, adults: Int, children: Int, month: YearMonth) throws {
    #expect(try rent(name, adults, children, month) == nil)
  }

  @Test func namesItsFigure() throws {
    var reader = ParameterReader()
    _ = reasonableRent(municipalityCode: "0821", adults: 1, children: 1, month: 2022, reader: &reader)
    #expect(
      reader.uses == [ParameterUse(parameter: "socialAssistance.reasonableRent.0821.oneChild", entry: 1)])
  }
}
