package import Law

/// Reads a file of official monthly tables: the Agency's own fixed-width rows, or CSV, found by content.
///
/// A line that cannot be read is told with its place, and reading goes on. The bytes are taken as they are: the
/// rows are digits, blanks, `B` and `%` in every encoding the Agency has used.
package struct TaxTableReader {
  /// How the rows are written.
  package enum Form: String, Hashable, Sendable {
    /// Days, kind, table, limits and columns in fixed places.
    case fixedWidth
    /// ``csvHeader`` and one value a line.
    case csv
  }

  /// The columns of the CSV form.
  package static let csvHeader = "year,table,column,from,to,tax_kr_or_percent,is_percent"

  /// The form of the file; `nil` where it has none of them.
  package let form: Form?
  private let bytes: [UInt8]
  private let year: Int
  private let start: Int
  private let separator: UInt8

  /// A reader of the bytes of a file that should hold the tables of a year.
  package init(_ bytes: [UInt8], year: Int) {
    self.bytes = bytes
    self.year = year
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    start = bytes.starts(with: mark) ? mark.count : 0
    (form, separator) = Self.form(bytes, from: start)
  }

  /// Reads the whole file, giving each value and each problem in the order of the lines.
  package func read(
    cell: (OfficialTableCell) -> Void, problem: (TaxTableProblem) -> Void
  ) {
    guard let form else {
      var lines = TableLines(bytes, from: start)
      let kind: TaxTableProblem.Kind = lines.next() == nil ? .emptyFile : .unknownContent
      problem(TaxTableProblem(kind, line: 0, column: 0))
      return
    }
    var lines = TableLines(bytes, from: start)
    switch form {
    case .fixedWidth:
      var row = FixedWidthRow()
      while let line = lines.next() { row.read(line, cell: cell, problem: problem) }
    case .csv:
      guard let first = lines.next() else { return }
      let row = CSVTableRow(separator: separator, year: year)
      if !row.isHeader(first) { row.read(first, cell: cell, problem: problem) }
      while let line = lines.next() { row.read(line, cell: cell, problem: problem) }
    }
  }

  /// The form by the first lines: fixed width if one of them begins as such a row, else CSV if one has its fields.
  private static func form(_ bytes: [UInt8], from start: Int) -> (Form?, separator: UInt8) {
    let considered = 20
    var lines = TableLines(bytes, from: start)
    var separator: UInt8?
    for _ in 0..<considered {
      guard let line = lines.next() else { break }
      if FixedWidthRow.begins(line) { return (.fixedWidth, separator: 0) }
      separator = separator ?? CSVTableRow.separator(of: line)
    }
    return (separator.map { _ in .csv }, separator: separator ?? 0)
  }
}
