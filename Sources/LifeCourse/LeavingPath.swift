package import Economy

/// The path of those who leave a job in one and the same month: the step up to it, then the fallback.
package struct LeavingPath: Sendable {
  /// The place of the job in the path with the step.
  package let phase: Int
  /// The first month on the fallback.
  package let from: YearMonth
  /// The share of those who begin the path, in millionths.
  package let weight: Int
  /// The plan.
  package let plan: PathPlan
}

/// The path with the step as a mix of those who stay in its jobs and those who leave them.
package struct WeightedPaths: Sendable {
  /// The share of those who stay, in millionths.
  package let staying: Int
  /// Those who leave, in the order of the jobs and the months; the weights and `staying` add up to a million.
  package let leaving: [LeavingPath]
}

/// What somebody who leaves a job lives on.
package enum Fallback: String, Sendable {
  /// What the path without the step says of that calendar month and those after it.
  case without

  /// The fallback after a job.
  ///
  /// Always the path without the step. Who is in an unemployment fund and has earned a right in the job would have
  /// unemployment benefit instead; that right depends on the months worked, and the law of how it is earned is not
  /// modelled here. This is the one place where that choice is to be made.
  package static func after(_ job: PlannedPhase, of person: Person) -> Fallback { .without }
}

extension PathPlanner {
  /// The mix that the retention of the phases gives: who leaves in a month is on the fallback from the next one.
  ///
  /// A job's retention is counted from the first month of its phase; who leaves one job does not begin the next. Who
  /// would be on the fallback after the horizon's end alone counts as staying. The partner lives on as in the path
  /// with the step.
  package mutating func weightedPaths(
    with: PathPlan, without: PathPlan, phases: [Phase]
  ) -> WeightedPaths {
    var leaving: [LeavingPath] = []
    var left = Rate.one.partsPerMillion
    for job in with.adults.first?.phases ?? [] {
      guard let place = job.place, phases.indices.contains(place), !phases[place].retention.isEmpty else {
        continue
      }
      let curve = RetentionCurve(phases[place].retention)
      guard curve.isUsable, case .work = job.kind else {
        report("\(job.field).retention", .retentionNotUsable)
        continue
      }
      // Who leaves in the horizon's last month is on the fallback after its end.
      let isToTheEnd = job.booked.upperBound == timeline.horizon.upperBound
      let parts = curve.sharedOut(left, months: max(0, job.booked.count - (isToTheEnd ? 1 : 0)))
      left = parts.left
      for (place, weight) in parts.leaving.enumerated() where weight > 0 {
        let from = job.booked.lowerBound + place + 1
        let plan = leavingPath(job, from: from, with: with, without: without)
        leaving.append(
          LeavingPath(phase: job.place ?? 0, from: timeline.month(from), weight: weight, plan: plan))
      }
    }
    return WeightedPaths(staying: left, leaving: leaving)
  }

  /// The step up to an assessed month, then the fallback.
  private mutating func leavingPath(
    _ job: PlannedPhase, from month: Int, with: PathPlan, without: PathPlan
  ) -> PathPlan {
    guard let participant = with.adults.first else { return with }
    let fallback: [PlannedPhase] =
      switch Fallback.after(job, of: household.person) {
      case .without: without.adults.first?.phases ?? []
      }
    let phases =
      participant.phases.compactMap { $0.ending(before: month) }
      + fallback.compactMap { $0.starting(at: month) }
    let adult = AdultPlan(
      born: participant.born, taxFacts: participant.taxFacts, phases: phases, timeline: timeline,
      isPartner: false)
    return PathPlan(
      adults: [adult] + with.adults.dropFirst(), fixed: with.fixed.followed(by: without.fixed, from: month))
  }
}
