import Appraisal
import Economy
import LifeCourse
import Testing

@testable import ScenarioFormat

/// `uncertain`: any number of the file by its path, or any parameter.
@Suite struct UncertainTests {
  private func read(_ text: String) -> Result<DecodedScenario, ScenarioProblems> {
    TestFiles.read(TestFiles.valid.replacing("appraisal: {}", with: "uncertain: { \(text) }"))
  }

  private func input(_ text: String) throws -> (input: UncertainInput, scenario: Scenario) {
    let scenario = try read(text).get().scenario
    return (try #require(scenario.uncertain.first), scenario)
  }

  @Test func aFieldIsVariedByDecodingTheFileAgain() throws {
    let (input, scenario) = try input("\"with[0].wage\": { low: 20000, base: 21600, high: 24000 }")
    #expect(input.isBaseWritten)
    #expect(input.step == 1_000_000)
    let variant = try #require(input.scenario(at: 20_000_000_000, of: scenario))
    var expected = scenario
    expected.uncertain = []
    guard case .newStartJob(var job, let ticket) = scenario.with[0].activity else {
      Issue.record("no job")
      return
    }
    job.wage = Money(kronor: 20_000)
    expected.with[0].activity = .newStartJob(job, ticket)
    #expect(variant == expected)
    #expect(input.scenario(at: -1_000_000, of: scenario) == nil)
  }

  @Test(arguments: [
    ("\"with[0].employer.productivity\": { low: 0.6, base: 0.8, high: 1 }", 1_000),
    ("\"with[0].employer.productivity\": { low: 0.6005, base: 0.8, high: 1 }", 100),
    ("\"with[0].employer.productivity\": { low: 0, base: 0.8, high: 1 }", 1_000),
    ("\"with[0].absenceMonths\": { low: 28, base: 30, high: 32 }", 1_000_000),
    ("\"with[0].wageGrowth\": { low: 0, base: 0, high: 1 }", 1_000),
    ("\"household.housing.rent\": { low: 6000.5, base: 6800, high: 7000 }", 100_000),
    ("\"work.productivity.subsidised\": { low: 0.6, base: 0.8, high: 1 }", 1_000),
    ("\"socialAssistance.norm.adult.single\": { low: 3000, base: 3090, high: 3200 }", 1_000_000),
  ])
  func theStepIsThatOfTheInput(text: String, step: Int) throws {
    #expect(try input(text).input.step == step)
  }

  @Test func aFieldThatIsNotWrittenIsMade() throws {
    let (input, scenario) = try input("\"with[0].workCosts.travel\": { low: 0, base: 0, high: 600 }")
    #expect(!input.isBaseWritten)
    let variant = try #require(input.scenario(at: 600_000_000, of: scenario))
    #expect(variant.with[0].workCosts.travel == Money(kronor: 600))
  }

  @Test(arguments: [
    ("\"with[0].wage\": { low: 20000, base: 21500, high: 24000 }", "baseDiffers uncertain.with[0].wage.base"),
    ("\"with[0].wage\": { low: 21600, base: 21600, high: 21600 }", "notInOrder uncertain.with[0].wage"),
    ("\"with[0].wage\": { low: 20000, base: 21600 }", "missingField uncertain.with[0].wage.high"),
    (
      "\"with[0].wage\": { low: 20000, base: 21600, high: 24000, distribution: \"uniform\" }",
      "notModelled uncertain.with[0].wage.distribution"
    ),
    (
      "\"with[0].wage\": { low: 20000, base: 21600, high: 20000000 }",
      "outOfRange uncertain.with[0].wage.high"
    ),
    (
      "\"with[0].employer.productivity\": { low: 0, base: 0.8, high: 6 }",
      "uncertainRefused uncertain.with[0].employer.productivity.high"
    ),
    ("\"with[0].wages\": { low: 0, base: 1, high: 6 }", "uncertainRefused uncertain.with[0].wages.low"),
    ("\"with[7].wage\": { low: 0, base: 1, high: 6 }", "unknownParameter uncertain.with[7].wage"),
    ("\"with[0].activity\": { low: 0, base: 1, high: 6 }", "wrongType uncertain.with[0].activity"),
    ("start: { low: 0, base: 1, high: 6 }", "partOfTheRule uncertain.start"),
    ("\"with[0.wage\": { low: 0, base: 1, high: 6 }", "unknownParameter uncertain.with[0.wage"),
    ("\"work.productivity\": { low: 0, base: 1, high: 6 }", "unknownParameter uncertain.work.productivity"),
    (
      "\"work.productivity.subsidised\": { low: 0, base: 0.8, high: 80 }",
      "outOfRange uncertain.work.productivity.subsidised.high"
    ),
  ])
  func problemsAreTold(text: String, expected: String) {
    guard case .failure(let problems) = read(text) else {
      Issue.record("\(text) was let through")
      return
    }
    #expect(problems.diagnostics.map { "\($0.code) \($0.field)" } == [expected])
  }

  /// A wage by agreement has no number of its own: the agreement's figure is varied instead.
  @Test(arguments: ["\"detaljhandel\"", "{ agreement: \"detaljhandel\" }"])
  func aWageByAgreementIsVariedByItsFigure(wage: String) throws {
    func problems(_ name: String) -> [Diagnostic] {
      let text = TestFiles.valid.replacing("wage: 21600", with: "wage: \(wage)")
        .replacing(
          "appraisal: {}", with: "uncertain: { \"\(name)\": { low: 20000, base: 20959, high: 22000 } }")
      guard case .failure(let problems) = TestFiles.read(text) else { return [] }
      return problems.diagnostics
    }
    #expect(problems("agreedWage.retail.entry").isEmpty)
    let told = problems("with[0].wage")
    #expect(told.map { "\($0.code) \($0.field)" } == ["wrongType uncertain.with[0].wage"])
    #expect(told.first?.remedy.contains("agreedWage.retail.entry") == true)
  }

  @Test func pathsAreReadInSteps() {
    #expect(FieldPath("with[0].wage")?.steps == [.key("with"), .place(0), .key("wage")])
    #expect(FieldPath("a[1][2]")?.steps == [.key("a"), .place(1), .place(2)])
    for wrong in ["", ".", "a..b", "[0]", "a[", "a[x]", "a[-1]", "a[0"] { #expect(FieldPath(wrong) == nil) }
  }
}
