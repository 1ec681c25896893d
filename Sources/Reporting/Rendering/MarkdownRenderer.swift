import Economy

/// Walks a report tree and writes Markdown (GitHub's dialect). Every character of a text is literal.
struct MarkdownRenderer: Sendable {
  let number: NumberFormat

  /// The report as Markdown.
  func render(_ blocks: [Block]) -> String {
    var text = ""
    for block in blocks {
      if !text.isEmpty { text += "\n" }
      text += render(block)
    }
    return text
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let title):
      String(repeating: "#", count: level) + " " + MarkdownEscape.text(title) + "\n"
    case .paragraph(let runs): render(runs) + "\n"
    case .list(let items): items.map { "- " + render($0) + "\n" }.joined()
    case .table(let table): render(table)
    case .figure(let figure):
      "![\(MarkdownEscape.text(figure.description))](\(figure.name))\n"
    }
  }

  private func render(_ runs: [Inline]) -> String {
    var text = ""
    for run in runs {
      switch run {
      case .text(let words): text += MarkdownEscape.text(words, startsLine: text.isEmpty)
      case .strong(let words): text += "**" + MarkdownEscape.text(words) + "**"
      case .code(let words): text += MarkdownEscape.code(words)
      }
    }
    return text
  }

  private func render(_ table: Table) -> String {
    var text = row(table.columns.map { MarkdownEscape.text($0.title) })
    text += row(table.columns.map { $0.alignment == .right ? "---:" : "---" })
    for line in table.rows {
      text += row(
        line.cells.map { cell in
          let words = render(cell)
          return line.isTotal && !words.isEmpty ? "**\(words)**" : words
        })
    }
    return text
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  private func render(_ cell: Table.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let words): MarkdownEscape.text(words)
    case .code(let words): MarkdownEscape.code(words)
    case .kronor(let value): number.whole(value)
    case .money(let value): number.money(value)
    case .months(let value): number.whole(value)
    case .percent(let rate): number.percent(rate)
    }
  }
}
