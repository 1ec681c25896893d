public import Economy

extension IncomeTax {
  /// The local income tax shared between municipality and region by rate, to the nearest öre; the remainder is the
  /// region's.
  ///
  /// A reading of the model: the law makes one amount of the two. Both get their share undiminished by credits,
  /// which the state bears.
  ///
  /// Example: 76 703 kr at 21.96 % and 11.86 %: 76 703 × 21.96 / 33.82 = 49 804.79 to the municipality.
  public func localTaxShares(rates: LocalTaxRates) -> (municipal: Money, regional: Money) {
    let total = Money(kronor: localIncomeTax)
    let whole = rates.incomeTax.partsPerMillion
    guard whole > 0 else { return (.zero, total) }
    let share = (total.ore * rates.municipal.partsPerMillion).dividedRoundingHalfAway(by: whole)
    let municipal = Money(ore: share)
    return (municipal, total - municipal)
  }

  /// The same in whole kronor: the municipality's part to the nearest krona, half a krona up, the region's what is left.
  ///
  /// Example: 76 703 kr at 21.96 % and 11.86 %: 49 804.79, rounded 49 805, and 26 898.
  package func localTaxSharesInKronor(rates: LocalTaxRates) -> (municipal: Int, regional: Int) {
    let whole = rates.incomeTax.partsPerMillion
    guard whole > 0 else { return (0, localIncomeTax) }
    let municipal = (localIncomeTax * rates.municipal.partsPerMillion).dividedRoundingHalfAway(by: whole)
    return (municipal, localIncomeTax - municipal)
  }
}
