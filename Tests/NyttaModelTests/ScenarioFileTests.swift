import Foundation
import NyttaModel
import Testing

@Suite struct ScenarioFileTests {
  @Test func aMissingFileIsTold() {
    let error = #expect(throws: ScenarioProblems.self) {
      try Scenario(contentsOfFile: "/nowhere/scenario.json5")
    }
    #expect(error?.inputNotFound == true)
  }

  @Test func everyProblemHasItsPlace() throws {
    let path = NSTemporaryDirectory() + "nytta-model-\(UUID().uuidString).json5"
    try "{ nytta: 1,\n  titel: \"x\" }".write(toFile: path, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: ScenarioProblems.self) {
      try Scenario(contentsOfFile: path, language: .english)
    }
    let unknown = try #require(error?.diagnostics.first { $0.field == "titel" })
    #expect(unknown.line == 2)
    #expect(unknown.column == 3)
  }
}
