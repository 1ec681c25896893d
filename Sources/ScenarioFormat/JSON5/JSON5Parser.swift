/// Reads JSON5 and keeps the place of every key and value. What is wrong is collected; after each problem
/// the reading goes on at the next comma or bracket.
struct JSON5Parser {
  /// Objects and lists may stand in each other this deep.
  static let depthLimit = 64
  /// After this many problems the rest is not told: they are likely to have one cause.
  static let problemLimit = 50

  let source: SourceText
  var index = 0
  var problems: [Problem] = []
  private var depth = 0

  init(_ source: SourceText) { self.source = source }

  /// Reads a whole file.
  static func parse(_ bytes: [UInt8], file: String) -> (value: PositionedValue?, problems: [Problem]) {
    let source: SourceText
    do throws(SourceText.InvalidEncoding) {
      source = try SourceText(bytes, file: file)
    } catch {
      return (nil, [Problem(.invalidEncoding, at: error.place)])
    }
    var parser = JSON5Parser(source)
    parser.skipTrivia()
    let value = parser.value()
    parser.skipTrivia()
    if parser.peek != nil { parser.unexpected(.endOfFile) }
    return (value, parser.problems)
  }

  var peek: Unicode.Scalar? { index < source.scalars.count ? source.scalars[index] : nil }

  func scalar(ahead: Int) -> Unicode.Scalar? {
    index + ahead < source.scalars.count ? source.scalars[index + ahead] : nil
  }

  mutating func report(_ text: ProblemText, at place: SourcePlace) {
    if problems.count < Self.problemLimit { problems.append(Problem(text, at: place)) }
  }

  /// Tells of the character at hand, or of the end of the file.
  mutating func unexpected(_ expected: ExpectedSyntax) {
    let found = peek.map { String(Character($0)) }
    report(.unexpectedCharacter(found: found, expected: expected), at: source.place(index))
  }

  mutating func value() -> PositionedValue {
    let place = source.place(index)
    guard let first = peek else {
      unexpected(.value)
      return PositionedValue(place: place, kind: .invalid)
    }
    let kind: PositionedValue.Kind
    switch first {
    case "{": kind = nested { $0.object() }
    case "[": kind = nested { $0.list() }
    case "\"", "'": kind = text().map { .text($0) } ?? .invalid
    case "0"..."9", "+", "-", ".": kind = number()
    default:
      if first.beginsName || first == "\\" {
        kind = word()
      } else {
        unexpected(.value)
        skipToSeparator()
        kind = .invalid
      }
    }
    return PositionedValue(place: place, kind: kind)
  }

  /// Reads an object or a list one level down, or gives up the file where it is too deep.
  private mutating func nested(
    _ read: (inout JSON5Parser) -> PositionedValue.Kind
  ) -> PositionedValue.Kind {
    guard depth < Self.depthLimit else {
      report(.tooDeep(limit: Self.depthLimit), at: source.place(index))
      index = source.scalars.count
      return .invalid
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> PositionedValue.Kind {
    let opened = source.place(index)
    index += 1
    var members: [PositionedValue.Member] = []
    var seen: [String: Int] = [:]
    while !closes("}", opened: opened, .object) {
      let place = source.place(index)
      guard let key = key() else {
        skipToSeparator()
        if peek == "," { index += 1 }
        continue
      }
      skipTrivia()
      guard peek == ":" else {
        unexpected(.colon)
        skipToSeparator()
        if peek == "," { index += 1 }
        continue
      }
      index += 1
      skipTrivia()
      let value = value()
      if let line = seen[key] {
        report(.duplicateKey(key, firstLine: line), at: place)
      } else {
        seen[key] = place.line
        members.append(PositionedValue.Member(key: key, place: place, value: value))
      }
      separate(.commaOrBrace, before: "}")
    }
    return .object(members)
  }

  private mutating func list() -> PositionedValue.Kind {
    let opened = source.place(index)
    index += 1
    var elements: [PositionedValue] = []
    while !closes("]", opened: opened, .list) {
      elements.append(value())
      separate(.commaOrBracket, before: "]")
    }
    return .list(elements)
  }

  /// Whether the object or list ends here: by its bracket, by the other's, or with the file.
  private mutating func closes(
    _ bracket: Unicode.Scalar, opened: SourcePlace, _ what: UnterminatedSyntax
  ) -> Bool {
    skipTrivia()
    guard let next = peek else {
      if problems.last?.text.code != .tooDeep {
        report(.unterminated(what, openedLine: opened.line), at: source.place(index))
      }
      return true
    }
    if next == bracket {
      index += 1
      return true
    }
    guard next == "}" || next == "]" else { return false }
    unexpected(bracket == "}" ? .commaOrBrace : .commaOrBracket)
    index += 1
    return true
  }

  /// Reads the comma after a member or an element; where it is forgotten, goes on if another one follows.
  private mutating func separate(_ expected: ExpectedSyntax, before bracket: Unicode.Scalar) {
    skipTrivia()
    guard let next = peek, next != "}", next != "]" else { return }
    if next == "," {
      index += 1
      return
    }
    unexpected(expected)
    let goesOn =
      next.beginsName || next == "\"" || next == "'" || (bracket == "]" && (next == "{" || next == "["))
    guard !goesOn else { return }
    skipToSeparator()
    if peek == "," { index += 1 }
  }

  private mutating func key() -> String? {
    guard let first = peek else { return nil }
    if first == "\"" || first == "'" { return text() }
    if first.beginsName || first == "\\" { return name() }
    unexpected(.key)
    return nil
  }

  /// Reads `true`, `false` or `null`; any other word is a text whose quotes were forgotten.
  private mutating func word() -> PositionedValue.Kind {
    let place = source.place(index)
    guard let word = name() else {
      skipToSeparator()
      return .invalid
    }
    switch word {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .null
    case "Infinity", "NaN":
      report(.invalidNumber(word), at: place)
      return .invalid
    default:
      report(.unquotedText(word), at: place)
      return .invalid
    }
  }
}
