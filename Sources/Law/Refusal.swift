public import Economy

/// A rule refuses: the person cannot have what a phase assumes.
///
/// The reason is told by its kind and facts; the words are made where they are read.
public struct Refusal: Error, Hashable, Sendable {
  /// Which condition is not met.
  public let reason: Reason
  /// The section that says so.
  public let source: LegalSource

  /// A refusal.
  public init(_ reason: Reason, source: LegalSource) {
    self.reason = reason
    self.source = source
  }

  /// The conditions a person can fail.
  public enum Reason: Hashable, Sendable {
    /// Too young or too old in a month: the lowest and highest age allowed.
    case age(Int, lowest: Int?, highest: Int?, month: YearMonth)
    /// Too young or too old where the law goes by the calendar year: the age that counts, and those allowed.
    case ageOfYear(Int, lowest: Int?, highest: Int?, month: YearMonth, AgeOfYear)
    /// Too old for the loan alone.
    case loanAge(Int, highest: Int, month: YearMonth)
    /// Too short a time without work.
    case absence(months: Int, needed: Int)
    /// The time without work is needed but not given.
    case absenceMissing(group: NewStartGroup)
    /// The support does not last as long as the phase.
    case tooLong(firstUnsupported: YearMonth, longestMonths: Int)
    /// The support does not last as long as the phase, with what was given of it before.
    case tooLongInAll(firstUnsupported: YearMonth, longestMonths: Int, monthsUsed: Int)
    /// Too few months without work of those before the decision, which work, studies or parental leave fill.
    case workBefore(months: Int, needed: Int, frame: Int)
    /// The grant is not given at this level of education.
    case grantNotForLevel(StudyGrantKind, StudyLevel)
    /// The level of support is not known.
    case levelNotKnown
    /// The ground was repealed: the last month of decisions on it.
    case groundRepealed(decision: YearMonth, through: YearMonth)
    /// There is such a support in the month, but what it gives is known from a later one.
    case supportAmountNotKnown(JobScheme, decision: YearMonth, from: YearMonth)
    /// A decision covers twelve months, and the job starts after them.
    case decisionTooEarly(decision: YearMonth, start: YearMonth)
    /// The decision does not come before the job.
    case decisionAfterStart(decision: YearMonth, start: YearMonth)
    /// The employer has no agreed insurance, and the decision asks for it.
    case agreedInsuranceMissing(decision: YearMonth)
    /// The benefit's days are used up.
    case daysUsedUp(firstUnsupported: YearMonth, longestDays: Int)
    /// The income before is needed but not given.
    case incomeMissing
    /// The income before is too low in a month: kronor a year, and the least.
    case income(Money, least: Money, month: YearMonth)
    /// Too few months qualify for the benefit.
    case qualifyingMonths(Int, needed: Int)
    /// Too few years of insurance for a guarantee.
    case insuranceYears(Int, needed: Int)
    /// The support does not exist in a month.
    case notInForce(month: YearMonth, first: YearMonth, last: YearMonth?)
    /// Too few of the last twelve months unemployed and registered with the employment service.
    case unemployedMonths(Int, needed: Int)
    /// Months of the establishment programme are left.
    case programmeLeft(monthsUsed: Int, longest: Int)
    /// Study aid in the years before.
    case studyAidBefore(last: YearMonth, years: Int)
    /// Too few months of work within some years.
    case workMonths(Int, needed: Int, withinYears: Int)
    /// The income of a calendar year was too low: kronor, and the least.
    case earnings(Money, least: Money, year: Int)
    /// The weeks of study loan are used up at an age.
    case loanWeeks(longest: Int, age: Int, firstUnsupported: YearMonth)
    /// The weeks of extra loan are used up.
    case extraLoanWeeks(longest: Int, firstUnsupported: YearMonth)
    /// The employer is of a kind that may not have the job.
    case employer(EmployerKind, allowed: [EmployerKind])
    /// The job asks for a collective agreement.
    case agreementNeeded
    /// The share of full time is too small.
    case extent(Rate, least: Rate)
    /// The job is too short, in months.
    case tooShort(months: Int, least: Int)
    /// The ground is none that lets into the job, or none is found.
    case ground(SupportGround?, allowed: [SupportGround])
    /// The time without work is needed for a supported job but not given.
    case absenceMissingForSupport(SupportGround)
    /// There is no such support in the month of the decision.
    case supportNotInForce(JobScheme, decision: YearMonth, from: YearMonth, through: YearMonth?)
    /// The reference wage is below the lowest that gives compensation, kronor a month.
    case referenceWage(Money, least: Money)
    /// The benefit can begin in a later month only.
    case beforeFirstMonth(YearMonth, first: YearMonth)
  }
}

/// How an age is counted where the law goes by the calendar year.
public enum AgeOfYear: Sendable, Hashable {
  /// That reached during the year.
  case reached
  /// That reached during the year, from whose second half the lowest age holds.
  case reachedFromSecondHalf
  /// That at the start of the year.
  case atStart
}
