import Economy
import Law
import LawData

extension PathPlanner {
  /// Establishment benefit: age and the 24 months of the programme.
  mutating func qualify(
    _ phase: Phase, _ establishment: Establishment, field: String, months: ClosedRange<YearMonth>,
    born: YearMonth
  ) {
    judge(phase, field: field) { reader throws(QualificationError) in
      try qualifyForEstablishment(
        months, born: born, stage: establishment.stage, extent: establishment.extent,
        monthsUsed: establishment.monthsUsed, registeredFrom: establishment.registeredFrom,
        planFrom: establishment.registeredFrom.map { _ in establishment.planMonth(start: months.lowerBound) },
        reader: &reader)
    }
    // The path without the step is told how to go on: the phases to write.
    guard field.hasPrefix("without"), let last = problems.last, last.field.hasPrefix(field),
      case .refused(let refusal) = last.kind, case .tooLong(let firstUnsupported, _) = refusal.reason,
      firstUnsupported > months.lowerBound
    else { return }
    problems.removeLast()
    report(
      field,
      .establishmentUsedUp(
        refusal, monthsLeft: firstUnsupported - months.lowerBound, monthsUsed: establishment.monthsUsed))
  }

  /// A placement: age, and how long the employment service lets it last. What follows on a placement of the same kind
  /// is counted together with it.
  mutating func qualify(
    _ phase: Phase, _ placement: Placement, field: String, months: ClosedRange<YearMonth>, born: YearMonth,
    earlier: [PlannedPhase]
  ) {
    judge(phase, field: field) { reader throws(QualificationError) in
      switch placement.kind {
      case .labourMarketTraining:
        try qualifyForLabourMarketTraining(months, born: born, reader: &reader)
      case .workPractice, .workTraining:
        guard placement.isByEmploymentService else { return }
        var used = 0
        for before in earlier.reversed() {
          guard before.activity.asPlacement?.kind == placement.kind else { break }
          used += before.booked.count
        }
        try qualifyForWorkPractice(
          months, isReinforced: placement.isReinforced, monthsUsed: used, reader: &reader)
      }
    }
  }

  /// The decisions of a new-start job: the first, one for each further twelve months, and one that prolongs the support.
  mutating func newStartDecisions(
    _ phase: Phase, _ employer: Employer, _ ticket: NewStartTicket, field: String,
    months: ClosedRange<YearMonth>, born: YearMonth, earlier: [PlannedPhase]
  ) -> NewStartDecisions {
    let decision = ticket.decision ?? months.lowerBound
    if ticket.decision == nil { choose("\(field).decision", .month(decision)) }
    let start = months.lowerBound
    // Who goes on in such a job keeps its ground and time without work, unless the file says otherwise.
    var ticket = ticket
    if let last = earlier.last, last.place != nil, case .newStartJob(_, let before) = last.activity,
      ticket.group == nil, ticket.absenceMonths == nil
    {
      ticket.group = last.newStartGroup
      ticket.absenceMonths = before.absenceMonths
    }
    let isGoingOnAsArrived =
      ticket.group == .newlyArrived
      && newStartJobs(before: decision, group: .newlyArrived, earlier: earlier).first?.newStartGroup
        == .newlyArrived
    let inProgramme =
      isGoingOnAsArrived || isInProgramme(decision: decision, start: start, earlier: earlier)
    let groups = grounds(ticket, inProgramme: inProgramme)
    func terms(assumeEligible: Bool) -> (inout ParameterReader) throws(QualificationError) -> NewStartTerms {
      { reader throws(QualificationError) in
        let longTerm = try newStartGroup(byAgeAt: decision, born: born, reader: &reader)
        return try newStartTerms(
          decision: decision, born: born, groups: groups.map { $0 ?? longTerm },
          absenceMonths: ticket.absenceMonths, start: start, inProgramme: inProgramme,
          assumeEligible: assumeEligible, reader: &reader)
      }
    }
    let found =
      judge(phase, field: field, terms(assumeEligible: false))
      ?? (phase.assumeEligible == nil ? nil : judge(phase, field: field, terms(assumeEligible: true)))
    guard let first = found else { return [] }
    if ticket.group == nil { choose("\(field).group", .newStartGroup(first.group)) }
    let followed = newStartJobs(before: decision, group: first.group, earlier: earlier).first
    if followed?.newStartGroup != first.group,
      let limit = newStartNeededAbsence(
        group: first.group, inProgramme: inProgramme, decision: decision, reader: &reader)
    {
      checkTimeWithoutWork(
        phase, limit: limit, absenceMonths: ticket.absenceMonths ?? 0, field: field, decision: decision,
        start: start, earlier: earlier)
    }
    let used = newStartMonthsUsed(before: decision, group: first.group, earlier: earlier)
    let prolonged =
      judge(phase, field: field) { reader throws(QualificationError) in
        try qualifyForNewStart(months, decision: decision, terms: first, monthsUsed: used, reader: &reader)
      } ?? nil
    if let prolonged { choose(field, .newStartProlonged(from: prolonged)) }
    var later = Array(stride(from: 12, through: months.upperBound - start, by: 12)).map { start + $0 }
    // A decision of the first month is the first one already.
    if let prolonged { later = later.filter { $0 < prolonged } + (prolonged > start ? [prolonged] : []) }
    var decisions = [first]
    for next in later {
      let again = judge(phase, field: field) { reader throws(QualificationError) in
        try newStartTerms(
          redecidedOn: next, after: first, born: born, absenceMonths: ticket.absenceMonths,
          assumeEligible: phase.assumeEligible != nil, reader: &reader)
      }
      guard let again else { return NewStartDecisions(terms: decisions) }
      decisions.append(again)
    }
    for month in [decision] + later {
      let isInsured: Void? = judge(phase, field: field) { reader throws(QualificationError) in
        try checkNewStartInsurance(
          agreement: employer.agreement || employer.isInsuredBesideTheCount, decision: month, reader: &reader)
      }
      guard isInsured != nil else { break }
    }
    return NewStartDecisions(terms: decisions, prolongedAfter: prolonged.map { $0 - start })
  }

  /// Whether the person is in the establishment programme in the month of the decision.
  private func isInProgramme(decision: YearMonth, start: YearMonth, earlier: [PlannedPhase]) -> Bool {
    let decisive = min(decision, start - 1) - timeline.firstAssessed
    let before = earlier.last { $0.range.contains(decisive) }?.activity ?? history?.activity
    guard case .establishment? = before?.livesOn else { return false }
    return true
  }

  /// The grounds a person may have: the user's own choice, or what the before-state gives. `nil` stands for
  /// long-term unemployment, whose group goes by age.
  private func grounds(_ ticket: NewStartTicket, inProgramme: Bool) -> [NewStartGroup?] {
    let hasSecondGround = ticket.absenceMonths != nil
    if let group = ticket.group {
      return group == .newlyArrived && hasSecondGround ? [group, nil] : [group]
    }
    guard inProgramme else { return [nil] }
    return hasSecondGround ? [.newlyArrived, nil] : [.newlyArrived]
  }

  /// Runs a rule of qualification: a refusal becomes a problem, unless the user lets the person in.
  @discardableResult
  mutating func judge<Value>(
    _ phase: Phase, field: String, lengthField: String = "months",
    _ rule: (inout ParameterReader) throws(QualificationError) -> Value
  ) -> Value? {
    do { return try rule(&reader) } catch {
      switch error {
      case .notModelled(let gap): report(field, .notModelled(gap))
      case .refusal(let refusal):
        // What is not known cannot be assumed: there is no amount to book.
        if let reason = phase.assumeEligible, refusal.reason.canBeAssumed {
          choose(field, .assumedEligible(reason: reason, refusal))
        } else {
          let part = refusal.reason.field.map { $0 == "months" ? lengthField : $0 }
          report(part.map { "\(field).\($0)" } ?? field, .refused(refusal))
        }
      }
      return nil
    }
  }
}
