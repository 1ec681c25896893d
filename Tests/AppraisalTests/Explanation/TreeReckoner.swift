import Appraisal
import Economy
import LawData

/// Reckons an explanation again from its leaves alone, with whole numbers of its own: an amount is a numerator over a
/// denominator in öre or in its unit, and every operation is written here a second time.
enum TreeReckoner {
  struct Fraction: Equatable {
    var upper: Int128
    var lower: Int128

    init(_ upper: Int128, _ lower: Int128 = 1) {
      var (left, right) = (upper.magnitude, lower.magnitude)
      while right != 0 { (left, right) = (right, left % right) }
      let common = left == 0 ? 1 : Int128(left)
      self.upper = upper / common
      self.lower = lower / common
    }

    static func less(_ left: Fraction, _ right: Fraction) -> Bool { left.minus(right).upper < 0 }
    func plus(_ other: Fraction) -> Fraction {
      if lower % other.lower == 0 { return Fraction(upper + other.upper * (lower / other.lower), lower) }
      if other.lower % lower == 0 {
        return Fraction(upper * (other.lower / lower) + other.upper, other.lower)
      }
      return Fraction(upper * other.lower + other.upper * lower, lower * other.lower)
    }
    func minus(_ other: Fraction) -> Fraction { plus(Fraction(-other.upper, other.lower)) }
    func times(_ other: Fraction) -> Fraction {
      let first = Fraction(upper, other.lower)
      let second = Fraction(other.upper, lower)
      return Fraction(first.upper * second.upper, first.lower * second.lower)
    }
    func over(_ other: Fraction) -> Fraction {
      other.upper < 0
        ? times(Fraction(-other.lower, -other.upper)) : times(Fraction(other.lower, other.upper))
    }
    var floor: Int128 {
      let quotient = upper / lower
      return upper < 0 && quotient * lower != upper ? quotient - 1 : quotient
    }
  }

  /// The öre of a tree; `nil` where it does not end in whole öre.
  static func ore(of node: ExplanationNode) -> Int? {
    let ore = value(of: node).times(Fraction(100))
    return ore.lower == 1 ? Int(ore.upper) : nil
  }

  static func value(of node: ExplanationNode) -> Fraction {
    let parts = node.children.map(value)
    let none = Fraction(0)
    switch node.operation {
    case .input: return Fraction(node.value.numerator, node.value.denominator)
    case .parameter(let parameter, let entry):
      // The figure as the register writes it, in its own unit.
      let million: Int128 = 1_000_000
      switch parameter.unit {
      case .partsPerMillion, .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion:
        return Fraction(Int128(entry.value), million)
      case .indexHundredths: return Fraction(Int128(entry.value), 100)
      case .percentHundredths: return Fraction(Int128(entry.value), 10_000)
      default: return Fraction(Int128(entry.value))
      }
    case .sum: return parts.reduce(none) { $0.plus($1) }
    case .difference: return parts.dropFirst().reduce(parts.first ?? none) { $0.minus($1) }
    case .product: return parts.reduce(Fraction(1)) { $0.times($1) }
    case .quotient: return parts[0].over(parts[1])
    case .smallest: return parts.dropFirst().reduce(parts[0]) { Fraction.less($1, $0) ? $1 : $0 }
    case .largest: return parts.dropFirst().reduce(parts[0]) { Fraction.less($0, $1) ? $1 : $0 }
    case .notBelowZero: return parts[0].upper < 0 ? none : parts[0]
    case .ifAtLeast: return Fraction.less(parts[1], parts[2]) ? none : parts[0]
    case .ifAbove: return Fraction.less(parts[2], parts[1]) ? parts[0] : none
    case .rounded(let rule): return rounded(parts[0], rule)
    case .part(let place):
      return part(place, of: parts[0], over: node.children[1].children.map(value))
    }
  }

  private static func rounded(_ value: Fraction, _ rule: RoundingRule) -> Fraction {
    let step = Fraction(Int128(rule.step), 100)
    let steps = value.over(step)
    let below = steps.floor
    let rest = steps.minus(Fraction(below))
    let isUp: Bool =
      switch rule.direction {
      case .down: false
      case .up: rest.upper > 0
      // A half away from zero is up for what is positive.
      case .nearest: value.upper >= 0 ? rest.upper * 2 >= rest.lower : rest.upper * 2 > rest.lower
      case .nearestTiesDown: value.upper >= 0 ? rest.upper * 2 > rest.lower : rest.upper * 2 >= rest.lower
      }
    return Fraction(below + (isUp ? 1 : 0)).times(step)
  }

  /// Largest remainder by handing out one öre at a time.
  private static func part(_ place: Int, of amount: Fraction, over weights: [Fraction]) -> Fraction {
    let ore = amount.times(Fraction(100)).floor
    let total = weights.reduce(Fraction(0)) { $0.plus($1) }
    guard total.upper > 0 else { return Fraction(0) }
    var given = weights.map { Fraction(ore).times($0).over(total).floor }
    var rest = weights.indices.map { Fraction(ore).times(weights[$0]).over(total).minus(Fraction(given[$0])) }
    while given.reduce(0, +) < ore {
      var best = 0
      for other in rest.indices where Fraction.less(rest[best], rest[other]) { best = other }
      given[best] += 1
      rest[best] = Fraction(-1)
    }
    return Fraction(given[place], 100)
  }
}
