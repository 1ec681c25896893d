public import Economy
public import LawData

/// Maintenance support (underhållsstöd) for a child, kronor a month, by age.
///
/// SFB 18 kap. 13 and 20 §§. Whole amounts, no rounding. A child of twelve in 2022-09: 1 823 kr.
public struct MaintenanceSupportLaw: Sendable {
  /// The age at which it ends: paid to the month before that birthday's.
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

  /// The amount for a child of an age in whole years, reached with the month of birth; nothing before
  /// birth and from the age at which it ends.
  public func maintenanceSupport(age: Int) -> Money {
    guard age >= 0, age < endAge else { return .zero }
    if age >= oldestFromAge { return oldest }
    return age >= middleFromAge ? middle : youngest
  }
}
