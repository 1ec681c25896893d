import Foundation
import Testing

/// Texts that are kept as files: re-recorded only with `RECORD_GOLDENS=1`.
enum Golden {
  /// Expects a text to be the one recorded under `Tests/Cases`.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(text, isFile: "\(Repository.path)/Tests/Cases/\(name)", sourceLocation: sourceLocation)
  }

  /// Expects a text to be the one recorded in a file; a failure shows the first line that differs.
  static func expect(
    _ text: String, isFile path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    guard text != recorded else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(lines, wanted).prefix { $0 == $1 }.count
    let difference = """
      \(path), line \(place + 1):
      recorded: \(place < wanted.count ? wanted[place] : "(nothing)")
      now:      \(place < lines.count ? lines[place] : "(nothing)")
      """
    Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
  }
}
