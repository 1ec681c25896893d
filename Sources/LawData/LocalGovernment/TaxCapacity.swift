import Economy

/// Tax capacity (skattekraft): taxable income per inhabitant, per cent of the national mean.
package enum TaxCapacity {
  /// The index of a municipality or, by county code, a region; `nil` where it is not known.
  package static func index(of code: String) -> Parameter? { indexByCode[code] }

  private static let indices: [(code: String, parameter: Parameter)] = {
    let figures = DatedTable(table, status: .statistic, scale: 10)
    return DatedTable.names(places).map { code, name in
      let parameter = Parameter(
        "taxCapacity.\(code)", sv: "skattekraft, procent av medelskattekraften, \(name)",
        en: "tax capacity, per cent of the national mean, \(name)", unit: .indexHundredths,
        figures.entries(code, column: 0))
      return (code, parameter)
    }
  }()

  private static let indexByCode: [String: Parameter] = Dictionary(
    indices.map { ($0.code, $0.parameter) }, uniquingKeysWith: { first, _ in first })

  static let all: [Parameter] = indices.map(\.parameter)
}
