import Economy
import Law
import LawData
import Testing

@Suite struct EqualisationSideTests {
  /// Kolada N00903, per cent of the mean, against 115.
  @Test(arguments: [
    ("0880", 2016, EqualisationSide.grant), ("0862", 2022, .grant), ("1480", 2020, .grant),
    ("0180", 2018, .fee), ("0162", 2016, .fee), ("0162", 2035, .fee), ("0882", 2014, .grant),
  ])
  func municipalities(code: String, year: Int, side: EqualisationSide) {
    var reader = ParameterReader()
    #expect(equalisationSide(municipalityCode: code, year: year, reader: &reader) == side)
    #expect(reader.uses.contains { $0.parameter == "taxCapacity.\(code)" })
  }

  @Test(arguments: [("08", EqualisationSide.grant), ("06", .grant), ("14", .grant), ("01", .fee)])
  func regions(code: String, side: EqualisationSide) {
    var reader = ParameterReader()
    #expect(equalisationSide(countyCode: code, year: 2022, reader: &reader) == side)
  }

  @Test func unknownPlaces() {
    var reader = ParameterReader()
    #expect(equalisationSide(municipalityCode: "2584", year: 2020, reader: &reader) == nil)
    #expect(equalisationSide(countyCode: "25", year: 2020, reader: &reader) == nil)
  }

  @Test func theIndexOfEveryPlaceIsKnownForEachYear() throws {
    for code in ["01", "06", "08", "14", "0821", "0880", "0687", "1480", "0180"] {
      let parameter = try #require(TaxCapacity.index(of: code))
      #expect(parameter.entries.map(\.from.year) == Array(2016...2022))
    }
    let emmaboda = try #require(TaxCapacity.index(of: "0862"))
    #expect(emmaboda.entries.first?.value == 90_00)
    #expect(emmaboda.entries.last?.value == 84_50)
  }
}
