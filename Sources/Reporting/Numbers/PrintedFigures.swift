import Appraisal
import Bookkeeping
import Economy

/// The whole kronor that a report prints, rounded once so that the same amount is the same everywhere and
/// every table adds up as printed.
struct PrintedFigures: Sendable {
  /// What is printed of one actor.
  struct Row: Sendable {
    /// The actor.
    let actor: EconomicActor
    /// The sum of the lines without the step.
    let without: Int
    /// The sum of the lines with the step.
    let with: Int
    /// With − without by year, in the order of ``PrintedFigures/years``.
    let byYear: [Int]
    /// Cash now.
    let inHand: Int
    /// What comes later.
    let later: Int
    /// Value that is never cash.
    let notMoney: Int
    /// The study loans, and what is paid back of them, within `inHand`.
    let loans: Int
    /// The present value of the change.
    let presentValue: Int
    /// The lines of the actor.
    let lines: [LineFigures]

    /// With − without over the horizon.
    var change: Int { byYear.reduce(0, +) }
    /// What payback goes by: cash now, without study loans.
    var headline: Int { inHand - loans }
    /// Whether the actor has no amount in either path.
    var isEmpty: Bool { lines.isEmpty && without == 0 && with == 0 && change == 0 }
    /// The change on a line; 0 where the actor has no part in it.
    func change(of line: Line) -> Int { lines.first { $0.line == line }?.change ?? 0 }
  }

  /// What is printed of one line.
  struct LineFigures: Sendable {
    /// The line.
    let line: Line
    /// The amount without the step.
    let without: Int
    /// The amount with the step.
    let with: Int
    /// With − without by year.
    let byYear: [Int]
    /// With − without.
    var change: Int { byYear.reduce(0, +) }
  }

  /// The calendar years with an amount.
  let years: [Int]
  /// The seven actors, in order.
  let rows: [Row]

  /// Rounds the figures of a result.
  init(_ result: ScenarioResult) {
    self.init(result.actors, start: result.scenario.start, months: result.scenario.months)
  }

  /// The figures of a net result, rounded.
  static func net(of result: ScenarioResult) -> PrintedFigures {
    PrintedFigures(result.net.actors, start: result.scenario.start, months: result.scenario.months)
  }

  /// Rounds the figures of the actors over some months.
  init(_ actors: [ActorResult], start: YearMonth, months: Int) {
    let last = start + (months - 1)
    let years = Array(start.year...max(last.year, start.year))
    self.years = years
    let changes = RoundedTable(
      actors.map { Self.spread($0.byYear, over: years) }, columns: years.count)
    let kinds = RoundedTable(
      (0..<3).map { kind in actors.map { Self.kinds($0)[kind] } }, columns: actors.count,
      columnTotals: changes.rowTotals)
    let presentValues = RoundedTable.column(actors.map(\.presentValue))
    let loans = Self.loans(of: actors, years: years)
    var rows: [Row] = []
    for (place, actor) in actors.enumerated() {
      let lines = Self.lines(
        of: actor, years: years, byYear: changes.cells[place], loans: loans.mapValues { $0[place] })
      rows.append(
        Row(
          actor: actor.actor ?? .others, without: lines.reduce(0) { $0 + $1.without },
          with: lines.reduce(0) { $0 + $1.with }, byYear: changes.cells[place], inHand: kinds.cells[0][place],
          later: kinds.cells[1][place], notMoney: kinds.cells[2][place],
          loans: lines.filter { Line.studyLoanCash.contains($0.line) }.reduce(0) { $0 + $1.change },
          presentValue: presentValues[place], lines: lines))
    }
    self.rows = rows
  }

  /// What is printed of an actor.
  subscript(actor: EconomicActor) -> Row? { rows.first { $0.actor == actor } }

  /// The actors that have any amount.
  var nonEmpty: [Row] { rows.filter { !$0.isEmpty } }

  /// Whether a study loan is taken in either path, more in one than in the other.
  var hasLoans: Bool { rows.contains { $0.loans != 0 } }

  /// The sum of the actors.
  func society(_ value: (Row) -> Int) -> Int { rows.reduce(0) { $0 + value($1) } }

  private static func kinds(_ actor: ActorResult) -> [Money] {
    [actor.inHand, actor.later, actor.total - actor.inHand - actor.later]
  }

  private static func spread(_ amounts: [YearAmount], over years: [Int]) -> [Money] {
    years.map { year in amounts.reduce(.zero) { $1.year == year ? $0 + $1.amount : $0 } }
  }

  /// What each actor has of a study loan by year, rounded over all actors together: what one lends and another borrows is
  /// the same amount, and society's sum of nothing is printed as nothing.
  private static func loans(of actors: [ActorResult], years: [Int]) -> [Line: [[Int]]] {
    var loans: [Line: [[Int]]] = [:]
    for line in Line.studyLoanCash where actors.contains(where: { $0.lines.contains { $0.line == line } }) {
      let exact = actors.map { actor in
        spread(actor.lines.first { $0.line == line }?.byYear ?? [], over: years)
      }
      loans[line] = RoundedTable(exact, columns: years.count).cells
    }
    return loans
  }

  /// The lines of an actor. Without and with are rounded so that their difference is the printed change
  /// and an amount that is zero stays so.
  private static func lines(
    of actor: ActorResult, years: [Int], byYear: [Int], loans: [Line: [Int]]
  ) -> [LineFigures] {
    guard !actor.lines.isEmpty else { return [] }
    let changes = RoundedTable(
      actor.lines.map { line in
        loans[line.line]?.map { Money(kronor: $0) } ?? spread(line.byYear, over: years)
      }, columns: years.count, columnTotals: byYear)
    let sides = RoundedTable(
      [actor.lines.map(\.with), actor.lines.map { -$0.without }], columns: actor.lines.count,
      columnTotals: changes.rowTotals)
    return actor.lines.indices.map { place in
      LineFigures(
        line: actor.lines[place].line, without: -sides.cells[1][place], with: sides.cells[0][place],
        byYear: changes.cells[place])
    }
  }
}
