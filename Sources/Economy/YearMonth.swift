/// A calendar month: the model's unit of time.
///
/// An integer literal is a year (`2019`: January) or a year and a month (`2018_07`: July).
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral
{
  /// Months since January of year 0: differences between months are differences of this number.
  public let index: Int

  /// The month with the given ``index``.
  public init(index: Int) { self.index = index }

  /// A month; `nil` if `month` is not 1–12.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// January of a year.
  public init(januaryOf year: Int) { index = year * 12 }

  /// A year, or a year and month written together: `2019` or `2018_07`.
  public init(integerLiteral value: Int) {
    let yearLimit = 10_000
    if value < yearLimit {
      self.init(januaryOf: value)
    } else {
      precondition((1...12).contains(value % 100), "no such month: \(value)")
      self.init(index: value / 100 * 12 + value % 100 - 1)
    }
  }

  /// Reads "2019-01"; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
    var digits = [Int]()
    for (position, byte) in bytes.enumerated() where position != 4 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      digits.append(Int(byte - UInt8(ascii: "0")))
    }
    let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    self.init(year: year, month: digits[4] * 10 + digits[5])
  }

  /// The calendar year.
  public var year: Int { index / 12 }
  /// The month of the year, 1–12.
  public var month: Int { index % 12 + 1 }

  public static func < (left: YearMonth, right: YearMonth) -> Bool { left.index < right.index }
  public static func + (left: YearMonth, months: Int) -> YearMonth { YearMonth(index: left.index + months) }
  public static func - (left: YearMonth, months: Int) -> YearMonth { YearMonth(index: left.index - months) }
  /// The number of months from `right` to `left`.
  public static func - (left: YearMonth, right: YearMonth) -> Int { left.index - right.index }

  /// The age in whole years of somebody born in `birth`: reached with the month of birth.
  public func age(ofBorn birth: YearMonth) -> Int { (index - birth.index).dividedRoundingDown(by: 12) }

  /// ISO 8601: "2019-01".
  public var description: String {
    let padding = String(repeating: "0", count: max(0, 4 - String(year).utf8.count))
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  /// The number of days in the month.
  public var dayCount: Int {
    switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The number of days from Monday to Friday in the month, public holidays included.
  public var weekdayCount: Int {
    let firstWeekday = weekdayOfFirst
    return (0..<dayCount).count { (firstWeekday + $0) % 7 < 5 }
  }

  /// The weekday of the first of the month: 0 is Monday.
  private var weekdayOfFirst: Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let shifted = month < 3 ? year - 1 : year
    let sundayFirst = (shifted + shifted / 4 - shifted / 100 + shifted / 400 + offsets[month - 1] + 1) % 7
    return (sundayFirst + 6) % 7
  }
}
