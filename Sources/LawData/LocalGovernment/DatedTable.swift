import Economy

/// A wide table kept as text: many dated figures that share a source, read once into parameter entries.
///
/// A line is `key | from | confidence | source | figures`, `-` for a figure that is not on the line.
/// Figures are whole numbers, or all have the same number of decimals, which the scale makes whole.
struct DatedTable: Sendable {
  private struct Row: Sendable {
    let key: String
    let from: YearMonth
    let confidence: ParameterConfidence
    let source: LegalSource
    let figures: [Int?]
  }

  private let rows: [Row]
  private let statusOfVerified: ParameterStatus

  /// Reads a table.
  /// - Parameters:
  ///   - text: the lines.
  ///   - status: what the figures that have been read in a source are.
  ///   - act: what every source begins with.
  ///   - scale: what one unit of the last decimal is in the parameter's unit.
  init(_ text: String, status: ParameterStatus, act: String = "", scale: Int = 1) {
    statusOfVerified = status
    rows = text.split(separator: "\n").compactMap { Self.row(String($0), act: act, scale: scale) }
  }

  private static func row(_ line: String, act: String, scale: Int) -> Row? {
    let cells = line.split(separator: "|").map { trimmed($0) }
    guard cells.count == 5, let year = Int(cells[1]), let confidence = ParameterConfidence(rawValue: cells[2])
    else { return nil }
    let figures = cells[4].split(separator: " ").map { Int($0.filter { $0 != "." }).map { $0 * scale } }
    return Row(
      key: cells[0], from: YearMonth(januaryOf: year), confidence: confidence,
      source: LegalSource(act + cells[3]), figures: figures)
  }

  private static func trimmed(_ cell: Substring) -> String {
    var rest = cell
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// The dated figures of a key in a column, in the order of the lines.
  func entries(_ key: String, column: Int) -> [ParameterEntry] {
    rows.compactMap { row in
      guard row.key == key, column < row.figures.count, let value = row.figures[column] else { return nil }
      return ParameterEntry(
        from: row.from, through: nil, value: value, source: row.source, status: status(row.confidence),
        confidence: row.confidence, checked: ParameterEntry.sourcesChecked)
    }
  }

  private func status(_ confidence: ParameterConfidence) -> ParameterStatus {
    switch confidence {
    case .proved, .verified, .secondary: statusOfVerified
    case .derived: .derived
    case .recalled, .assumed: .assumption
    }
  }

  /// Lines of a code and a name, as pairs.
  static func names(_ text: String) -> [(code: String, name: String)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }
}
