package import Economy
package import LawData

/// Membership of an unemployment fund.
package enum UnemploymentFund {
  /// The fee of a member where the fund is not given (avgift till arbetslöshetskassa), kronor a month: an assumption of
  /// the model.
  package static func defaultFee(
    at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Money {
    try reader.money(UnemploymentFundFigures.defaultFee, at: month)
  }
}
