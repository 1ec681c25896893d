public import Economy

/// Everything that is wrong with a scenario file, found in one pass.
public struct ScenarioProblems: Error, Sendable, Equatable {
  /// The problems: by file, the user's own first, then by line and column. Never empty.
  public let diagnostics: [Diagnostic]
  /// Whether the user's own file could not be read at all.
  public let inputNotFound: Bool

  init(diagnostics: [Diagnostic], inputNotFound: Bool) {
    self.diagnostics = diagnostics
    self.inputNotFound = inputNotFound
  }
}
