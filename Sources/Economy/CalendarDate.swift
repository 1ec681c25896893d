/// A day in the Gregorian calendar, for dates of checking and publication.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The month of the day.
  public let month: YearMonth
  /// The day of the month, 1–31.
  public let day: Int

  /// A date; `nil` if there is no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard let yearMonth = YearMonth(year: year, month: month), (1...yearMonth.dayCount).contains(day) else {
      return nil
    }
    self.month = yearMonth
    self.day = day
  }

  /// The given day of a month, held within the month.
  public init(_ month: YearMonth, day: Int) {
    self.month = month
    self.day = min(max(day, 1), month.dayCount)
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  /// ISO 8601: "2026-09-22".
  public var description: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }
}
