/// Why a method of appraisal cannot answer a scenario.
public enum MethodMisfit: Hashable, Sendable {
  /// The path with the step does not begin with a job.
  case withIsNoJob
  /// The path without the step is not out of work the whole time.
  case withoutHasWorkOrStudies
  /// A path has several outcomes.
  case severalOutcomes
}
