public import Economy

/// One path's double-entry book: amounts by line and month, and the balance of every account by month.
///
/// A posting moves an amount from the line's payer to its receiver; it is written to the line's row and to
/// both accounts. ``Conservation`` compares the two.
public struct Ledger: Sendable, Equatable {
  /// The first month.
  public let start: YearMonth
  /// The number of months.
  public let monthCount: Int
  /// Öre by line × month.
  private var cells: [Int]
  /// Öre by account × month.
  private var balances: [Int]
  /// Öre by month: what of the production is work done for a public employer, which is never cash.
  private var workForPublic: [Int]

  /// An empty book.
  public init(start: YearMonth, monthCount: Int) {
    self.start = start
    self.monthCount = monthCount
    cells = Array(repeating: 0, count: Line.allCases.count * monthCount)
    balances = Array(repeating: 0, count: EconomicActor.allCases.count * monthCount)
    workForPublic = Array(repeating: 0, count: monthCount)
  }

  /// Empties the book, keeping its memory.
  public mutating func clear() {
    for place in cells.indices { cells[place] = 0 }
    for place in balances.indices { balances[place] = 0 }
    for place in workForPublic.indices { workForPublic[place] = 0 }
  }

  /// Moves an amount from the line's payer to its receiver in a month (0 is the first).
  public mutating func post(_ line: Line, month: Int, _ amount: Money) {
    guard amount.ore != 0 else { return }
    let accounts = LineAccounts.table[line.rawValue]
    cells[line.rawValue * monthCount + month] += amount.ore
    balances[accounts.payer * monthCount + month] -= amount.ore
    balances[accounts.receiver * monthCount + month] += amount.ore
  }

  /// Marks a part of a month's production as work done for a public employer.
  ///
  /// A municipality or region sells nothing: the value of the work counts in its total, as that of any employer, and is
  /// no money in its hand.
  package mutating func markWorkForPublic(month: Int, _ amount: Money) { workForPublic[month] += amount.ore }

  /// What of a line's amount is no cash, whatever the availability of the line says: work for a public employer.
  package func notCash(_ line: Line, month: Int) -> Money {
    line == .production ? Money(ore: workForPublic[month]) : .zero
  }

  /// Writes one side only. For the tests that show a broken book is found.
  package mutating func postOneSided(_ line: Line, month: Int, _ amount: Money) {
    cells[line.rawValue * monthCount + month] += amount.ore
    balances[LineAccounts.table[line.rawValue].receiver * monthCount + month] += amount.ore
  }

  /// Adds each cell times a weight, then what is work for public employers by month.
  func addCells(to sums: inout [Int], weight: Int) {
    for place in cells.indices where cells[place] != 0 { sums[place] += cells[place] * weight }
    for month in workForPublic.indices where workForPublic[month] != 0 {
      sums[cells.count + month] += workForPublic[month] * weight
    }
  }

  /// The amount on a line in a month, from payer to receiver.
  public subscript(line: Line, month: Int) -> Money {
    Money(ore: cells[line.rawValue * monthCount + month])
  }

  /// The balance of an account's month.
  public func balance(of actor: EconomicActor, month: Int) -> Money {
    Money(ore: balances[actor.rawValue * monthCount + month])
  }

  /// The calendar month of a place.
  public func month(_ place: Int) -> YearMonth { start + place }
}

/// The two accounts of each line, as rows.
enum LineAccounts {
  static let table = LineDeclaration.all.map { (payer: $0.payer.rawValue, receiver: $0.receiver.rawValue) }
}
