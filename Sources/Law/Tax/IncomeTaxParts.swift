package import Economy

/// The year's taxes, fees and credits before any credit is set off, whole kronor: what ``incomeTax(on:of:rates:law:)``
/// settles and what its explanation shows.
package struct IncomeTaxParts: Hashable, Sendable {
  package let assessedIncome: Int
  package let basicAllowance: Int
  package let taxableIncome: Int
  package let stateIncomeTax: Int
  package let localIncomeTax: Int
  package let burialFee: Int
  package let churchFee: Int
  package let pensionContribution: Int
  package let publicServiceFee: Int
  package let workIncomeCredit: Int
  package let sicknessCredit: Int
  package let earnedCredit: Int
  package let regionalCredit: Int
  package let fundCredit: Int
  package let temporaryCredit: Int

  package init(
    of income: AnnualIncome, taxpayer: Taxpayer, rates: LocalTaxRates, law: IncomeTaxLaw,
    localRounding: RoundingRule = TaxRounding.oreDropped
  ) {
    let age = taxpayer.ageAtYearStart
    let months = taxpayer.monthsResident
    let localRate = rates.incomeTax
    let assessed = TaxRounding.downToHundred.kronor(income.total)
    let allowance = Law.basicAllowance(
      assessedIncome: assessed, age: age, monthsResident: months, law: law.basicAllowance)
    let taxable = assessed - allowance
    assessedIncome = assessed
    basicAllowance = allowance
    taxableIncome = taxable

    stateIncomeTax = Law.stateIncomeTax(taxableIncome: taxable, law: law.stateIncomeTax)
    localIncomeTax = Law.localIncomeTax(taxableIncome: taxable, rates: rates, rounding: localRounding)
    burialFee = burialOrChurchFee(taxableIncome: taxable, rate: rates.burial, rounding: localRounding)
    churchFee =
      taxpayer.churchMember
      ? burialOrChurchFee(taxableIncome: taxable, rate: rates.church, rounding: localRounding) : 0
    pensionContribution = generalPensionContribution(
      pensionableIncome: income.wage + income.benefits, age: age, law: law.pensionContribution)
    publicServiceFee =
      law.publicServiceFee.map { Law.publicServiceFee(taxableIncome: taxable, age: age, law: $0) } ?? 0

    workIncomeCredit =
      age >= law.seniorWorkIncomeCredit.fromAge
      ? seniorWorkIncomeCredit(wage: income.wage, monthsResident: months, law: law.seniorWorkIncomeCredit)
      : Law.workIncomeCredit(
        wage: income.wage, basicAllowance: allowance, localRate: localRate, monthsResident: months,
        law: law.workIncomeCredit)
    sicknessCredit = sicknessCompensationCredit(
      compensation: income.sicknessCompensation, basicAllowance: allowance, localRate: localRate,
      monthsResident: months, law: law.sicknessCompensationCredit)
    earnedCredit =
      law.earnedIncomeCredit.map {
        earnedIncomeCredit(taxableIncome: taxable, monthsResident: months, schedule: $0)
      } ?? 0
    // For the whole year, whatever the months: IL 67 kap. 34 §.
    regionalCredit = taxpayer.regionalCredit ? law.regionalCredit : 0
    fundCredit = unemploymentFundCredit(
      fees: taxpayer.unemploymentFundFee, monthsResident: months, rate: law.unemploymentFundCreditRate)
    temporaryCredit =
      law.temporaryWorkIncomeCredit.map {
        temporaryWorkIncomeCredit(wage: income.wage, monthsResident: months, schedule: $0)
      } ?? 0
  }

  /// The tax with the credits set off in the order of IL 67 kap. 2 §.
  package var settled: IncomeTax {
    var setOff = CreditSetOff(stateTax: stateIncomeTax, localTax: localIncomeTax)
    return IncomeTax(
      assessedIncome: assessedIncome, basicAllowance: basicAllowance, taxableIncome: taxableIncome,
      localIncomeTax: localIncomeTax, stateIncomeTax: stateIncomeTax, burialFee: burialFee,
      churchFee: churchFee, generalPensionContribution: pensionContribution,
      publicServiceFee: publicServiceFee,
      // The order of these arguments is the law's order of set-off.
      pensionContributionCredit: setOff.againstAll(pensionContribution),
      workIncomeCredit: setOff.againstLocal(workIncomeCredit),
      sicknessCompensationCredit: setOff.againstLocal(sicknessCredit),
      earnedIncomeCredit: setOff.againstLocal(earnedCredit),
      regionalCredit: setOff.againstLocal(regionalCredit),
      unemploymentFundCredit: setOff.againstAll(fundCredit),
      temporaryWorkIncomeCredit: setOff.againstAll(temporaryCredit))
  }
}
