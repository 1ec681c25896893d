import Economy

/// Every line of every actor, in both languages, by year.
enum LinesSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    var blocks: [Block] = [.heading(2, text.linesHeading), .plain(text.linesLead)]
    for row in context.figures.rows where !row.lines.isEmpty {
      blocks.append(.heading(3, text.actor(row.actor)))
      blocks.append(.table(table(context, row)))
    }
    return blocks
  }

  private static func table(_ context: ReportContext, _ row: PrintedFigures.Row) -> Table {
    let text = context.text
    let titles =
      context.figures.years.map(String.init) + [text.changeColumn, text.withoutColumn, text.withColumn]
    func amounts(_ byYear: [Int], _ rest: [Int]) -> [Table.Cell] { (byYear + rest).map { .kronor($0) } }
    let lines = row.lines.map { line in
      Table.Row(
        [.text(context.label(line.line)), .text(context.otherLabel(line.line))]
          + amounts(line.byYear, [line.change, line.without, line.with]))
    }
    let other = Table.Column.words(
      text.otherLanguageColumn, in: text.language == .swedish ? .english : .swedish)
    return Table(
      columns: [.words(text.lineColumn), other] + titles.map(Table.Column.figures),
      rows: lines + [
        Table.Row(
          [.text(text.totalColumn), .empty] + amounts(row.byYear, [row.change, row.without, row.with]),
          isTotal: true)
      ])
  }
}
