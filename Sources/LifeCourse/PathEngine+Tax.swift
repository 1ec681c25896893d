import Bookkeeping
import Economy
package import Law

extension PathEngine {
  /// Settles each calendar year's income tax and allots every tax and credit to the months by taxable
  /// income, each to the öre. Months outside the horizon take their part and are not booked.
  func settleIncomeTax(
    of adult: Int, _ plan: AdultPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    for year in laws.indices {
      let months = year * 12..<year * 12 + 12
      let weights = plan.taxableByMonth[months]
      let annual = weights.reduce(0, +)
      workspace.housingIncome[adult * laws.count + year] += annual
      let law = laws[year]
      guard annual > 0, let rules = law.incomeTax, let rates = law.localRates else { continue }
      let tax = incomeTax(
        on: plan.annualIncome(of: months),
        of: plan.taxFacts.taxpayer(born: plan.born, year: year, rates: rates, law: rules), rates: rates,
        law: rules)
      let local = tax.localTaxShares(rates: rates)
      let horizon = timeline.horizon
      func allot(_ line: Line, _ amount: Money, isCredit: Bool = false) {
        amount.allot(over: weights) { place, part in
          let month = months.lowerBound + place
          workspace.netTax[adult * workspace.assessedCount + month] += isCredit ? -part.ore : part.ore
          if horizon.contains(month) { ledger.post(line, month: month - horizon.lowerBound, part) }
        }
      }
      allot(.municipalIncomeTax, local.municipal)
      allot(.regionalIncomeTax, local.regional)
      allot(.stateIncomeTax, Money(kronor: tax.stateIncomeTax))
      allot(.generalPensionContribution, Money(kronor: tax.generalPensionContribution))
      allot(.publicServiceFee, Money(kronor: tax.publicServiceFee))
      allot(.burialAndChurchFee, Money(kronor: tax.burialFee))
      allot(.burialAndChurchFee, Money(kronor: tax.churchFee))
      allot(.taxCredits, Money(kronor: tax.pensionContributionCredit), isCredit: true)
      allot(.taxCredits, Money(kronor: tax.workIncomeCredit), isCredit: true)
      allot(.taxCredits, Money(kronor: tax.sicknessCompensationCredit), isCredit: true)
      allot(.taxCredits, Money(kronor: tax.earnedIncomeCredit), isCredit: true)
      allot(.taxCredits, Money(kronor: tax.regionalCredit), isCredit: true)
      allot(.taxCredits, Money(kronor: tax.unemploymentFundCredit), isCredit: true)
      allot(.taxCredits, Money(kronor: tax.temporaryWorkIncomeCredit), isCredit: true)
      Money(kronor: tax.taxableIncome).allot(over: weights) { place, part in
        if horizon.contains(months.lowerBound + place) {
          workspace.addBookedTaxableIncome(part, year: year)
        }
      }
    }
  }
}

extension AdultPlan {
  /// The taxable incomes of a year by kind, öre dropped. The surplus of an active business is work income like a wage
  /// (IL 67 kap. 6 §).
  package func annualIncome(of months: Range<Int>) -> AnnualIncome {
    AnnualIncome(
      wage: Money(ore: grossByMonth[months].reduce(0, +) + surplusByMonth[months].reduce(0, +)).wholeKronor,
      benefits: Money(ore: benefitsByMonth[months].reduce(0, +)).wholeKronor,
      sicknessCompensation: Money(ore: compensationByMonth[months].reduce(0, +)).wholeKronor)
  }
}
