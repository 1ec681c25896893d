public import Economy
public import LawData

/// Maintenance support (underhållsstöd) for a child, kronor a month, by age.
///
/// SFB 18 kap. 13 and 20 §§. Whole amounts, no rounding. A child of twelve in 2022-09: 1 823 kr.
public struct MaintenanceSupportLaw: Sendable {
  /// The age at which it ends: paid to the month of that birthday.
  public let endAge: Int
  private let youngest: Money
  private let middle: Money
  private let oldest: Money
  private let middleFromAge: Int
  private let oldestFromAge: Int

  /// The amounts of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    endAge = try reader.value(MaintenanceSupport.endAge, at: month)
    youngest = try reader.money(MaintenanceSupport.youngest, at: month)
    middle = try reader.money(MaintenanceSupport.middle, at: month)
    oldest = try reader.money(MaintenanceSupport.oldest, at: month)
    middleFromAge = try reader.value(MaintenanceSupport.middleFromAge, at: month)
    oldestFromAge = try reader.value(MaintenanceSupport.oldestFromAge, at: month)
  }

  /// The amount for a child in a month; nothing before the month after birth and after the month of the
  /// birthday at which it ends.
  ///
  /// The amount changes with the month after the birthday (18 kap. 20 §). A child born in September 2011 has
  /// 1 823 kr in September 2026, the month of the fifteenth birthday, and 2 223 kr in October.
  public func maintenanceSupport(born: YearMonth, in month: YearMonth) -> Money {
    maintenanceSupport(age: (month - 1).age(ofBorn: born))
  }

  /// The amount for a child whose last birthday before the month was this age.
  package func maintenanceSupport(age: Int) -> Money {
    guard age >= 0, age < endAge else { return .zero }
    if age >= oldestFromAge { return oldest }
    return age >= middleFromAge ? middle : youngest
  }
}
