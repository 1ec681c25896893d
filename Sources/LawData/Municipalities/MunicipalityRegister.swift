import Economy

/// The 290 municipalities with their local rates 2016–2026.
///
/// The register is text: a look-up reads the lines it needs and no more.
public enum MunicipalityRegister: Sendable {
  /// The municipality with a name, capitals ignored, or a four-digit code; `nil` if there is none.
  public static func municipality(named nameOrCode: String) -> Municipality? {
    if let line = MunicipalityLine.line(code: nameOrCode) { return municipality(line) }
    let wanted = nameOrCode.lowercased()
    for county in MunicipalityLine.counties {
      for row in MunicipalityLine.lines(of: county.text) {
        let name = row.drop { $0 != " " }.dropFirst().prefix { $0 != "|" }
        if name.lowercased() == wanted { return MunicipalityLine(row).flatMap(municipality) }
      }
    }
    return nil
  }

  /// The names of all municipalities, in order of code.
  public static var names: [String] { all.map(\.name) }

  /// All municipalities, in order of code.
  public static var all: [Municipality] {
    MunicipalityLine.counties.flatMap { county in
      MunicipalityLine.lines(of: county.text).compactMap { MunicipalityLine($0).flatMap(municipality) }
    }
  }

  /// The rates of a municipality and a year; `nil` if the municipality is not in the register.
  ///
  /// A figure that is not known is that of the nearest known year, the earlier of two; years after 2026 have
  /// the rates of 2026. ``DatedRate/yearUsed`` tells which year a figure belongs to.
  public static func rates(of municipality: Municipality, year: Int) -> MunicipalRates? {
    guard let series = RateSeries(code: municipality.code) else { return nil }
    let place = min(max(year - RateTable.firstYear, 0), RateTable.yearCount - 1)
    guard
      [series.municipal, series.regional, series.burial, series.church]
        .allSatisfy({ $0.indices.contains(place) })
    else { return nil }
    return MunicipalRates(
      municipal: series.municipal[place], regional: series.regional[place], burial: series.burial[place],
      churchMean: series.church[place])
  }

  /// The rates of a municipality as parameters, for a ``ParameterReader`` to log: municipal, regional and
  /// burial rate and mean church fee, in this order, then, where the municipality is listed for it, the regional
  /// credit; empty if the municipality is not in the register.
  public static func parameters(of municipality: Municipality) -> [Parameter] {
    let code = municipality.code
    guard let series = RateSeries(code: code) else { return [] }
    let place = municipality.name
    return [
      parameter(
        "localTax.municipal.\(code)", sv: "kommunal skattesats, \(place)",
        en: "municipal tax rate, \(place)", series.municipal),
      parameter(
        "localTax.regional.\(municipality.countyCode)", sv: "regional skattesats, \(municipality.county)",
        en: "regional tax rate, \(municipality.county)", series.regional),
      parameter(
        "localTax.burial.\(code)", sv: "begravningsavgift, \(place)", en: "burial fee, \(place)",
        series.burial),
      parameter(
        "localTax.church.\(code)", sv: "kyrkoavgift, medeltal, \(place)", en: "church fee, mean, \(place)",
        series.church),
    ] + (RegionalCreditMunicipalities.parameter(of: municipality).map { [$0] } ?? [])
  }

  /// The local tax with an identifier, for example `localTax.municipal.0862`; `nil` if there is none.
  public static func parameter(id: String) -> Parameter? {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let code = parts.last else { return nil }
    let home = municipality(named: String(code)) ?? all.first { $0.countyCode == code }
    return home.flatMap { parameters(of: $0).first { $0.id == id } }
  }

  private static func municipality(_ line: MunicipalityLine) -> Municipality? {
    guard let region = RegionalRates.row(countyCode: line.code.prefix(2)) else { return nil }
    return Municipality(code: String(line.code), name: String(line.name), county: String(region.name))
  }

  private static func parameter(_ id: String, sv: String, en: String, _ rates: [DatedRate]) -> Parameter {
    Parameter(
      id, sv: sv, en: en, unit: .partsPerMillion,
      rates.enumerated().map { place, rate in
        ParameterEntry(
          from: YearMonth(januaryOf: RateTable.firstYear + place), through: nil,
          value: rate.rate.partsPerMillion, source: rate.source, status: rate.status,
          confidence: rate.confidence, checked: ParameterEntry.sourcesChecked)
      })
  }
}

/// The four series of a municipality, one rate a year from 2016.
private struct RateSeries {
  let municipal: [DatedRate]
  let regional: [DatedRate]
  let burial: [DatedRate]
  let church: [DatedRate]

  init?(code: String) {
    guard let line = MunicipalityLine.line(code: code),
      let region = RegionalRates.row(countyCode: line.code.prefix(2))
    else { return nil }
    municipal = RateTable.rates(
      line.municipal, partsPerMillion: 100, provenance: RateProvenance.municipal)
    regional = RateTable.rates(region.rates, partsPerMillion: 100) { RateProvenance.regional(key: $1) }
    let hasOwnBurialFees = line.burial.contains(" ")
    burial = RateTable.rates(
      hasOwnBurialFees ? String(line.burial) : "\(line.burial) \(RateTable.nationalBurialFee)",
      partsPerMillion: 10, provenance: RateProvenance.burial)
    church = RateTable.rates(line.church, partsPerMillion: 10, provenance: RateProvenance.church)
  }
}
