import Foundation

/// An official monthly table as stored in `Cases/Tax`: see the head of each file for the format.
struct OfficialTables {
  struct KronaColumn {
    var table: Int
    var column: Int
    var values: [Int]
  }

  struct PercentRow {
    var table: Int
    var column: Int
    var lower: Int
    var upper: Int?
    var percent: Int
  }

  private(set) var limits: [Int] = []
  private(set) var kronaColumns: [KronaColumn] = []
  private(set) var percentRows: [PercentRow] = []

  struct Malformed: Error {
    var text: String
  }

  init(year: Int) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Cases/Tax/monthly-\(year).txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "#" { continue }
      if words[0] == "limits" {
        limits = try Self.sums(words.dropFirst())
        continue
      }
      let table = try Self.number(words[0])
      let column = try Self.number(words[1])
      if words[2] == "kr" {
        kronaColumns.append(
          KronaColumn(table: table, column: column, values: try Self.sums(words.dropFirst(3))))
      } else {
        for word in words.dropFirst(3) { percentRows.append(try Self.percentRow(word, table, column)) }
      }
    }
  }

  /// A first value and then changes; `2*3` is the change 2 three times.
  private static func sums(_ words: ArraySlice<Substring>) throws -> [Int] {
    var values: [Int] = []
    for word in words {
      let parts = word.split(separator: "*")
      let change = try number(parts[0])
      for _ in 0..<(parts.count > 1 ? try number(parts[1]) : 1) {
        values.append((values.last ?? 0) + change)
      }
    }
    return values
  }

  private static func percentRow(_ word: Substring, _ table: Int, _ column: Int) throws -> PercentRow {
    let sides = word.split(separator: "=")
    let limits = sides[0].split(separator: "-")
    return PercentRow(
      table: table, column: column, lower: try number(limits[0]),
      upper: limits.count > 1 ? try number(limits[1]) : nil, percent: try number(sides[1]))
  }

  private static func number(_ text: Substring) throws -> Int {
    guard let number = Int(text) else { throw Malformed(text: String(text)) }
    return number
  }
}
