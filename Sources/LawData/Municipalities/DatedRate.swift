public import Economy

/// A local rate of one year, with the year and the source it was read from.
public struct DatedRate: Hashable, Sendable {
  /// The rate, a share of taxable income.
  public let rate: Rate
  /// The year the figure belongs to: another than the year asked for where that year's figure is not known.
  public let yearUsed: Int
  /// Where the figure was read.
  public let source: LegalSource
  /// What kind of figure it is.
  public let status: ParameterStatus
  /// How sure it is.
  public let confidence: ParameterConfidence
}

/// The local rates of a municipality and a year.
public struct MunicipalRates: Hashable, Sendable {
  /// The municipality's rate of income tax.
  public let municipal: DatedRate
  /// The region's rate of income tax; zero on Gotland, where the municipality has the region's tasks.
  public let regional: DatedRate
  /// The burial fee (begravningsavgift).
  public let burial: DatedRate
  /// The church fee of members (kyrkoavgift): the unweighted mean of the municipality's parishes.
  public let churchMean: DatedRate
}
