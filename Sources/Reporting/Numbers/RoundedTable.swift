import Economy

/// A table of amounts in whole kronor whose parts add up to its totals as printed, along rows and columns.
///
/// Every figure, totals included, is the exact amount rounded to one of its two neighbouring kronor
/// (controlled rounding). Amounts in whole kronor are never changed. Where the column totals are given,
/// because another table prints them already, a row's total may be off by a krona more.
struct RoundedTable: Sendable, Equatable {
  /// The cells, row by row.
  let cells: [[Int]]
  /// The sum of each row.
  let rowTotals: [Int]
  /// The sum of each column.
  let columnTotals: [Int]
  /// The sum of all cells.
  var total: Int { columnTotals.reduce(0, +) }

  /// Rounds exact amounts.
  /// - Parameters:
  ///   - exact: the rows, all with `columns` amounts.
  ///   - columnTotals: the printed totals of the columns, where another table has printed them.
  init(_ exact: [[Money]], columns: Int, columnTotals given: [Int]? = nil) {
    var grid = BalancedGrid(exact, columns: columns)
    if let given {
      for (column, total) in given.enumerated() { grid.fix(column, to: total) }
      grid.restoreWholeRows()
    }
    grid.close()
    grid.roundCycles()
    let rounded = grid.kronor
    cells = rounded
    rowTotals = rounded.map { $0.reduce(0, +) }
    columnTotals = (0..<columns).map { column in rounded.reduce(0) { $0 + $1[column] } }
  }

  /// Rounds one column; `total`, where another table has printed it.
  static func column(_ exact: [Money], total: Int? = nil) -> [Int] {
    RoundedTable(exact.map { [$0] }, columns: 1, columnTotals: total.map { [$0] }).rowTotals
  }
}

/// Cells in öre with a margin that makes every row and column add up to zero.
///
/// In such a grid no row or column has exactly one cell that is not whole, so the cells that are not whole
/// always hold a cycle; moving the same amount along it, up and down in turn, makes one more cell whole and
/// changes no sum. When none is left, cells and totals are rounded.
private struct BalancedGrid {
  private var ore: [[Int]]
  private let rows: Int
  private let columns: Int
  private let krona = 100
  /// The rows whose exact total is whole kronor, with it in öre: that is what is to be printed.
  private let wholeRows: [Int: Int]

  init(_ exact: [[Money]], columns: Int) {
    rows = exact.count
    self.columns = columns
    ore = exact.map { $0.map(\.ore) + [0] } + [Array(repeating: 0, count: columns + 1)]
    let totals = exact.map { row in row.reduce(0) { $0 + $1.ore } }
    wholeRows = Dictionary(
      uniqueKeysWithValues: totals.enumerated().filter { $0.element % 100 == 0 }.map {
        ($0.offset, $0.element)
      })
  }

  /// The rounded cells.
  var kronor: [[Int]] { ore.prefix(rows).map { $0.prefix(columns).map { $0 / krona } } }

  /// Makes a column add up to a whole number of kronor, between the neighbours of each cell if it can.
  ///
  /// Rows with a whole total are taken last: moved in one column and not in another, a total of nothing would be printed
  /// as a krona.
  mutating func fix(_ column: Int, to total: Int) {
    var missing = total * krona - (0..<rows).reduce(0) { $0 + ore[$1][column] }
    let direction = missing.signum()
    let order = (0..<rows).sorted {
      let isWhole = (wholeRows[$0] != nil, wholeRows[$1] != nil)
      if isWhole.0 != isWhole.1 { return isWhole.1 }
      return rest($0, column) * direction > rest($1, column) * direction
    }
    for row in order where missing != 0 && rest(row, column) != 0 {
      let room = direction > 0 ? krona - rest(row, column) : rest(row, column)
      let step = min(room, abs(missing)) * direction
      ore[row][column] += step
      missing -= step
    }
    if missing != 0, let largest = (0..<rows).max(by: { abs(ore[$0][column]) < abs(ore[$1][column]) }) {
      ore[largest][column] += missing
    }
  }

  /// Gives a row with a whole total that total back where fixing a column has moved it: by its cells in other columns,
  /// against a row without one, each still between its neighbours. Else a total of nothing could be printed as a krona.
  mutating func restoreWholeRows() {
    for (row, total) in wholeRows.sorted(by: { $0.key < $1.key }) {
      var missing = total - (0..<columns).reduce(0) { $0 + ore[row][$1] }
      for column in 0..<columns where missing != 0 && rest(row, column) != 0 {
        for other in 0..<rows where missing != 0 && wholeRows[other] == nil && rest(other, column) != 0 {
          let (up, down) = missing > 0 ? (row, other) : (other, row)
          let step = min(abs(missing), krona - rest(up, column), rest(down, column))
          guard rest(row, column) != 0 else { break }
          ore[up][column] += step
          ore[down][column] -= step
          missing -= step * missing.signum()
        }
      }
    }
  }

  /// Writes the margin.
  mutating func close() {
    for row in 0..<rows { ore[row][columns] = -ore[row][..<columns].reduce(0, +) }
    for column in 0...columns { ore[rows][column] = -(0..<rows).reduce(0) { $0 + ore[$1][column] } }
  }

  /// Rounds until every cell is whole.
  mutating func roundCycles() {
    for start in 0...rows { while rowHasRest(start), roundOneCycle(from: start) {} }
  }

  private func rest(_ row: Int, _ column: Int) -> Int {
    let remainder = ore[row][column] % krona
    return remainder < 0 ? remainder + krona : remainder
  }

  private func rowHasRest(_ row: Int) -> Bool { (0...columns).contains { rest(row, $0) != 0 } }

  /// Walks row, column, row, … over cells that are not whole until it crosses its own way.
  private mutating func roundOneCycle(from start: Int) -> Bool {
    var way: [(row: Int, column: Int)] = []
    var seenRows = [start: 0]
    var seenColumns: [Int: Int] = [:]
    var row = start
    while true {
      let last = way.last?.column
      guard let column = (0...columns).first(where: { $0 != last && rest(row, $0) != 0 }) else {
        return false
      }
      way.append((row, column))
      if let place = seenColumns[column] { return shift(Array(way[place...])) }
      seenColumns[column] = way.count
      let from = row
      guard let next = (0...rows).first(where: { $0 != from && rest($0, column) != 0 }) else { return false }
      row = next
      way.append((row, column))
      if let place = seenRows[row] { return shift(Array(way[place...])) }
      seenRows[row] = way.count
    }
  }

  /// Moves along the cycle the shorter of the two ways.
  private mutating func shift(_ cycle: [(row: Int, column: Int)]) -> Bool {
    var up = krona
    var down = krona
    for (place, cell) in cycle.enumerated() {
      let below = rest(cell.row, cell.column)
      let above = krona - below
      up = min(up, place % 2 == 0 ? above : below)
      down = min(down, place % 2 == 0 ? below : above)
    }
    let step = up <= down ? up : -down
    for (place, cell) in cycle.enumerated() { ore[cell.row][cell.column] += place % 2 == 0 ? step : -step }
    return true
  }
}
