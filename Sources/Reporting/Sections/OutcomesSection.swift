import Appraisal
import Economy
import LifeCourse

/// What each outcome gives and what their mean is; then what the other fallback of who leaves would give.
enum OutcomesSection {
  static func build(_ context: ReportContext) -> [Block] {
    outcomes(context) + fallback(context)
  }

  private static func outcomes(_ context: ReportContext) -> [Block] {
    let text = context.text
    let outcomes = context.result.outcomes
    let course = context.scenario.courseWithout
    guard !outcomes.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, text.outcomesHeading), .plain(text.outcomesLead)]
    if !course.isCertain { blocks.append(.plain(text.outcomesOfStart(course))) }
    return blocks + [.table(table(context, outcomes)), .plain(text.outcomesRounding)]
  }

  private static func table(_ context: ReportContext, _ outcomes: [OutcomeResult]) -> Table {
    let text = context.text
    let columns = outcomes.map { column($0.actors.map(\.total)) }
    var rows = [
      Table.Row(
        [.text(text.shareRow)] + outcomes.map { .text(text.number.percent($0.outcome.share)) }
          + [.text(text.number.percent(.one))])
    ]
    for (place, row) in context.figures.rows.enumerated()
    where !row.isEmpty || columns.contains(where: { $0[place] != 0 }) {
      rows.append(
        Table.Row(
          [.text(text.actor(row.actor))] + columns.map { .kronor($0[place]) } + [.kronor(row.change)]))
    }
    rows.append(
      Table.Row(
        [.text(text.actor(nil))] + columns.map { .kronor($0.reduce(0, +)) }
          + [.kronor(context.figures.society(\.change))], isTotal: true))
    return Table(
      columns: [.words(text.actorColumn)]
        + outcomes.enumerated().map { .figures(text.outcomeName($1.outcome, $0)) }
        + [.figures(text.weightedColumn)], rows: rows)
  }

  private static func fallback(_ context: ReportContext) -> [Block] {
    let text = context.text
    guard let other = context.result.otherFallback else { return [] }
    let others = column(other.actors)
    var rows: [Table.Row] = []
    for (place, row) in context.figures.rows.enumerated() where !row.isEmpty || others[place] != 0 {
      rows.append(
        Table.Row(
          [
            .text(text.actor(row.actor)), .kronor(row.change), .kronor(others[place]),
            .kronor(others[place] - row.change),
          ]))
    }
    let society = (own: context.figures.society(\.change), other: others.reduce(0, +))
    rows.append(
      Table.Row(
        [
          .text(text.actor(nil)), .kronor(society.own), .kronor(society.other),
          .kronor(society.other - society.own),
        ], isTotal: true))
    return [
      .heading(2, text.fallbackHeading), .plain(text.fallbackLead(other.used)),
      .table(
        Table(
          columns: [.words(text.actorColumn)]
            + [text.fallbackColumn(other.used), text.fallbackColumn(other.other), text.netChangeColumn]
            .map(Table.Column.figures), rows: rows)),
    ]
  }

  /// Whole kronor that add up to their sum.
  private static func column(_ amounts: [Money]) -> [Int] { RoundedTable.column(amounts) }
}
