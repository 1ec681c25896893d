import Economy

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
