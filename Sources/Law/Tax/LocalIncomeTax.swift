package import Economy

/// Local income tax (kommunal inkomstskatt), kronor a year: the tax of municipality and region in one amount.
///
/// IL 65 kap. 3 §, from 2016: the rates of the home municipality × taxable income, öre dropped once.
///
/// Example, Emmaboda 2025 (21.96 % + 11.86 %), 226 800 kr: 226 800 × 0.3382 = 76 703.76, öre dropped 76 703.
package func localIncomeTax(
  taxableIncome: Int, rates: LocalTaxRates, rounding: RoundingRule = TaxRounding.oreDropped
) -> Int {
  rounding.kronor(taxableIncome, times: rates.incomeTax)
}

/// Burial fee (begravningsavgift), kronor a year, or, for members, church fee (kyrkoavgift): the rate × taxable
/// income, öre dropped.
///
/// Begravningslagen (1990:1144) 9 kap. and lag (1999:932), from 2016. No credit is set off against either.
///
/// Example, 2025 (0.293 %), 226 800 kr: 664.524, öre dropped 664.
package func burialOrChurchFee(
  taxableIncome: Int, rate: Rate, rounding: RoundingRule = TaxRounding.oreDropped
) -> Int {
  rounding.kronor(taxableIncome, times: rate)
}
