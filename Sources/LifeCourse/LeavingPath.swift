package import Economy
import LawData

/// The path of those who leave a phase in one and the same month: the step up to it, then the fallback.
package struct LeavingPath: Sendable {
  /// The place of the phase among the outcome's phases.
  package let phase: Int
  /// Why they leave.
  package let cause: LeavingCause
  /// The first month on the fallback.
  package let from: YearMonth
  /// What they live on.
  package let fallback: Fallback
  /// The share of those who begin the history, in millionths.
  package let weight: Int
  /// The plan.
  package let plan: PathPlan
}

/// Why some leave a phase before the others.
public enum LeavingCause: String, Sendable, CaseIterable {
  /// They do not stay in the job: `retention`.
  case retention
  /// They do not go on from a supported job to the phase that follows it: `conversion`.
  case conversion
  /// They do not finish their studies: `completion`.
  case completion
}

/// What somebody who leaves a phase lives on.
public enum Fallback: String, Sendable, CaseIterable {
  /// What the history without the step says of that calendar month and those after it.
  case without
  /// Unemployment benefit (arbetslöshetsersättning) as long as it is paid, then as `without`.
  case unemploymentBenefit
}

/// An outcome as a mix of those who go through all its phases and those who leave one of them.
package struct OutcomePaths: Sendable {
  /// The place of the outcome in its history.
  package let place: Int
  /// The share of those who begin, in millionths.
  package let share: Int
  /// The plan of those who stay.
  package let plan: PathPlan
  /// The share of those who stay, of all who begin the history, in millionths.
  package let staying: Int
  /// Those who leave, in the order of the phases and the months; the weights and `staying` add up to `share`.
  package let leaving: [LeavingPath]

  /// An outcome that nobody leaves.
  package init(place: Int, share: Int, plan: PathPlan) {
    self.init(place: place, share: share, plan: plan, staying: share, leaving: [])
  }

  package init(place: Int, share: Int, plan: PathPlan, staying: Int, leaving: [LeavingPath]) {
    self.place = place
    self.share = share
    self.plan = plan
    self.staying = staying
    self.leaving = leaving
  }
}

extension PathPlanner {
  /// The mix that retention, conversion and completion give: who leaves in a month is on the fallback from the next.
  ///
  /// A retention is counted from the first month of its phase; who leaves one phase does not begin the next. Who would
  /// be on the fallback after the horizon's end alone counts as staying. The partner lives on as in the path with the
  /// step. Where the history without the step has several outcomes, who leaves goes to each of them by its share.
  package mutating func outcomePaths(
    _ outcome: Outcome, place: Int, plan: PathPlan, without: [OutcomePaths]
  ) -> OutcomePaths {
    var leaving: [LeavingPath] = []
    var left = outcome.share.partsPerMillion
    for planned in plan.adults.first?.phases ?? [] {
      guard let number = planned.place, outcome.phases.indices.contains(number) else { continue }
      let phase = outcome.phases[number]
      for (cause, shares) in leavers(of: phase, planned, left: left) {
        for (from, weight) in shares where weight > 0 {
          left -= weight
          let found = unemploymentBenefit(after: planned, chosen: phase.fallback, from: from, in: plan)
          let weights = parts(of: weight, by: without.map(\.share))
          for (other, weight) in zip(without, weights) where weight > 0 {
            let path = leavingPath(
              from: from, benefit: found, with: plan, without: other.plan)
            leaving.append(
              LeavingPath(
                phase: number, cause: cause, from: timeline.month(from),
                fallback: found == nil ? .without : .unemploymentBenefit, weight: weight, plan: path))
          }
        }
      }
    }
    for planned in plan.adults.first?.phases ?? [] {
      guard let number = planned.place, outcome.phases.indices.contains(number) else { continue }
      checkFallback(
        after: planned, chosen: outcome.phases[number].fallback, in: plan,
        leaving: leaving.filter { $0.phase == number })
    }
    return OutcomePaths(
      place: place, share: outcome.share.partsPerMillion, plan: plan, staying: left, leaving: leaving)
  }

  /// Who leaves a phase: why, from which assessed month on, and how many of those who are left.
  private mutating func leavers(
    of phase: Phase, _ planned: PlannedPhase, left: Int
  ) -> [(LeavingCause, [(from: Int, weight: Int)])] {
    var found: [(LeavingCause, [(from: Int, weight: Int)])] = []
    var left = left
    // Who leaves in the horizon's last month is on the fallback after its end.
    let isToTheEnd = planned.booked.upperBound == timeline.horizon.upperBound
    let months = max(0, planned.booked.count - (isToTheEnd ? 1 : 0))
    func add(_ cause: LeavingCause, _ curve: RetentionCurve) {
      let parts = curve.sharedOut(left, months: months)
      found.append(
        (cause, parts.leaving.enumerated().map { (planned.booked.lowerBound + $0.offset + 1, $0.element) }))
      left = parts.left
    }
    if !phase.retention.isEmpty {
      let curve = RetentionCurve(phase.retention)
      if curve.isUsable, case .work = planned.kind {
        add(.retention, curve)
      } else {
        report("\(planned.field).retention", .retentionNotUsable)
      }
    }
    if let completion = phase.completion {
      let share = share(completion, of: .completion, phase, planned)
      let length = phase.completionMonths ?? phase.months ?? planned.booked.count
      if case .studies = planned.kind {
        if length > 0 { add(.completion, RetentionCurve(straightTo: share, months: length)) }
      } else {
        report("\(planned.field).completion", .completionNotUsable)
      }
    }
    if let conversion = phase.conversion {
      let share = share(conversion, of: .conversion, phase, planned)
      if planned.activity.hasEmployerSupport {
        if !isToTheEnd {
          let parts = parts(
            of: left, by: [share.partsPerMillion, Rate.one.partsPerMillion - share.partsPerMillion])
          found.append((.conversion, [(planned.booked.upperBound, parts[1])]))
        }
      } else {
        report("\(planned.field).conversion", .conversionNotUsable)
      }
    }
    return found
  }

  /// A share that is given, or the preset, which the report lists.
  private mutating func share(
    _ share: OwnShare, of cause: LeavingCause, _ phase: Phase, _ planned: PlannedPhase
  ) -> Rate {
    let field = "\(planned.field).\(cause.rawValue)"
    let month = timeline.month(max(planned.booked.lowerBound, planned.booked.upperBound - 1))
    switch share {
    case .given(let own): return own
    case .preset:
      if cause == .completion, case .studies(let studies) = phase.activity,
        !TransitionPresets.hasCompletion(of: studies.level)
      {
        report(field, .completionPresetNotForLevel(studies.level))
        return .one
      }
      let rate = attempt(field) { reader throws(NotModelled) in
        try TransitionPresets.share(of: cause, from: phase.activity, at: month, reader: &reader)
      }
      if let rate { choose(field, .rate(rate)) }
      return rate ?? .one
    }
  }

  /// Shares out a number by shares: largest remainder, ties to the first.
  private func parts(of whole: Int, by shares: [Int]) -> [Int] {
    var parts = Array(repeating: 0, count: shares.count)
    Money(ore: whole).allot(over: shares[...]) { parts[$0] = $1.ore }
    return parts
  }

  /// The step up to an assessed month, then the fallback.
  private func leavingPath(
    from month: Int, benefit: PlannedPhase?, with: PathPlan,
    without: PathPlan
  ) -> PathPlan {
    guard let participant = with.adults.first else { return with }
    let start = benefit?.range.upperBound ?? month
    let phases =
      participant.phases.compactMap { $0.ending(before: month) } + (benefit.map { [$0] } ?? [])
      + (without.adults.first?.phases ?? []).compactMap { $0.starting(at: start) }
    let adult = AdultPlan(
      born: participant.born, taxFacts: participant.taxFacts, phases: phases, timeline: timeline,
      isPartner: false)
    return PathPlan(
      adults: [adult] + with.adults.dropFirst(),
      // Nothing was observed of the months with unemployment benefit.
      fixed: with.fixed.followed(by: FixedAmounts(), from: month).followed(by: without.fixed, from: start))
  }
}
