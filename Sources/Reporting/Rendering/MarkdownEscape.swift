/// Makes text literal in Markdown, so that nothing from input becomes markup, a link or HTML.
enum MarkdownEscape {
  /// Running text; `startsLine` also keeps list marks and rules literal.
  static func text(_ words: String, startsLine: Bool = true) -> String {
    let literal = startsLine ? oneLine(words) : spaced(words)
    if isPlain(literal.utf8) { return literal }
    let source = Array(literal)
    var result = ""
    for (place, character) in source.enumerated() {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "!", "&": result += "\\\(character)"
      case "-", "+", "=": result += startsLine && place == 0 ? "\\\(character)" : String(character)
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

  private static func spaced(_ words: String) -> String {
    guard words.unicodeScalars.contains(where: isControl) else { return words }
    return String(words.map { $0.unicodeScalars.contains(where: isControl) ? " " : $0 })
  }

  /// Control characters, and the separators of lines and paragraphs.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether no byte can be or begin markup, wherever the text stands: so it is with most texts.
  private static func isPlain(_ text: String.UTF8View) -> Bool {
    let startsWithDigit = text.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    var before: UInt8?
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "("),
        UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "%"), UInt8(ascii: "'"), 0x80...:
        break
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
        guard before != nil else { return false }
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        guard !startsWithDigit, before != UInt8(ascii: "w"), before != UInt8(ascii: "W") else { return false }
      case UInt8(ascii: "/"):
        guard before != UInt8(ascii: ":") else { return false }
      default: return false
      }
      before = byte
    }
    return true
  }

  /// Whether the full stop would make "www." a link.
  private static func endsWWW(_ source: [Character], _ place: Int) -> Bool {
    place >= 3 && String(source[(place - 3)..<place]).lowercased() == "www"
  }
}
