import Foundation
import TestSupport
import Testing

/// The built command on the scenarios that come with it.
@Suite(.enabled(if: !Repository.scenarios.isEmpty))
struct ScenarioRunTests {
  @Test func reportsAreWrittenBelowTheOutputFolder() throws {
    let folder = try TemporaryFolder()
    let scenario = try #require(Repository.scenarios.first)
    let outcome = try BuiltCommand.run(["run", scenario, "--output", "\(folder.path)/Ut"])
    #expect(outcome.code == 0, Comment(rawValue: outcome.messages))
    #expect(!outcome.output.isEmpty)
    let name = URL(fileURLWithPath: scenario).deletingPathExtension().lastPathComponent
    let written = try folder.names(in: "Ut/\(name)")
    for file in ["report.md", "result.json", "results.csv"] { #expect(written.contains(file)) }
  }

  @Test func anUnwritableOutputFolderGives73() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let scenario = try #require(Repository.scenarios.first)
    let outcome = try BuiltCommand.run(["run", scenario, "--output", "\(folder.path)/file/Ut"])
    #expect(outcome.code == 73)
    #expect(!outcome.output.isEmpty)
    #expect(!outcome.messages.isEmpty)
  }

  @Test func everyScenarioIsWithoutProblems() throws {
    let outcome = try BuiltCommand.run(["check", "Scenarios"], in: Repository.path)
    #expect(outcome.code == 0, Comment(rawValue: outcome.output + outcome.messages))
    #expect(outcome.output.split(separator: "\n").count == Repository.scenarios.count)
  }
}
