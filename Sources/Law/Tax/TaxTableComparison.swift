/// An official monthly table compared with the computed one, value by value as it is read.
///
/// Memory does not grow with the file beyond the differences that are kept.
package struct TaxTableComparison: Sendable {
  /// A column of a table.
  package struct Place: Hashable, Comparable, Sendable {
    package let table: Int
    package let column: Int

    package init(table: Int, column: Int) {
      self.table = table
      self.column = column
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.table, left.column) < (right.table, right.column)
    }
  }

  /// How many values of each sort there were.
  package struct Tally: Hashable, Sendable {
    package var krona = 0
    package var kronaEqual = 0
    package var percent = 0
    package var percentEqual = 0
    /// Values of open top rows: not compared.
    package var withoutUpperLimit = 0
    /// Values in a column that the year's tables do not have: not compared.
    package var withoutColumn = 0

    package init() {}

    package var kronaDifferent: Int { krona - kronaEqual }
    package var percentDifferent: Int { percent - percentEqual }

    package static func + (left: Tally, right: Tally) -> Tally {
      var sum = left
      sum.krona += right.krona
      sum.kronaEqual += right.kronaEqual
      sum.percent += right.percent
      sum.percentEqual += right.percentEqual
      sum.withoutUpperLimit += right.withoutUpperLimit
      sum.withoutColumn += right.withoutColumn
      return sum
    }
  }

  /// A value that differs.
  package struct Difference: Hashable, Sendable {
    package let cell: OfficialTableCell
    package let computed: Int
  }

  /// A row that does not begin where the one above it in its column ended.
  package struct Break: Hashable, Sendable {
    package let line: Int
    package let table: Int
    package let column: Int
    /// The limit that the row should have begun at.
    package let expected: Int
    package let found: Int
  }

  package let law: MonthlyTableLaw
  /// The counts of each column of each table.
  package private(set) var tallies: [Place: Tally] = [:]
  /// The first differences in kronor, and the first in per cent.
  package private(set) var kronaDifferences: [Difference] = []
  package private(set) var percentDifferences: [Difference] = []
  /// The first breaks, one a line of the file, and how many there are.
  package private(set) var breaks: [Break] = []
  package private(set) var breakCount = 0
  /// The first krona values, to tell which year a table is of.
  package private(set) var sample: [OfficialTableCell] = []

  private let kept: Int
  private let keptBreaks: Int
  private let sampleSize: Int
  private var lastUpper: [Place: Int?] = [:]
  private var lineOfLastBreak = 0

  /// A comparison with the tables of a year.
  /// - Parameters:
  ///   - kept: how many differences of each sort are kept.
  ///   - keptBreaks: how many breaks are kept.
  ///   - sampleSize: how many krona values are kept as ``sample``.
  package init(
    law: MonthlyTableLaw, keeping kept: Int, keepingBreaks keptBreaks: Int, sampling sampleSize: Int
  ) {
    self.law = law
    self.kept = kept
    self.keptBreaks = keptBreaks
    self.sampleSize = sampleSize
  }

  /// All values together.
  package var total: Tally { tallies.values.reduce(Tally(), +) }

  /// The columns of the year's tables that no row of the file has.
  package var columnsMissing: [Int] {
    let seen = Set(tallies.keys.map(\.column))
    return MonthlyTableColumn.allCases.filter { column in
      !seen.contains(column.rawValue)
        && monthlyTableSteps(upperLimit: 1, table: 100, column: column, law: law) != nil
    }.map(\.rawValue)
  }

  /// The tables that have a column whose last row has an upper limit: what is above it is not in the file.
  package var tablesWithoutTop: [Int] {
    Set(lastUpper.filter { $0.value != nil }.map(\.key.table)).sorted()
  }

  /// Compares one more value.
  package mutating func add(_ cell: OfficialTableCell) {
    let place = Place(table: cell.table, column: cell.column)
    var tally = tallies[place, default: Tally()]
    if !cell.isPercent, sample.count < sampleSize { sample.append(cell) }
    switch cell.compared(with: law) {
    case .withoutColumn: tally.withoutColumn += 1
    case .withoutUpperLimit: tally.withoutUpperLimit += 1
    case .equal:
      if cell.isPercent {
        tally.percent += 1
        tally.percentEqual += 1
      } else {
        tally.krona += 1
        tally.kronaEqual += 1
      }
    case .different(let computed):
      let difference = Difference(cell: cell, computed: computed)
      if cell.isPercent {
        tally.percent += 1
        if percentDifferences.count < kept { percentDifferences.append(difference) }
      } else {
        tally.krona += 1
        if kronaDifferences.count < kept { kronaDifferences.append(difference) }
      }
    }
    tallies[place] = tally
    noteBreak(cell, at: place)
  }

  private mutating func noteBreak(_ cell: OfficialTableCell, at place: Place) {
    if let last = lastUpper[place], cell.line != lineOfLastBreak {
      let expected = last.map { $0 + 1 } ?? 1
      if expected != cell.lower {
        lineOfLastBreak = cell.line
        breakCount += 1
        if breaks.count < keptBreaks {
          breaks.append(
            Break(
              line: cell.line, table: cell.table, column: cell.column, expected: expected, found: cell.lower))
        }
      }
    }
    lastUpper.updateValue(cell.upper, forKey: place)
  }
}
