/// A rounding that a law or an agency's practice prescribes: to what step, in what direction, by what
/// source. Every rounding in the model is one of these, stored with its rule.
public struct RoundingRule: Hashable, Sendable {
  /// Which neighbour a value between two steps goes to.
  public enum Direction: Hashable, Sendable {
    /// Towards negative infinity.
    case down
    /// Towards positive infinity.
    case up
    /// To the nearest step, a half away from zero.
    case nearest
    /// To the nearest step, a half towards zero.
    case nearestTiesDown
  }

  /// The step in ore: 100 is a whole krona.
  public let step: Int
  /// The direction.
  public let direction: Direction
  /// Where the rounding is prescribed.
  public let source: LegalSource

  /// A rounding to a step given in öre; a step of nothing, which only a user's own value can be, is an öre.
  public init(stepInOre step: Int, _ direction: Direction, source: LegalSource) {
    self.step = max(1, step)
    self.direction = direction
    self.source = source
  }

  /// A rounding to a step given in whole kronor.
  public init(toKronor step: Int, _ direction: Direction, source: LegalSource) {
    self.init(stepInOre: step * 100, direction, source: source)
  }

  /// The amount after rounding.
  public func callAsFunction(_ exact: ExactKronor) -> Money { self(exact, dividedBy: 1) }

  /// The amount divided by a positive whole number, rounded once after the division.
  public func callAsFunction(_ exact: ExactKronor, dividedBy divisor: Int) -> Money {
    let unit = Int128(step) * (ExactKronor.scale / 100) * Int128(divisor)
    var (quotient, remainder) = exact.scaled.quotientAndRemainder(dividingBy: unit)
    if remainder < 0 {
      quotient -= 1
      remainder += unit
    }
    let isNegative = quotient < 0
    let roundsUp: Bool =
      switch direction {
      case .down: false
      case .up: remainder > 0
      case .nearest: isNegative ? remainder * 2 > unit : remainder * 2 >= unit
      case .nearestTiesDown: isNegative ? remainder * 2 >= unit : remainder * 2 > unit
      }
    return Money(ore: Int(quotient + (roundsUp ? 1 : 0)) * step)
  }

  /// The amount after rounding.
  public func callAsFunction(_ money: Money) -> Money { self(ExactKronor(money)) }
}
