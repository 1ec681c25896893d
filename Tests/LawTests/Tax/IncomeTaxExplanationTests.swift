import Economy
import LawData
import Testing

@testable import Law

/// The steps show the very figures that are computed: every formula, reckoned again from the numbers that are shown,
/// gives the amount.
@Suite struct IncomeTaxExplanationTests {
  private func steps(
    _ income: AnnualIncome, _ taxpayer: Taxpayer, _ rates: LocalTaxRates, _ law: IncomeTaxLaw
  ) -> [IncomeTaxStep] {
    IncomeTaxExplanation(of: income, taxpayer: taxpayer, rates: rates, local: [], law: law).steps
  }

  @Test(arguments: 2016...2026) func everyFormulaGivesItsAmount(year: Int) throws {
    let law = try taxLaw(year)
    var random = SeededRandom(seed: UInt64(year))
    for _ in 0..<150 {
      func amount() -> Int { Bool.random(using: &random) ? Int.random(in: 0...900_000, using: &random) : 0 }
      let income = AnnualIncome(
        wage: amount(), benefits: amount(), sicknessCompensation: amount(), pension: amount())
      let taxpayer = Taxpayer(
        ageAtYearStart: Int.random(in: 15...90, using: &random),
        monthsResident: Bool.random(using: &random) ? 12 : Int.random(in: 1...12, using: &random),
        churchMember: Bool.random(using: &random),
        unemploymentFundFee: Int.random(in: 0...3_000, using: &random),
        regionalCredit: Bool.random(using: &random))
      let tax = incomeTax(on: income, of: taxpayer, rates: emmaboda2025, law: law)
      let steps = steps(income, taxpayer, emmaboda2025, law)
      for step in steps {
        #expect(step.recomputed == step.computed, "\(year) \(step.kind) \(income) \(taxpayer)")
        switch step.limit {
        case nil: #expect(step.amount == step.computed)
        case .assessedIncome(let most), .highest(let most), .taxLeft(let most):
          #expect(step.amount == most && most < step.computed)
        case .belowFloor, .byAge: #expect(step.amount == 0)
        }
      }
      func sum(_ kinds: [IncomeTaxStep.Kind]) -> Int {
        steps.filter { kinds.contains($0.kind) }.map(\.amount).reduce(0, +)
      }
      let credits = sum([
        .pensionContributionCredit, .workIncomeCredit, .seniorWorkIncomeCredit, .sicknessCompensationCredit,
        .earnedIncomeCredit, .regionalCredit, .unemploymentFundCredit, .temporaryWorkIncomeCredit,
      ])
      #expect(credits == tax.totalCredits)
      #expect(sum([.municipalIncomeTax, .regionalIncomeTax]) == tax.localIncomeTax)
      #expect(sum([.stateIncomeTax, .upperStateIncomeTax]) == tax.stateIncomeTax)
      #expect(sum([.burialFee, .churchFee]) == tax.burialFee + tax.churchFee)
      #expect(sum([.finalTax]) == tax.finalTax)
      #expect(sum([.netIncome]) == income.total - tax.finalTax)
    }
  }

  @Test func stepsStandInTheLawsOrder() throws {
    let income = AnnualIncome(wage: 700_000)
    let kinds = steps(income, Taxpayer(ageAtYearStart: 40), emmaboda2025, try taxLaw(2019)).map(\.kind)
    let order = IncomeTaxStep.Kind.allCases
    #expect(kinds == order.filter(kinds.contains))
    #expect(kinds.contains(.upperStateIncomeTax) == false)  // 700 000 − 13 700 < 689 300
    #expect(
      steps(AnnualIncome(wage: 800_000), Taxpayer(ageAtYearStart: 40), emmaboda2025, try taxLaw(2019))
        .contains { $0.kind == .upperStateIncomeTax })
  }

  @Test func figuresAreThoseOfTheBracket() throws {
    let steps = steps(
      AnnualIncome(wage: 264_000), Taxpayer(ageAtYearStart: 40), emmaboda2025, try taxLaw(2025))
    let allowance = try #require(steps.first { $0.kind == .basicAllowance })
    #expect(
      Set(allowance.figures.map(\.parameter.id)) == [
        "base.priceBaseAmount", "tax.basicAllowance.bracket4.base", "tax.basicAllowance.bracket4.rate",
        "tax.basicAllowance.bracket4.over", "tax.basicAllowance.bracket3.upper",
        "tax.basicAllowance.bracket4.upper",
      ])
    #expect(allowance.figures.first?.entry.value == 58_800)
  }

  @Test func theElderlysCreditIsReadFromTheScheduleInForce() throws {
    for (year, id) in [(2023, "tax.seniorWorkIncomeCredit"), (2025, "tax.seniorWorkIncomeCredit")] {
      let steps = steps(
        AnnualIncome(wage: 200_000), Taxpayer(ageAtYearStart: 70), emmaboda2025, try taxLaw(year))
      let credit = try #require(steps.first { $0.kind == .seniorWorkIncomeCredit })
      let ids = credit.figures.map(\.parameter.id)
      #expect(ids.contains { $0.hasPrefix(id) && $0.contains("bracket2") }, "\(ids)")
      #expect(ids.contains("base.priceBaseAmount") == (year > 2023))
    }
  }
}
