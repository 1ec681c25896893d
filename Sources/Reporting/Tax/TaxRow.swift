package import Law

/// One person's tax of a year as a row of figures.
package struct TaxRow: Sendable {
  /// The columns of the file and their order.
  package enum Column: String, CaseIterable, Sendable {
    case income
    case assessedIncome = "assessed_income"
    case basicAllowance = "basic_allowance"
    case taxableIncome = "taxable_income"
    case municipalTax = "municipal_tax"
    case regionalTax = "regional_tax"
    case burialAndChurchFee = "burial_and_church_fee"
    case stateTax = "state_tax"
    case pensionContribution = "pension_contribution"
    case publicServiceFee = "public_service_fee"
    case creditPensionContribution = "credit_pension_contribution"
    case creditWorkIncome = "credit_work_income"
    case creditSickness = "credit_sickness"
    case creditEarnedIncome = "credit_earned_income"
    case creditOther = "credit_other"
    case finalTax = "final_tax"
    case netIncome = "net_income"
  }

  private let income: Int
  private let tax: IncomeTax
  private let local: (municipal: Int, regional: Int)

  /// The row of an income.
  package init(_ income: AnnualIncome, taxpayer: Taxpayer, rates: LocalTaxRates, law: IncomeTaxLaw) {
    self.income = income.total
    tax = incomeTax(on: income, of: taxpayer, rates: rates, law: law)
    local = tax.localTaxSharesInKronor(rates: rates)
  }

  /// Whole kronor of a column; credits are as they were set off, not negative.
  package subscript(column: Column) -> Int {
    switch column {
    case .income: income
    case .assessedIncome: tax.assessedIncome
    case .basicAllowance: tax.basicAllowance
    case .taxableIncome: tax.taxableIncome
    case .municipalTax: local.municipal
    case .regionalTax: local.regional
    case .burialAndChurchFee: tax.burialFee + tax.churchFee
    case .stateTax: tax.stateIncomeTax
    case .pensionContribution: tax.generalPensionContribution
    case .publicServiceFee: tax.publicServiceFee
    case .creditPensionContribution: tax.pensionContributionCredit
    case .creditWorkIncome: tax.workIncomeCredit
    case .creditSickness: tax.sicknessCompensationCredit
    case .creditEarnedIncome: tax.earnedIncomeCredit
    case .creditOther: tax.regionalCredit + tax.unemploymentFundCredit + tax.temporaryWorkIncomeCredit
    case .finalTax: tax.finalTax
    case .netIncome: income - tax.finalTax
    }
  }
}
