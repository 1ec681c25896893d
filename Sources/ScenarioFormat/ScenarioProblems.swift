public import Economy

/// Everything that is wrong with a scenario file, found in one pass.
public struct ScenarioProblems: Error, Sendable {
  /// The problems: by file, the user's own first, then by line and column. Never empty.
  public let diagnostics: [Diagnostic]
  /// Whether the user's own file could not be read at all.
  public let inputNotFound: Bool
  /// The household and its paths, where they could be read: enough to ask what the law refuses, so that all
  /// problems are told at once. Its other fields are placeholders.
  package let partial: DecodedScenario?

  init(diagnostics: [Diagnostic], inputNotFound: Bool, partial: DecodedScenario? = nil) {
    self.partial = partial
    self.diagnostics = diagnostics
    self.inputNotFound = inputNotFound
  }
}
