import Appraisal
import Bookkeeping
import Economy

/// Sums over a path's book, from payer to receiver.
struct LedgerTotals: Sendable {
  let ledger: Ledger

  /// The line over the horizon.
  func total(_ line: Line) -> Money {
    (0..<ledger.monthCount).reduce(.zero) { $0 + ledger[line, $1] }
  }

  /// The line by calendar year.
  func byYear(_ line: Line) -> [YearAmount] {
    var amounts: [YearAmount] = []
    for month in 0..<ledger.monthCount {
      let year = ledger.month(month).year
      let before = amounts.last?.year == year ? amounts.removeLast().amount : .zero
      amounts.append(YearAmount(year: year, amount: before + ledger[line, month]))
    }
    return amounts
  }

  /// Whether any month has an amount.
  func isUsed(_ line: Line) -> Bool { (0..<ledger.monthCount).contains { ledger[line, $0] != .zero } }

  /// The sum of the accounts' absolute imbalance over the months: zero in a book that holds.
  var residual: Money {
    (0..<ledger.monthCount).reduce(.zero) { sum, month in
      let balance = EconomicActor.allCases.reduce(Money.zero) { $0 + ledger.balance(of: $1, month: month) }
      return sum + Money(ore: abs(balance.ore))
    }
  }
}
