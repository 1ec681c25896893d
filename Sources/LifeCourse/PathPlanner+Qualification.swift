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

  /// The decisions of a new-start job: the first, and one for each further twelve months.
  mutating func newStartDecisions(
    _ phase: Phase, _ ticket: NewStartTicket, field: String, months: ClosedRange<YearMonth>, born: YearMonth,
    earlier: [PlannedPhase]
  ) -> [NewStartTerms] {
    let decision = ticket.decision ?? months.lowerBound
    if ticket.decision == nil { choose("\(field).decision", .month(decision)) }
    let start = months.lowerBound
    let groups = grounds(ticket, decision: decision, start: start, earlier: earlier)
    func terms(assumeEligible: Bool) -> (inout ParameterReader) throws(QualificationError) -> NewStartTerms {
      { reader throws(QualificationError) in
        let longTerm = try newStartGroup(byAgeAt: decision, born: born, reader: &reader)
        return try newStartTerms(
          decision: decision, born: born, groups: groups.map { $0 ?? longTerm },
          absenceMonths: ticket.absenceMonths, start: start, assumeEligible: assumeEligible, reader: &reader)
      }
    }
    let found =
      judge(phase, field: field, terms(assumeEligible: false))
      ?? (phase.assumeEligible == nil ? nil : judge(phase, field: field, terms(assumeEligible: true)))
    guard let first = found else { return [] }
    if ticket.group == nil { choose("\(field).group", .newStartGroup(first.group)) }
    judge(phase, field: field) { reader throws(QualificationError) in
      try qualifyForNewStart(months, decision: decision, terms: first)
    }
    var decisions = [first]
    var next = months.lowerBound + 12
    while next <= months.upperBound {
      let again = judge(phase, field: field) { reader throws(QualificationError) in
        try newStartTerms(
          redecidedOn: next, after: first, born: born, absenceMonths: ticket.absenceMonths,
          assumeEligible: phase.assumeEligible != nil, reader: &reader)
      }
      guard let again else { break }
      decisions.append(again)
      next = next + 12
    }
    return decisions
  }

  /// The grounds a person may have: the user's own choice, or what the before-state gives. `nil` stands for
  /// long-term unemployment, whose group goes by age.
  private func grounds(
    _ ticket: NewStartTicket, decision: YearMonth, start: YearMonth, earlier: [PlannedPhase]
  ) -> [NewStartGroup?] {
    let hasSecondGround = ticket.absenceMonths != nil
    if let group = ticket.group {
      return group == .newlyArrived && hasSecondGround ? [group, nil] : [group]
    }
    let decisive = min(decision, start - 1) - timeline.firstAssessed
    let before = earlier.last { $0.range.contains(decisive) }?.activity ?? history?.activity
    guard case .establishment? = before else { return [nil] }
    return hasSecondGround ? [.newlyArrived, nil] : [.newlyArrived]
  }

  /// Runs a rule of qualification: a refusal becomes a problem, unless the user lets the person in.
  @discardableResult
  mutating func judge<Value>(
    _ phase: Phase, field: String, _ rule: (inout ParameterReader) throws(QualificationError) -> Value
  ) -> Value? {
    do { return try rule(&reader) } catch {
      switch error {
      case .notModelled(let gap): report(field, .notModelled(gap))
      case .refusal(let refusal):
        if let reason = phase.assumeEligible {
          choose(field, .assumedEligible(reason: reason, refusal))
        } else {
          report(refusal.reason.field.map { "\(field).\($0)" } ?? field, .refused(refusal))
        }
      }
      return nil
    }
  }
}
