/// The characters of a file with the line and column of each.
struct SourceText {
  /// The Unicode scalars, without a leading byte-order mark.
  let scalars: [Unicode.Scalar]
  private let lines: [Int32]
  private let columns: [Int32]
  private let file: String

  /// The bytes are not UTF-8 from this place on.
  struct InvalidEncoding: Error {
    let place: SourcePlace
  }

  /// Decodes UTF-8. A column counts characters as a reader sees them.
  init(_ bytes: [UInt8], file: String) throws(InvalidEncoding) {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let content = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw InvalidEncoding(place: Self.firstInvalid(content, file: file))
    }
    var scalars: [Unicode.Scalar] = []
    var lines: [Int32] = []
    var columns: [Int32] = []
    scalars.reserveCapacity(content.count)
    var line: Int32 = 1
    var column: Int32 = 1
    for character in text {
      for scalar in character.unicodeScalars {
        scalars.append(scalar)
        lines.append(line)
        columns.append(column)
      }
      if character.isNewline, character != "\u{b}", character != "\u{c}", character != "\u{85}" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    lines.append(line)
    columns.append(column)
    self.scalars = scalars
    self.lines = lines
    self.columns = columns
    self.file = file
  }

  /// The place of the scalar at an index; after the last one the end of the file.
  func place(_ index: Int) -> SourcePlace {
    let held = min(index, scalars.count)
    return SourcePlace(file: file, line: Int(lines[held]), column: Int(columns[held]))
  }

  private static func firstInvalid(_ bytes: ArraySlice<UInt8>, file: String) -> SourcePlace {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var line = 1
    var column = 1
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return SourcePlace(file: file, line: line, column: column)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ends a line in JSON5.
  var endsLine: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }

  /// Whether the scalar is white space in JSON5.
  var isSpace: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{b}", "\u{c}", "\u{a0}", "\u{feff}", "\u{2028}", "\u{2029}": true
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether an unquoted key can begin with the scalar.
  var beginsName: Bool { self == "$" || self == "_" || properties.isIDStart }

  /// Whether an unquoted key can go on with the scalar.
  var continuesName: Bool {
    beginsName || self == "\u{200c}" || self == "\u{200d}" || properties.isIDContinue
  }

  /// The value of a hexadecimal digit.
  var hexadecimalDigit: Int? {
    switch self {
    case "0"..."9": Int(value) - 48
    case "a"..."f": Int(value) - 87
    case "A"..."F": Int(value) - 55
    default: nil
    }
  }

  /// The value of a decimal digit.
  var decimalDigit: Int? { ("0"..."9").contains(self) ? Int(value) - 48 : nil }
}
