package import Economy
package import Law

/// What the comparison with an official monthly table found, as text, CSV or JSON.
package struct TaxTableReport: Sendable {
  let comparison: TaxTableComparison
  let file: String
  let problems: [(code: String, count: Int)]
  /// Other years whose tables the first rows agree with; empty unless most rows differ.
  let agreeingYears: [Int]
  let text: Wording

  /// A report.
  /// - Parameters:
  ///   - file: the file as the user named it.
  ///   - problems: how many lines of each kind could not be read.
  package init(
    _ comparison: TaxTableComparison, file: String, problems: [(code: String, count: Int)],
    language: Language
  ) {
    self.comparison = comparison
    self.file = file
    self.problems = problems
    text = Wording(language)
    let total = comparison.total
    let mostDiffer = total.kronaDifferent * 2 > total.krona
    agreeingYears = mostDiffer ? MonthlyTableYears.reproducing(comparison.sample) : []
  }

  /// The year of the tables.
  var year: Int { comparison.law.tax.year }

  /// The columns with their counts, in order.
  var tallies: [(place: TaxTableComparison.Place, tally: TaxTableComparison.Tally)] {
    comparison.tallies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The report for a terminal.
  package func table() -> String { TerminalRenderer(number: text.number).render(blocks) }

  /// The report, piece by piece.
  var blocks: [Block] {
    let total = comparison.total
    var blocks: [Block] = [.heading(1, text.taxTablesTitle(year, MarkdownEscape.oneLine(file)))]
    if total.krona + total.percent > 0 { blocks.append(.table(equalTable)) }
    blocks.append(.list(text.taxTableTotals(total).map { [.text($0)] }))
    for differences in [comparison.kronaDifferences, comparison.percentDifferences] {
      for difference in differences { blocks += block(of: difference) }
    }
    let hidden =
      total.kronaDifferent + total.percentDifferent - comparison.kronaDifferences.count
      - comparison.percentDifferences.count
    if hidden > 0 { blocks.append(.plain(text.hiddenDifferences(hidden))) }
    return blocks
  }

  /// A row a table, a column a column: equal rows of all rows.
  private var equalTable: Table {
    let tables = Set(comparison.tallies.keys.map(\.table)).sorted()
    let columns = Set(comparison.tallies.keys.map(\.column)).sorted()
    return Table(
      columns: [.figures(text.tableColumn)] + columns.map { .figures(text.tableColumn(number: $0)) },
      rows: tables.map { table in
        Table.Row(
          [.text(String(table))]
            + columns.map { column in
              guard let tally = comparison.tallies[.init(table: table, column: column)] else { return .empty }
              return .text(text.equalOfAll(tally))
            })
      })
  }

  private func block(of difference: TaxTableComparison.Difference) -> [Block] {
    let head = Block.plain(text.difference(difference))
    guard let steps = difference.cell.steps(comparison.law) else { return [head] }
    return [
      head,
      .table(
        Table(
          columns: [.words(text.stepColumn), .figures(text.amountColumn)],
          rows: text.steps(of: steps, difference.cell).map { step in
            Table.Row([.text(step.name), .text(step.amount)])
          })),
    ]
  }
}
