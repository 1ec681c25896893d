/// An exact intermediate amount inside a rule: kronor with eighteen decimals.
///
/// Three multiplications by a ``Rate`` stay exact. It becomes ``Money`` or whole kronor only through a
/// ``RoundingRule``, so that a formula rounds once, where the law says so.
public struct ExactKronor: Hashable, Comparable, Sendable {
  /// Kronor × 10¹⁸.
  let scaled: Int128

  static let scale: Int128 = 1_000_000_000_000_000_000

  init(scaled: Int128) { self.scaled = scaled }

  /// A whole number of kronor.
  public init(kronor: Int) { scaled = Int128(kronor) * Self.scale }

  /// An amount of money.
  public init(_ money: Money) { scaled = Int128(money.ore) * (Self.scale / 100) }

  /// No money.
  public static let zero = ExactKronor(scaled: 0)

  public static func < (left: ExactKronor, right: ExactKronor) -> Bool { left.scaled < right.scaled }
  public static func + (left: ExactKronor, right: ExactKronor) -> ExactKronor {
    ExactKronor(scaled: left.scaled + right.scaled)
  }
  public static func - (left: ExactKronor, right: ExactKronor) -> ExactKronor {
    ExactKronor(scaled: left.scaled - right.scaled)
  }
  /// The share `rate` of an amount; exact for up to three factors.
  public static func * (left: ExactKronor, rate: Rate) -> ExactKronor {
    let product = left.scaled * Int128(rate.partsPerMillion)
    assert(product % 1_000_000 == 0, "more than three rates in one formula")
    return ExactKronor(scaled: product / 1_000_000)
  }
  public static func * (left: ExactKronor, factor: Int) -> ExactKronor {
    ExactKronor(scaled: left.scaled * Int128(factor))
  }

  /// The larger of the amount and zero.
  public var orZero: ExactKronor { scaled > 0 ? self : .zero }
}
