import Economy
import Law
import LawData
import Testing

@Suite struct EqualisationLawTests {
  private func law(_ county: String, _ year: Int) throws -> EqualisationLaw {
    var reader = ParameterReader()
    return try EqualisationLaw(countyCode: county, year: year, reader: &reader)
  }

  /// Förordning (2004:881) 2 § in the wording of each year, hundredths of a per cent.
  @Test(arguments: [
    ("08", 2016, 20_36, 8_72), ("08", 2026, 20_36, 8_72), ("06", 2020, 19_14, 9_94),
    ("14", 2024, 19_41, 9_67), ("10", 2016, 19_56, 9_52), ("10", 2020, 19_11, 9_97),
    ("17", 2020, 19_97, 9_11), ("20", 2023, 19_52, 9_56), ("20", 2024, 19_51, 9_57),
    ("04", 2017, 19_93, 9_15), ("04", 2020, 19_87, 9_21), ("24", 2020, 20_55, 8_53),
    ("09", 2024, 19_60, 9_48), ("01", 2018, 19_05, 10_03), ("12", 2032, 19_70, 9_38),
  ])
  func grantRates(county: String, year: Int, municipality: Int, region: Int) throws {
    let law = try law(county, year)
    #expect(law.municipalityRate(.grant) == Rate(partsPerMillion: municipality * 100))
    #expect(law.regionRate(.grant) == Rate(partsPerMillion: region * 100))
  }

  @Test(arguments: [("01", 2016, 16_98, 9_51), ("03", 2016, 17_07, 9_42), ("04", 2016, 17_86, 8_63)])
  func feeRates(county: String, year: Int, municipality: Int, region: Int) throws {
    let law = try law(county, year)
    #expect(law.municipalityRate(.fee) == Rate(partsPerMillion: municipality * 100))
    #expect(law.regionRate(.fee) == Rate(partsPerMillion: region * 100))
  }

  /// 0.95 × 20.70 and 0.90 × 10.46 of the mean rates of 2003 are shifted within a county, not in sum; the
  /// fee is 10 and 5 points of those rates below the grant.
  @Test func everyCountyAndYear() throws {
    let counties = [
      "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20", "21",
      "22", "23", "24", "25",
    ]
    #expect(counties.count == 21)
    for county in counties {
      for year in 2016...2026 {
        let law = try law(county, year)
        let sum = law.municipalityRate(.grant) + law.regionRate(.grant)
        #expect(sum == Rate(partsPerMillion: 290_800), "\(county) \(year)")
        #expect(
          law.municipalityRate(.grant) - law.municipalityRate(.fee) == Rate(partsPerMillion: 20_700),
          "\(county) \(year)")
        #expect(
          law.regionRate(.grant) - law.regionRate(.fee) == Rate(partsPerMillion: 5_200),
          "\(county) \(year)")
      }
    }
  }

  @Test func missingRatesOf2018AreThoseOf2016AndSaySo() throws {
    for county in ["04", "10", "17", "20", "24"] {
      let (missing, known) = (try law(county, 2018), try law(county, 2016))
      #expect(missing.municipalityRate(.grant) == known.municipalityRate(.grant))
      #expect(missing.regionRate(.fee) == known.regionRate(.fee))
      let parameter = try #require(
        IncomeEqualisation.rate(county: county, isRegion: false, isFee: false))
      let entry = try #require(parameter.entries.first { $0.from == 2018 })
      #expect(entry.status == .assumption)
      #expect(entry.source.reference.contains("2016–2017"))
    }
  }

  @Test func noSuchCountyAndNotBefore2016() {
    #expect(throws: NotModelled.self) { try law("02", 2020) }
    #expect(throws: NotModelled.self) { try law("08", 2015) }
  }
}
