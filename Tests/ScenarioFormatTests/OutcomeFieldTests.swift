import Appraisal
import Economy
import LifeCourse
import Testing

@testable import ScenarioFormat

/// A path written as outcomes, and who leaves a phase.
@Suite struct OutcomeFieldTests {
  private static func file(
    _ with: String, without: String = "[{ activity: \"unemployed\" }]", rest: String = ""
  )
    -> String
  {
    """
    { nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
      household: { person: { born: "1985-04" } }, without: \(without), with: \(with), \(rest) }
    """
  }

  private static func read(_ text: String) -> Result<DecodedScenario, ScenarioProblems> {
    ScenarioReader(language: .english, municipalities: .register) { _ in Array(text.utf8) }
      .read(path: "a.json5")
  }

  private static func problems(_ text: String) -> [String] {
    guard case .failure(let problems) = read(text) else { return [] }
    return problems.diagnostics.map { "\($0.code) \($0.field)" }
  }

  private static let job = "phases: [{ activity: \"job\", wage: 21600 }]"
  private static let idle = "phases: [{ activity: \"unemployed\" }]"

  @Test func readsOutcomesWithSharesAndLabels() throws {
    let text = Self.file(
      "{ outcomes: [{ share: 0.4, label: \"Jobb\", \(Self.job) }, { share: 0.6, \(Self.idle) }] }")
    let scenario = try Self.read(text).get().scenario
    #expect(scenario.courseWith.outcomes.map(\.share.partsPerMillion) == [400_000, 600_000])
    #expect(scenario.courseWith.outcomes.map(\.label) == ["Jobb", nil])
    #expect(scenario.courseWithout.isCertain)
    // The main outcome is the largest.
    #expect(scenario.with.map(\.activity) == [.unemployed])
    #expect(
      scenario.phaseLists.map(\.field) == ["without", "with.outcomes[0].phases", "with.outcomes[1].phases"])
    // Defaults of an outcome's phases carry its whole path.
    #expect(scenario.defaults.contains { $0.field.hasPrefix("with.outcomes[0].phases[0].employer") })
  }

  @Test(arguments: [
    ("{ outcomes: [{ share: 0.4, P }, { share: 0.5, P }] }", ["sharesSum with.outcomes"]),
    ("{ outcomes: [{ share: 0.4, P }, { share: 0.600001, P }] }", ["sharesSum with.outcomes"]),
    ("{ outcomes: [{ share: 0, P }, { share: 1, P }] }", ["unusedInput with.outcomes[0].share"]),
    (
      "{ outcomes: [{ share: 0.4, label: \"Jobb\", P }, { share: 0.6, label: \"Jobb\", P }] }",
      ["sameLabel with.outcomes[1].label"]
    ),
    ("{ outcomes: [{ share: 1, P }] }", ["unusableList with.outcomes"]),
    ("{ outcomes: [] }", ["unusableList with.outcomes"]),
    ("{ outcomes: 3 }", ["wrongType with.outcomes"]),
    ("{ }", ["wrongType with"]),
    ("{ outcome: [] }", ["unknownKey with.outcome"]),
    (
      "{ outcomes: [{ share: 0.4 }, { P }] }",
      ["missingField with.outcomes[0].phases", "missingField with.outcomes[1].share"]
    ),
    ("{ outcomes: [{ share: 0.4, P, name: 1 }, { share: 0.6, P }] }", ["unknownKey with.outcomes[0].name"]),
    (
      "{ outcomes: [{ share: -0.4, P }, { share: 1.4, P }] }",
      ["outOfRange with.outcomes[0].share", "outOfRange with.outcomes[1].share"]
    ),
    (
      "{ outcomes: [{ share: 0.4, P }, { share: 0.6, phases: [{ activity: \"job\", wage: 0 }] }] }",
      ["outOfRange with.outcomes[1].phases[0].wage"]
    ),
    ("{ outcomes: [{ share: 0.4, P }, { share: 0.6, phases: [] }] }", ["emptyPath with.outcomes[1].phases"]),
  ])
  func tellsWhatIsWrong(with: String, expected: [String]) {
    #expect(Self.problems(Self.file(with.replacing("P", with: Self.job))) == expected)
  }

  private static let supported = "activity: \"newStartJob\", wage: 21600, absenceMonths: 30, months: 12"
  private static let then = "{ activity: \"job\", wage: 21600 }"

  @Test(arguments: [
    ("[{ S, conversion: 0.37 }, J]", []),
    ("[{ S, conversion: \"preset\" }, J]", []),
    ("[{ S, conversion: \"own\" }, J]", ["unknownValue with[0].conversion"]),
    ("[{ S, conversion: 1.2 }, J]", ["outOfRange with[0].conversion"]),
    ("[{ S, conversion: 0.37 }, { activity: \"unemployed\" }]", ["unusedInput with[0].conversion"]),
    ("[{ activity: \"job\", months: 12, conversion: 0.37 }, J]", ["unusedInput with[0].conversion"]),
    ("[{ S, fallback: \"without\" }, J]", ["unusedInput with[0].fallback"]),
    ("[{ S, conversion: 0.5, fallback: \"without\" }, J]", []),
    ("[{ S, conversion: 0.5, fallback: \"nothing\" }, J]", ["unknownValue with[0].fallback"]),
    ("[{ activity: \"studies\", level: \"basic\", completion: 0.7 }]", []),
    ("[{ activity: \"studies\", level: \"basic\", completion: \"preset\" }]", []),
    ("[{ activity: \"studies\", level: \"basic\", completion: 2 }]", ["outOfRange with[0].completion"]),
    ("[{ activity: \"unemployed\", completion: 0.7 }]", ["unusedInput with[0].completion"]),
  ])
  func readsWhoLeaves(with: String, expected: [String]) {
    let text = with.replacing("S,", with: Self.supported + ",").replacing("J]", with: Self.then + "]")
    #expect(Self.problems(Self.file(text)) == expected)
  }

  @Test func whoLeavesIsOfTheStepAlone() {
    let text = Self.file(
      "[\(Self.then)]", without: "[{ activity: \"studies\", level: \"basic\", completion: 0.7 }]")
    #expect(Self.problems(text) == ["unusedInput without[0].completion"])
  }

  @Test func allFinishByDefaultAndItIsTold() throws {
    let text = Self.file("[{ activity: \"studies\", level: \"basic\" }]")
    #expect(
      try Self.read(text).get().scenario.defaults.contains(
        DefaultUsed(field: "with[0].completion", value: "1")))
  }

  /// A share is varied with the others in proportion: 0.4, 0.3, 0.3 to 0.5, 0.25, 0.25.
  @Test func anUncertainShareMovesTheOthers() throws {
    let text = Self.file(
      "{ outcomes: [{ share: 0.4, \(Self.job) }, { share: 0.3, \(Self.idle) }, { share: 0.3, \(Self.idle) }] }",
      rest: "uncertain: { \"with.outcomes[0].share\": { low: 0.2, base: 0.4, high: 0.5 } }")
    let scenario = try Self.read(text).get().scenario
    let input = try #require(scenario.uncertain.first)
    guard case .field(let change) = input.source else {
      Issue.record("no field")
      return
    }
    #expect(
      change(500_000)?.courseWith.outcomes.map(\.share.partsPerMillion) == [500_000, 250_000, 250_000])
    #expect(
      change(1_000_000)?.courseWith.outcomes.map(\.share.partsPerMillion) == [1_000_000, 0, 0])
  }
}
