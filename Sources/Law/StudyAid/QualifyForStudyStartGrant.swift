public import Economy
public import LawData

/// Whether a person can have the study start grant (studiestartsstöd) in every month of a phase of studies.
///
/// Lag (2017:527) 5–7 and 16 §§, förordning (2017:532) 4 §. Compulsory and upper secondary level and folk high school,
/// from the year of turning 25 to that of turning 56, from 2022 of turning 60. Unemployed and registered with the
/// employment service in at least six of the last twelve months; a participant of the establishment programme must have
/// used all of it. No other study aid in the three years before. At most 50 weeks at full time, 67 at 75 % and 100 at
/// half time. In force from 2 July 2017 to the end of 2025.
/// Example: full time, 40 weeks a year from January 2019: 50 weeks end in the middle of March 2020, the first
/// unsupported month.
///
/// - Throws: ``QualificationError/refusal(_:)`` with the first month refused.
public func qualifyForStudyStartGrant(
  _ months: ClosedRange<YearMonth>, born: YearMonth, level: StudyLevel, pace: StudyPace, weeksAYear: Int,
  before: BeforeStudies, reader: inout ParameterReader
) throws(QualificationError) {
  typealias Conditions = StudyStartGrantConditions
  let longest = Conditions.longest(pace)
  let start = months.lowerBound
  try checkInForce(Conditions.lowestAge, in: start, reader: &reader)
  guard level.isAdultEducation else {
    throw .refused(.grantNotForLevel(.start, level), by: StudyStartGrantShares.grantFull, at: start)
  }
  try checkBefore(before, start: start, reader: &reader)
  var used = before.weeksUsed
  for elapsed in 0...(months.upperBound - start) {
    let month = start + elapsed
    let weeks = studyWeeks(in: month.month, weeksAYear: weeksAYear)
    guard weeks > 0 else { continue }
    try checkInForce(Conditions.lowestAge, in: month, reader: &reader)
    let age = month.year - born.year
    let lowest = try reader.condition(Conditions.lowestAge, at: month)
    let highest = try reader.condition(Conditions.highestAge, at: month)
    guard age >= lowest, age <= highest else {
      throw .refused(
        .ageOfYear(age, lowest: lowest, highest: highest, month: month, .reached),
        by: Conditions.highestAge, at: month)
    }
    used += weeks
    if used > (try reader.condition(longest, at: month)) {
      throw .refused(.tooLong(firstUnsupported: month, longestMonths: elapsed), by: longest, at: month)
    }
  }
}

/// What a person did before a phase of studies.
public struct BeforeStudies: Sendable, Equatable {
  /// Weeks with the same support used before.
  public var weeksUsed: Int
  /// Of the last twelve months, those unemployed and registered with the employment service.
  public var unemployedMonths: Int
  /// Months used of the establishment programme, where the person comes from it.
  public var programmeMonths: Int?
  /// The last month with other study aid.
  public var lastStudyAid: YearMonth?

  /// What a person did.
  public init(
    weeksUsed: Int = 0, unemployedMonths: Int, programmeMonths: Int? = nil, lastStudyAid: YearMonth? = nil
  ) {
    self.weeksUsed = weeksUsed
    self.unemployedMonths = unemployedMonths
    self.programmeMonths = programmeMonths
    self.lastStudyAid = lastStudyAid
  }
}

private func checkBefore(
  _ before: BeforeStudies, start: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  typealias Conditions = StudyStartGrantConditions
  let needed = try reader.condition(Conditions.unemployedMonths, at: start)
  if before.unemployedMonths < needed {
    throw .refused(
      .unemployedMonths(before.unemployedMonths, needed: needed), by: Conditions.unemployedMonths, at: start)
  }
  if let used = before.programmeMonths {
    let longest = try reader.condition(EstablishmentConditions.longestMonths, at: start)
    if used < longest {
      throw .refused(
        .programmeLeft(monthsUsed: used, longest: longest), by: Conditions.unemployedMonths, at: start)
    }
  }
  if let last = before.lastStudyAid {
    let years = try reader.condition(Conditions.yearsWithoutAid, at: start)
    if start - last <= years * 12 {
      throw .refused(.studyAidBefore(last: last, years: years), by: Conditions.yearsWithoutAid, at: start)
    }
  }
}

/// Whether a support with dates exists in a month.
func checkInForce(
  _ parameter: Parameter, in month: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  guard reader.optionalValue(parameter, at: month) == nil, let first = parameter.entries.first?.from else {
    return
  }
  let last = parameter.entries.last?.through
  let nearest = month < first ? first : last ?? month
  throw .refused(.notInForce(month: month, first: first, last: last), by: parameter, at: nearest)
}

extension StudyStartGrantConditions {
  /// Most weeks at a pace.
  package static func longest(_ pace: StudyPace) -> Parameter {
    switch pace {
    case .full: longestFull
    case .threeQuarters: longestThreeQuarters
    case .threeFifths, .half, .twoFifths, .oneFifth: longestHalf
    }
  }
}

extension StudyLevel {
  /// Below higher education: adult education and folk high school.
  var isAdultEducation: Bool {
    switch self {
    case .basic, .upperSecondary, .folkHighSchool: true
    case .higherVocational, .higher: false
    }
  }
}
