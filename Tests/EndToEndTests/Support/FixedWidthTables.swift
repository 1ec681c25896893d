import Foundation

/// The official tables of a year as the Tax Agency's own file writes them, made from `Tests/Cases/Tax`.
struct FixedWidthTables {
  /// The rows in order: each table's krona rows and then its per cent rows.
  var rows: [String] = []

  /// The whole file.
  var text: String { rows.joined(separator: "\r\n") + "\r\n" }

  init(year: Int) throws {
    let file = "\(Repository.path)/Tests/Cases/Tax/monthly-\(year).txt"
    var limits: [Int] = []
    var krona: [Int: [[Int]]] = [:]
    var percent: [Int: [[Substring: String]]] = [:]
    var order: [Int: [Substring]] = [:]
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "#" { continue }
      if words[0] == "limits" {
        limits = Self.sums(words.dropFirst())
        continue
      }
      let table = Int(words[0]) ?? 0
      if words[2] == "kr" {
        krona[table, default: []].append(Self.sums(words.dropFirst(3)))
      } else {
        let cells = words.dropFirst(3).map { $0.split(separator: "=") }
        order[table] = cells.map { $0[0] }
        percent[table, default: []].append(
          Dictionary(uniqueKeysWithValues: cells.map { ($0[0], String($0[1])) }))
      }
    }
    for table in krona.keys.sorted() {
      var lower = 1
      for (place, limit) in limits.enumerated() {
        let values = (krona[table] ?? []).map { String($0[place]) }
        rows.append(Self.row("B", table, String(lower), String(limit), values))
        lower = limit + 1
      }
      for range in order[table] ?? [] {
        let ends = range.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let values = (percent[table] ?? []).map { $0[range] ?? "" }
        rows.append(Self.row("%", table, ends[0], ends[1], values))
      }
    }
  }

  private static func row(
    _ kind: String, _ table: Int, _ from: String, _ to: String, _ values: [String]
  ) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: width - text.count) + text
    }
    return "30\(kind)\(table)" + padded(from, 7) + padded(to, 7) + values.map { padded($0, 5) }.joined()
  }

  /// A first value and then changes; `2*3` is the change 2 three times.
  private static func sums(_ words: ArraySlice<Substring>) -> [Int] {
    var values: [Int] = []
    for word in words {
      let parts = word.split(separator: "*").compactMap { Int($0) }
      for _ in 0..<(parts.count > 1 ? parts[1] : 1) { values.append((values.last ?? 0) + parts[0]) }
    }
    return values
  }
}
