public import Economy
public import LawData

/// Whether a person can have transition study support (omställningsstudiestöd) in every month of a phase of studies.
///
/// Lag (2022:856) 6, 8 and 21 §§. Work in 96 months of the last fourteen years and in 12 of the last 24 months; from
/// the year of turning 27 to that of turning 62, from 2026 of turning 63. At most 44 weeks at full support, 58, 73, 88,
/// 110 and 220 at 75, 60, 50, 40 and 20 %. An income to reckon it on. From 2023.
/// Example: 95 months of work are refused, 96 with 12 of the last 24 are not.
///
/// - Throws: ``QualificationError/refusal(_:)`` with the first month refused.
public func qualifyForTransitionStudyAid(
  _ months: ClosedRange<YearMonth>, born: YearMonth, pace: StudyPace, weeksAYear: Int, weeksUsed: Int,
  work: WorkBeforeStudies, hasIncome: Bool, loan: Bool, reader: inout ParameterReader
) throws(QualificationError) {
  typealias Conditions = TransitionStudyConditions
  let start = months.lowerBound
  try checkInForce(Conditions.workMonths, in: start, reader: &reader)
  guard hasIncome else {
    throw .refused(.incomeMissing, by: TransitionStudyAmounts.replacementRate, at: start)
  }
  let years = try reader.condition(Conditions.workYears, at: start)
  try check(work.months, by: Conditions.workMonths, withinYears: years, at: start, reader: &reader)
  try check(work.recentMonths, by: Conditions.recentWorkMonths, withinYears: 2, at: start, reader: &reader)
  let longest = Conditions.longest(pace)
  var used = weeksUsed
  for elapsed in 0...(months.upperBound - start) {
    let month = start + elapsed
    let weeks = studyWeeks(in: month.month, weeksAYear: weeksAYear)
    guard weeks > 0 else { continue }
    let age = month.year - born.year
    let lowest = try reader.condition(Conditions.lowestAge, at: month)
    let highest = try reader.condition(Conditions.highestAge, at: month)
    guard age >= lowest, age <= highest else {
      throw .refused(
        .ageOfYear(age, lowest: lowest, highest: highest, month: month, .reached),
        by: age < lowest ? Conditions.lowestAge : Conditions.highestAge, at: month)
    }
    if loan {
      let oldest = try reader.condition(Conditions.highestLoanAge, at: month)
      if age > oldest {
        throw .refused(
          .loanAge(age, highest: oldest, month: month), by: Conditions.highestLoanAge, at: month)
      }
    }
    used += weeks
    if used > (try reader.condition(longest, at: month)) {
      throw .refused(.tooLong(firstUnsupported: month, longestMonths: elapsed), by: longest, at: month)
    }
  }
}

/// Months of work before transition study support.
public struct WorkBeforeStudies: Sendable, Equatable {
  /// Within the last fourteen years.
  public var months: Int
  /// Within the last 24 months.
  public var recentMonths: Int

  /// Months of work.
  public init(months: Int, recentMonths: Int) {
    self.months = months
    self.recentMonths = recentMonths
  }
}

private func check(
  _ months: Int, by parameter: Parameter, withinYears years: Int, at start: YearMonth,
  reader: inout ParameterReader
) throws(QualificationError) {
  let needed = try reader.condition(parameter, at: start)
  if months < needed {
    throw .refused(.workMonths(months, needed: needed, withinYears: years), by: parameter, at: start)
  }
}

extension TransitionStudyConditions {
  /// Most weeks at a pace.
  package static func longest(_ pace: StudyPace) -> Parameter {
    switch pace {
    case .full: longestFull
    case .threeQuarters: longestThreeQuarters
    case .threeFifths: longestThreeFifths
    case .half: longestHalf
    case .twoFifths: longestTwoFifths
    case .oneFifth: longestOneFifth
    }
  }
}
