public import Economy
public import LawData

/// Until when a child is counted in the national norm of its parents.
///
/// Föräldrabalken 7 kap. 1 §: parents support a child to eighteen, a pupil to twenty-one. A child said to be a pupil
/// counts to the month before the twenty-first birthday's, one said to be none to the month before the
/// eighteenth's; where nothing is said, to June of the year of the nineteenth (simplification: upper secondary
/// school ends there). Afterwards it is an adult with a norm of its own.
///
/// Example, born in 2005-05: to 2024-06; a pupil to 2026-04; none to 2023-04.
public struct ChildNormAges: Sendable {
  private let endAge: Int
  private let pupilEndAge: Int
  private let usualLastBirthday: Int
  private let usualLastMonth: Int

  /// The ages of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    endAge = try reader.value(ChildNormLimits.endAge, at: month)
    pupilEndAge = try reader.value(ChildNormLimits.pupilEndAge, at: month)
    usualLastBirthday = try reader.value(ChildAllowance.studyAllowanceLastBirthday, at: month)
    usualLastMonth = try reader.value(ChildAllowance.studyAllowanceLastMonth, at: month)
  }

  /// The last month in which a child is counted.
  public func lastMonthInNorm(born: YearMonth, isPupil: Bool?) -> YearMonth {
    switch isPupil {
    case nil: YearMonth(januaryOf: born.year + usualLastBirthday) + usualLastMonth - 1
    case true?: born + pupilEndAge * 12 - 1
    case false?: born + endAge * 12 - 1
    }
  }
}
