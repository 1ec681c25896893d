public import Economy
public import LawData

/// The form of child care that a child's age gives.
public enum ChildCareForm: Sendable, Hashable, CaseIterable {
  /// Preschool (förskola).
  case preschool
  /// Leisure centre (fritidshem), before and after school.
  case leisureCentre
}

/// When a child can be at preschool and when at a leisure centre. Skollagen (2010:800) 7–9 and 14 kap.
///
/// Preschool from the month of the first birthday to July of the year of the sixth; from August of that year a
/// leisure centre, to June of the year of the thirteenth.
///
/// Example, born in 2015-03: preschool 2016-03 to 2021-07, leisure centre 2021-08 to 2028-06.
public struct ChildCareAges: Sendable {
  private let preschoolFromAge: Int
  private let schoolYearAge: Int
  private let lastYearAge: Int
  private let firstMonth: Int
  private let lastMonth: Int

  /// The ages of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    preschoolFromAge = try reader.value(ChildCareAgeLimits.preschoolFromAge, at: month)
    schoolYearAge = try reader.value(ChildCareAgeLimits.schoolYearAge, at: month)
    lastYearAge = try reader.value(ChildCareAgeLimits.leisureCentreLastYearAge, at: month)
    firstMonth = try reader.value(ChildCareAgeLimits.autumnTermFirstMonth, at: month)
    lastMonth = try reader.value(ChildCareAgeLimits.springTermLastMonth, at: month)
  }

  /// The form a child can be in in a month; `nil`: too young or too old for both.
  public func form(born: YearMonth, in month: YearMonth) -> ChildCareForm? {
    guard month.age(ofBorn: born) >= preschoolFromAge else { return nil }
    if month < YearMonth(januaryOf: born.year + schoolYearAge) + firstMonth - 1 { return .preschool }
    return month <= YearMonth(januaryOf: born.year + lastYearAge) + lastMonth - 1 ? .leisureCentre : nil
  }
}
