import Testing

@testable import ScenarioFormat

@Suite struct JSON5ParserTests {
  private func parse(_ text: String) -> (value: PositionedValue?, codes: [ProblemCode]) {
    let parsed = JSON5Parser.parse(Array(text.utf8), file: "f")
    return (parsed.value, parsed.problems.map(\.text.code))
  }

  private func text(_ source: String) -> PositionedValue.Kind? { parse(source).value?.kind }

  @Test func readsEveryKindOfValue() {
    let parsed = parse("{a: null, 'b': true, \"c\": [1, 'x',], $d_1: {}, å: false,}")
    #expect(parsed.codes.isEmpty)
    #expect(parsed.value?.member("a")?.value.kind == .null)
    #expect(parsed.value?.member("b")?.value.kind == .flag(true))
    #expect(parsed.value?.member("$d_1")?.value.kind == .object([]))
    #expect(parsed.value?.member("å")?.value.kind == .flag(false))
    guard case .list(let list)? = parsed.value?.member("c")?.value.kind else {
      Issue.record("no list")
      return
    }
    #expect(list.count == 2)
  }

  @Test func readsEscapesAndContinuedLines() {
    #expect(text(#"'\u00e5\x41\n\t\\\'\"\q'"#) == .text("åA\n\t\\'\"q"))
    #expect(text("'a\\\nb\\\r\nc'") == .text("abc"))
    #expect(text(#"'\ud83d\ude00'"#) == .text("😀"))
    #expect(parse(#"{ \u0061b: 1 }"#).value?.member("ab") != nil)
  }

  @Test(arguments: [#"'\1'"#, #"'\xg0'"#, #"'\ud83d'"#, #"'\udc00'"#, #"'\u12'"#])
  func refusesEscapesThatMeanNothing(source: String) {
    #expect(parse(source).codes == [.invalidEscape])
  }

  @Test(arguments: [
    ("1", 100), ("+1.5", 150), ("-.25", -25), ("2.", 200), ("0x1F", 3100), ("1e2", 10_000), ("150E-2", 150),
    ("1.10", 110), ("0", 0), ("-0", 0), ("0.07", 7),
  ])
  func readsNumbersExactly(source: String, hundredths: Int) throws {
    guard case .number(let number)? = text(source) else {
      Issue.record("no number")
      return
    }
    #expect(try number.scaled(decimals: 2) == hundredths)
    #expect(number.written == source)
  }

  @Test(arguments: [
    "Infinity", "-Infinity", "NaN", "01", "1.2.3", "12kr", "0x", ".", "+", "1e", "1e9999", "--1",
    "1234567890123456789012345678901234567890",
  ])
  func refusesWhatIsNoNumber(source: String) {
    #expect(parse(source).codes.first == .invalidNumber)
  }

  @Test func countsLinesAndCharacters() {
    let source = "\u{feff}// a\r\n{\r\n  'å😀e\u{301}': 1, b: [\u{2028}2],\n}"
    let value = parse(source).value
    #expect(value?.place == SourcePlace(file: "f", line: 2, column: 1))
    #expect(value?.member("å😀e\u{301}")?.place == SourcePlace(file: "f", line: 3, column: 3))
    #expect(value?.member("å😀e\u{301}")?.value.place == SourcePlace(file: "f", line: 3, column: 10))
    guard case .list(let list)? = value?.member("b")?.value.kind else {
      Issue.record("no list")
      return
    }
    #expect(list.first?.place == SourcePlace(file: "f", line: 4, column: 1))
  }

  @Test func goesOnAfterAProblem() {
    let parsed = JSON5Parser.parse(
      Array("{ a: job, b: 01, a: 2,\n c 3, d: 4 e: 'x',\n f: 'open\n }".utf8), file: "f")
    #expect(
      parsed.problems.map { "\($0.place.line):\($0.place.column) \($0.text.code)" } == [
        "1:6 unquotedText", "1:14 invalidNumber", "1:18 duplicateKey", "2:4 unexpectedCharacter",
        "2:12 unexpectedCharacter", "3:5 unterminated",
      ])
    #expect(parsed.value?.member("e")?.value.kind == .text("x"))
  }

  @Test(arguments: ["", "{", "[1", "{a:1}}", "/* x", "{,}", "[1}", "{a:1]", "{a:", "@", "{1: 2}"])
  func tellsOfBrokenStructure(source: String) {
    #expect(parse(source).codes.contains { $0 == .unexpectedCharacter || $0 == .unterminated })
  }

  @Test func givesUpWhereItIsTooDeep() {
    let depth = JSON5Parser.depthLimit
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(parse(nested(depth)).codes.isEmpty)
    #expect(parse(nested(depth + 1)).codes == [.tooDeep])
    #expect(parse(String(repeating: "{a:[", count: 100_000)).codes == [.tooDeep])
  }

  @Test func findsTheFirstByteThatIsNotUTF8() {
    let parsed = JSON5Parser.parse(Array("{\n å".utf8) + [0xe5, 0x20], file: "f")
    #expect(parsed.problems == [Problem(.invalidEncoding, at: SourcePlace(file: "f", line: 2, column: 3))])
  }
}
