import Economy

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
