import Foundation
import NyttaModel
import TestSupport
import Testing

/// `Reports/utvagar`: one person, every before-state, every way out. Made by this test with `RECORD_GOLDENS=1`.
@Suite struct WaysOutTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Reports/utvagar")

  /// Every cell, computed on all cores, in the order of years, before-states and ways.
  private static func cells() async throws -> [WaysOutCell] {
    let blocks = ReferenceCase.all.flatMap { reference in
      BeforeState.all.map { (reference, $0) }
    }
    return try await withThrowingTaskGroup(of: (Int, [WaysOutCell]).self) { group in
      for (place, (reference, before)) in blocks.enumerated() {
        group.addTask {
          (place, try WayOut.all.map { try WaysOutCell(reference, before, $0) })
        }
      }
      var found = blocks.map { _ in [WaysOutCell]() }
      for try await (place, cells) in group { found[place] = cells }
      return found.flatMap { $0 }
    }
  }

  @Test func theTableIsAsRecorded() async throws {
    let cells = try await Self.cells()
    expectWhole(cells)
    let table = WaysOutTable(cells: cells)
    try Self.expect(table.markdown, is: "utvagar.md")
    try Self.expect(table.csv, is: "utvagar.csv")
  }

  /// No cell is left out, those that are closed say why, and the actors add up to society.
  private func expectWhole(_ cells: [WaysOutCell]) {
    let ways = Set(cells.map(\.way.name))
    #expect(cells.count == ReferenceCase.all.count * BeforeState.all.count * ways.count)
    for cell in cells {
      switch cell.outcome {
      case .computed(let amounts, _):
        #expect(amounts.actors.reduce(.zero, +) == amounts.society)
      case .refused(let reason), .stateRefused(let reason):
        #expect(reason.contains("enligt "), "\(cell.before.activity) \(cell.way.name)")
      }
    }
    // A job without support is open to everybody who is in the state at all.
    for cell in cells where cell.way.name == "job" {
      if case .refused(let reason) = cell.outcome { Issue.record("\(cell.before.activity): \(reason)") }
    }
  }

  private static func expect(_ text: String, is name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let (lines, wanted) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
    let place = zip(lines, wanted).prefix { $0 == $1 }.count
    #expect(
      text == recorded,
      """
      \(name), line \(place + 1) that is not empty:
      recorded: \(place < wanted.count ? wanted[place] : "(nothing)")
      now:      \(place < lines.count ? lines[place] : "(nothing)")
      """)
  }
}
