package import Economy

/// Credit for earned income (skattereduktion för förvärvsinkomst), kronor a year, before set-off.
///
/// IL 67 kap. 46–48 §§, from 2021: 0.75 % of taxable income above 40 000 kr, at most 1 500 kr. Part-year residents
/// get a twelfth for each month begun. Öre are dropped.
///
/// Example, 226 800 kr: 0.75 % × (226 800 − 40 000) = 1 401.
package func earnedIncomeCredit(
  taxableIncome: Int, monthsResident: Int = 12, schedule: StraightLines
) -> Int {
  TaxRounding.oreDropped.kronor(schedule(taxableIncome), months: monthsResident)
}

/// Temporary credit for work income (tillfällig skattereduktion för arbetsinkomster), kronor a year, before
/// set-off, which comes last.
///
/// Lag (2021:930), income years 2021 and 2022: by work income in whole hundreds, 1.25 % above 60 000 kr up to
/// 2 250 kr, shrinking by 1.125 % from 300 000 kr to nothing at 500 000. Part-year residents get a twelfth for each
/// month begun (5 §). Öre are dropped.
///
/// Example, 400 000 kr: 2 250 − 1.125 % × 100 000 = 1 125.
package func temporaryWorkIncomeCredit(
  wage: Int, monthsResident: Int = 12, schedule: StraightLines
) -> Int {
  TaxRounding.oreDropped.kronor(
    schedule(TaxRounding.downToHundred.kronor(wage)).orZero, months: monthsResident)
}

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
