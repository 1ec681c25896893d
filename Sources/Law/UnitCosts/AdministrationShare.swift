public import Economy

/// The share of the administration of social assistance that follows a household, as an exact fraction.
public struct AdministrationShare: Sendable, Hashable {
  /// The number above the line.
  public let numerator: Int
  /// The number below the line.
  public let denominator: Int

  /// The share of an amount, rounded once to the nearest öre, halves away from zero.
  ///
  /// Example, 3 338 kr in month 13: 3 338 × 8 / 15 = 1 780.27 kr.
  public func of(_ amount: Money) -> Money {
    Money(ore: (amount.ore * numerator).dividedRoundingHalfAway(by: denominator))
  }
}

/// The marginal share of administration in a month of the horizon, counted from 1: 0.3 in the first year,
/// in even steps to the whole in the fourth.
///
/// A choice of the model: staff is fixed in the short run.
///
/// Example, months 1–12: 3/10, 13–24: 8/15, 25–36: 23/30.
///
/// `nil` where administration was not compiled.
public func administrationMarginalShare(monthOfHorizon: Int, law: UnitCostLaw) -> AdministrationShare? {
  guard let fullYear = law.administrationFullYear, let firstShare = law.administrationFirstYearShare else {
    return nil
  }
  let steps = fullYear - 1
  let taken = min(max(0, (monthOfHorizon - 1) / 12), steps)
  let whole = Rate.one.partsPerMillion
  let first = firstShare.partsPerMillion
  guard steps > 0 else { return AdministrationShare(numerator: 1, denominator: 1) }
  return AdministrationShare(
    numerator: first * steps + (whole - first) * taken, denominator: whole * steps)
}
