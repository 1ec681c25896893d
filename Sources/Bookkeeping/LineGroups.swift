extension LineDeclaration {
  /// What the state pays employers for a job.
  package static let employerSupportLines: Set<Line> = Set(employerSupport.map(\.line))
  /// The mirrored lines of a worker who goes without a job.
  package static let displacedLines: Set<Line> = Set(displacement.map(\.line))
}
