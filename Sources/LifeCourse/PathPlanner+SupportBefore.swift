import Economy
import Law
import LawData

// What the path has had of a support before, and what its months before a decision are to the time without work.
extension PathPlanner {
  /// The new-start jobs that a job follows on without a new qualification between them, the last of them first.
  ///
  /// Förordning 2018:43 10 and 18 §§: when the longest support has been given there is more only for who qualifies anew,
  /// that is after as many months without work as the ground needs.
  func newStartJobs(before decision: YearMonth, group: NewStartGroup, earlier: [PlannedPhase])
    -> [PlannedPhase]
  {
    let limit = group == .youth ? NewStartConditions.youthAbsence : NewStartConditions.adultAbsence
    let needed = reader.peek(limit, at: decision)
    var jobs: [PlannedPhase] = []
    var monthsBetween = 0
    for phase in earlier.reversed() {
      guard phase.place != nil else { break }
      if case .newStartJob = phase.activity {
        jobs.append(phase)
        monthsBetween = 0
        continue
      }
      if phase.activity.beforeSupport == .counts { monthsBetween += phase.booked.count }
      if let needed, monthsBetween >= needed { break }
    }
    return jobs
  }

  /// Months with support that count towards the longest of a new-start job: those of the jobs it follows on, and for the
  /// newly arrived every month on that ground (10 §: nobody qualifies for it twice).
  func newStartMonthsUsed(
    before decision: YearMonth, group: NewStartGroup, earlier: [PlannedPhase]
  ) -> Int {
    let followed = newStartJobs(before: decision, group: group, earlier: earlier)
    guard group == .newlyArrived else { return followed.reduce(0) { $0 + $1.booked.count } }
    let places = Set(followed.compactMap(\.place))
    return earlier.reduce(0) { used, phase in
      guard let place = phase.place, case .newStartJob = phase.activity,
        phase.newStartGroup == .newlyArrived || places.contains(place)
      else { return used }
      return used + phase.booked.count
    }
  }

  /// Months of the path with the same supported job before a phase, in wage subsidies of the same form.
  func supportMonthsUsed(_ support: JobSupport, earlier: [PlannedPhase]) -> Int {
    earlier.reduce(0) { used, phase in
      guard phase.place != nil, case .supportedJob(_, let other) = phase.activity,
        other.scheme == support.scheme,
        support.scheme != .wageSubsidyJob || other.form == support.form
      else { return used }
      return used + phase.booked.count
    }
  }

  /// What the path shows of the months before a decision, the last of them first, and whether the months before the path
  /// may be without work as the file says: who is on parental leave then is not.
  func monthsBefore(
    decision: YearMonth, start: YearMonth, earlier: [PlannedPhase]
  ) -> (shown: [MonthBeforeSupport], isTrustedBefore: Bool) {
    let first = timeline.horizon.lowerBound
    let last = min(decision, start) - timeline.firstAssessed - 1
    let shown: [MonthBeforeSupport] = stride(from: last, through: first, by: -1).map { month in
      let activity = earlier.last { $0.place != nil && $0.range.contains(month) }?.activity
      return activity.map { before($0, in: timeline.month(month)) } ?? .counts
    }
    return (shown, history.map { !$0.activity.isParentalLeave } ?? true)
  }

  private func before(_ activity: Activity, in month: YearMonth) -> MonthBeforeSupport {
    guard activity.isParentalLeave else { return activity.beforeSupport }
    // Of an own child under two the months are passed over.
    let isYoung = household.children.contains { $0.born <= month && month.age(ofBorn: $0.born) < 2 }
    return isYoung ? .skipped : .doesNotCount
  }

  /// Refuses the time without work that is stated for a decision where the path shows something else.
  mutating func checkTimeWithoutWork(
    _ phase: Phase, limit: Parameter, absenceMonths: Int, field: String, decision: YearMonth,
    start: YearMonth, earlier: [PlannedPhase]
  ) {
    let months = monthsBefore(decision: decision, start: start, earlier: earlier)
    judge(phase, field: field) { reader throws(QualificationError) in
      try Law.checkTimeWithoutWork(
        months.shown, before: months.isTrustedBefore ? absenceMonths : 0, limit: limit, decision: decision,
        reader: &reader)
    }
  }
}

extension PlannedPhase {
  /// The ground of a new-start job.
  var newStartGroup: NewStartGroup? { work?.decisions.terms.first?.group }
}

extension Activity {
  /// On parental leave, also where the person is at a workplace meanwhile.
  var isParentalLeave: Bool {
    if case .benefit(let claim) = livesOn { claim.kind == .parentalLeave } else { false }
  }

  /// What a month of the activity is to the time without work. Special employment support, introduction, extra and entry
  /// jobs are labour market programmes (förordning 2015:503 and 2018:42 1 §).
  var beforeSupport: MonthBeforeSupport {
    switch livesOn {
    case .unemployed, .establishment, .placement: .counts
    case .benefit(let claim): claim.kind == .parentalLeave ? .doesNotCount : .counts
    case .supportedJob(_, let support):
      switch support.scheme {
      case .introductionJob, .extraJob, .employmentSupport, .entryJob: .counts
      case .wageSubsidyJob, .shelteredJob, .establishmentJob, .vocationalIntroduction: .doesNotCount
      }
    case .newStartJob, .job, .municipalJob, .studies, .selfEmployment: .doesNotCount
    }
  }
}
