import Appraisal
import Economy
import LifeCourse

/// Gross and net of what would have come about anyway, side by side.
enum NetSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let net = context.result.net
    let figures = NetFigures(context)
    var blocks: [Block] = [
      .heading(2, text.netHeading), .plain(text.netLead),
      .list(text.sharesUsed(net.shares).map { [.text($0)] }),
    ]
    if !net.shares.ofOutcomes.isEmpty { blocks.append(.table(sharesByOutcome(context))) }
    blocks.append(.table(table(context, figures)))
    if !net.shares.isNeutral {
      let values = RoundedTable.column([net.society.presentValue]).reduce(0, +)
      blocks.append(
        .plain(text.netPresentValue(gross: context.figures.society(\.presentValue), net: values)))
    }
    return blocks
  }

  /// The shares that hold for each outcome.
  private static func sharesByOutcome(_ context: ReportContext) -> Table {
    let text = context.text
    let rows = zip(context.scenario.courseWith.outcomes, context.result.net.shares.ofOutcomes).enumerated()
      .map {
        place, pair in
        let (outcome, shares) = pair
        let figures = [
          outcome.share, shares.deadweight.value, shares.subsidyDeadweight.value, shares.displacement.value,
        ]
        return Table.Row(
          [.text(text.outcomeName(outcome, place))] + figures.map { .text(text.number.percent($0)) })
      }
    return Table(
      columns: [.words(text.outcomeColumn)]
        + [
          text.shareRow, text.comparedInput(.deadweight), text.comparedInput(.subsidyDeadweight),
          text.comparedInput(.displacement),
        ].map(Table.Column.figures), rows: rows)
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
