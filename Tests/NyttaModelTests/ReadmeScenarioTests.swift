import Foundation
import NyttaModel
import Testing

/// The scenario in the README is a scenario: it is read without problems and can be appraised.
@Test func theScenarioInTheReadmeRuns() throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  let parts = readme.components(separatedBy: "```json5\n")
  let example = try #require(parts.dropFirst().first?.components(separatedBy: "\n```").first)
  let path = NSTemporaryDirectory() + "nytta-readme-\(UUID().uuidString).json5"
  try example.write(toFile: path, atomically: false, encoding: .utf8)
  defer { try? FileManager.default.removeItem(atPath: path) }
  let result = try Scenario(contentsOfFile: path).appraised()
  #expect(result.scenario.municipality.name == "Nybro")
  #expect(result[.employer].lines.contains { $0.line == .newStartSupport && $0.total.ore > 0 })
}
