import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse

/// What every section builds on.
struct ReportContext: Sendable {
  /// The result.
  let result: ScenarioResult
  /// The words.
  let text: Wording
  /// The whole kronor printed.
  let figures: PrintedFigures
  /// The figures used.
  let parameters: [UsedParameter]
  /// Identifiers in the log that no table knows.
  let unknownParameters: [String]
  /// The program's version.
  let version: String
  /// Names the exact parameter values used.
  let parameterFingerprint: Fingerprint

  /// The scenario.
  var scenario: Scenario { result.scenario }

  /// What a line is called in the report's language.
  func label(_ line: Line) -> String {
    text.language == .swedish ? line.declaration.swedishLabel : line.declaration.englishLabel
  }

  /// What a line is called in the other language.
  func otherLabel(_ line: Line) -> String {
    text.language == .swedish ? line.declaration.englishLabel : line.declaration.swedishLabel
  }

  /// What a phase of the path with the step is called, after the outcome where there are several.
  func phaseName(_ place: Int, outcome: Int = 0) -> String {
    let outcomes = scenario.courseWith.outcomes
    guard outcomes.indices.contains(outcome), outcomes[outcome].phases.indices.contains(place) else {
      return "\(place + 1)"
    }
    let phase = outcomes[outcome].phases[place]
    let name = phase.label ?? text.activity(phase.activity)
    return outcomes.count > 1 ? "\(text.outcomeName(outcomes[outcome], outcome)): \(name)" : name
  }

  /// An actor at the head of a row that has it as an authority alone; `nil` is society.
  func rowName(_ actor: EconomicActor?) -> String {
    guard let actor, result.roles.contains(where: { $0.actor == actor }) else { return text.actor(actor) }
    return text.authorityInTable(actor)
  }

  /// The printed change of local tax on a line of an actor.
  func printedChange(_ line: Line, of actor: EconomicActor) -> Int {
    figures[actor]?.change(of: line) ?? 0
  }
}

/// A value the run has read, with what the tables say of it.
struct UsedParameter: Sendable {
  /// The parameter.
  let parameter: Parameter
  /// The value read.
  let entry: ParameterEntry
  /// The user's own value that was read in its place.
  var ownValue: ParameterOverride?
}
