public import Appraisal
public import Economy

/// A scenario as it was read from a file.
public struct DecodedScenario: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// Where its fields stand.
  public let places: FieldPlaces
  /// What is probably not meant, though it can be run.
  public let warnings: [Diagnostic]

  /// What it was read from, for a reading with another value.
  let content: PositionedValue?

  init(
    scenario: Scenario, places: FieldPlaces, warnings: [Diagnostic], content: PositionedValue? = nil
  ) {
    self.content = content
    self.scenario = scenario
    self.places = places
    self.warnings = warnings
  }
}
