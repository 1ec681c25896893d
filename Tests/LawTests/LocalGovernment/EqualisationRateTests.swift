import Economy
import Law
import LawData
import Testing

@Suite struct EqualisationRateTests {
  /// Förordning (2004:881) 2 §: Kalmar county, 20.36 % and 8.72 %; one figure is read for each.
  @Test func oneRateIsRead() throws {
    var reader = ParameterReader()
    let municipality = try equalisationRate(
      countyCode: "08", isRegion: false, side: .grant, year: 2019, reader: &reader)
    #expect(municipality == Rate(partsPerMillion: 20_36 * 100))
    #expect(reader.uses.map(\.parameter) == ["equalisation.08.municipality.grant"])
    let region = try equalisationRate(
      countyCode: "08", isRegion: true, side: .grant, year: 2019, reader: &reader)
    #expect(region == Rate(partsPerMillion: 8_72 * 100))
    #expect(throws: NotModelled.self) {
      try equalisationRate(countyCode: "02", isRegion: true, side: .fee, year: 2019, reader: &reader)
    }
  }
}
