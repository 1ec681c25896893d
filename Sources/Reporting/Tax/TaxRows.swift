package import Economy

/// Rows of tax as bytes, one after the other, so that a sweep of any length takes the memory of one block.
package struct TaxRows: Sendable {
  /// How the rows are written.
  package enum Format: String, CaseIterable, Sendable {
    /// Columns for a reader.
    case table
    /// Commas, a header row, whole kronor.
    case csv
    /// One object a row.
    case json
  }

  private let format: Format
  private let year: Int
  private let text: Wording
  /// The columns of a table: wide enough for their heads.
  private let widths: [Int]
  private var isFirst = true

  /// A writer of rows.
  package init(_ format: Format, year: Int, language: Language) {
    self.format = format
    self.year = year
    let text = Wording(language)
    self.text = text
    widths = Self.shown.map { max(Self.leastWidth, DisplayWidth.of(text.taxColumn($0)) + 2) }
  }

  /// What stands before the rows.
  package func appendHead(to bytes: inout [UInt8]) {
    switch format {
    case .csv: bytes += Array((TaxRow.Column.allCases.map(\.rawValue).joined(separator: ",") + "\n").utf8)
    case .json:
      bytes += Array("{\n  \"format\": \"\(TaxJSON.format)\",\n  \"year\": \(year),\n  \"rows\": [".utf8)
    case .table:
      let cells = Self.shown.map { text.taxColumn($0) }
      bytes += Array((text.taxSweepLead(year: year) + "\n\n" + padded(cells) + "\n").utf8)
      bytes += Array((String(repeating: "\u{2500}", count: widths.reduce(0, +)) + "\n").utf8)
    }
  }

  /// A row.
  package mutating func append(_ row: TaxRow, to bytes: inout [UInt8]) {
    switch format {
    case .csv:
      for column in TaxRow.Column.allCases {
        if column != .income { bytes.append(UInt8(ascii: ",")) }
        Self.append(row[column], to: &bytes)
      }
    case .json:
      bytes += isFirst ? Self.firstRow : Self.nextRow
      for (place, column) in TaxRow.Column.allCases.enumerated() {
        bytes += Self.keys[place]
        Self.append(row[column], to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .table:
      bytes += Array(padded(Self.shown.map { text.number.whole(row[$0]) }).utf8)
    }
    if format != .json { bytes.append(UInt8(ascii: "\n")) }
    isFirst = false
  }

  /// What stands after the rows.
  package func appendEnd(to bytes: inout [UInt8]) {
    if format == .json { bytes += Array("\n  ]\n}\n".utf8) }
  }

  /// The columns a terminal has room for.
  private static let shown: [TaxRow.Column] = [
    .income, .taxableIncome, .municipalTax, .regionalTax, .stateTax, .creditWorkIncome, .finalTax, .netIncome,
  ]
  private static let leastWidth = 12

  /// The cells to the right of their columns, at least a space before each.
  private func padded(_ cells: [String]) -> String {
    zip(cells, widths).map { cell, width in
      String(repeating: " ", count: max(1, width - DisplayWidth.of(cell))) + cell
    }.joined()
  }

  private static let firstRow = Array("\n    {".utf8)
  private static let nextRow = Array(",\n    {".utf8)
  private static let keys = TaxRow.Column.allCases.map { column in
    Array("\(column == .income ? "" : ", ")\"\(column.rawValue)\": ".utf8)
  }

  /// The decimal digits of a number, without a text in between.
  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var left = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    bytes[start...].reverse()
  }
}
