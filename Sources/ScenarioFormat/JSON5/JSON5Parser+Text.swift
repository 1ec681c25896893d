extension JSON5Parser {
  /// Reads a quoted text. `nil` if it does not end on its line; an escape that means nothing is told and
  /// left out.
  mutating func text() -> String? {
    guard let quote = peek else { return nil }
    let opened = source.place(index)
    index += 1
    var text = String.UnicodeScalarView()
    while let next = peek {
      if next == quote {
        index += 1
        return String(text)
      }
      if next == "\n" || next == "\r" { break }
      if next == "\\" {
        escape(into: &text)
      } else {
        text.append(next)
        index += 1
      }
    }
    report(.unterminated(.text, openedLine: opened.line), at: opened)
    return nil
  }

  /// Reads an unquoted key or word. `nil` if it begins with an escape that is no letter.
  mutating func name() -> String? {
    var text = String.UnicodeScalarView()
    while let next = peek {
      if next == "\\" {
        let place = source.place(index)
        var escaped = String.UnicodeScalarView()
        guard scalar(ahead: 1) == "u" else {
          report(.invalidEscape("\\"), at: place)
          index += 1
          return nil
        }
        escape(into: &escaped)
        guard let only = escaped.first, only.continuesName else {
          if !escaped.isEmpty { report(.invalidEscape("\\u"), at: place) }
          return nil
        }
        text.append(only)
      } else if next.continuesName {
        text.append(next)
        index += 1
      } else {
        break
      }
    }
    return String(text)
  }

  /// Reads the escape at hand.
  private mutating func escape(into text: inout String.UnicodeScalarView) {
    let place = source.place(index)
    index += 1
    guard let kind = peek else { return }
    index += 1
    switch kind {
    case "n": text.append("\n")
    case "t": text.append("\t")
    case "r": text.append("\r")
    case "b": text.append("\u{8}")
    case "f": text.append("\u{c}")
    case "v": text.append("\u{b}")
    case "0" where peek?.decimalDigit == nil: text.append("\0")
    case "0"..."9": report(.invalidEscape("\\\(kind)"), at: place)
    case "x": appendCode(hexadecimal(2), "\\x", at: place, to: &text)
    case "u": appendCode(unicodeCode(), "\\u", at: place, to: &text)
    case "\r": if peek == "\n" { index += 1 }
    case "\n", "\u{2028}", "\u{2029}": break
    default: text.append(kind)
    }
  }

  private mutating func appendCode(
    _ code: UInt32?, _ name: String, at place: SourcePlace, to text: inout String.UnicodeScalarView
  ) {
    guard let code, let scalar = Unicode.Scalar(code) else {
      report(.invalidEscape(name), at: place)
      return
    }
    text.append(scalar)
  }

  /// Reads four digits, and the other half where they are the first half of a surrogate pair.
  private mutating func unicodeCode() -> UInt32? {
    guard let first = hexadecimal(4) else { return nil }
    guard (0xd800...0xdbff).contains(first) else { return first }
    guard peek == "\\", scalar(ahead: 1) == "u" else { return nil }
    index += 2
    guard let second = hexadecimal(4), (0xdc00...0xdfff).contains(second) else { return nil }
    return 0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    var code: UInt32 = 0
    for _ in 0..<count {
      guard let digit = peek?.hexadecimalDigit else { return nil }
      code = code << 4 + UInt32(digit)
      index += 1
    }
    return code
  }
}
