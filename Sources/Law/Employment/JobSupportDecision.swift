public import Economy
public import LawData

/// The terms of a decision on a supported job, by the month of the decision.
///
/// Example: wage subsidy for employment decided on in October 2017 has the cap 17 100 for four years, decided on a month
/// later 18 300.
///
/// - Parameters:
///   - decision: the month of the decision.
///   - start: the first month of the job.
///   - assumeEligible: passes over who may be employed and who may employ; never over a support that does not exist.
/// - Throws: ``QualificationError/refusal(_:)`` where a condition fails or there is no such support in the month, or
///   ``QualificationError/notModelled(_:)`` where its figures are not known.
public func jobSupportTerms(
  _ request: JobSupportRequest, decision: YearMonth, start: YearMonth, born: YearMonth,
  assumeEligible: Bool = false, reader: inout ParameterReader
) throws(QualificationError) -> JobSupportTerms {
  try checkInForce(request.scheme, decision: decision)
  if !assumeEligible {
    try checkJobSupportEmployer(request, decision: decision, reader: &reader)
    try checkJobSupportEligibility(request, decision: decision, born: born, reader: &reader)
  }
  let figures = try figures(of: request, decision: decision, reader: &reader)
  var longest: Int?
  if let limit = figures.longest {
    let months = try reader.condition(limit, at: decision)
    longest =
      request.scheme.endsWithTheYearOfRetirement
      ? monthsWithin(
        SupportedJobFigures.lastAge, months, born: born, decision: decision, start: start, reader: &reader)
      : months
  }
  return JobSupportTerms(
    scheme: request.scheme, ground: request.ground, decision: decision, amount: figures.amount,
    decisionMonths: try reader.condition(figures.decision, at: decision), longestSupport: longest,
    supervision: try supervisionGrant(request, decision: decision, reader: &reader),
    source: source(of: figures.source, at: decision))
}

/// Whether the support of a supported job lasts as long as the job's phase, and is decided before it.
///
/// Example: an introduction job decided on in January 2019 lasts 24 months: of a phase January 2019 – January 2021 the
/// first unsupported month is January 2021.
///
/// - Parameters:
///   - length: the months of the job where they are known, for the least length of vocational introduction.
///   - monthsUsed: months with the same support before the phase: they count towards the longest.
/// - Throws: a refusal that names the first unsupported month, or a decision after the start or a year before it.
public func qualifyForJobSupport(
  _ months: ClosedRange<YearMonth>, length: Int?, decision: YearMonth, terms: JobSupportTerms,
  monthsUsed: Int = 0, reader: inout ParameterReader
) throws(QualificationError) {
  if let length, terms.scheme == .vocationalIntroduction {
    let limit = VocationalIntroductionFigures.leastMonths
    let least = try reader.condition(limit, at: terms.decision)
    if length < least {
      throw .refused(.tooShort(months: length, least: least), by: limit, at: terms.decision)
    }
  }
  if decision > months.lowerBound {
    throw .refusal(
      Refusal(.decisionAfterStart(decision: decision, start: months.lowerBound), source: terms.source))
  }
  if terms.decisionMonths == 12, months.lowerBound - decision >= terms.decisionMonths {
    throw .refusal(
      Refusal(.decisionTooEarly(decision: decision, start: months.lowerBound), source: terms.source))
  }
  guard let longest = terms.longestSupport else { return }
  let firstUnsupported = months.lowerBound + max(0, longest - monthsUsed)
  if firstUnsupported <= months.upperBound {
    throw .refusal(
      Refusal(
        .tooLong(firstUnsupported, longest: longest, used: monthsUsed), source: longestSource(of: terms)))
  }
}

/// The section that sets the longest support.
private func longestSource(of terms: JobSupportTerms) -> LegalSource {
  let limit: Parameter? =
    switch terms.scheme {
    case .wageSubsidyJob, .shelteredJob: nil
    case .introductionJob: IntroductionJobFigures.longest
    case .extraJob: ExtraJobFigures.longest
    case .employmentSupport: EmploymentSupportFigures.longest
    case .entryJob: EntryJobFigures.longest
    case .vocationalIntroduction: VocationalIntroductionFigures.longest
    case .establishmentJob: EstablishmentJobFigures.longest
    }
  return limit.map { source(of: $0, at: terms.decision) } ?? terms.source
}

/// Refuses a decision in a month without such support. An extra job of before December 2016 is refused
/// because its cap is not known.
private func checkInForce(_ scheme: JobScheme, decision: YearMonth) throws(QualificationError) {
  let dates = scheme.dates
  let from = dates.entries.first?.from ?? ParameterReader.firstLawMonth
  if scheme == .extraJob, decision < from {
    throw .refused(
      .supportAmountNotKnown(scheme, decision: decision, from: from), by: dates, at: from)
  }
  let through = dates.entries.last?.through
  guard decision < from || through.map({ $0 < decision }) ?? false else { return }
  throw .refused(
    .supportNotInForce(scheme, decision: decision, from: from, through: through), by: dates, at: decision)
}

private struct SupportFigures {
  var amount: JobSupportTerms.Amount
  var decision: Parameter
  var longest: Parameter?
  var source: Parameter
}

private func figures(
  of request: JobSupportRequest, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) -> SupportFigures {
  switch request.scheme {
  case .wageSubsidyJob, .shelteredJob:
    let cap = WageSubsidyFigures.wageCap
    let times =
      request.scheme == .shelteredJob ? (WageSubsidyFigures.shelteredDecision, nil) : request.form.times
    return SupportFigures(
      amount: .ofCost(request.rate, payCap: try money(cap, decision, &reader), withPremiums: true),
      decision: times.0, longest: times.1, source: cap)
  case .introductionJob:
    return SupportFigures(
      amount: .ofCost(
        try rate(IntroductionJobFigures.rate, decision, &reader),
        payCap: try money(IntroductionJobFigures.wageCap, decision, &reader), withPremiums: false),
      decision: IntroductionJobFigures.decision, longest: IntroductionJobFigures.longest,
      source: IntroductionJobFigures.rate)
  case .extraJob:
    let share = try rate(ExtraJobFigures.rate, decision, &reader)
    let isByDay = ExtraJobFigures.dayCap.entryIndex(at: min(decision, ParameterReader.lastLawMonth)) != nil
    return SupportFigures(
      amount: isByDay
        ? .cappedCost(share, monthlyCap: try monthly(ExtraJobFigures.dayCap, decision, &reader))
        : .ofCost(
          share, payCap: try money(ExtraJobFigures.wageCap, decision, &reader), withPremiums: false),
      decision: ExtraJobFigures.decision, longest: ExtraJobFigures.longest, source: ExtraJobFigures.rate)
  case .employmentSupport:
    typealias Figures = EmploymentSupportFigures
    return SupportFigures(
      amount: .cappedCost(
        try rate(Figures.rate, decision, &reader), monthlyCap: try monthly(Figures.dayCap, decision, &reader)),
      decision: Figures.decision, longest: Figures.longest, source: Figures.rate)
  case .entryJob:
    return SupportFigures(
      amount: .cappedCost(
        try rate(EntryJobFigures.rate, decision, &reader),
        monthlyCap: try monthly(EntryJobFigures.dayCap, decision, &reader)),
      decision: EntryJobFigures.decision, longest: EntryJobFigures.longest, source: EntryJobFigures.rate)
  case .vocationalIntroduction:
    typealias Figures = VocationalIntroductionFigures
    return SupportFigures(
      amount: .contributions(payCap: try money(Figures.wageCap, decision, &reader)),
      decision: Figures.longest, longest: Figures.longest, source: Figures.wageCap)
  case .establishmentJob:
    typealias Figures = EstablishmentJobFigures
    return SupportFigures(
      amount: .toTheWorker, decision: Figures.longest, longest: Figures.longest, source: Figures.wage)
  }
}

private func rate(
  _ parameter: Parameter, _ decision: YearMonth, _ reader: inout ParameterReader
) throws(QualificationError) -> Rate {
  Rate(partsPerMillion: try reader.condition(parameter, at: decision))
}

private func money(
  _ parameter: Parameter, _ decision: YearMonth, _ reader: inout ParameterReader
) throws(QualificationError) -> Money {
  Money(kronor: try reader.condition(parameter, at: decision))
}

/// An amount a day for the days that are paid of a month.
func monthly(
  _ parameter: Parameter, _ decision: YearMonth, _ reader: inout ParameterReader
) throws(QualificationError) -> Money {
  let days = try reader.condition(SupportedJobFigures.daysAMonth, at: decision)
  return Money(kronor: try reader.condition(parameter, at: decision) * days)
}

private func source(of parameter: Parameter, at month: YearMonth) -> LegalSource {
  parameter.entryIndex(at: min(month, ParameterReader.lastLawMonth)).map { parameter.entries[$0].source }
    ?? LegalSource(parameter.id)
}
