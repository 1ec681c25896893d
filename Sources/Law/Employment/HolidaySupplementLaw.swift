public import Economy
public import LawData

/// The holiday supplement of a monthly paid worker (semestertillägg) in one month.
///
/// Semesterlagen (1977:480) 4 §: 25 days a year. The supplement a day, 0.8 % of the month's wage, is common in
/// collective agreements; the act itself gives 0.43 % (16 a §).
public struct HolidaySupplementLaw: Sendable, Equatable {
  /// The supplement a day as a share of the month's wage, where the employer has no other.
  public let defaultRatePerDay: Rate
  /// Paid days of holiday a year.
  public let daysAYear: Int

  /// The terms of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    defaultRatePerDay = try reader.rate(HolidaySupplement.ratePerDay, at: month)
    daysAYear = try reader.value(HolidaySupplement.daysAYear, at: month)
  }

  /// The supplement earned in some months: a twelfth of 25 days for each of them, rounded once to the nearest
  /// öre.
  ///
  /// Example: twelve months of 21 600 give 12 × 21 600 × 25 × 0.008 / 12 = 4 320.
  ///
  /// - Parameters:
  ///   - sum: the wages of the months since the supplement was last paid, this one included.
  ///   - ratePerDay: the supplement a day as a share of a month's wage.
  public func holidaySupplement(onWages sum: Money, ratePerDay: Rate) -> Money {
    let twelfths = sum.ore * daysAYear * ratePerDay.partsPerMillion
    return Money(ore: twelfths.dividedRoundingHalfAway(by: Rate.one.partsPerMillion * 12))
  }
}
