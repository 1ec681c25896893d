import Economy

/// Writes what stands within `main`: headings with identifiers, the list of sections, and the blocks.
struct HTMLBody {
  /// Tables with more rows than this may be broken between pages.
  private static let mostRowsKeptTogether = 25
  /// A section with more rows than this starts on a page of its own.
  private static let mostRowsOnSharedPage = 40
  /// A section whose tables have more columns than this is printed on the long side of the paper.
  private static let mostColumnsUpright = 10

  private let text: Wording
  private let blocks: [Block]
  private var page = ""
  private var section = 0
  private var subsection = 0
  /// The identifier of the nearest heading, which names the tables below it.
  private var heading: String?

  init(text: Wording, blocks: [Block]) {
    self.text = text
    self.blocks = blocks
  }

  /// The content; for one call.
  mutating func write() -> String {
    for (place, block) in blocks.enumerated() {
      switch block {
      case .heading(let level, let title): write(level, title, at: place)
      case .paragraph(let runs): page += "<p>\(render(runs))</p>\n"
      case .list(let items):
        page += "<ul>\n"
        for item in items { page += "<li>\(render(item))</li>\n" }
        page += "</ul>\n"
      case .table(let table): write(table)
      case .figure(let figure): page += "<figure>\n\(figure.svg)</figure>\n"
      }
    }
    if section > 0 { page += "</section>\n" }
    return page
  }

  private mutating func write(_ level: Int, _ title: String, at place: Int) {
    let id: String
    switch level {
    case 1: id = "top"
    case 2:
      if section == 0 { writeContents() } else { page += "</section>\n" }
      section += 1
      subsection = 0
      id = "s\(section)"
      page += "<section\(sectionClass(from: place + 1))>\n"
    default:
      subsection += 1
      id = "s\(section)-\(subsection)"
    }
    heading = id
    page += "<h\(level) id=\"\(id)\">\(HTMLEscape.text(title))</h\(level)>\n"
  }

  /// The list of sections, linked.
  private mutating func writeContents() {
    page += "<nav aria-label=\"\(text.contents)\">\n<ul>\n"
    var number = 0
    for case .heading(2, let title) in blocks {
      number += 1
      page += "<li><a href=\"#s\(number)\">\(HTMLEscape.text(title))</a></li>\n"
    }
    page += "</ul>\n</nav>\n"
  }

  /// How a section is printed, by the size of its tables.
  private func sectionClass(from place: Int) -> String {
    let tables = blocks[place...].prefix { if case .heading(...2, _) = $0 { false } else { true } }
      .compactMap { if case .table(let table) = $0 { table } else { nil } }
    if tables.contains(where: { $0.columns.count > Self.mostColumnsUpright }) { return " class=\"wide\"" }
    let rows = tables.reduce(0) { $0 + $1.rows.count }
    return rows > Self.mostRowsOnSharedPage ? " class=\"long\"" : ""
  }

  private func render(_ runs: [Inline]) -> String {
    var line = ""
    for run in runs {
      switch run {
      case .text(let words): line += HTMLEscape.text(words)
      case .strong(let words): line += "<strong>\(HTMLEscape.text(words))</strong>"
      case .code(let words): line += HTMLEscape.code(words)
      }
    }
    return line
  }

  /// A table in a container of its own, which scrolls where the page is narrower than the table.
  private mutating func write(_ table: Table) {
    let name = heading.map { " aria-labelledby=\"\($0)\"" } ?? ""
    let isLong = table.rows.count > Self.mostRowsKeptTogether
    page += "<div class=\"table\(isLong ? " long" : "")\" role=\"region\"\(name) tabindex=\"0\">\n"
    page += "<table\(name)>\n<thead>\n<tr>"
    let languages = table.columns.map { $0.language.map { " lang=\"\($0.rawValue)\"" } ?? "" }
    for (column, language) in zip(table.columns, languages) {
      let style = column.alignment == .right ? " class=\"n\"" : ""
      page += "<th scope=\"col\"\(style)\(language)>\(HTMLEscape.text(column.title))</th>"
    }
    page += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      page += row.isTotal ? "<tr class=\"total\">" : "<tr>"
      for (place, cell) in row.cells.enumerated() {
        let isName = place == 0 && cell != .empty
        page += isName ? "<th scope=\"row\"" : "<td"
        if table.columns[place].alignment == .right {
          page += " class=\"n\""
        } else if isDate(cell) {
          page += " class=\"d\""
        }
        if cell != .empty { page += languages[place] }
        page += ">"
        page += render(cell)
        page += isName ? "</th>" : "</td>"
      }
      page += "</tr>\n"
    }
    page += "</tbody>\n</table>\n</div>\n"
  }

  /// Whether a cell holds a date or a month in digits, which is not broken at its hyphens.
  private func isDate(_ cell: Table.Cell) -> Bool {
    guard case .text(let words) = cell else { return false }
    return words.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }

  private func render(_ cell: Table.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let words): HTMLEscape.text(words)
    case .code(let words): HTMLEscape.code(words)
    case .kronor(let value), .months(let value): text.number.whole(value)
    case .money(let value): text.number.money(value)
    case .percent(let rate): text.number.percent(rate)
    }
  }
}
