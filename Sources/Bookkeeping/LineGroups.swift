extension LineDeclaration {
  /// What the state pays employers for a job.
  package static let employerSupportLines: Set<Line> = Set(employerSupport.map(\.line))
  /// The mirrored lines of a worker who goes without a job.
  package static let displacedLines: Set<Line> = Set(displacement.map(\.line))
  /// What a programme itself costs, by who pays it.
  package static let projectLines: Set<Line> = Set(project.map(\.line))
}
