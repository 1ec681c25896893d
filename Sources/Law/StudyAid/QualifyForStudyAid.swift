public import Economy
public import LawData

/// Whether a person can have study aid (studiemedel) in every month of a phase of studies.
///
/// Studiestödslagen 3 kap. 3 and 8 §§, studiestödsförordningen 3 kap. 9 §. Adult education and folk high
/// school: from the second half of the year of turning 20. To the year of turning 56, from 2022 of turning 60.
/// The higher grant: in adult education and folk high school alone, from the year of turning 25; from the second half
/// of the year of turning 20 for who is out of work in a job guarantee without upper secondary education. At most 80
/// weeks of full time at compulsory level, 120 at upper secondary level and in folk high school, 240 after it;
/// a week of half time is half a week.
/// Example: compulsory level, full time, 40 weeks a year from January 2019: January 2021 is the first
/// unsupported month.
///
/// - Parameters:
///   - weeksAYear: weeks with aid in a calendar year, as ``studyWeeks(in:weeksAYear:)`` spreads them.
///   - weeksUsed: weeks of full time at the level used before the phase.
///   - isInGuarantee: whether the person comes from a job guarantee and has no upper secondary education.
/// - Throws: ``QualificationError/refusal(_:)`` with the first month refused, or
///   ``QualificationError/notModelled(_:)`` before 2016. Of a phase that is too long `longestMonths` counts the
///   months before the first unsupported one.
public func qualifyForStudyAid(
  _ months: ClosedRange<YearMonth>, born: YearMonth, level: StudyLevel, grant: StudyGrantKind,
  pace: StudyPace, weeksAYear: Int, weeksUsed: Int = 0, isInGuarantee: Bool = false,
  reader: inout ParameterReader
) throws(QualificationError) {
  let longest = longestAid(at: level)
  var used = weeksUsed * StudyPace.full.rawValue
  let monthCount = months.upperBound - months.lowerBound + 1
  for elapsed in 0..<monthCount {
    let month = months.lowerBound + elapsed
    let weeks = studyWeeks(in: month.month, weeksAYear: weeksAYear)
    guard weeks > 0 else { continue }
    try checkAge(in: month, born: born, level: level, reader: &reader)
    if grant == .higher {
      try checkHigherGrant(
        in: month, born: born, level: level, isInGuarantee: isInGuarantee, reader: &reader)
    }
    used += weeks * pace.rawValue
    if used > (try reader.condition(longest, at: month)) * StudyPace.full.rawValue {
      throw .refused(.tooLong(firstUnsupported: month, longestMonths: elapsed), by: longest, at: month)
    }
  }
}

/// Ages are those of the calendar year; the lowest one opens with the second half-year.
private func checkAge(
  in month: YearMonth, born: YearMonth, level: StudyLevel, reader: inout ParameterReader
) throws(QualificationError) {
  let age = month.year - born.year
  let highest = try reader.condition(StudyAidConditions.highestAge, at: month)
  if age > highest {
    throw .refused(
      .ageOfYear(age, lowest: nil, highest: highest, month: month, .reached),
      by: StudyAidConditions.highestAge, at: month)
  }
  guard level.isAdultEducation else { return }
  let lowest = try reader.condition(StudyAidConditions.lowestAgeAdultEducation, at: month)
  let ageOfHalfYear = month.month < 7 ? age - 1 : age
  if ageOfHalfYear < lowest {
    throw .refused(
      .ageOfYear(age, lowest: lowest, highest: highest, month: month, .reachedFromSecondHalf),
      by: StudyAidConditions.lowestAgeAdultEducation, at: month)
  }
}

private func checkHigherGrant(
  in month: YearMonth, born: YearMonth, level: StudyLevel, isInGuarantee: Bool,
  reader: inout ParameterReader
) throws(QualificationError) {
  let rule =
    isInGuarantee
    ? StudyAidConditions.lowestAgeHigherGrantInGuarantee : StudyAidConditions.lowestAgeHigherGrant
  let lowest = try reader.condition(rule, at: month)
  guard level.isAdultEducation else {
    throw .refused(
      .grantNotForLevel(.higher, level), by: rule, at: month)
  }
  let age = month.year - born.year
  if age < lowest {
    throw .refused(
      .ageOfYear(age, lowest: lowest, highest: nil, month: month, .reached), by: rule, at: month)
  }
}

private func longestAid(at level: StudyLevel) -> Parameter {
  switch level {
  case .basic: StudyAidConditions.longestBasic
  case .upperSecondary, .folkHighSchool: StudyAidConditions.longestUpperSecondary
  case .higherVocational, .higher: StudyAidConditions.longestHigher
  }
}
