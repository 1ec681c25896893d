import Appraisal
import CommandLineKit
import Economy
import Foundation
import ScenarioFormat
import Testing

@testable import nytta

/// `Reports/` is what the command makes of `Scenarios/`: stale files fail. `RECORD_GOLDENS=1` writes them anew.
@Suite struct GoldenReportTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let scenarios: [String] = {
    let folder = root.appending(path: "Scenarios")
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    return files.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".json5") && !$0.hasSuffix(".part.json5") }.sorted()
  }()

  @Test func thereAreScenarios() { #expect(Self.scenarios.count >= 9) }

  @Test(arguments: scenarios)
  func reportsAreFresh(file: String) throws {
    let path = Self.root.appending(path: "Scenarios/\(file)").path
    let pipeline = Pipeline<ScenarioResult>.standard(StandardStreams())
    let (result, warnings) = try pipeline.appraise(path, .swedish)
    #expect(warnings.isEmpty)
    let request = RenderRequest(formats: Set(ReportFormat.allCases), excel: false)
    let folder = Self.root.appending(path: "Reports/\(file.dropLast(".json5".count))")
    for rendered in pipeline.render(result, request, .swedish) {
      let golden = folder.appending(path: rendered.name)
      if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(rendered.text.utf8).write(to: golden)
      }
      let expected = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
      if expected != rendered.text {
        Issue.record("Reports/\(file): \(rendered.name) is stale:\n\(difference(expected, rendered.text))")
      }
    }
  }

  /// The first differing lines.
  private func difference(_ old: String, _ new: String) -> String {
    let (before, after) = (old.split(separator: "\n"), new.split(separator: "\n"))
    let changes = after.difference(from: before).prefix(20).map { change in
      switch change {
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      }
    }
    return changes.joined(separator: "\n")
  }
}
