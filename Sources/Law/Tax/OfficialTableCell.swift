/// One value of an official monthly table as it was read: a row's value in one column.
package struct OfficialTableCell: Hashable, Sendable {
  /// The line of the file, from 1.
  package let line: Int
  /// The table's number.
  package let table: Int
  /// The column's number.
  package let column: Int
  /// The lowest monthly pay of the row, kronor.
  package let lower: Int
  /// The highest monthly pay of the row, kronor, at least 1; `nil` in the open top row.
  package let upper: Int?
  /// Kronor a month, or whole per cent of the pay.
  package let value: Int
  /// Whether the value is per cent.
  package let isPercent: Bool

  package init(
    line: Int, table: Int, column: Int, lower: Int, upper: Int?, value: Int, isPercent: Bool
  ) {
    self.line = line
    self.table = table
    self.column = column
    self.lower = lower
    self.upper = upper
    self.value = value
    self.isPercent = isPercent
  }

  /// How the computed value relates to the official one.
  package enum Finding: Hashable, Sendable {
    case equal
    case different(computed: Int)
    /// The open top row has no upper limit to compute at.
    case withoutUpperLimit
    /// The year's tables have no such column.
    case withoutColumn
  }

  /// Computes the value by the Agency's method and compares.
  package func compared(with law: MonthlyTableLaw) -> Finding {
    guard let kind = MonthlyTableColumn(rawValue: column) else { return .withoutColumn }
    guard let upper else { return .withoutUpperLimit }
    let computed =
      isPercent
      ? monthlyTablePercent(lowerLimit: lower, upperLimit: upper, table: table, column: kind, law: law)
      : monthlyTableTax(upperLimit: upper, table: table, column: kind, law: law)
    guard let computed else { return .withoutColumn }
    return computed == value ? .equal : .different(computed: computed)
  }

  /// The steps behind the computed value; `nil` where there is none.
  package func steps(_ law: MonthlyTableLaw) -> MonthlyTableSteps? {
    guard let kind = MonthlyTableColumn(rawValue: column), let upper else { return nil }
    return monthlyTableSteps(upperLimit: pay(upper, law), table: table, column: kind, law: law)
  }

  /// The monthly pay the value is computed at.
  private func pay(_ upper: Int, _ law: MonthlyTableLaw) -> Int {
    isPercent ? monthlyTablePercentPay(lowerLimit: lower, upperLimit: upper, law: law) : upper
  }
}
