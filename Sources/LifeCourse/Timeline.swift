public import Economy

/// The months of a run: the horizon, and the whole calendar years around it that yearly rules assess.
public struct Timeline: Sendable, Equatable {
  /// The first month of the horizon.
  public let start: YearMonth
  /// The number of months in the horizon.
  public let months: Int

  /// A horizon.
  public init(start: YearMonth, months: Int) {
    self.start = start
    self.months = months
  }

  /// The calendar year of the first month.
  public var firstYear: Int { start.year }
  /// The calendar year of the last month.
  public var lastYear: Int { (start + months - 1).year }
  /// The number of calendar years.
  public var yearCount: Int { lastYear - firstYear + 1 }
  /// January of the first year.
  public var firstAssessed: YearMonth { YearMonth(januaryOf: firstYear) }
  /// The number of assessed months: whole calendar years.
  public var assessedCount: Int { yearCount * 12 }
  /// The horizon among the assessed months.
  public var horizon: Range<Int> { start - firstAssessed..<start - firstAssessed + months }

  /// The calendar month of an assessed place.
  public func month(_ place: Int) -> YearMonth { firstAssessed + place }
}
