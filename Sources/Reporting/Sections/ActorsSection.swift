import Appraisal
import Economy

/// The actors: without, with and change; year by year; in hand and later. Society is the sum row.
enum ActorsSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    return [
      .heading(2, text.actorsHeading), .plain(text.actorsLead),
      .heading(3, text.wholePeriod), .table(wholePeriod(context)), howToExplain(context),
      .heading(3, text.changeByYear), .table(byYear(context)),
      .heading(3, text.handAndLater),
      .plain(
        text.handAndLaterLead(
          pensionRights: context.scenario.include.pensionRights,
          studyLoan: context.scenario.include.studyLoan, publicWork: !context.result.roles.isEmpty)),
      .table(handAndLater(context)),
      .plain(text.roundingNote),
    ]
  }

  private static func wholePeriod(_ context: ReportContext) -> Table {
    let text = context.text
    return table(
      context, titles: [text.withoutColumn, text.withColumn, text.changeColumn],
      values: [\.without, \.with, \.change])
  }

  /// The command that tells how a figure of the table came about.
  private static func howToExplain(_ context: ReportContext) -> Block {
    let actors = context.figures.nonEmpty.map(\.actor.identifier)
    let first = actors.first ?? EconomicActor.municipality.identifier
    let others = actors.dropFirst() + ["society"]
    return .paragraph([
      .code("nytta explain \(context.text.fileWord) --line \(first) --difference --depth 2"),
      .text(context.text.explainsFigures(others: Array(others))),
    ])
  }

  private static func byYear(_ context: ReportContext) -> Table {
    let text = context.text
    let years = context.figures.years
    return table(
      context, titles: years.map(String.init) + [text.totalColumn],
      values: years.indices.map { \PrintedFigures.Row.byYear[$0] } + [\.change])
  }

  private static func handAndLater(_ context: ReportContext) -> Table {
    let text = context.text
    let hasLoans = context.figures.hasLoans
    return table(
      context,
      titles: [text.inHandColumn] + (hasLoans ? [text.loansColumn] : [])
        + [text.laterColumn, text.notMoneyColumn, text.totalColumn],
      values: [\.inHand] + (hasLoans ? [\.loans] : []) + [\.later, \.notMoney, \.change])
  }

  private static func table(
    _ context: ReportContext, titles: [String], values: [KeyPath<PrintedFigures.Row, Int>]
  ) -> Table {
    let rows = context.figures.nonEmpty.map { row in
      Table.Row([.text(context.text.actor(row.actor))] + values.map { .kronor(row[keyPath: $0]) })
    }
    let society = values.map { value in
      Table.Cell.kronor(context.figures.society { $0[keyPath: value] })
    }
    return Table(
      columns: [.words(context.text.actorColumn)] + titles.map(Table.Column.figures),
      rows: rows + [Table.Row([.text(context.text.actor(nil))] + society, isTotal: true)])
  }
}
