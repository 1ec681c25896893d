import Economy

/// Inhabitants (folkmängd) at the end of the year: of the country, and of the counties and municipalities they
/// are known for.
package enum Population {
  /// Inhabitants of a municipality or, by county code, a county; `nil` where they are not known.
  package static func inhabitants(of code: String) -> Parameter? { inhabitantsByCode[code] }

  /// Inhabitants of the country.
  package static var country: Parameter? { inhabitantsByCode["00"] }

  /// The municipalities whose inhabitants are known, by name.
  package static let knownMunicipalities = DatedTable.names(places).filter { $0.code.utf8.count == 4 }
    .map(\.name).sorted()

  private static let inhabitants: [(code: String, parameter: Parameter)] = {
    let figures = DatedTable(table, status: .statistic)
    return DatedTable.names(places).map { code, name in
      let parameter = Parameter(
        "population.\(code)", sv: "folkmängd den 31 december, \(name)",
        en: "inhabitants on 31 December, \(name)", unit: .persons, figures.entries(code, column: 0))
      return (code, parameter)
    }
  }()

  private static let inhabitantsByCode: [String: Parameter] = Dictionary(
    inhabitants.map { ($0.code, $0.parameter) }, uniquingKeysWith: { first, _ in first })

  static let all: [Parameter] = inhabitants.map(\.parameter)
}

extension Population {
  private static let places = """
    00 riket
    06 Jönköpings län
    0680 Jönköping
    08 Kalmar län
    0880 Kalmar
    14 Västra Götalands län
    1480 Göteborg
    """

  private static let table = """
    00 | 2016 | verified | SCB via Kolada N01951, 31 december | 9995153
    00 | 2017 | verified | SCB via Kolada N01951, 31 december | 10120242
    00 | 2018 | verified | SCB via Kolada N01951, 31 december | 10230185
    00 | 2019 | verified | SCB via Kolada N01951, 31 december | 10327589
    00 | 2020 | verified | SCB via Kolada N01951, 31 december | 10379295
    00 | 2021 | verified | SCB via Kolada N01951, 31 december | 10452326
    00 | 2022 | verified | SCB via Kolada N01951, 31 december | 10521556
    06 | 2016 | verified | SCB via Kolada N01951, 31 december | 352735
    06 | 2017 | verified | SCB via Kolada N01951, 31 december | 357237
    06 | 2018 | verified | SCB via Kolada N01951, 31 december | 360825
    06 | 2019 | verified | SCB via Kolada N01951, 31 december | 363599
    06 | 2020 | verified | SCB via Kolada N01951, 31 december | 365010
    06 | 2021 | verified | SCB via Kolada N01951, 31 december | 367064
    06 | 2022 | verified | SCB via Kolada N01951, 31 december | 369113
    0680 | 2016 | verified | SCB via Kolada N01951, 31 december | 135297
    0680 | 2017 | verified | SCB via Kolada N01951, 31 december | 137481
    0680 | 2018 | verified | SCB via Kolada N01951, 31 december | 139222
    0680 | 2019 | verified | SCB via Kolada N01951, 31 december | 141081
    0680 | 2020 | verified | SCB via Kolada N01951, 31 december | 142427
    0680 | 2021 | verified | SCB via Kolada N01951, 31 december | 143579
    0680 | 2022 | verified | SCB via Kolada N01951, 31 december | 145114
    08 | 2016 | verified | SCB via Kolada N01951, 31 december | 242301
    08 | 2017 | verified | SCB via Kolada N01951, 31 december | 243536
    08 | 2018 | verified | SCB via Kolada N01951, 31 december | 244670
    08 | 2019 | verified | SCB via Kolada N01951, 31 december | 245446
    08 | 2020 | verified | SCB via Kolada N01951, 31 december | 246010
    08 | 2021 | verified | SCB via Kolada N01951, 31 december | 247175
    08 | 2022 | verified | SCB via Kolada N01951, 31 december | 247711
    0880 | 2016 | verified | SCB via Kolada N01951, 31 december | 66571
    0880 | 2017 | verified | SCB via Kolada N01951, 31 december | 67451
    0880 | 2018 | verified | SCB via Kolada N01951, 31 december | 68510
    0880 | 2019 | verified | SCB via Kolada N01951, 31 december | 69467
    0880 | 2020 | verified | SCB via Kolada N01951, 31 december | 70329
    0880 | 2021 | verified | SCB via Kolada N01951, 31 december | 71328
    0880 | 2022 | verified | SCB via Kolada N01951, 31 december | 72018
    14 | 2016 | verified | SCB via Kolada N01951, 31 december | 1671783
    14 | 2017 | verified | SCB via Kolada N01951, 31 december | 1690782
    14 | 2018 | verified | SCB via Kolada N01951, 31 december | 1709814
    14 | 2019 | verified | SCB via Kolada N01951, 31 december | 1725881
    14 | 2020 | verified | SCB via Kolada N01951, 31 december | 1734443
    14 | 2021 | verified | SCB via Kolada N01951, 31 december | 1744859
    14 | 2022 | verified | SCB via Kolada N01951, 31 december | 1758656
    1480 | 2016 | verified | SCB via Kolada N01951, 31 december | 556640
    1480 | 2017 | verified | SCB via Kolada N01951, 31 december | 564039
    1480 | 2018 | verified | SCB via Kolada N01951, 31 december | 571868
    1480 | 2019 | verified | SCB via Kolada N01951, 31 december | 579281
    1480 | 2020 | verified | SCB via Kolada N01951, 31 december | 583056
    1480 | 2021 | verified | SCB via Kolada N01951, 31 december | 587549
    1480 | 2022 | verified | SCB via Kolada N01951, 31 december | 596841
    """
}
