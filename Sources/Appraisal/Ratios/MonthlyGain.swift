public import Economy

/// An equal gain every month, worth less the later it comes.
public struct MonthlyGain: Hashable, Sendable {
  /// The gain a month.
  public let amount: Money
  /// The real discount rate a year (kalkylränta).
  public let discountRate: Rate

  /// A gain.
  public init(_ amount: Money, discountRate: Rate) {
    self.amount = amount
    self.discountRate = discountRate
  }

  /// The present value of so many months (nuvärde): Σ amount × (1 + r)^(−i / 12), i = 0 in the first month, to the
  /// nearest öre. Without discounting it is amount × months, exact.
  ///
  /// The one place among the ratios where floating point enters.
  /// - Example: 1 000 kr in 12 months at 0 %: 12 000 kr; at 3.5 %: 11 812.85 kr.
  /// - Returns: `nil` where the value is more than money can hold.
  public func presentValue(months: Int) -> Money? {
    months > 0 ? value(of: months, weight: weight(months: months)) : .zero
  }

  /// How many months' gain so many months are worth: Σ (1 + r)^(−i / 12).
  public func weight(months: Int) -> Double { weights(through: months).last ?? 0 }

  /// The present value of one month, two months, …; `nil` where money cannot hold it.
  func presentValues(through months: Int) -> [Money?] {
    weights(through: months).enumerated().map { value(of: $0 + 1, weight: $1) }
  }

  private func value(of months: Int, weight: Double) -> Money? {
    guard discountRate != .zero else {
      let (product, isTooLarge) = amount.ore.multipliedReportingOverflow(by: months)
      return isTooLarge ? nil : Money(ore: product)
    }
    let kronor = amount.kronorValue * weight
    return abs(kronor) < Self.mostKronor ? PresentValue.money(kronor) : nil
  }

  /// The weights, summed month by month.
  private func weights(through months: Int) -> [Double] {
    guard months > 0 else { return [] }
    let factor = 1 / (1 + discountRate.value).twelfthRoot
    var (weight, sum) = (1.0, 0.0)
    return (0..<months).map { _ in
      sum += weight
      weight *= factor
      return sum
    }
  }

  /// Below this many kronor a present value fits in money.
  private static let mostKronor = 9e16
}
