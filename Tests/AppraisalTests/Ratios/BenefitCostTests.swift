import Economy
import Testing

@testable import Appraisal

@Suite struct BenefitCostTests {
  private let benefit = Money(kronor: 250_000)
  private let cost = Money(kronor: 100_000)
  private let factor = Rate(partsPerMillion: 1_300_000)

  private func ratio(_ numerator: Int128, _ denominator: Int128) -> RatioValue? {
    Quotient(numerator, over: denominator).map(RatioValue.value)
  }

  @Test func withoutATaxFactor() {
    #expect(benefitCostRatio(benefit: benefit, cost: EconomicCost(cost)) == ratio(5, 2))
    #expect(netPresentValueRatio(benefit: benefit, cost: EconomicCost(cost)) == ratio(3, 2))
    #expect(netPresentValueRatio(benefit: .zero, cost: EconomicCost(cost)) == ratio(-1, 1))
    for none in [Money.zero, -cost] {
      #expect(benefitCostRatio(benefit: benefit, cost: EconomicCost(none)) == .undefined(.noCost))
      #expect(netPresentValueRatio(benefit: benefit, cost: EconomicCost(none)) == .undefined(.noCost))
    }
  }

  @Test func theTaxFactorIsOnWhatTaxesPay() {
    // 100 000 + 0.3 × 100 000 = 130 000; half of it from taxes: 115 000; a public gain raises no tax.
    let whole = EconomicCost(cost, taxFinanced: cost, taxFactor: factor)
    #expect(benefitCostRatio(benefit: benefit, cost: whole) == ratio(25, 13))
    #expect(netPresentValueRatio(benefit: benefit, cost: whole) == ratio(12, 13))
    let half = EconomicCost(cost, taxFinanced: Money(kronor: 50_000), taxFactor: factor)
    #expect(benefitCostRatio(benefit: benefit, cost: half) == ratio(250, 115))
    let gain = EconomicCost(cost, taxFinanced: -cost, taxFactor: factor)
    #expect(benefitCostRatio(benefit: benefit, cost: gain) == ratio(5, 2))
  }

  @Test func theLargestAmountsAreExact() {
    let huge = Money(ore: .max)
    let cost = EconomicCost(huge, taxFinanced: huge, taxFactor: Rate(partsPerMillion: 10_000_000))
    #expect(benefitCostRatio(benefit: huge, cost: cost) == ratio(1, 10))
    #expect(netPresentValueRatio(benefit: -huge, cost: cost) == ratio(-11, 10))
  }

  @Test func marginalValue() {
    func value(_ willingness: Int, _ cost: Int) -> RatioValue {
      marginalValueOfPublicFunds(
        willingnessToPay: Money(kronor: willingness), netPublicCost: Money(kronor: cost))
    }
    #expect(value(60_000, 40_000) == ratio(3, 2))
    #expect(value(-60_000, 40_000) == ratio(-3, 2))
    #expect(value(0, 40_000) == ratio(0, 1))
    #expect(value(1, 0) == .infinite)
    #expect(value(1, -40_000) == .infinite)
    #expect(value(0, 0) == .undefined(.neitherCostNorWillingness))
    #expect(value(-1, -1) == .undefined(.neitherCostNorWillingness))
  }

  @Test func participationAndMarginalTax() {
    #expect(
      participationTax(publicGain: Money(kronor: 19_500), labourCost: Money(kronor: 30_000)) == ratio(13, 20))
    #expect(participationTax(publicGain: benefit, labourCost: .zero) == .undefined(.noLabourCost))
    let wage = Money(kronor: 20_000)
    #expect(
      householdParticipationTax(incomeChange: Money(kronor: 5_000), wageChange: wage) == ratio(3, 4))
    // All of the wage is lost, and more: above one.
    #expect(householdParticipationTax(incomeChange: .zero, wageChange: wage) == ratio(1, 1))
    #expect(householdParticipationTax(incomeChange: -wage, wageChange: wage) == ratio(2, 1))
    #expect(
      effectiveMarginalTax(incomeChange: Money(kronor: 480), wageChange: Money(kronor: 1_000))
        == ratio(52, 100))
    for none in [Money.zero, -wage] {
      #expect(effectiveMarginalTax(incomeChange: .zero, wageChange: none) == .undefined(.noWageChange))
    }
  }
}
