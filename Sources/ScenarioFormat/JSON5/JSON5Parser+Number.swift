extension JSON5Parser {
  /// Reads a number exactly: decimal with or without exponent, or hexadecimal.
  mutating func number() -> PositionedValue.Kind {
    let place = source.place(index)
    let lexeme = numberLexeme()
    guard let number = Self.decimal(lexeme) else {
      report(.invalidNumber(String(String.UnicodeScalarView(lexeme))), at: place)
      return .invalid
    }
    return .number(number)
  }

  /// Everything up to what cannot belong to a number: also what makes it a bad one.
  private mutating func numberLexeme() -> [Unicode.Scalar] {
    var lexeme: [Unicode.Scalar] = []
    while let next = peek {
      let sign = next == "+" || next == "-"
      let afterExponent = lexeme.last == "e" || lexeme.last == "E"
      guard next == "." || next.continuesName || (sign && (lexeme.isEmpty || afterExponent)) else { break }
      lexeme.append(next)
      index += 1
    }
    return lexeme
  }

  private static func decimal(_ lexeme: [Unicode.Scalar]) -> ExactDecimal? {
    let written = String(String.UnicodeScalarView(lexeme))
    var rest = lexeme[...]
    let negative = rest.first == "-"
    if negative || rest.first == "+" { rest = rest.dropFirst() }
    if rest.first == "0", let marker = rest.dropFirst().first, marker == "x" || marker == "X" {
      guard let magnitude = hexadecimal(rest.dropFirst(2)) else { return nil }
      return ExactDecimal(mantissa: negative ? -magnitude : magnitude, exponent: 0, written: written)
    }
    guard let (magnitude, exponent) = magnitude(rest) else { return nil }
    return ExactDecimal(mantissa: negative ? -magnitude : magnitude, exponent: exponent, written: written)
  }

  private static func hexadecimal(_ digits: ArraySlice<Unicode.Scalar>) -> Int128? {
    guard !digits.isEmpty, digits.count <= 16 else { return nil }
    var magnitude: Int128 = 0
    for digit in digits {
      guard let value = digit.hexadecimalDigit else { return nil }
      magnitude = magnitude * 16 + Int128(value)
    }
    return magnitude
  }

  private static func magnitude(_ lexeme: ArraySlice<Unicode.Scalar>) -> (Int128, exponent: Int)? {
    let mark = lexeme.firstIndex { $0 == "e" || $0 == "E" }
    let digits = lexeme[..<(mark ?? lexeme.endIndex)]
    let whole = digits.prefix { $0 != "." }
    let decimals = digits.dropFirst(whole.count + 1)
    guard !(whole.isEmpty && decimals.isEmpty), !(whole.count > 1 && whole.first == "0") else { return nil }
    var magnitude: Int128 = 0
    for digit in whole + decimals {
      guard let value = digit.decimalDigit, magnitude < Self.magnitudeLimit else { return nil }
      magnitude = magnitude * 10 + Int128(value)
    }
    guard let power = mark.map({ exponent(lexeme[($0 + 1)...]) }) ?? .some(0) else { return nil }
    return (magnitude, power - decimals.count)
  }

  /// 10 to the power of ``ExactDecimal/digitLimit``.
  private static let magnitudeLimit: Int128 = (0..<ExactDecimal.digitLimit).reduce(1) { power, _ in power * 10
  }

  private static func exponent(_ lexeme: ArraySlice<Unicode.Scalar>) -> Int? {
    let negative = lexeme.first == "-"
    let digits = negative || lexeme.first == "+" ? lexeme.dropFirst() : lexeme
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    var power = 0
    for digit in digits {
      guard let value = digit.decimalDigit else { return nil }
      power = power * 10 + value
    }
    return negative ? -power : power
  }
}
