package import Economy

/// Credit for unemployment fund fees (skattereduktion för arbetslöshetsavgift), kronor a year, before set-off.
///
/// IL 67 kap. 49–52 §§, for fees paid from July 2022: 25 % of the fees. Part-year residents get a twelfth for each
/// month begun. Öre are dropped.
///
/// Example, 1 560 kr: 390.
package func unemploymentFundCredit(fees: Int, monthsResident: Int = 12, rate: Rate) -> Int {
  guard monthsResident < 12 else { return TaxRounding.oreDropped.kronor(fees, times: rate) }
  return TaxRounding.oreDropped.kronor(ExactKronor(kronor: fees) * rate, months: monthsResident)
}
