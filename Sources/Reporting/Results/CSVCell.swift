/// Text in a CSV file (RFC 4180).
enum CSVCell {
  /// A text cell: never a formula, quoted where it must be.
  static func text(_ text: String) -> String {
    var value = text
    if let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r", "\n"].contains(first) {
      value = "'" + text
    }
    let needsQuotes = value.unicodeScalars.contains { ["\"", ",", ";", "\n", "\r"].contains($0) }
    return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
  }

  /// A row of cells that are ready.
  static func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }
}
