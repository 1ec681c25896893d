import Economy

/// How the krona value of a row in an official monthly table comes about, step by step, kronor.
package struct MonthlyTableSteps: Hashable, Sendable {
  /// Twelve times the monthly pay the row is computed at.
  package let annualIncome: Int
  /// The local rates that the table's number stands for: fees in the burial fee's place.
  package let rates: LocalTaxRates
  /// The year's tax, item by item.
  package let tax: IncomeTax

  /// The month's tax: a twelfth of the year's, öre dropped.
  package var monthly: Int { tax.finalTax / 12 }
}

/// The steps behind ``monthlyTableTax(upperLimit:table:column:law:)``.
///
/// Example, table 29, column 1, to 2 100 kr in 2025: 7 % × 12 × 2 100 = 1 764, so 1 800, and 1 800 / 12 = 150.
/// - Returns: `nil` for a column that the year's table does not have.
package func monthlyTableSteps(
  upperLimit: Int, table: Int, column: MonthlyTableColumn, law: MonthlyTableLaw
) -> MonthlyTableSteps? {
  let annual = upperLimit * 12
  guard let (income, age) = tableCase(annual: annual, column: column, law: law.tax) else { return nil }
  let number = Rate(partsPerMillion: table * (Rate.one.partsPerMillion / 100))
  let rates = LocalTaxRates(municipal: number - law.feeShare, regional: .zero, burial: law.feeShare)
  return MonthlyTableSteps(
    annualIncome: annual, rates: rates,
    tax: incomeTax(
      on: income, of: Taxpayer(ageAtYearStart: age), rates: rates, law: law.tax,
      localRounding: law.localRounding))
}

/// The monthly pay a per cent row is computed at: its upper limit, but in the first row, where the year's law
/// says so, the last krona row's.
package func monthlyTablePercentPay(lowerLimit: Int, upperLimit: Int, law: MonthlyTableLaw) -> Int {
  let isFirst = lowerLimit == law.kronorUpTo + 1
  return isFirst && law.firstPercentAtKronaLimit ? law.kronorUpTo : upperLimit
}

/// The income and the age at the start of the year that a column stands for.
private func tableCase(
  annual: Int, column: MonthlyTableColumn, law: IncomeTaxLaw
) -> (income: AnnualIncome, age: Int)? {
  let allowanceAge = law.basicAllowance.increasedFromAge
  let creditAge = law.seniorWorkIncomeCredit.fromAge
  let below = min(allowanceAge, creditAge) - 1
  let senior = max(allowanceAge, creditAge)
  switch column {
  case .wage: return (AnnualIncome(wage: annual), below)
  case .seniorPension: return (AnnualIncome(pension: annual), senior)
  case .seniorWage: return (AnnualIncome(wage: annual), senior)
  case .sicknessCompensation:
    if case .none = law.sicknessCompensationCredit {
      return (AnnualIncome(wage: annual), law.pensionContribution.freeFromAge)
    }
    return (AnnualIncome(sicknessCompensation: annual), below)
  case .benefits: return (AnnualIncome(benefits: annual), below)
  case .pension: return (AnnualIncome(pension: annual), below)
  case .betweenAgesWage:
    return creditAge < allowanceAge ? (AnnualIncome(wage: annual), creditAge) : nil
  }
}
