/// Makes text literal in Markdown, so that nothing from input becomes markup, a link or HTML.
enum MarkdownEscape {
  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "!", "&"]
  private static let opensBlock: Set<Character> = ["-", "+", "="]

  /// Running text; `startsLine` also keeps list marks and rules literal.
  static func text(_ words: String, startsLine: Bool = true) -> String {
    let source = Array(startsLine ? oneLine(words) : spaced(words))
    var result = ""
    for (place, character) in source.enumerated() {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case _ where special.contains(character): result += "\\\(character)"
      case _ where startsLine && place == 0 && opensBlock.contains(character): result += "\\\(character)"
      case ".", ")":
        let endsListNumber =
          startsLine && place > 0 && source[..<place].allSatisfy { $0.isASCII && $0.isNumber }
        result += endsListNumber || endsWWW(source, place) ? "\\\(character)" : String(character)
      case ":":
        result += source.dropFirst(place + 1).starts(with: "//") ? "\\:" : ":"
      default: result.append(character)
      }
    }
    return result
  }

  /// Text as it is written in a file, also within a table.
  static func code(_ words: String) -> String {
    let source = oneLine(words).replacing("|", with: "\\|")
    guard !source.isEmpty else { return "" }
    guard source.contains("`") else { return "`\(source)`" }
    var longest = 0
    var current = 0
    for character in source {
      current = character == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(source) \(fence)"
  }

  /// Line breaks and other control characters become spaces; none at the ends.
  static func oneLine(_ words: String) -> String {
    let text = spaced(words)
    guard let first = text.firstIndex(where: { $0 != " " }), let last = text.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(text[first...last])
  }

  private static func spaced(_ words: String) -> String { String(words.map { isControl($0) ? " " : $0 }) }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
  }

  /// Whether the full stop would make "www." a link.
  private static func endsWWW(_ source: [Character], _ place: Int) -> Bool {
    place >= 3 && String(source[(place - 3)..<place]).lowercased() == "www"
  }
}
