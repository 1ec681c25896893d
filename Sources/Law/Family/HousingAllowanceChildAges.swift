public import Economy
public import LawData

/// From when and until when a child counts in the housing allowance of a family (bostadsbidrag till barnfamiljer).
///
/// SFB 95 kap. 5 § and 96 kap. 9 §: a child is who is under 18, and who is older with study allowance (studiehjälp):
/// as long as that allowance may be given, the summer between two school years included. 96 kap. 12 §: from the month
/// after the birth to the month in which the right ends, that of the eighteenth birthday. Days within a month are not
/// known: a birthday is taken not to be the first of its month.
///
/// Example, born in 2005-05: from 2005-06 to 2024-06, said to be a pupil to 2025-06, said to be none to 2023-05.
public struct HousingAllowanceChildAges: Sendable {
  private let endAge: Int
  private let usualLastBirthday: Int?
  private let pupilLastBirthday: Int?
  private let lastMonthOfYear: Int?

  /// The ages of a month for children of whom some things are said.
  /// - Parameter pupils: what is said of each: a pupil, none, or nothing.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, pupils: [Bool?], reader: inout ParameterReader) throws(NotModelled) {
    endAge = try reader.value(HousingAllowance.childEndAge, at: month)
    usualLastBirthday =
      pupils.contains(nil)
      ? try reader.value(ChildAllowance.studyAllowanceLastBirthday, at: month) : nil
    pupilLastBirthday =
      pupils.contains(true)
      ? try reader.value(ChildAllowance.studyAllowanceLastBirthdayOfPupil, at: month) : nil
    lastMonthOfYear =
      pupils.contains { $0 != false }
      ? try reader.value(ChildAllowance.studyAllowanceLastMonth, at: month) : nil
  }

  /// The last month in which a child counts.
  public func lastMonth(born: YearMonth, isPupil: Bool?) -> YearMonth {
    let birthday = born + endAge * 12
    let schoolEnd: Int? =
      switch isPupil {
      case nil: usualLastBirthday
      case true?: pupilLastBirthday
      case false?: nil
      }
    guard let schoolEnd, let lastMonthOfYear else { return birthday }
    return max(birthday, YearMonth(januaryOf: born.year + schoolEnd) + lastMonthOfYear - 1)
  }
}
