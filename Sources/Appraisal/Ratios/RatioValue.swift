/// What a ratio comes to. Not every pair of figures has one.
public enum RatioValue: Hashable, Sendable {
  /// A number.
  case value(Quotient)
  /// Something for nothing: a gain without a cost.
  case infinite
  /// No number, and why.
  case undefined(UndefinedRatio)

  /// One whole number over another, which is undefined where the second is not positive.
  init(_ numerator: Int128, over denominator: Int128, unlessPositive reason: UndefinedRatio) {
    guard denominator > 0, let quotient = Quotient(numerator, over: denominator) else {
      self = .undefined(reason)
      return
    }
    self = .value(quotient)
  }

  /// The number; `nil` where there is none.
  public var quotient: Quotient? {
    if case .value(let quotient) = self { quotient } else { nil }
  }
}

/// Why a ratio has no value.
public enum UndefinedRatio: String, Hashable, Sendable, CaseIterable {
  /// There is nobody to share a cost among.
  case noPersons
  /// There is no cost to set a benefit against.
  case noCost
  /// Nothing is gained, so that no time pays a cost back.
  case noGain
  /// There is no labour cost to take a share of.
  case noLabourCost
  /// The wage does not rise.
  case noWageChange
  /// There was nothing to win before the project.
  case noPotential
  /// The potential has not become smaller.
  case noEffect
  /// Neither a public cost nor a willingness to pay.
  case neitherCostNorWillingness
}
