import Economy
import Foundation
import Testing

/// A table of official cases under `Tests/Cases`: a header and rows without quotation marks.
struct ExitCaseTable {
  struct Row {
    let number: Int
    let fields: [String: String]

    func text(_ column: String) throws -> String { try #require(fields[column], "no column \(column)") }
    func integer(_ column: String) throws -> Int {
      try #require(Int(text(column)), "row \(number): \(column)")
    }
    func optionalInteger(_ column: String) throws -> Int? { Int(try text(column)) }
    func month(_ column: String) throws -> YearMonth {
      try #require(YearMonth(text(column)), "row \(number): \(column)")
    }
  }

  let rows: [Row]

  /// Reads a table, for example `Employment/new_start.csv`.
  init(_ path: String, file: String) throws {
    let tests = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: tests.appending(path: "Cases/\(path)"), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    rows = try lines.dropFirst().enumerated().map { number, fields in
      try #require(fields.count == header.count, "row \(number + 2) of \(path)")
      return Row(
        number: number + 2, fields: Dictionary(uniqueKeysWithValues: zip(header, fields)))
    }
  }
}
