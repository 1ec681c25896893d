/// Measurements as a table: what, how much, of what.
struct BenchTable {
  private var rows: [(name: String, value: String, unit: String)] = []

  /// Adds a row; a dash where nothing could be measured.
  mutating func add(_ name: String, _ value: Int?, _ unit: String) {
    rows.append((name, value.map(Self.grouped) ?? "–", unit))
  }

  /// The rows in aligned columns.
  var text: String {
    let names = rows.map(\.name.count).max() ?? 0
    let values = rows.map(\.value.count).max() ?? 0
    return rows.map { name, value, unit in
      name + String(repeating: " ", count: names - name.count + values - value.count + 2) + value
        + "  \(unit)\n"
    }.joined()
  }

  private static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
