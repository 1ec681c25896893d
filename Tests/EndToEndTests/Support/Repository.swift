import Foundation

/// The working copy the tests were built from.
enum Repository {
  /// Its folder.
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The scenario files that run alone, sorted.
  static let scenarios: [String] = {
    let files =
      FileManager.default.enumerator(atPath: "\(path)/Scenarios")?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".json5") && !$0.hasSuffix(".part.json5") }.sorted()
      .map { "\(path)/Scenarios/\($0)" }
  }()
}
