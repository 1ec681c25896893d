public import Bookkeeping
public import LifeCourse

/// Why a scenario has no result.
public enum AppraisalFailure: Error, Sendable {
  /// The law or the model does not allow what the scenario says.
  case problems([ScenarioProblem])
  /// The books do not balance: a fault of the program.
  case conservation(ConservationFailure)
}
