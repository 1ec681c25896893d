package import Economy

/// Books of several paths added up by their shares: each line × month is rounded once, to the öre.
///
/// A line moves its amount from one payer to one receiver whatever the amount is, so a mix that is rounded line by
/// line balances.
package struct LedgerMix: Sendable {
  private let start: YearMonth
  private let monthCount: Int
  /// Millionths of an öre by line × month, then work for public employers by month.
  private var sums: [Int]

  /// An empty mix.
  package init(start: YearMonth, monthCount: Int) {
    self.start = start
    self.monthCount = monthCount
    sums = Array(repeating: 0, count: (Line.allCases.count + 1) * monthCount)
  }

  /// Adds a book with its share in millionths; the shares add up to a million.
  package mutating func add(_ ledger: Ledger, weight: Int) {
    ledger.addCells(to: &sums, weight: weight)
  }

  /// The mixed book: nearest öre, halves away from zero.
  package var ledger: Ledger { ledger(whole: Rate.one.partsPerMillion) }

  /// The mixed book of shares that add up to another whole: those of one outcome.
  package func ledger(whole: Int) -> Ledger {
    var ledger = Ledger(start: start, monthCount: monthCount)
    for line in Line.allCases {
      for month in 0..<monthCount {
        let sum = sums[line.rawValue * monthCount + month]
        ledger.post(
          line, month: month,
          Money(ore: sum.dividedRoundingHalfAway(by: whole)))
      }
    }
    for month in 0..<monthCount {
      let sum = sums[Line.allCases.count * monthCount + month]
      ledger.markWorkForPublic(
        month: month, Money(ore: sum.dividedRoundingHalfAway(by: whole)))
    }
    return ledger
  }
}
