public import Economy
public import LawData

/// What somebody new in unskilled service work earns where a scenario does not say: an assumption from the lowest
/// agreed wages in retail, hotels and restaurants.
public enum DefaultEntryWage: Sendable {
  /// The wage for full time, kronor a month. Example: 21 600 in 2019.
  /// - Throws: `NotModelled` before 2016.
  public static func monthlyWage(
    at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Money {
    try reader.money(WorkDefaults.entryWage, at: month)
  }
}
