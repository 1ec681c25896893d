/// An exact fraction of the second computation: what it needs of arithmetic, and nothing of the program's own.
struct Fraction: Comparable, Sendable {
  let numerator: Int128
  let denominator: Int128

  /// A fraction in lowest terms; the denominator is positive.
  init(_ numerator: Int128, over denominator: Int128 = 1) {
    var (large, small) = (numerator.magnitude, denominator.magnitude)
    while small > 0 { (large, small) = (small, large % small) }
    let divisor = Int128(max(large, 1))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// A whole number.
  init(_ whole: Int) { self.init(Int128(whole)) }

  /// A decimal number as the law writes it, such as `0.423`; `nil` for anything else.
  init?(decimal text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard let digits = Int128(parts.joined()) else { return nil }
    var denominator: Int128 = 1
    for _ in 0..<decimals { denominator *= 10 }
    self.init(digits, over: denominator)
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }
  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator - right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }
  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }
  static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The largest multiple of `step` not above the fraction, which is not negative.
  func down(to step: Int = 1) -> Int { Int(numerator / (denominator * Int128(step))) * step }

  /// The smallest multiple of `step` not below the fraction, which is not negative.
  func up(to step: Int) -> Int {
    let unit = denominator * Int128(step)
    return Int((numerator + unit - 1) / unit) * step
  }
}

/// So many per cent.
func percent(_ text: String) -> Fraction {
  (Fraction(decimal: text) ?? Fraction(0)) * Fraction(1, over: 100)
}
