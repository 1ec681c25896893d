public import Economy
public import LawData

/// Whether a student can borrow in every month of a phase: from 47, from 2022 from 51, for fewer weeks each year.
///
/// Studiestödslagen 3 kap. 9 §: 220 weeks in the first of those years, 20 fewer for each year after. Weeks borrowed
/// before count, of compulsory level none, of upper secondary level half.
/// Example: 58 years old in 2024, 220 − 7 × 20 = 80 weeks.
///
/// - Parameter weeksBorrowed: weeks with a loan before the phase that count.
/// - Throws: ``QualificationError/refusal(_:)`` with the first month without a loan.
public func qualifyForStudyLoan(
  _ months: ClosedRange<YearMonth>, born: YearMonth, level: StudyLevel, pace: StudyPace, weeksAYear: Int,
  weeksBorrowed: Int, reader: inout ParameterReader
) throws(QualificationError) {
  typealias Conditions = StudyLoanConditions
  let whole = StudyPace.full.rawValue * 2
  var used = weeksBorrowed * whole
  for elapsed in 0...(months.upperBound - months.lowerBound) {
    let month = months.lowerBound + elapsed
    let weeks = studyWeeks(in: month.month, weeksAYear: weeksAYear)
    guard weeks > 0 else { continue }
    used += weeks * pace.rawValue * level.halvesThatCountAsBorrowed
    let age = month.year - born.year
    // Nobody under the age of the limit reads its figures.
    guard let limited = reader.peek(Conditions.limitedFromAge, at: month), age >= limited else { continue }
    let years = age - (try reader.condition(Conditions.limitedFromAge, at: month))
    let most = try reader.condition(Conditions.limitedWeeks, at: month)
    let step = try reader.condition(Conditions.limitStep, at: month)
    let longest = max(0, most - years * step)
    if used > longest * whole {
      throw .refused(
        .loanWeeks(longest: longest, age: age, firstUnsupported: month), by: Conditions.limitedWeeks,
        at: month)
    }
  }
}

/// Whether a student can have the extra loan (tilläggslån) in every month of a phase.
///
/// Studiestödslagen 3 kap. 14 §, studiestödsförordningen 3 kap. 12 §: from the year of turning 25; an income of
/// employment in the calendar year before of at least 415 % of the price base amount of the first year of studies; at
/// most 120 weeks of full time.
/// Example: studies from 2024 ask for 4.15 × 57 300 = 237 795 kr in 2023.
///
/// - Parameter earnings: taxable income of work and benefits of the calendar year before the studies, kronor.
/// - Throws: ``QualificationError/refusal(_:)``.
public func qualifyForExtraLoan(
  _ months: ClosedRange<YearMonth>, born: YearMonth, pace: StudyPace, weeksAYear: Int, earnings: Money,
  reader: inout ParameterReader
) throws(QualificationError) {
  typealias Conditions = StudyLoanConditions
  let start = months.lowerBound
  let lowest = try reader.condition(Conditions.extraLoanLowestAge, at: start)
  let age = start.year - born.year
  if age < lowest {
    throw .refused(
      .ageOfYear(age, lowest: lowest, highest: nil, month: start, .reached),
      by: Conditions.extraLoanLowestAge, at: start)
  }
  let least = try extraLoanLeastEarnings(at: start, reader: &reader)
  if earnings < least {
    throw .refused(
      .earnings(earnings, least: least, year: start.year - 1), by: Conditions.extraLoanEarnings, at: start)
  }
  var used = 0
  for month in months.lowerBound.index...months.upperBound.index {
    let calendarMonth = start + (month - start.index)
    used += studyWeeks(in: calendarMonth.month, weeksAYear: weeksAYear) * pace.rawValue
    let longest = try reader.condition(Conditions.extraLoanLongest, at: calendarMonth)
    if used > longest * StudyPace.full.rawValue {
      throw .refused(
        .extraLoanWeeks(longest: longest, firstUnsupported: calendarMonth),
        by: Conditions.extraLoanLongest, at: calendarMonth)
    }
  }
}

/// The least income of the calendar year before that opens for the extra loan, kronor.
///
/// Example: in 2016 4.15 × 44 300 = 183 845 kr.
public func extraLoanLeastEarnings(
  at start: YearMonth, reader: inout ParameterReader
) throws(QualificationError) -> Money {
  do {
    return StudyAidLaw.rounding(
      ExactKronor(try reader.money(BaseAmounts.priceBaseAmount, at: start))
        * (try reader.rate(StudyLoanConditions.extraLoanEarnings, at: start)))
  } catch { throw .notModelled(error) }
}

extension StudyLevel {
  /// How many halves of a week with a loan count against the limit of older students.
  fileprivate var halvesThatCountAsBorrowed: Int {
    switch self {
    case .basic: 0
    case .upperSecondary, .folkHighSchool: 1
    case .higherVocational, .higher: 2
    }
  }
}
