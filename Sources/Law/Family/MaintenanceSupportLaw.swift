public import Economy
public import LawData

/// Maintenance support (underhållsstöd) for a child, kronor a month, by age.
///
/// SFB 18 kap. 13 and 20 §§. Whole amounts, no rounding.
///
/// Example, a child of twelve in 2022-09: 1 823 kr.
///
/// An answer is `nil` where the law was compiled for children of other ages.
public struct MaintenanceSupportLaw: Sendable {
  /// The age at which it ends: paid to the month of that birthday.
  public let endAge: Int
  private let youngest: Money?
  private let middle: Money?
  private let oldest: Money?
  private let middleFromAge: Int
  private let oldestFromAge: Int

  /// The amounts of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, ages: nil, reader: &reader)
  }

  /// The amounts that children can have in a month.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, born: [YearMonth], reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, ages: born.map { (month - 1).age(ofBorn: $0) }, reader: &reader)
  }

  /// The amounts of some ages, or of all where `ages` is `nil`.
  private init(
    month: YearMonth, ages: [Int]?, reader: inout ParameterReader
  ) throws(NotModelled) {
    let end = try reader.value(MaintenanceSupport.endAge, at: month)
    let middleFrom = try reader.value(MaintenanceSupport.middleFromAge, at: month)
    let oldestFrom = try reader.value(MaintenanceSupport.oldestFromAge, at: month)
    func amount(
      _ parameter: Parameter, from first: Int, below limit: Int
    ) throws(NotModelled) -> Money? {
      let isWanted = ages.map { $0.contains { first <= $0 && $0 < limit } } ?? true
      return isWanted ? try reader.money(parameter, at: month) : nil
    }
    youngest = try amount(MaintenanceSupport.youngest, from: 0, below: middleFrom)
    middle = try amount(MaintenanceSupport.middle, from: middleFrom, below: oldestFrom)
    oldest = try amount(MaintenanceSupport.oldest, from: oldestFrom, below: end)
    endAge = end
    middleFromAge = middleFrom
    oldestFromAge = oldestFrom
  }

  /// The amount for a child in a month; nothing before the month after birth and after the month of the
  /// birthday at which it ends.
  ///
  /// The amount changes with the month after the birthday (18 kap. 20 §). A child born in September 2011 has
  /// 1 823 kr in September 2026, the month of the fifteenth birthday, and 2 223 kr in October.
  public func maintenanceSupport(born: YearMonth, in month: YearMonth) -> Money? {
    maintenanceSupport(age: (month - 1).age(ofBorn: born))
  }

  /// The amount for a child whose last birthday before the month was this age.
  package func maintenanceSupport(age: Int) -> Money? {
    guard age >= 0, age < endAge else { return .zero }
    if age >= oldestFromAge { return oldest }
    return age >= middleFromAge ? middle : youngest
  }
}
