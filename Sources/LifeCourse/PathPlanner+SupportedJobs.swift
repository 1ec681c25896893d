import Economy
import Law
import LawData

extension PathPlanner {
  /// A supported job: its decisions, and in an establishment job the wage and compensation that the law sets.
  mutating func supportedJob(
    _ employment: Employment, _ support: JobSupport, _ phase: Phase, field: String, booked: Range<Int>,
    born: YearMonth, earlier: [PlannedPhase], isPartner: Bool
  ) -> PlannedWork {
    if isPartner { report("\(field).activity", .partnerActivityNotModelled(phase.activity.identifier)) }
    var employment = employment
    if support.scheme == .establishmentJob { employment.extent = .one }
    let start = timeline.month(booked.lowerBound)
    let months = start...timeline.month(max(booked.lowerBound, booked.upperBound - 1))
    let decisions = supportDecisions(
      phase, employment, support, field: field, months: months, born: born, earlier: earlier)
    var wages: [Money]?
    var compensation: [Money] = []
    // Outside the dates of the law there are no amounts; the refusal is told already.
    if support.scheme == .establishmentJob, !decisions.isEmpty {
      let pay = establishmentJobPay(phase, support, field: field, start: start)
      wages = pay.wages.isEmpty ? nil : pay.wages
      compensation = pay.compensation
    }
    return plannedWork(
      employment, field: field, start: start, lastYear: months.upperBound.year, decisions: [],
      support: decisions.isEmpty
        ? nil : PlannedJobSupport(decisions: decisions, compensationByYear: compensation),
      wages: wages,
      productivity: isPartner
        ? .one : defaultProductivity(of: employment, subsidised: true, field: field, at: start),
      options: contributionOptions(employment.employer, field: field, booked: booked, earlier: earlier),
      isPartner: isPartner)
  }

  /// A supported job before the first month: its wage alone, for assessments.
  mutating func supportedJobOfHistory(
    _ employment: Employment, _ support: JobSupport, _ phase: Phase, isPartner: Bool
  ) -> PlannedWork {
    var pay: (wages: [Money], compensation: [Money])?
    if support.scheme == .establishmentJob {
      pay = establishmentJobPay(phase, support, field: nil, start: timeline.start)
    }
    // The law may have none of it: the refusal is told.
    let hasPay = pay.map { !$0.wages.isEmpty } ?? false
    return plannedWork(
      employment, field: nil, start: timeline.start, lastYear: timeline.firstYear, decisions: [],
      support: pay.map { PlannedJobSupport(decisions: [], compensationByYear: $0.compensation) },
      wages: hasPay ? pay?.wages : nil, productivity: .one, options: [], isPartner: isPartner)
  }

  /// The decisions of a supported job: the first, and one more each time it has run out.
  private mutating func supportDecisions(
    _ phase: Phase, _ employment: Employment, _ support: JobSupport, field: String,
    months: ClosedRange<YearMonth>, born: YearMonth, earlier: [PlannedPhase]
  ) -> [JobSupportTerms] {
    let decision = support.decision ?? months.lowerBound
    if support.decision == nil { choose("\(field).decision", .month(decision)) }
    let request = request(
      phase, employment, support, field: field, decision: decision, start: months.lowerBound, born: born,
      earlier: earlier)
    func decide(
      on decision: YearMonth, assumeEligible: Bool
    ) -> (inout ParameterReader) throws(QualificationError) -> JobSupportTerms {
      { reader throws(QualificationError) in
        try jobSupportTerms(
          request, decision: decision, start: months.lowerBound, born: born, assumeEligible: assumeEligible,
          reader: &reader)
      }
    }
    let found =
      judge(phase, field: field, decide(on: decision, assumeEligible: false))
      ?? (phase.assumeEligible == nil
        ? nil : attemptDecision(field, decide(on: decision, assumeEligible: true)))
    guard let first = found else { return [] }
    let used = supportMonthsUsed(support, earlier: earlier)
    // Who goes on in such a job is not tried again.
    if used == 0, let limit = request.neededAbsence {
      checkTimeWithoutWork(
        phase, limit: limit, absenceMonths: request.absenceMonths ?? 0, field: field, decision: decision,
        start: months.lowerBound, earlier: earlier)
    }
    judge(phase, field: field) { reader throws(QualificationError) in
      try qualifyForJobSupport(
        months, length: phase.months, decision: decision, terms: first, monthsUsed: used, reader: &reader)
    }
    var decisions = [first]
    var next = months.lowerBound + first.decisionMonths
    while next <= months.upperBound, first.decisionMonths > 0 {
      // Who is let in stays so; the law of the new date decides rate and cap, and whether there is support at all.
      guard let again = attemptDecision(field, decide(on: next, assumeEligible: true)) else { break }
      decisions.append(again)
      next = next + first.decisionMonths
    }
    tell(of: decisions, request, field: field)
    return decisions
  }

  /// A decision that nobody can assume: the support exists, or it does not.
  private mutating func attemptDecision(
    _ field: String, _ rule: (inout ParameterReader) throws(QualificationError) -> JobSupportTerms
  ) -> JobSupportTerms? {
    do { return try rule(&reader) } catch {
      let problem: ScenarioProblem.Kind =
        switch error {
        case .notModelled(let gap): .notModelled(gap)
        case .refusal(let refusal): .refused(refusal)
        }
      report(field, problem)
      return nil
    }
  }

  /// What the decision is asked with, every open choice made.
  private mutating func request(
    _ phase: Phase, _ employment: Employment, _ support: JobSupport, field: String, decision: YearMonth,
    start: YearMonth, born: YearMonth, earlier: [PlannedPhase]
  ) -> JobSupportRequest {
    let scheme = support.scheme
    var rate = support.rate
    if rate == nil, scheme == .wageSubsidyJob || scheme == .shelteredJob {
      rate = attempt(field) { reader throws(NotModelled) in
        try reader.rate(WageSubsidyFigures.rate, at: decision)
      }
      if let rate { choose("\(field).rate", .rate(rate)) }
    }
    let before = activityBefore(decision: decision, start: start, earlier: earlier)
    let isInEstablishment = if case .establishment? = before { true } else { false }
    var isInProgramme = false
    if case .benefit(let claim)? = before { isInProgramme = claim.kind == .activitySupport }
    var ground = support.ground
    if ground == nil {
      ground =
        (try? jobSupportGround(
          scheme, isInEstablishment: isInEstablishment, decision: decision, born: born, reader: &reader))
        ?? nil
      if let ground { choose("\(field).group", .supportGround(scheme, ground)) }
    }
    return JobSupportRequest(
      scheme: scheme, form: support.form, rate: rate ?? .zero, ground: ground,
      isGroundGiven: support.ground != nil || isInProgramme, absenceMonths: support.absenceMonths,
      guaranteeDays: support.guaranteeDays, extent: employment.extent, employer: employment.employer.kind,
      hasAgreement: support.hasAgreement)
  }

  /// What the person does in the month before the job, or in that of the decision if it is earlier.
  private func activityBefore(
    decision: YearMonth, start: YearMonth, earlier: [PlannedPhase]
  ) -> Activity? {
    let decisive = min(decision, start - 1) - timeline.firstAssessed
    return earlier.last { $0.range.contains(decisive) }?.activity ?? history?.activity
  }

  /// What the report says of the decisions.
  private mutating func tell(of decisions: [JobSupportTerms], _ request: JobSupportRequest, field: String) {
    choose(field, .supportDecisions(decisions))
    if request.scheme.grounds.isEmpty { choose(field, .reducedCapacityAssumed(request.scheme)) }
    if request.scheme == .wageSubsidyJob || request.scheme == .shelteredJob,
      let first = decisions.first?.decision,
      let most = reader.peek(WageSubsidyFigures.rate, at: first).map({ Rate(partsPerMillion: $0) }),
      request.rate > most
    {
      choose(field, .rateAbovePractice(request.scheme, request.rate, highest: most))
    }
    // The grant of an introduction job is that of its first months; an extra job has one in every month.
    let decisive = request.scheme == .extraJob ? decisions : Array(decisions.prefix(1))
    if decisive.contains(where: {
      isSupervisionGrantUnknown(request.scheme, decision: $0.decision, reader: &reader)
    }) {
      choose(field, .supervisionGrantNotKnown(request.scheme))
    }
    let dayCap = EmploymentSupportFigures.dayCap
    let isUncertain = decisions.contains {
      dayCap.entryIndex(at: $0.decision).map { dayCap.entries[$0].confidence == .secondary } ?? false
    }
    if request.scheme == .employmentSupport, isUncertain { choose(field, .dayCapUncertain) }
  }

  /// The wage and the state's compensation of an establishment job by assessed year; none of them before the law.
  private mutating func establishmentJobPay(
    _ phase: Phase, _ support: JobSupport, field: String?, start: YearMonth
  ) -> (wages: [Money], compensation: [Money]) {
    let place = field ?? "without[0]"
    var wages: [Money] = []
    var compensation: [Money] = []
    let reference = support.referenceWage ?? defaultReferenceWage(field: field, start: start)
    let ofStart = attempt(place) { reader throws(NotModelled) in
      try EstablishmentJobLaw(year: start.year, reader: &reader)
    }
    guard let ofStart else { return ([], []) }
    for year in timeline.firstYear...timeline.lastYear {
      guard year >= start.year else {
        wages.append(ofStart.wage)
        compensation.append(.zero)
        continue
      }
      let law = attempt(place) { reader throws(NotModelled) in
        try EstablishmentJobLaw(year: year, reader: &reader)
      }
      guard let law else { return ([], []) }
      let ofYear = law.referenceWage(reference, of: ofStart)
      guard let level = law.level(ofReferenceWage: ofYear) else {
        let refusal = Refusal(
          .referenceWage(ofYear, least: law.referenceWageFrom.first ?? .zero),
          source: "förordning 2022:807 14 a § (SFS 2023:600)")
        report("\(place).referenceWage", .refused(refusal))
        return ([], [])
      }
      wages.append(law.wage)
      compensation.append(law.compensation[level])
    }
    return (wages, compensation)
  }

  private mutating func defaultReferenceWage(field: String?, start: YearMonth) -> Money {
    let wage = attempt(field ?? "without[0]") { reader throws(NotModelled) in
      try DefaultEntryWage.monthlyWage(at: start, reader: &reader)
    }
    if let field, let wage { choose("\(field).referenceWage", .money(wage)) }
    return wage ?? .zero
  }
}
