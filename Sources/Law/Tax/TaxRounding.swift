package import Economy

/// The roundings of the income tax.
package enum TaxRounding {
  /// Taxes, fees and credits: öre are dropped.
  package static let oreDropped = RoundingRule(
    toKronor: 1, .down, source: "IL 67 kap. 1 §; skatteförfarandelagen: öretal faller bort")
  /// Assessed income, work income and compensation: down to whole hundreds.
  package static let downToHundred = RoundingRule(toKronor: 100, .down, source: "IL 1 kap. 5 §")
  /// The basic allowance: up to whole hundreds.
  package static let upToHundred = RoundingRule(toKronor: 100, .up, source: "IL 63 kap. 2 §")
  /// The general pension contribution: to the nearest hundred, exactly fifty down.
  package static let nearestHundred = RoundingRule(
    toKronor: 100, .nearestTiesDown, source: "Lag (1994:1744) om allmän pensionsavgift")
  /// The municipality's share of the local tax in whole kronor, where it is shown.
  package static let shareToKrona = RoundingRule(
    toKronor: 1, .nearest, source: "Nytta: skatten är ett belopp i lagen och delas efter skattesats")
  /// Local tax and fees in the official monthly tables to 2018: to the nearest krona.
  package static let nearestKrona = RoundingRule(
    toKronor: 1, .nearest, source: "Skatteverket, allmänna skattetabeller 2016–2018")
}

extension RoundingRule {
  /// Whole kronor after rounding.
  package func kronor(_ exact: ExactKronor) -> Int { self(exact).wholeKronor }

  /// Whole kronor of a twelfth of an amount, rounded once after the division.
  ///
  /// Example, öre dropped: 1 000 / 12 = 83.33, so 83.
  package func kronorOfTwelfth(_ exact: ExactKronor) -> Int {
    RoundingRule(stepInOre: step * 12, direction, source: source)(exact).wholeKronor / 12
  }

  /// Whole kronor of what part-year residents get: a twelfth for each month begun; the whole for a whole year.
  package func kronor(_ exact: ExactKronor, months: Int) -> Int {
    months < 12 ? kronorOfTwelfth(exact * max(months, 0)) : kronor(exact)
  }

  /// Whole kronor after rounding.
  package func kronor(_ amount: Int) -> Int { kronor(amount, times: .one) }

  /// The share `rate` of whole kronor, not negative, in whole kronor after rounding: the same as through
  /// ``ExactKronor``, in machine integers.
  ///
  /// Example, the general pension contribution: 7 % × 264 000 = 18 480, to the nearest hundred 18 500.
  package func kronor(_ amount: Int, times rate: Rate) -> Int {
    let stepInKronor = step / 100
    let unit = stepInKronor * Rate.one.partsPerMillion
    let (quotient, remainder) = (amount * rate.partsPerMillion).quotientAndRemainder(dividingBy: unit)
    let roundsUp: Bool =
      switch direction {
      case .down: false
      case .up: remainder > 0
      case .nearest: remainder * 2 >= unit
      case .nearestTiesDown: remainder * 2 > unit
      }
    return (quotient + (roundsUp ? 1 : 0)) * stepInKronor
  }
}
