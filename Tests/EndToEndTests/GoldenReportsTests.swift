import Foundation
import TestSupport
import Testing

/// `Reports/` is what the built command makes of `Scenarios/`, byte for byte; re-recorded only with
/// `RECORD_GOLDENS=1`. The folder `utvagar` has a test of its own.
@Suite struct GoldenReportsTests {
  private static let recorded = "\(Repository.path)/Reports"

  @Test(.enabled(if: !Repository.scenarios.isEmpty))
  func theReportsAreWhatTheScenariosGive() throws {
    let folder = try TemporaryFolder()
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    if isRecording { Self.removeRecorded() }
    let output = isRecording ? Self.recorded : folder.path + "/Reports"
    let outcome = try BuiltCommand.run(["run", "Scenarios", "--output", output], in: Repository.path)
    #expect(outcome.code == 0, Comment(rawValue: outcome.messages))
    let made = Self.files(below: output)
    #expect(made == Self.files(below: Self.recorded))
    for name in made {
      try Golden.expect(
        try String(contentsOfFile: "\(output)/\(name)", encoding: .utf8), isFile: "\(Self.recorded)/\(name)")
    }
  }

  /// What is not made of a scenario file.
  private static let otherTests = "utvagar"

  private static func removeRecorded() {
    let names = try? FileManager.default.contentsOfDirectory(atPath: recorded)
    for name in names ?? [] where name != otherTests {
      try? FileManager.default.removeItem(atPath: "\(recorded)/\(name)")
    }
  }

  private static func files(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { !URL(filePath: $0).pathExtension.isEmpty && !$0.hasPrefix(otherTests) }.sorted()
  }
}
