/// An exact number as a fraction: what an explanation reckons with, so that nothing but a named rounding loses
/// anything.
///
/// Example, a third of 1 kr: 1 / 3, and rounded to the öre 33 / 100.
package struct ExactFraction: Hashable, Comparable, Sendable {
  /// The number above the line; it bears the sign.
  package let numerator: Int128
  /// The number below the line, positive and without a factor in common with the one above.
  package let denominator: Int128

  /// A fraction, shortened. Nothing is divided by zero: then the value is zero.
  package init(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else {
      self.numerator = 0
      self.denominator = 1
      return
    }
    let common = Self.commonFactor(numerator, denominator) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / common
    self.denominator = denominator / common
  }

  /// A whole number.
  package init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Kronor.
  package init(_ money: Money) { self.init(Int128(money.ore), over: 100) }

  /// A share or a multiple.
  package init(_ rate: Rate) {
    self.init(Int128(rate.partsPerMillion), over: Int128(Rate.one.partsPerMillion))
  }

  /// Nothing.
  package static let zero = ExactFraction(0)

  package static func < (left: ExactFraction, right: ExactFraction) -> Bool {
    (left - right).numerator < 0
  }

  package static func + (left: ExactFraction, right: ExactFraction) -> ExactFraction {
    let common = commonFactor(left.denominator, right.denominator)
    let (first, second) = (left.denominator / common, right.denominator / common)
    return ExactFraction(
      left.numerator * second + right.numerator * first, over: left.denominator * second)
  }

  package static func - (left: ExactFraction, right: ExactFraction) -> ExactFraction { left + -right }

  package static prefix func - (value: ExactFraction) -> ExactFraction {
    ExactFraction(-value.numerator, over: value.denominator)
  }

  package static func * (left: ExactFraction, right: ExactFraction) -> ExactFraction {
    // Shortened crosswise first, so that the products stay small.
    let (upper, lower) = (
      ExactFraction(left.numerator, over: right.denominator),
      ExactFraction(right.numerator, over: left.denominator)
    )
    return ExactFraction(
      upper.numerator * lower.numerator, over: upper.denominator * lower.denominator)
  }

  /// A quotient; what is divided by zero is zero.
  package static func / (left: ExactFraction, right: ExactFraction) -> ExactFraction {
    left * ExactFraction(right.denominator, over: right.numerator)
  }

  /// The largest whole number that is not larger.
  package var wholeBelow: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Kronor rounded by a rule, reckoned apart from the rule's own arithmetic.
  package func rounded(by rule: RoundingRule) -> ExactFraction {
    let step = ExactFraction(Money(ore: rule.step))
    let steps = self / step
    let below = steps.wholeBelow
    let above = below + (steps.denominator == 1 ? 0 : 1)
    let twice = (steps - ExactFraction(below, over: 1)) * ExactFraction(2)
    let middle = ExactFraction(1)
    let chosen: Int128 =
      switch rule.direction {
      case .down: below
      case .up: above
      case .nearest: twice > middle || twice == middle && self > .zero ? above : below
      case .nearestTiesDown: twice > middle || twice == middle && self < .zero ? above : below
      }
    return ExactFraction(chosen, over: 1) * step
  }

  /// The amount in kronor as money; `nil` where it is not whole öre.
  package var money: Money? {
    let ore = self * ExactFraction(100)
    return ore.denominator == 1 ? Money(ore: Int(ore.numerator)) : nil
  }

  private static func commonFactor(_ left: Int128, _ right: Int128) -> Int128 {
    var (larger, smaller) = (left < 0 ? -left : left, right < 0 ? -right : right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger == 0 ? 1 : larger
  }
}
