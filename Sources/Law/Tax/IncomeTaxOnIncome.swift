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
  let age = taxpayer.ageAtYearStart
  let months = taxpayer.monthsResident
  let localRate = rates.incomeTax
  let assessed = TaxRounding.downToHundred.kronor(income.total)
  let allowance = basicAllowance(
    assessedIncome: assessed, age: age, monthsResident: months, law: law.basicAllowance)
  let taxable = assessed - allowance

  let state = stateIncomeTax(taxableIncome: taxable, law: law.stateIncomeTax)
  let local = localIncomeTax(taxableIncome: taxable, rates: rates, rounding: localRounding)
  let pensionContribution = generalPensionContribution(
    pensionableIncome: income.wage + income.benefits, age: age, law: law.pensionContribution)

  let workCredit =
    age >= law.seniorWorkIncomeCredit.fromAge
    ? seniorWorkIncomeCredit(wage: income.wage, monthsResident: months, law: law.seniorWorkIncomeCredit)
    : workIncomeCredit(
      wage: income.wage, basicAllowance: allowance, localRate: localRate, monthsResident: months,
      law: law.workIncomeCredit)
  let sicknessCredit = sicknessCompensationCredit(
    compensation: income.sicknessCompensation, basicAllowance: allowance, localRate: localRate,
    law: law.sicknessCompensationCredit)
  let earnedCredit =
    law.earnedIncomeCredit.map { earnedIncomeCredit(taxableIncome: taxable, schedule: $0) } ?? 0
  let fundCredit = unemploymentFundCredit(
    fees: taxpayer.unemploymentFundFee, rate: law.unemploymentFundCreditRate)
  let temporaryCredit =
    law.temporaryWorkIncomeCredit.map { temporaryWorkIncomeCredit(wage: income.wage, schedule: $0) } ?? 0

  var setOff = CreditSetOff(stateTax: state, localTax: local)
  return IncomeTax(
    assessedIncome: assessed, basicAllowance: allowance, taxableIncome: taxable, localIncomeTax: local,
    stateIncomeTax: state,
    burialFee: burialOrChurchFee(taxableIncome: taxable, rate: rates.burial, rounding: localRounding),
    churchFee: taxpayer.churchMember
      ? burialOrChurchFee(taxableIncome: taxable, rate: rates.church, rounding: localRounding) : 0,
    generalPensionContribution: pensionContribution,
    publicServiceFee: law.publicServiceFee.map {
      publicServiceFee(taxableIncome: taxable, age: age, law: $0)
    } ?? 0,
    // The order of these arguments is the law's order of set-off.
    pensionContributionCredit: setOff.againstAll(pensionContribution),
    workIncomeCredit: setOff.againstLocal(workCredit),
    sicknessCompensationCredit: setOff.againstLocal(sicknessCredit),
    earnedIncomeCredit: setOff.againstLocal(earnedCredit),
    regionalCredit: setOff.againstLocal(taxpayer.regionalCredit ? law.regionalCredit : 0),
    unemploymentFundCredit: setOff.againstAll(fundCredit),
    temporaryWorkIncomeCredit: setOff.againstAll(temporaryCredit))
}
