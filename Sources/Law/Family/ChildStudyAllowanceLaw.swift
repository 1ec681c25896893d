public import Economy
public import LawData

/// Study allowance of a pupil at upper secondary school (studiehjälp), kronor a month: it follows child
/// allowance. Studiestödslagen (1999:1395) 2 kap.
///
/// Ten months a year, September to June, to June of the year of the nineteenth birthday; every child is
/// taken to go to upper secondary school (simplification).
///
/// Example, born in 2005-05: from 2021-09 to 2024-06.
public struct ChildStudyAllowanceLaw: Sendable {
  /// The amount of each pupil in a month with study allowance.
  public let perMonth: Money
  private let lastBirthday: Int
  private let firstMonth: Int
  private let lastMonth: Int
  private let childAllowance: ChildAllowanceLaw

  /// The amounts of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    perMonth = try reader.money(ChildAllowance.studyAllowance, at: month)
    lastBirthday = try reader.value(ChildAllowance.studyAllowanceLastBirthday, at: month)
    firstMonth = try reader.value(ChildAllowance.studyAllowanceFirstMonth, at: month)
    lastMonth = try reader.value(ChildAllowance.studyAllowanceLastMonth, at: month)
    childAllowance = try ChildAllowanceLaw(month: month, born: [], reader: &reader)
  }

  /// Whether a child is a pupil in a month, the summer between two school years included: then it counts
  /// as a sibling for the large-family supplement. SFB 15 kap. 9 § 3.
  public func isPupil(born: YearMonth, in month: YearMonth) -> Bool {
    guard month > lastMonthOfChildAllowance(born: born, law: childAllowance) else { return false }
    return month <= YearMonth(januaryOf: born.year + lastBirthday) + lastMonth - 1
  }

  /// Whether study allowance is paid for a child in a month.
  public func hasChildStudyAllowance(born: YearMonth, in month: YearMonth) -> Bool {
    isPupil(born: born, in: month) && (month.month >= firstMonth || month.month <= lastMonth)
  }
}
