/// An exact number, for what tests reckon by themselves.
package struct Fraction: Equatable {
  package let upper: Int128
  package let lower: Int128

  /// A fraction, shortened; the number below the line is positive.
  package init(_ upper: Int128, _ lower: Int128 = 1) {
    var (left, right) = (upper.magnitude, lower.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    let common = left == 0 ? 1 : Int128(left)
    self.upper = upper / common
    self.lower = lower / common
  }

  /// A decimal number as it is written, or a quotient of whole numbers: `-12.5`, `5/3`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/")
    if parts.count == 2, let upper = Int128(parts[0]), let lower = Int128(parts[1]) {
      self.init(upper, lower)
      return
    }
    let digits = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = digits.count > 1 ? digits[1] : ""
    guard digits.count <= 2, let whole = Int128(digits[0] + decimals) else { return nil }
    self.init(whole, decimals.reduce(1) { product, _ in product * 10 })
  }

  package static func < (left: Fraction, right: Fraction) -> Bool { (left - right).upper < 0 }

  package static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.lower % right.lower == 0 {
      return Fraction(left.upper + right.upper * (left.lower / right.lower), left.lower)
    }
    if right.lower % left.lower == 0 {
      return Fraction(left.upper * (right.lower / left.lower) + right.upper, right.lower)
    }
    return Fraction(left.upper * right.lower + right.upper * left.lower, left.lower * right.lower)
  }

  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.upper, right.lower)
  }

  package static func * (left: Fraction, right: Fraction) -> Fraction {
    let first = Fraction(left.upper, right.lower)
    let second = Fraction(right.upper, left.lower)
    return Fraction(first.upper * second.upper, first.lower * second.lower)
  }

  package static func / (left: Fraction, right: Fraction) -> Fraction {
    right.upper < 0
      ? left * Fraction(-right.lower, -right.upper) : left * Fraction(right.lower, right.upper)
  }

  /// The largest whole number that is not larger.
  package var floor: Int128 {
    let quotient = upper / lower
    return upper < 0 && quotient * lower != upper ? quotient - 1 : quotient
  }

  package static let zero = Fraction(0)

  /// Rounded to a step: `down`, `up`, `nearest` (a half away from zero) or `nearestTiesDown` (a half towards zero).
  package func rounded(toStep step: Fraction, _ direction: String) -> Fraction {
    let steps = self / step
    let below = steps.floor
    let rest = steps - Fraction(below)
    let isHalfUp = (direction == "nearest") == (upper >= 0)
    let isUp: Bool =
      switch direction {
      case "down": false
      case "up": rest.upper > 0
      default: isHalfUp ? rest.upper * 2 >= rest.lower : rest.upper * 2 > rest.lower
      }
    return Fraction(below + (isUp ? 1 : 0)) * step
  }

  /// A place's part of an amount in kronor shared out over weights, to the öre, by largest remainder: one öre at a time
  /// to the largest that is left, the earlier first.
  package func part(_ place: Int, over weights: [Fraction]) -> Fraction {
    let ore = (self * Fraction(100)).floor
    let total = weights.reduce(.zero, +)
    guard total.upper > 0 else { return .zero }
    var given = weights.map { (Fraction(ore) * $0 / total).floor }
    var rest = weights.indices.map { Fraction(ore) * weights[$0] / total - Fraction(given[$0]) }
    while given.reduce(0, +) < ore {
      var best = 0
      for other in rest.indices where rest[best] < rest[other] { best = other }
      given[best] += 1
      rest[best] = Fraction(-1)
    }
    return Fraction(given[place], 100)
  }

  /// The smaller and the larger of two.
  package func least(_ other: Fraction) -> Fraction { other < self ? other : self }
  package func most(_ other: Fraction) -> Fraction { self < other ? other : self }
}
