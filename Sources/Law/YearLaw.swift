import Economy
public import LawData

/// The law of one calendar year, compiled: what the month-by-month computation reads.
///
/// Years after the last known law copy it; the ends already enacted are kept.
public struct YearLaw: Sendable {
  /// The calendar year.
  public let year: Int
  /// Income tax.
  public let incomeTax: IncomeTaxLaw
  /// The home municipality's rates.
  public let localRates: LocalTaxRates
  /// The twelve months.
  public let months: [MonthLaw]
  /// Unit costs of services.
  public let unitCosts: UnitCostLaw

  /// Whether the year lies after the last known law.
  public var isExtended: Bool { year > ParameterReader.lastLawMonth.year }

  /// Compiles the law of a year.
  /// - Throws: ``NotModelled`` before the first modelled year.
  public init(
    year: Int, municipality: Municipality, areas: LawAreas, reader: inout ParameterReader
  ) throws(NotModelled) {
    self.year = year
    incomeTax = try IncomeTaxLaw(year: year, reader: &reader)
    localRates = try LocalTaxRates(of: municipality, year: year, reader: &reader)
    unitCosts = try UnitCostLaw(year: year, reader: &reader)
    var months: [MonthLaw] = []
    for month in 0..<12 {
      months.append(
        try MonthLaw(month: YearMonth(januaryOf: year) + month, areas: areas, reader: &reader))
    }
    self.months = months
  }
}
