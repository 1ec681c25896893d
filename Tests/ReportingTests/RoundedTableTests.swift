import Economy
import Testing

@testable import Reporting

@Suite("Rounding of tables")
struct RoundedTableTests {
  private func randomTable(_ random: inout SeededRandom, rows: Int, columns: Int) -> [[Money]] {
    (0..<rows).map { _ in
      (0..<columns).map { _ in
        Money(
          ore: Int.random(in: 0..<4, using: &random) == 0
            ? 0 : .random(in: -900_000...900_000, using: &random))
      }
    }
  }

  /// 1.50 + 1.50 = 3: neither part may be rounded alone.
  @Test("two halves add up to their total")
  func twoHalves() {
    let table = RoundedTable([[Money(ore: 150), Money(ore: 150)]], columns: 2)
    #expect(table.rowTotals == [3])
    #expect(table.cells[0].sorted() == [1, 2])
  }

  @Test("whole kronor are never changed")
  func wholeKronorStay() {
    let table = RoundedTable(
      [[Money(ore: 50), Money(kronor: 777)], [Money(ore: 50), Money(kronor: -5)]], columns: 2)
    #expect(table.cells.map { $0[1] } == [777, -5])
    #expect(table.columnTotals == [1, 772])
  }

  @Test("every figure and every total is a neighbouring krona of the exact amount")
  func neighbours() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<400 {
      let rows = Int.random(in: 1...9, using: &random)
      let columns = Int.random(in: 1...6, using: &random)
      let exact = randomTable(&random, rows: rows, columns: columns)
      let table = RoundedTable(exact, columns: columns)
      for row in 0..<rows {
        for column in 0..<columns {
          #expect(abs(table.cells[row][column] * 100 - exact[row][column].ore) < 100)
        }
        #expect(table.cells[row].reduce(0, +) == table.rowTotals[row])
        #expect(abs(table.rowTotals[row] * 100 - exact[row].reduce(0) { $0 + $1.ore }) < 100)
      }
      for column in 0..<columns {
        #expect(table.cells.reduce(0) { $0 + $1[column] } == table.columnTotals[column])
        #expect(abs(table.columnTotals[column] * 100 - exact.reduce(0) { $0 + $1[column].ore }) < 100)
      }
      #expect(table.rowTotals.reduce(0, +) == table.total)
      #expect(abs(table.total * 100 - exact.joined().reduce(0) { $0 + $1.ore }) < 100)
    }
  }

  /// 542 831.01 + 65 369.56 printed as 608 200, beside 65 369.56 − 65 369.56: nothing later is no krona.
  @Test("a row that adds up to nothing is printed as nothing")
  func nothingStaysNothing() {
    let table = RoundedTable(
      [[Money(ore: 542_831_01), Money(ore: 65_369_56)], [Money(ore: 65_369_56), Money(ore: -65_369_56)]],
      columns: 2, columnTotals: [608_200, 0])
    #expect(table.columnTotals == [608_200, 0])
    #expect(table.rowTotals[1] == 0)
    #expect(table.cells == [[542_831, 65_369], [65_369, -65_369]])
  }

  @Test("column totals printed elsewhere are met, up or down")
  func givenTotals() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      let rows = Int.random(in: 1...9, using: &random)
      let exact = randomTable(&random, rows: rows, columns: 3)
      let totals = (0..<3).map { column in
        let sum = exact.reduce(0) { $0 + $1[column].ore }
        let down = sum.dividedRoundingDown(by: 100)
        return sum == down * 100 ? down : down + Int.random(in: 0...1, using: &random)
      }
      let table = RoundedTable(exact, columns: 3, columnTotals: totals)
      #expect(table.columnTotals == totals)
      for row in 0..<rows {
        for column in 0..<3 { #expect(abs(table.cells[row][column] * 100 - exact[row][column].ore) < 100) }
      }
    }
  }
}
