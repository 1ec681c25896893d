public import Economy
import LifeCourse

/// Those who leave a job of the path with the step in one month.
public struct Exit: Sendable, Equatable {
  /// The place of the job's phase in the path with the step.
  public let phase: Int
  /// Their first month out of the job, on the path without the step.
  public let from: YearMonth
  /// Their share of those who begin the path.
  public let share: Rate

  package init(phase: Int, from: YearMonth, share: Rate) {
    self.phase = phase
    self.from = from
    self.share = share
  }
}

extension WeightedPaths {
  /// Who leaves, and when.
  var exits: [Exit] {
    leaving.map { Exit(phase: $0.phase, from: $0.from, share: Rate(partsPerMillion: $0.weight)) }
  }
}
