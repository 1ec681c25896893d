package import Economy

/// The year's tax on earned income (slutlig skatt på förvärvsinkomst), kronor.
///
/// IL 1 kap. 5 §, 63, 65 and 67 kap., from 2016; the order is: assessed income, basic allowance, taxable income,
/// state and local tax, fees, credits in the order of IL 67 kap. 2 §. Each tax, fee and credit is in whole
/// kronor, öre dropped, but for the pension contribution, to the nearest hundred.
///
/// Example, Emmaboda 2025 (21.96 % + 11.86 % + 0.293 %), wage 264 000 kr: allowance 37 200, taxable 226 800;
/// local tax 76 703 + burial fee 664 + pension contribution 18 500 + public service fee 1 249 − credits
/// (18 500 + 28 418 + 1 401) = 48 797.
public func incomeTax(
  on income: AnnualIncome, of taxpayer: Taxpayer, rates: LocalTaxRates, law: IncomeTaxLaw
) -> IncomeTax {
  incomeTax(on: income, of: taxpayer, rates: rates, law: law, localRounding: TaxRounding.oreDropped)
}

/// The same with another rounding of local tax and fees: that of the official monthly tables to 2018.
package func incomeTax(
  on income: AnnualIncome, of taxpayer: Taxpayer, rates: LocalTaxRates, law: IncomeTaxLaw,
  localRounding: RoundingRule
) -> IncomeTax {
  IncomeTaxParts(
    of: income, taxpayer: taxpayer, rates: rates, law: law, localRounding: localRounding
  ).settled
}
