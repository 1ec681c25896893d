import Economy
import Testing

@testable import LawData

@Suite struct MunicipalityRegisterTests {
  private func rates(_ name: String, _ year: Int) throws -> MunicipalRates {
    let municipality = try #require(MunicipalityRegister.municipality(named: name))
    return try #require(MunicipalityRegister.rates(of: municipality, year: year))
  }

  @Test func byNameAndCode() throws {
    let emmaboda = Municipality(code: "0862", name: "Emmaboda", county: "Kalmar")
    #expect(MunicipalityRegister.municipality(named: "Emmaboda") == emmaboda)
    #expect(MunicipalityRegister.municipality(named: "EMMABODA") == emmaboda)
    #expect(MunicipalityRegister.municipality(named: "0862") == emmaboda)
    #expect(MunicipalityRegister.municipality(named: "HÖGSBY")?.code == "0821")
    #expect(MunicipalityRegister.municipality(named: "Upplands Väsby")?.code == "0114")
    #expect(MunicipalityRegister.municipality(named: "östersund")?.county == "Jämtland Härjedalen")
    for wrong in ["", "08", "9999", "Emmabod", "0862 Emmaboda"] {
      #expect(MunicipalityRegister.municipality(named: wrong) == nil)
    }
  }

  @Test func all290InOrderEachFoundAgain() {
    let all = MunicipalityRegister.all
    #expect(all.count == 290)
    #expect(Set(all.map(\.name)).count == 290)
    #expect(all.map(\.code) == all.map(\.code).sorted())
    #expect(MunicipalityRegister.names == all.map(\.name))
    for municipality in all {
      #expect(MunicipalityRegister.municipality(named: municipality.code) == municipality)
      let parameters = MunicipalityRegister.parameters(of: municipality)
      #expect(parameters.prefix(4).map(\.entries.count) == [11, 11, 11, 11])
    }
  }

  /// Municipal and regional rates as Skatteverket lists them, hundredths of a per cent.
  @Test(arguments: [
    ("Högsby", 2020, 21_71, 11_86), ("Högsby", 2021, 22_21, 11_86), ("Torsås", 2023, 21_43, 11_86),
    ("Torsås", 2024, 21_93, 11_86), ("Emmaboda", 2019, 21_71, 11_37), ("Emmaboda", 2021, 22_21, 11_86),
    ("Emmaboda", 2022, 21_96, 11_86), ("Nybro", 2016, 22_33, 11_37), ("Oskarshamn", 2022, 22_35, 11_86),
    ("Jönköping", 2018, 21_34, 11_26), ("Jönköping", 2019, 21_64, 11_76), ("Stockholm", 2023, 17_74, 12_08),
    ("Stockholm", 2024, 17_98, 12_38), ("Stockholm", 2026, 18_22, 12_33), ("Gotland", 2026, 33_60, 0),
    ("Vindeln", 2024, 23_35, 11_35), ("Malmö", 2018, 21_24, 10_69), ("Göteborg", 2026, 21_12, 11_48),
  ]) func publishedRates(name: String, year: Int, municipal: Int, regional: Int) throws {
    let rates = try rates(name, year)
    #expect(rates.municipal.rate == Rate(partsPerMillion: municipal * 100))
    #expect(rates.regional.rate == Rate(partsPerMillion: regional * 100))
    #expect(rates.municipal.yearUsed == year)
  }

  /// Burial fees, thousandths of a per cent.
  @Test(arguments: [
    ("Emmaboda", 2017, 246), ("Emmaboda", 2026, 292), ("Stockholm", 2018, 75), ("Stockholm", 2022, 65),
    ("Stockholm", 2025, 70), ("Tranås", 2021, 240), ("Tranås", 2025, 275),
  ]) func burialFees(name: String, year: Int, thousandths: Int) throws {
    #expect(try rates(name, year).burial.rate == Rate(partsPerMillion: thousandths * 10))
  }

  @Test func missingFiguresAreThoseOfTheYearBefore() throws {
    let burial = try rates("Tranås", 2022).burial
    #expect(burial.rate == Rate(partsPerMillion: 240 * 10))
    #expect(burial.yearUsed == 2021)
    #expect(burial.status == .derived)
    #expect(burial.source.reference.contains("2022 not known"))
    let church = try rates("Munkfors", 2022).churchMean
    #expect(church.yearUsed == 2021)
    #expect(try church.rate == rates("Munkfors", 2021).churchMean.rate)
  }

  @Test func yearsOutsideTheTableAreTheNearest() throws {
    #expect(try rates("Emmaboda", 2030) == rates("Emmaboda", 2026))
    #expect(try rates("Emmaboda", 2030).municipal.yearUsed == 2026)
  }

  @Test func confidenceIsThatOfTheFigure() throws {
    #expect(try rates("Emmaboda", 2025).municipal.confidence == .verified)
    #expect(try rates("Emmaboda", 2023).municipal.confidence == .derived)
    #expect(
      try rates("Botkyrka", 2026).municipal.source.reference.contains("hela skattesatsen minus regionens"))
    #expect(try rates("Emmaboda", 2022).regional.confidence == .verified)
    #expect(try rates("Stockholm", 2022).regional.status == .derived)
    #expect(try rates("Emmaboda", 2019).burial.confidence == .secondary)
    #expect(try rates("Emmaboda", 2016).churchMean.status == .statistic)
  }

  @Test func unknownMunicipality() {
    let nowhere = Municipality(code: "9999", name: "Ingenstans", county: "Kalmar")
    #expect(MunicipalityRegister.rates(of: nowhere, year: 2025) == nil)
    #expect(MunicipalityRegister.parameters(of: nowhere).isEmpty)
  }
}
