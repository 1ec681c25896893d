public import Economy
public import LifeCourse

/// Those who leave a phase of the path with the step in one month.
public struct Exit: Sendable, Equatable {
  /// The place of the outcome; 0 where there is one alone.
  public let outcome: Int
  /// The place of the phase in the outcome.
  public let phase: Int
  /// Why they leave.
  public let cause: LeavingCause
  /// Their first month on the fallback.
  public let from: YearMonth
  /// What they live on.
  public let fallback: Fallback
  /// Their share of those who begin the path.
  public let share: Rate

  package init(
    outcome: Int = 0, phase: Int, cause: LeavingCause = .retention, from: YearMonth,
    fallback: Fallback = .without, share: Rate
  ) {
    self.outcome = outcome
    self.phase = phase
    self.cause = cause
    self.from = from
    self.fallback = fallback
    self.share = share
  }
}

extension OutcomePaths {
  /// Who leaves, and when. Who goes to several outcomes of the path without the step is told once.
  var exits: [Exit] {
    var exits: [Exit] = []
    for path in leaving {
      let exit = Exit(
        outcome: place, phase: path.phase, cause: path.cause, from: path.from, fallback: path.fallback,
        share: Rate(partsPerMillion: path.weight))
      guard let last = exits.last, last.phase == exit.phase, last.from == exit.from, last.cause == exit.cause
      else {
        exits.append(exit)
        continue
      }
      exits[exits.count - 1] = Exit(
        outcome: place, phase: exit.phase, cause: exit.cause, from: exit.from, fallback: exit.fallback,
        share: last.share + exit.share)
    }
    return exits
  }
}
