public import Economy
import LawData
public import LifeCourse

/// What one outcome of the path with the step would give, were it the only one.
public struct OutcomeResult: Sendable, Equatable {
  /// The outcome, with its share, its name and its phases.
  public let outcome: Outcome
  /// The seven actors, in the order of `EconomicActor.inResults`: the outcome less the path without the step.
  public let actors: [ActorResult]
  /// The sum of the actors.
  public let society: ActorResult
}

/// The result if who leaves a job lived on the other fallback.
public struct FallbackResult: Sendable, Equatable {
  /// The fallback of this run that is replaced.
  public let used: Fallback
  /// The other.
  public let other: Fallback
  /// The total of each actor with the other, in the order of `EconomicActor.inResults`.
  public let actors: [Money]
  /// The sum of the actors.
  public let society: Money
}

extension ScenarioResult {
  /// Adds what each outcome gives alone, and what the other fallback would give.
  mutating func addOutcomes(
    of runs: PathRuns, counted: CountedRuns, reader: inout ParameterReader
  ) throws(AppraisalFailure) {
    if runs.outcomesWith.count > 1 {
      let weights = counted.value.weights(of: scenario.months)
      var found: [OutcomeResult] = []
      for run in runs.outcomesWith {
        let path = try run.alone(timeline: runs.timeline)
          .taxed(scenario, comparedWith: runs.without, reader: &reader)
        let accounts = ActorAccounts(without: runs.without.ledger, with: path.ledger, weights: weights)
        found.append(
          OutcomeResult(
            outcome: scenario.courseWith.outcomes[run.paths.place],
            actors: EconomicActor.inResults.map { accounts.result(of: $0) },
            society: accounts.result(of: nil)))
      }
      outcomes = found
    }
    otherFallback = try scenario.withOtherFallback(than: runs.outcomesWith)
  }
}

extension PathRuns.OutcomeRun {
  /// The outcome as if everybody had it: those who stay and those who leave by their shares in it.
  func alone(timeline: Timeline) throws(AppraisalFailure) -> PathRuns.Path {
    // An outcome that nobody has is told as it would be for who stays in it.
    paths.share == 0 ? staying : try [self].mixed(plan: paths.plan, timeline: timeline)
  }
}

extension Scenario {
  /// The totals with the other fallback of those who leave a job; `nil` where nobody leaves or no other is open.
  fileprivate func withOtherFallback(
    than outcomes: [PathRuns.OutcomeRun]
  ) throws(AppraisalFailure) -> FallbackResult? {
    let leaving = outcomes.flatMap(\.paths.leaving)
    let used: Fallback =
      leaving.contains { $0.fallback == .unemploymentBenefit } ? .unemploymentBenefit : .without
    let isChosen = courseWith.allPhases.contains { $0.fallback == .without }
    guard used == .unemploymentBenefit || (isChosen && !leaving.isEmpty) else { return nil }
    var other = self
    other.courseWith = courseWith.mapPhases { phases in
      phases.map { phase in
        var phase = phase
        phase.fallback = used == .unemploymentBenefit ? .without : nil
        return phase
      }
    }
    // What it reads is not used by this result.
    var reader = ParameterReader(overrides: overrides)
    let runs = try PathRuns(other, reader: &reader)
    guard
      used == .unemploymentBenefit
        || runs.outcomesWith.contains(where: { run in
          run.paths.leaving.contains { $0.fallback == .unemploymentBenefit }
        })
    else { return nil }
    let accounts = ActorAccounts(
      without: runs.without.ledger, with: runs.with.ledger,
      weights: Array(repeating: 0, count: months))
    return FallbackResult(
      used: used, other: used == .unemploymentBenefit ? .without : .unemploymentBenefit,
      actors: EconomicActor.inResults.map { accounts.result(of: $0).total },
      society: accounts.result(of: nil).total)
  }
}
