/// An amount of Swedish money, exact to the öre.
///
/// All amounts that reach a ledger are `Money`. Inside a rule, where several factors meet before one
/// rounding, use ``ExactKronor`` and leave it through a ``RoundingRule``.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in öre.
  public var ore: Int

  /// An amount given in öre.
  public init(ore: Int) { self.ore = ore }

  /// An amount given in whole kronor.
  public init(kronor: Int) { self.ore = kronor * 100 }

  /// No money.
  public static let zero = Money(ore: 0)

  /// The whole kronor of the amount; the öre are dropped towards zero.
  public var wholeKronor: Int { ore / 100 }

  /// The amount in kronor as a floating-point number: for ratios and present values only.
  public var kronorValue: Double { Double(ore) / 100 }

  public static func < (left: Money, right: Money) -> Bool { left.ore < right.ore }
  public static func + (left: Money, right: Money) -> Money { Money(ore: left.ore + right.ore) }
  public static func - (left: Money, right: Money) -> Money { Money(ore: left.ore - right.ore) }
  public static func += (left: inout Money, right: Money) { left.ore += right.ore }
  public static func -= (left: inout Money, right: Money) { left.ore -= right.ore }
  public static prefix func - (value: Money) -> Money { Money(ore: -value.ore) }
  public static func * (left: Money, right: Int) -> Money { Money(ore: left.ore * right) }

  /// The share `rate` of the amount, rounded once to the nearest öre, halves away from zero.
  public func share(_ rate: Rate) -> Money {
    Money(ore: (ore * rate.partsPerMillion).dividedRoundingHalfAway(by: Rate.one.partsPerMillion))
  }

  /// Half of the amount, rounded to the nearest öre, halves away from zero.
  public var half: Money { Money(ore: ore.dividedRoundingHalfAway(by: 2)) }

  /// The larger of the amount and zero.
  public var orZero: Money { ore > 0 ? self : .zero }
}

extension Int {
  /// Division to the nearest whole number, halves away from zero.
  package func dividedRoundingHalfAway(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude * 2 >= divisor.magnitude else { return quotient }
    return quotient + (signum() * divisor.signum())
  }

  /// Division towards negative infinity.
  package func dividedRoundingDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}
