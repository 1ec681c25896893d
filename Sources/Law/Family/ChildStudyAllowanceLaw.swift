public import Economy
public import LawData

/// Study allowance of a pupil at upper secondary school (studiehjälp), kronor a month: it follows child
/// allowance. Studiestödslagen (1999:1395) 2 kap.
///
/// Ten months a year, September to June. Where nothing is said, a child is taken to go to upper secondary school to
/// June of the year of the nineteenth birthday (simplification); one who is said to be a pupil has it as long as
/// the law gives it, to June of the year of the twentieth (2 kap. 3 §); one who is said to be none has nothing.
///
/// Example, born in 2005-05: from 2021-09 to 2024-06, said to be a pupil to 2025-06.
public struct ChildStudyAllowanceLaw: Sendable {
  /// The amount of each pupil in a month with study allowance; `nil` where the law was compiled for nobody with it.
  public let perMonth: Money?
  /// The year of life in whose June it ends, where nothing is said and where the child is said to be a pupil.
  private let lastBirthday: Int?
  private let lastBirthdayOfPupil: Int?
  private let firstMonthOfYear: Int
  private let lastMonthOfYear: Int
  private let childAllowance: ChildAllowanceLaw

  /// The amounts of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, wanted: nil, reader: &reader)
  }

  /// The amounts of some children in a month.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, pupils: [LawNeeds.Pupil], reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, wanted: pupils, reader: &reader)
  }

  private init(
    month: YearMonth, wanted: [LawNeeds.Pupil]?, reader: inout ParameterReader
  ) throws(NotModelled) {
    let isUnsaid = wanted?.contains { $0.isPupil == nil } ?? true
    let isSaid = wanted?.contains { $0.isPupil == true } ?? true
    let usual =
      isUnsaid ? try reader.value(ChildAllowance.studyAllowanceLastBirthday, at: month) : nil
    let lawful =
      isSaid ? try reader.value(ChildAllowance.studyAllowanceLastBirthdayOfPupil, at: month) : nil
    let first = try reader.value(ChildAllowance.studyAllowanceFirstMonth, at: month)
    let last = try reader.value(ChildAllowance.studyAllowanceLastMonth, at: month)
    let childAllowance = try ChildAllowanceLaw(month: month, born: [], reader: &reader)
    func hasIt(_ child: LawNeeds.Pupil) -> Bool {
      guard month.month >= first || month.month <= last,
        month > lastMonthOfChildAllowance(born: child.born, law: childAllowance),
        let end = Self.end(
          born: child.born, isPupil: child.isPupil, usual: usual, lawful: lawful, lastMonth: last)
      else { return false }
      return month <= end
    }
    let isWanted = wanted?.contains(where: hasIt) ?? true
    perMonth = isWanted ? try reader.money(ChildAllowance.studyAllowance, at: month) : nil
    lastBirthday = usual
    lastBirthdayOfPupil = lawful
    firstMonthOfYear = first
    lastMonthOfYear = last
    self.childAllowance = childAllowance
  }

  /// The last month with study allowance, or `nil` for a child who is none.
  private static func end(
    born: YearMonth, isPupil: Bool?, usual: Int?, lawful: Int?, lastMonth: Int
  ) -> YearMonth? {
    let birthday: Int? =
      switch isPupil {
      case nil: usual
      case true?: lawful
      case false?: nil
      }
    return birthday.map { YearMonth(januaryOf: born.year + $0) + lastMonth - 1 }
  }

  /// The last month with study allowance; `nil` for a child who is said to be no pupil.
  public func lastMonth(born: YearMonth, isPupil: Bool? = nil) -> YearMonth? {
    Self.end(
      born: born, isPupil: isPupil, usual: lastBirthday, lawful: lastBirthdayOfPupil,
      lastMonth: lastMonthOfYear)
  }

  /// Whether a child is a pupil in a month, the summer between two school years included: then it counts
  /// as a sibling for the large-family supplement. SFB 15 kap. 9 § 3.
  /// - Parameter isPupil: what is said of the child: a pupil, none, or nothing.
  public func isPupil(born: YearMonth, in month: YearMonth, isPupil: Bool? = nil) -> Bool {
    guard month > lastMonthOfChildAllowance(born: born, law: childAllowance),
      let last = lastMonth(born: born, isPupil: isPupil)
    else { return false }
    return month <= last
  }

  /// Whether study allowance is paid for a child in a month.
  public func hasChildStudyAllowance(born: YearMonth, in month: YearMonth, isPupil: Bool? = nil) -> Bool {
    self.isPupil(born: born, in: month, isPupil: isPupil)
      && (month.month >= firstMonthOfYear || month.month <= lastMonthOfYear)
  }
}
