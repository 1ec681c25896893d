import Bookkeeping
import Economy
import LawData
import LifeCourse
import Testing

@testable import Appraisal

@Suite struct PublicBudgetTests {
  private func actor(_ actor: EconomicActor, _ lines: [(Line, Int)]) -> ActorResult {
    let results = lines.map { line, kronor in
      LineResult(
        line: line, without: .zero, with: Money(kronor: kronor),
        byYear: [YearAmount(year: 2020, amount: Money(kronor: kronor))])
    }
    return ActorResult(
      actor: actor, total: .zero, inHand: .zero, later: .zero, presentValue: .zero, byYear: [], cumulated: [],
      paybackMonth: nil, lines: results)
  }

  /// A student: the grant is a public cost, the loan and its debt are not; nor is released staff time.
  @Test func loansAndStaffTimeAreNoPublicCost() {
    let budget = PublicBudget([
      actor(
        .individual,
        [
          (.studyGrant, 30_000), (.studyLoan, 70_000), (.studyLoanDebt, -70_000),
          (.socialAssistance, -10_000),
        ]),
      actor(.municipality, [(.socialAssistance, 10_000), (.assistanceAdministration, 4_000)]),
      actor(.region, []),
      actor(.state, [(.studyGrant, -30_000), (.studyLoan, -70_000), (.studyLoanDebt, 70_000)]),
      actor(.employer, []), actor(.eu, []), actor(.others, []),
    ]) { $0.total }
    #expect(budget.netPublicCost == Money(kronor: 30_000 - 10_000))
    #expect(budget.willingnessToPay == Money(kronor: 30_000 - 10_000))
    #expect(budget.marginalValueOfPublicFunds == .value(Quotient(1)))
    #expect(budget.participationTax == .undefined(.noLabourCost))
  }

  /// Two years of work for a person without any support: 22 000 kr a month and 31.42 % on it.
  private func result(start: YearMonth, months: Int) throws -> ScenarioResult {
    let job = Employment(
      wage: Money(kronor: 22_000), wageGrowth: .zero, extent: .one,
      employer: Employer(agreement: false, holidaySupplementRate: .zero))
    return try Scenario(
      title: "prov", start: start, months: months,
      municipality: try #require(MunicipalityRegister.municipality(named: "Kalmar")),
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: .zero, electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: false, assistanceMonths: nil, housingAllowance: false),
      without: [Phase(months: nil, activity: .unemployed)], with: [Phase(months: nil, activity: .job(job))]
    ).appraised()
  }

  @Test func theLabourCostIsSharedBetweenHouseholdPublicBudgetsAndOthers() throws {
    let result = try result(start: 2020_01, months: 24)
    let budget = result.publicBudget
    #expect(budget.labourCost == Money(ore: 24 * 22_000 * 131_42 / 100))
    #expect(budget.willingnessToPay == result[.individual].total)
    #expect(budget.publicGain > .zero)
    #expect(
      budget.willingnessToPay + budget.publicGain + result[.others].total == budget.labourCost)
    #expect(
      budget.publicGain
        == PublicBudget.actors.reduce(Money.zero) { $0 + (result[$1].cumulated.last ?? .zero) })
    #expect(budget.marginalValueOfPublicFunds == .infinite)
    #expect(
      budget.participationTax.quotient
        == Quotient(Int128(budget.publicGain.ore), over: Int128(budget.labourCost.ore)))
  }

  @Test func theYearsAddUpAndThoseThatAreWholeAreNamed() throws {
    let result = try result(start: 2020_07, months: 24)
    let years = [2020, 2021, 2022].map(result.publicBudget(in:))
    let whole = result.publicBudget
    #expect(years.reduce(.zero) { $0 + $1.netPublicCost } == whole.netPublicCost)
    #expect(years.reduce(.zero) { $0 + $1.willingnessToPay } == whole.willingnessToPay)
    #expect(years[1].labourCost == Money(ore: 12 * 22_000 * 131_42 / 100))
    #expect(result.publicBudget(in: 2019).netPublicCost == .zero)
    #expect(result.wholeYears == [2021])
    #expect(try self.result(start: 2020_01, months: 24).wholeYears == [2020, 2021])
    #expect(try self.result(start: 2020_02, months: 12).wholeYears.isEmpty)
  }
}
