/// Makes text literal in HTML, in the content of an element as well as in a quoted attribute.
enum HTMLEscape {
  /// The text; line breaks and other control characters become spaces.
  static func text(_ words: String) -> String {
    if words.utf8.allSatisfy(isPlain) { return words }
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(isControl(scalar) ? " " : scalar)
      }
    }
    return result
  }

  /// A name from a file, which may be broken after its full stops and before its capitals.
  static func code(_ words: String) -> String {
    var result: [UInt8] = []
    var before = UInt8(ascii: ".")
    for byte in text(words).utf8 {
      if isCapital(byte), isSmall(before) { result += "<wbr>".utf8 }
      result.append(byte)
      if byte == UInt8(ascii: ".") { result += "<wbr>".utf8 }
      before = byte
    }
    return "<code>" + String(decoding: result, as: UTF8.self) + "</code>"
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Control characters, the separators of lines and paragraphs, and marks that turn the direction of what follows.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
    default: false
    }
  }

  /// Neither markup nor control, whatever bytes stand beside it: most texts are nothing else.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x20..<0x7f: true
    // The letters of Swedish begin with 0xc3; 0xc2 and 0xe2 may begin a control or a mark of direction.
    case 0xc2, 0xe2: false
    case 0x80...: true
    default: false
    }
  }
}
