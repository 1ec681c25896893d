import Appraisal
import Economy

/// Gross and net of what would have come about anyway, side by side.
enum NetSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let net = context.result.net
    let figures = NetFigures(context)
    var blocks: [Block] = [
      .heading(2, text.netHeading), .plain(text.netLead),
      .list(text.sharesUsed(net.shares).map { [.text($0)] }), .table(table(context, figures)),
    ]
    if !net.shares.isNeutral {
      let values = RoundedTable.column([net.society.presentValue]).reduce(0, +)
      blocks.append(
        .plain(text.netPresentValue(gross: context.figures.society(\.presentValue), net: values)))
    }
    return blocks
  }

  private static func table(_ context: ReportContext, _ figures: NetFigures) -> Table {
    let text = context.text
    func row(_ name: String, _ gross: Int, _ net: Int, isTotal: Bool = false) -> Table.Row {
      Table.Row(
        [.text(name), .kronor(gross), .kronor(net), .kronor(net - gross)], isTotal: isTotal)
    }
    let rows = figures.rows.map { row(text.actor($0.actor), $0.gross, $0.net) }
    return Table(
      columns: [.words(text.actorColumn)]
        + [text.grossColumn, text.netColumn, text.netChangeColumn].map(Table.Column.figures),
      rows: rows + [row(text.actor(nil), figures.society.gross, figures.society.net, isTotal: true)])
  }
}

/// The net result in whole kronor that add up, rounded as the gross result is.
struct NetFigures {
  /// One actor, gross as every other table prints it.
  struct Row {
    let actor: EconomicActor
    let gross: Int
    let net: Int
  }

  /// The actors with an amount in either.
  let rows: [Row]

  init(_ context: ReportContext) { self.init(context.result, context.figures) }

  init(_ result: ScenarioResult, _ figures: PrintedFigures) {
    let years = figures.years
    let net = RoundedTable(
      result.net.actors.map { actor in
        years.map { year in actor.byYear.reduce(.zero) { $1.year == year ? $0 + $1.amount : $0 } }
      }, columns: years.count
    ).rowTotals
    rows = zip(figures.rows, net).compactMap { row, net in
      row.isEmpty && net == 0 ? nil : Row(actor: row.actor, gross: row.change, net: net)
    }
  }

  /// The sum of the actors.
  var society: (gross: Int, net: Int) { rows.reduce((0, 0)) { ($0.0 + $1.gross, $0.1 + $1.net) } }

  /// The row of an actor; zeros where it has no amount.
  subscript(actor: EconomicActor) -> Row {
    rows.first { $0.actor == actor } ?? Row(actor: actor, gross: 0, net: 0)
  }
}
