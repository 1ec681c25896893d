import Economy
import LawData

/// A unit cost of one year in the prices of another, kept as an exact fraction so that what is booked is
/// rounded once: amount × index of the year / index of the known year.
struct IndexedCost: Sendable, Hashable {
  /// The known amount.
  let amount: Money
  /// The index of the year it is wanted for, over that of the year it is known for.
  let numerator: Int
  let denominator: Int

  /// The part `count / total` of the cost, to the nearest öre, halves away from zero.
  ///
  /// Example, the whole of 3 338 kr of 2022 in 2023: 3 338 × 403.70 / 371.91 = 3 623.32 kr.
  func part(_ count: Int, of total: Int) -> Money {
    let exact = Int128(amount.ore) * Int128(numerator) * Int128(count)
    let divisor = Int128(denominator) * Int128(total)
    let (quotient, remainder) = exact.quotientAndRemainder(dividingBy: divisor)
    return Money(ore: Int(quotient) + (remainder * 2 >= divisor ? 1 : 0))
  }

  /// The whole cost, to the nearest öre.
  var rounded: Money { part(1, of: 1) }
}
