/// One whole number over another, in lowest terms: an exact ratio. It is rounded where it is printed and nowhere
/// else.
public struct Quotient: Hashable, Sendable {
  /// What is divided.
  public let numerator: Int128
  /// What it is divided by, always positive.
  public let denominator: Int128

  /// A quotient; `nil` where the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.commonDivisor(numerator, denominator) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// A whole number.
  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// As a floating-point number: for comparison with other tools only.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// The quotient × 10ᵈ as a whole number, halves away from zero: 2 / 3 with three decimals is 667. What does not
  /// fit is the largest or smallest whole number that does.
  public func rounded(decimals: Int) -> Int {
    let power = (0..<decimals).reduce(Int128(1)) { product, _ in product * 10 }
    let (scaled, isTooLarge) = numerator.multipliedReportingOverflow(by: power)
    guard !isTooLarge else { return numerator < 0 ? .min : .max }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
    let isUp = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    return Int(clamping: quotient + (isUp ? numerator.signum() : 0))
  }

  private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (larger, smaller) = (left.magnitude, right.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return Int128(larger)
  }
}

extension Int128 {
  /// Division to the nearest whole number at or above.
  func dividedRoundingUp(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder != 0 && (remainder < 0) == (divisor < 0) ? quotient + 1 : quotient
  }
}
