import Economy

/// The municipalities whose inhabitants get the regional credit: appendix 67 of inkomstskattelagen.
enum RegionalCreditMunicipalities {
  /// The codes, a line a county: Dalarna, Gävleborg, Jämtland, Norrbotten, Värmland, Västerbotten,
  /// Västernorrland, Västra Götaland.
  static let codes = """
    2084 2026 2083 2029 2085 2023 2062 2034 2031 2061 2082 2021 2039
    2183 2184 2161 2132 2101 2121 2182
    2326 2305 2361 2309 2303 2313 2321 2380
    2506 2505 2582 2523 2583 2510 2514 2584 2521 2581 2560 2513 2518
    1784 1730 1782 1783 1762 1760 1766 1785 1737 1765
    2403 2425 2481 2418 2401 2417 2409 2482 2422 2421 2462 2404 2460 2463
    2280 2282 2283 2262 2260 2284
    1460 1438 1439 1461 1492
    """

  /// Whether the municipality with a code is listed.
  static func contains(code: String) -> Bool {
    codes.split(whereSeparator: \.isWhitespace).contains { $0 == code }
  }

  /// The listing of a municipality as a parameter; `nil` if it is not listed.
  static func parameter(of municipality: Municipality) -> Parameter? {
    guard contains(code: municipality.code) else { return nil }
    return Parameter(
      "localTax.regionalCredit.\(municipality.code)",
      sv: "kommun med regional skattereduktion, \(municipality.name)",
      en: "municipality with the regional credit, \(municipality.name)", unit: .flag,
      [.law(2020, 1, "IL 67 kap. 34 § och bilaga 67 (SFS 2020:864)", .verified)])
  }
}
