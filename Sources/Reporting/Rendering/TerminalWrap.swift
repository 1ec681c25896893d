/// Text broken at the width of a terminal.
enum TerminalWrap {
  private static let width = 78

  /// Paragraphs and lists on lines of at most eighty columns.
  static func block(_ block: Block) -> Block {
    func lines(_ runs: [Inline], indent: String) -> [Inline] {
      let words = runs.map { run in
        switch run {
        case .text(let words), .strong(let words), .code(let words): words
        }
      }.joined()
      return [.text(text(words, indent: indent))]
    }
    return switch block {
    case .paragraph(let runs): .paragraph(lines(runs, indent: ""))
    case .list(let items): .list(items.map { lines($0, indent: "    ") })
    case .heading, .table, .figure: block
    }
  }

  /// A text on lines of at most eighty columns, those after the first indented.
  static func text(_ words: String, indent: String) -> String {
    var text = ""
    var column = indent.isEmpty ? 0 : 2
    for word in words.split(separator: " ") {
      let length = DisplayWidth.of(String(word))
      if column > 0, column + 1 + length > width, !text.isEmpty {
        text += "\n" + indent
        column = indent.count
      } else if !text.isEmpty {
        text += " "
        column += 1
      }
      text += word
      column += length
    }
    return text
  }
}
