/// Walks a report tree and writes plain text for a terminal: tables in aligned columns.
struct TerminalRenderer: Sendable {
  let number: NumberFormat

  /// The text, a blank line between blocks.
  func render(_ blocks: [Block]) -> String { blocks.map(render).joined(separator: "\n") }

  private func render(_ block: Block) -> String {
    switch block {
    case .heading(_, let title): MarkdownEscape.oneLine(title) + "\n"
    case .paragraph(let runs): render(runs) + "\n"
    case .list(let items): items.map { "  " + render($0) + "\n" }.joined()
    case .table(let table): render(table)
    case .figure(let figure): MarkdownEscape.oneLine(figure.description) + "\n"
    }
  }

  private func render(_ runs: [Inline]) -> String {
    runs.map { run in
      switch run {
      case .text(let words), .strong(let words), .code(let words): words
      }
    }.joined()
  }

  private func render(_ table: Table) -> String {
    let head = table.columns.map { MarkdownEscape.oneLine($0.title) }
    let rows = table.rows.map { $0.cells.map(render) }
    var widths = head.map(DisplayWidth.of)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], DisplayWidth.of(cell)) }
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        let isLast = column == cells.count - 1
        if column > 0 { text += "  " }
        switch table.columns[column].alignment {
        case .left: text += isLast ? cell : cell + padding
        case .right: text += padding + cell
        }
      }
      return text + "\n"
    }
    let rule = widths.map { String(repeating: "\u{2500}", count: $0) }.joined(separator: "  ") + "\n"
    return line(head) + rule + rows.map(line).joined()
  }

  private func render(_ cell: Table.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let words), .code(let words): MarkdownEscape.oneLine(words)
    case .kronor(let value), .months(let value): number.whole(value)
    case .money(let value): number.money(value)
    case .percent(let rate): number.percent(rate)
    }
  }
}
