import Law

/// Reads the rows of the CSV form: `year,table,column,from,to,tax_kr_or_percent,is_percent`, with commas,
/// semicolons or tabs, quotation marks allowed.
struct CSVTableRow {
  private static let fieldCount = 7
  private static let columns = 1...7
  private static let tables = 2...99

  let separator: UInt8
  let year: Int

  /// What cuts a line into the fields of a row or of the header; `nil` where nothing does.
  static func separator(of line: TableLine) -> UInt8? {
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].first { separator in
      guard line.bytes.count(where: { $0 == separator }) == fieldCount - 1 else { return false }
      let first = line.bytes.drop { $0 == UInt8(ascii: "\"") }
        .prefix { $0 != separator && $0 != UInt8(ascii: "\"") }
      return TableLine.number(first) != nil || TableLine.text(first).lowercased() == "year"
    }
  }

  /// Whether a line is the header: words alone.
  func isHeader(_ line: TableLine) -> Bool {
    fields(line).allSatisfy { TableLine.number($0.bytes) == nil }
  }

  /// Reads a row: its value, or what is wrong with it.
  func read(
    _ line: TableLine, cell: (OfficialTableCell) -> Void, problem: (TaxTableProblem) -> Void
  ) {
    do throws(TaxTableFault) {
      cell(try read(line))
    } catch {
      problem(TaxTableProblem(error.kind, line: line.number, column: error.column))
    }
  }

  private func read(_ line: TableLine) throws(TaxTableFault) -> OfficialTableCell {
    let fields = fields(line)
    guard fields.count == Self.fieldCount else {
      throw TaxTableFault(.wrongFieldCount(fields.count), 1)
    }
    let isPercent = try flag(fields[6])
    let rowYear = try number(fields[0], .year)
    guard rowYear == year else {
      throw TaxTableFault(.otherYear(rowYear, asked: year), fields[0].column)
    }
    let table = try number(fields[1], .table)
    guard Self.tables.contains(table) else { throw TaxTableFault(.tableOutOfRange(table), fields[1].column) }
    let column = try number(fields[2], .column)
    guard Self.columns.contains(column) else {
      throw TaxTableFault(.columnOutOfRange(column), fields[2].column)
    }
    let (lower, upper) = try TaxTableFault.limits(from: fields[3], to: fields[4], isPercent: isPercent)
    return OfficialTableCell(
      line: line.number, table: table, column: column, lower: lower, upper: upper,
      value: try number(fields[5], .value), isPercent: isPercent)
  }

  private typealias Field = (bytes: ArraySlice<UInt8>, column: Int)

  /// The fields without blanks and quotation marks around them, with the character each begins at.
  private func fields(_ line: TableLine) -> [Field] {
    line.bytes.split(separator: separator, omittingEmptySubsequences: false).map { field in
      let content = TableLine.trimmed(field)
      let mark = UInt8(ascii: "\"")
      let isQuoted = content.count > 1 && content.first == mark && content.last == mark
      return (
        isQuoted ? content.dropFirst().dropLast() : content, field.startIndex - line.bytes.startIndex + 1
      )
    }
  }

  private func number(_ field: Field, _ name: TaxTableProblem.Field) throws(TaxTableFault) -> Int {
    guard let number = TableLine.number(field.bytes) else {
      throw TaxTableFault(.notANumber(name, text: TableLine.text(field.bytes)), field.column)
    }
    return number
  }

  private func flag(_ field: Field) throws(TaxTableFault) -> Bool {
    switch TableLine.number(field.bytes) {
    case 0: return false
    case 1: return true
    default: throw TaxTableFault(.notANumber(.kind, text: TableLine.text(field.bytes)), field.column)
    }
  }
}
