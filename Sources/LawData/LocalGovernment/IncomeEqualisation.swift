import Economy

/// Income equalisation between municipalities and between regions (inkomstutjämning): the county rates
/// of grants and fees, and the level that is guaranteed. Lag (2004:773), Förordning (2004:881).
package enum IncomeEqualisation {
  /// The share of the mean tax capacity up to which a grant is given: above it a fee is paid.
  package static let guaranteedLevel = Parameter(
    "equalisation.guaranteedLevel", sv: "garantinivå i inkomstutjämningen, andel av medelskattekraften",
    en: "guaranteed level of income equalisation, share of mean tax capacity", unit: .percentHundredths,
    [.assumption(2016, 115_00, "lag (2004:773) 4 §; inte läst, stämmer med alla källor", .recalled)])

  /// The rate of a county, parts per million of the equalisation base; `nil` if there is no such county.
  /// - Parameters:
  ///   - county: the two-digit county code.
  ///   - isRegion: the region's rate, otherwise that of the municipalities.
  ///   - isFee: the rate of the fee (avgift), otherwise of the grant (bidrag).
  package static func rate(county: String, isRegion: Bool, isFee: Bool) -> Parameter? {
    rateByIdentifier[identifier(county, isRegion: isRegion, isFee: isFee)]
  }

  private static func identifier(_ county: String, isRegion: Bool, isFee: Bool) -> String {
    "equalisation.\(county).\(isRegion ? "region" : "municipality").\(isFee ? "fee" : "grant")"
  }

  private static let rates: [Parameter] = {
    let figures = DatedTable(table, status: .law, act: "Förordning (2004:881) 2-3 §§, ", scale: 100)
    return DatedTable.names(counties).flatMap { code, name in
      [(false, false), (true, false), (false, true), (true, true)].map { isRegion, isFee in
        Parameter(
          identifier(code, isRegion: isRegion, isFee: isFee),
          sv: "inkomstutjämning, länsvis skattesats för \(isFee ? "avgift" : "bidrag"), "
            + "\(isRegion ? "region" : "kommun"), \(name)",
          en: "income equalisation, county rate of the \(isFee ? "fee" : "grant"), "
            + "\(isRegion ? "region" : "municipality"), \(name)",
          unit: .partsPerMillion,
          figures.entries("\(code) \(isFee ? "fee" : "grant")", column: isRegion ? 1 : 0))
      }
    }
  }()

  private static let rateByIdentifier: [String: Parameter] = Dictionary(
    rates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  static let all: [Parameter] = [guaranteedLevel] + rates
}
