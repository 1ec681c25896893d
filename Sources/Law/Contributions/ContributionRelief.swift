public import Economy
public import LawData

/// The relief of March–June 2020: nothing but the old-age pension contribution on the pay up to a cap.
///
/// Lag (2020:202) 2 §: on pay given from 1 March to 30 June 2020, up to 25 000 kr a month, for at most 30 employees
/// of the employer. Whether this employee is one of the thirty is the user's word.
///
/// Example, 30 000 kr in April 2020: 25 000 × 0.1021 + 5 000 × 0.3142 = 4 123.50.
public struct ContributionRelief: Hashable, Sendable {
  /// The pay of a month that the relief holds for.
  public let payCap: Money
  /// The old-age pension contribution, all that is paid on it.
  public let pensionRate: Rate

  /// The relief in a month.
  /// - Throws: ``NotModelled`` in a month without it.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    payCap = Money(kronor: try reader.value(ContributionSupportFigures.reliefPayCap, at: month))
    pensionRate = try reader.rate(ContributionComponents.oldAgePension, at: month)
  }

  /// Whether pay given in a month has the relief at all.
  package static func exists(in month: YearMonth, reader: ParameterReader) -> Bool {
    reader.peek(ContributionSupportFigures.reliefPayCap, at: month) != nil
  }
}
