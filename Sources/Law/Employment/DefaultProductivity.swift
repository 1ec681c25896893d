public import Economy
public import LawData

/// What a worker produces, as a share of the full wage cost, where a scenario does not say: an assumption.
public enum DefaultProductivity: Sendable {
  /// In a job with support to the employer: 0.8.
  /// - Throws: `NotModelled` before 2016.
  public static func subsidised(
    at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Rate {
    try reader.rate(WorkDefaults.productivitySubsidised, at: month)
  }

  /// In a job without support: 1.
  /// - Throws: `NotModelled` before 2016.
  public static func unsubsidised(
    at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Rate {
    try reader.rate(WorkDefaults.productivityUnsubsidised, at: month)
  }
}
