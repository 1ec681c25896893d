import Law

/// Reads the rows of the Agency's own file: characters 1–2 days, 3 `B` or `%`, 4–5 table, 6–12 from, 13–19 to,
/// then five characters a column.
struct FixedWidthRow {
  private static let monthDays = 30
  private static let headLength = 19
  private static let fieldLength = 5
  private static let mostColumns = 7
  private static let tables = 2...99

  /// The most columns of a row so far.
  private var columnCount = 0

  /// Whether a line begins as a row: a number of days and a letter of kind.
  static func begins(_ line: TableLine) -> Bool {
    guard let kind = line[3...3].first else { return false }
    return TableLine.number(line[1...2]) != nil && (kind == UInt8(ascii: "B") || kind == UInt8(ascii: "%"))
      && TableLine.number(line[4...5]) != nil
  }

  /// Reads a row: its values, or what is wrong with it.
  mutating func read(
    _ line: TableLine, cell: (OfficialTableCell) -> Void, problem: (TaxTableProblem) -> Void
  ) {
    let head: Head
    do throws(TaxTableFault) {
      try checkWidth(line)
      head = try Head(line)
    } catch {
      problem(TaxTableProblem(error.kind, line: line.number, column: error.column))
      return
    }
    let count = (line.bytes.count - Self.headLength) / Self.fieldLength
    if count < columnCount {
      problem(
        TaxTableProblem(
          .fewerColumns(count, expected: columnCount), line: line.number, column: line.bytes.count + 1))
    }
    columnCount = max(columnCount, count)
    for column in 0..<count {
      let first = Self.headLength + column * Self.fieldLength + 1
      let field = line[first...(first + Self.fieldLength - 1)]
      guard let value = TableLine.number(field) else {
        let isBlank = TableLine.trimmed(field).isEmpty
        problem(
          TaxTableProblem(
            isBlank
              ? .missingValue(column: column + 1) : .notANumber(.value, text: TableLine.text(field)),
            line: line.number, column: first))
        continue
      }
      cell(
        OfficialTableCell(
          line: line.number, table: head.table, column: column + 1, lower: head.lower, upper: head.upper,
          value: value, isPercent: head.isPercent))
    }
  }

  private func checkWidth(_ line: TableLine) throws(TaxTableFault) {
    let length = line.bytes.count
    guard length > Self.headLength else { throw TaxTableFault(.lineTooShort(length: length), length + 1) }
    let (count, rest) = (length - Self.headLength).quotientAndRemainder(dividingBy: Self.fieldLength)
    guard rest == 0 else { throw TaxTableFault(.raggedFields(length: length), length + 1) }
    guard count <= Self.mostColumns else {
      throw TaxTableFault(
        .tooManyColumns(count), Self.headLength + Self.mostColumns * Self.fieldLength + 1)
    }
  }

  /// What stands before the columns.
  private struct Head {
    let table: Int
    let lower: Int
    let upper: Int?
    let isPercent: Bool

    init(_ line: TableLine) throws(TaxTableFault) {
      guard let days = TableLine.number(line[1...2]) else {
        throw TaxTableFault(.notANumber(.days, text: TableLine.text(line[1...2])), 1)
      }
      let kind = line[3...3]
      isPercent = kind.first == UInt8(ascii: "%")
      guard isPercent || kind.first == UInt8(ascii: "B") else {
        throw TaxTableFault(.unknownKind(TableLine.text(kind)), 3)
      }
      guard days == FixedWidthRow.monthDays else { throw TaxTableFault(.notMonthly(days: days), 1) }
      guard let table = TableLine.number(line[4...5]) else {
        throw TaxTableFault(.notANumber(.table, text: TableLine.text(line[4...5])), 4)
      }
      guard FixedWidthRow.tables.contains(table) else { throw TaxTableFault(.tableOutOfRange(table), 4) }
      self.table = table
      (lower, upper) = try TaxTableFault.limits(
        from: (line[6...12], 6), to: (line[13...19], 13), isPercent: isPercent)
    }
  }
}
