import Economy
import Law
import LawData

extension PathPlanner {
  /// Unemployment benefit from an assessed month on for who has left a job; `nil` where it is not earned or not wanted.
  ///
  /// Membership holds in every month, so the twelve months of it are always met. The base is what the jobs of the
  /// twelve months before have paid; the days are those of a new period. After the last day nothing is said here.
  mutating func unemploymentBenefit(
    after job: PlannedPhase, chosen: Fallback?, from month: Int, in plan: PathPlan
  ) -> PlannedPhase? {
    guard chosen != .without, case .work = job.kind, month < timeline.assessedCount,
      let participant = plan.adults.first,
      case .success(let condition) = unemploymentCondition(after: job, from: month, of: participant)
    else { return nil }
    let claim = BenefitClaim(
      kind: .unemploymentBenefit, incomeBase: condition.income, insuranceYears: 1,
      memberMonths: memberMonths, qualifyingMonths: condition.qualifyingMonths)
    let course = benefitCourse(
      claim, months: timeline.month(month)...timeline.month(timeline.assessedCount - 1),
      born: participant.born, assumeEligible: false, reader: &reader)
    guard !course.months.isEmpty else { return nil }
    let range = month..<month + course.months.count
    return PlannedPhase(
      field: job.field, place: nil, range: range,
      booked: month..<max(month, min(range.upperBound, timeline.horizon.upperBound)),
      activity: .benefit(claim), kind: .benefit(PlannedBenefit(claim: claim, months: course.months)),
      workCosts: WorkCosts(), besideWork: nil)
  }

  /// Tells why nobody who leaves a job has unemployment benefit: a problem where the user has asked for it, else a
  /// finding that the report tells.
  mutating func checkFallback(
    after job: PlannedPhase, chosen: Fallback?, in plan: PathPlan, leaving: [LeavingPath]
  ) {
    guard chosen != .without, case .work = job.kind, let last = leaving.last,
      !leaving.contains(where: { $0.fallback == .unemploymentBenefit }),
      let participant = plan.adults.first
    else { return }
    let month = last.from - timeline.firstAssessed
    var reason = UnmetUnemploymentCondition.notPaid
    if case .failure(let unmet) = unemploymentCondition(after: job, from: month, of: participant) {
      reason = unmet.reason
    }
    if chosen == .unemploymentBenefit {
      report("\(job.field).fallback", .unemploymentNotEarned(reason))
    } else {
      choose(job.field, .unemploymentNotEarned(reason))
    }
  }

  private struct Unmet: Error { let reason: UnmetUnemploymentCondition }

  /// What the jobs up to an assessed month have earned.
  private mutating func unemploymentCondition(
    after job: PlannedPhase, from month: Int, of participant: AdultPlan
  ) -> Result<UnemploymentCondition, Unmet> {
    guard household.person.unemploymentFund != nil else { return .failure(Unmet(reason: .notMember)) }
    guard job.activity.earnsUnemploymentBenefit else { return .failure(Unmet(reason: .jobDoesNotCount)) }
    let first = timeline.month(month)
    let found = attempt("\(job.field).fallback") { reader throws(NotModelled) in
      let length = try UnemploymentCondition.frameMonths(at: first, reader: &reader)
      let frame = (month - length..<month).map { participant.worked($0) }
      return try UnemploymentCondition(frame: frame, at: first, reader: &reader)
    }
    guard let found else { return .failure(Unmet(reason: .notPaid)) }
    return found.unmet.map { .failure(Unmet(reason: $0)) } ?? .success(found)
  }

  /// Months of membership: enough for every rule.
  private var memberMonths: Int { 12 }
}

extension AdultPlan {
  /// The work of an assessed month that counts for unemployment benefit.
  fileprivate func worked(_ month: Int) -> WorkedMonth {
    // Before the first assessed month the shared history goes on backwards.
    let place = max(0, month)
    guard let phase = phases.first(where: { $0.range.contains(place) }), let work = phase.work,
      month >= 0 || phase.place == nil, phase.besideWork != nil || phase.activity.earnsUnemploymentBenefit
    else { return .idle }
    return WorkedMonth(extent: work.extent, wage: work.wageByYear[place / 12])
  }
}

extension Activity {
  /// Whether the activity is a job that counts as work for unemployment benefit.
  ///
  /// Jobs without support, those with the municipality and new-start jobs do, as does employment with wage subsidy (lag 1997:238 12 § and 13 §).
  var earnsUnemploymentBenefit: Bool {
    switch self {
    case .job, .newStartJob, .municipalJob: true
    case .supportedJob(_, let support): support.scheme.earnsUnemploymentBenefit
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: false
    }
  }
}

extension JobScheme {
  /// Whether the job counts as work for unemployment benefit.
  ///
  /// By the funds' lists wage subsidies and sheltered work do, extra and entry jobs do not; the pay of an establishment
  /// job does (förordning 2024:1350 5 §). Introduction jobs stand on no list and are taken not to count; vocational
  /// introduction and special employment support are taken as ordinary employment.
  fileprivate var earnsUnemploymentBenefit: Bool {
    switch self {
    case .wageSubsidyJob, .shelteredJob, .establishmentJob, .vocationalIntroduction, .employmentSupport: true
    case .introductionJob, .extraJob, .entryJob: false
    }
  }
}
