import Economy
import Foundation

/// The rows of a file of cases under `Tests/Cases`, by column name; lines with `#` are comments.
func householdCases(_ path: String, file: String = #filePath) throws -> [[String: String]] {
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let url = tests.appendingPathComponent("Cases").appendingPathComponent(path)
  let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter {
    !$0.hasPrefix("#")
  }
  guard let header = lines.first?.split(separator: ",").map(String.init) else { return [] }
  return lines.dropFirst().map { line in
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
  }
}

extension [String: String] {
  /// The whole number in a column; a wrong file fails the test that reads it.
  func number(_ column: String) throws -> Int {
    guard let text = self[column], let number = Int(text) else { throw UnreadableCase(column: column) }
    return number
  }

  /// The month in a column.
  func month(_ column: String) throws -> YearMonth {
    guard let text = self[column], let month = YearMonth(text) else {
      throw UnreadableCase(column: column)
    }
    return month
  }
}

struct UnreadableCase: Error {
  let column: String
}
