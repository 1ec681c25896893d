import Economy
import Law
import LawData

extension PathPlanner {
  /// Studies with their weeks, and transition study support of each year.
  /// - Parameter field: where problems are told; `nil` in the history, for which nothing is checked.
  mutating func planned(_ studies: Studies, field: String?, range: Range<Int>) -> PlannedStudies {
    PlannedStudies(
      studies: studies, weeks: (1...12).map { studyWeeks(in: $0, weeksAYear: studies.weeks) },
      transition: transition(studies, field: field, range: range))
  }

  private mutating func transition(
    _ studies: Studies, field: String?, range: Range<Int>
  ) -> [TransitionStudyAid] {
    guard studies.grant == .transition, let income = studies.before.incomeBase, !range.isEmpty else {
      return []
    }
    let needsLoan = studies.loan || household.socialAssistance
    let years = range.lowerBound / 12...(range.upperBound - 1) / 12
    var weekly: [TransitionStudyAid] = []
    for year in 0...years.upperBound {
      let month = timeline.month(max(year, years.lowerBound) * 12)
      // A phase outside the dates of the law has been told already, by the rule that refuses it.
      guard reader.peek(TransitionStudyAmounts.replacementRate, at: month) != nil,
        let aid = attempt(
          field ?? "without[0]",
          { reader throws(NotModelled) in
            try transitionStudyAid(
              income: income, month: month, pace: studies.pace, needsLoan: needsLoan, reader: &reader)
          })
      else { return [] }
      weekly.append(aid)
    }
    return weekly
  }

  /// Study aid by the rules of its grant; then the loan of older students, and the extra loan.
  mutating func qualify(
    _ phase: Phase, _ studies: Studies, field: String, months: ClosedRange<YearMonth>, born: YearMonth,
    earlier: [PlannedPhase]
  ) {
    let before = studies.before
    let known = problems.count
    switch studies.grant {
    case .general, .higher:
      let used = before.weeksUsed + weeksUsed(earlier) { $0.grant.isStudyAid && $0.level == studies.level }
      let isInGuarantee = isInGuarantee(before: months.lowerBound, earlier: earlier)
      judge(phase, field: field) { reader throws(QualificationError) in
        try qualifyForStudyAid(
          months, born: born, level: studies.level, grant: studies.grant, pace: studies.pace,
          weeksAYear: studies.weeks, weeksUsed: used, isInGuarantee: isInGuarantee, reader: &reader)
      }
    case .start:
      let situation = situation(studies, start: months.lowerBound, earlier: earlier)
      judge(phase, field: field) { reader throws(QualificationError) in
        try qualifyForStudyStartGrant(
          months, born: born, level: studies.level, pace: studies.pace, weeksAYear: studies.weeks,
          before: situation, reader: &reader)
      }
    case .transition:
      judge(phase, field: field) { reader throws(QualificationError) in
        try qualifyForTransitionStudyAid(
          months, born: born, pace: studies.pace, weeksAYear: studies.weeks, weeksUsed: before.weeksUsed,
          work: WorkBeforeStudies(months: before.workMonths ?? 0, recentMonths: before.recentWorkMonths ?? 0),
          hasIncome: before.incomeBase != nil, loan: studies.loan, reader: &reader)
      }
    }
    // Who has no aid at all is not told of the loan too.
    guard studies.grant.isStudyAid, known == problems.count else { return }
    if studies.loan {
      let borrowed = weeksUsed(earlier) { $0.grant.isStudyAid && $0.loan && $0.level != .basic }
      judge(phase, field: field) { reader throws(QualificationError) in
        try qualifyForStudyLoan(
          months, born: born, level: studies.level, pace: studies.pace, weeksAYear: studies.weeks,
          weeksBorrowed: borrowed, reader: &reader)
      }
    }
    if studies.extraLoan {
      let earnings = before.earningsBefore ?? earnings(yearBefore: months.lowerBound, earlier: earlier)
      judge(phase, field: field) { reader throws(QualificationError) in
        try qualifyForExtraLoan(
          months, born: born, pace: studies.pace, weeksAYear: studies.weeks, earnings: earnings,
          reader: &reader)
      }
    }
  }

  /// Weeks of full time in earlier phases of the path.
  private func weeksUsed(_ earlier: [PlannedPhase], _ isCounted: (Studies) -> Bool) -> Int {
    var used = 0
    for phase in earlier where phase.place != nil {
      guard case .studies(let planned) = phase.kind, isCounted(planned.studies) else { continue }
      used += phase.booked.reduce(0) { $0 + planned.weeks(in: $1) } * planned.studies.pace.rawValue
    }
    return used / StudyPace.full.rawValue
  }

  /// Whether the person comes from a programme with activity support without upper secondary education.
  private func isInGuarantee(before start: YearMonth, earlier: [PlannedPhase]) -> Bool {
    guard case .benefit(let claim)? = activity(in: start - 1, earlier: earlier) else { return false }
    return claim.kind == .activitySupport && !claim.hasUpperSecondary
  }

  /// What the study start grant asks of the time before: what the file says, or what the path shows. Who has social
  /// assistance without work is taken to be registered with the employment service.
  private func situation(
    _ studies: Studies, start: YearMonth, earlier: [PlannedPhase]
  ) -> BeforeStudies {
    let shown = (1...12).count { isRegistered(activity(in: start - $0, earlier: earlier)) }
    // Weeks at the pace of the phase.
    let used = weeksUsed(earlier) { $0.grant == .start } * StudyPace.full.rawValue / studies.pace.rawValue
    let last = earlier.last { phase in
      guard phase.place != nil, case .studies(let planned) = phase.kind else { return false }
      return planned.studies.grant != .start && !phase.booked.isEmpty
    }
    return BeforeStudies(
      weeksUsed: studies.before.weeksUsed + used,
      unemployedMonths: studies.before.registeredMonths ?? shown,
      programmeMonths: programmeMonths(before: start, earlier: earlier),
      lastStudyAid: last.map { timeline.month($0.booked.upperBound - 1) })
  }

  private func isRegistered(_ activity: Activity?) -> Bool {
    switch activity {
    case .unemployed, .establishment: true
    case .benefit(let claim): claim.kind == .activitySupport || claim.kind == .unemploymentBenefit
    default: false
    }
  }

  /// Months used of the establishment programme by who comes straight from it.
  private func programmeMonths(before start: YearMonth, earlier: [PlannedPhase]) -> Int? {
    guard case .establishment(let programme)? = activity(in: start - 1, earlier: earlier) else { return nil }
    let shown = earlier.filter {
      if case .establishment = $0.kind { return $0.place != nil }
      return false
    }
    return programme.monthsUsed + (shown.last?.booked.count ?? 0)
  }

  /// What the path shows for a month: the history before the first.
  private func activity(in month: YearMonth, earlier: [PlannedPhase]) -> Activity? {
    let place = month - timeline.firstAssessed
    return (earlier.last { $0.range.contains(place) }?.activity ?? history?.activity)?.livesOn
  }

  /// Wages of the calendar year before studies as the path shows them: before the first assessed month those of the
  /// history.
  private func earnings(yearBefore start: YearMonth, earlier: [PlannedPhase]) -> Money {
    (0..<12).reduce(.zero) { sum, month in
      let place = YearMonth(januaryOf: start.year - 1) + month - timeline.firstAssessed
      guard let phase = earlier.last(where: { $0.range.contains(max(0, place)) }),
        let work = phase.work(in: max(0, place))
      else {
        return sum
      }
      return sum + work.wageByYear[max(0, place) / 12]
    }
  }
}
