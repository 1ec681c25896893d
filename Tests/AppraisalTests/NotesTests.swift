import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// What the report must tell of loans on paths that are means, and of what the model leaves out.
@Suite struct NotesTests {
  private typealias Cases = OutcomesTests

  private func loans(_ scenario: Scenario) throws -> [StudyLoanOutcome] {
    try scenario.appraised().remarks.compactMap { remark in
      if case .studyLoan(let loan) = remark { loan } else { nil }
    }
  }

  private static func studying(_ completion: Int? = nil) -> [Phase] {
    var phase = Phase(months: 12, activity: .studies(Cases.study))
    phase.completion = completion.map { .given(Cases.rate($0)) }
    return [phase] + Cases.atWork
  }

  /// The loan of an outcome that is not the largest is told, as that outcome's: in the mean it is three tenths.
  @Test func theLoanOfAnOutcomeIsTold() throws {
    var scenario = Cases.scenario(outcomes: [(70, Cases.atWork), (30, Self.studying())])
    scenario.courseWith.outcomes[1].label = "Studier"
    let loan = try #require(try loans(scenario).first)
    #expect(try loans(scenario).count == 1 && loan.isWith == true)
    #expect(loan.mean?.outcome?.place == 1 && loan.mean?.outcome?.label == "Studier")
    #expect(loan.mean?.outcome?.share == Cases.rate(30))
    #expect(try loans(Cases.scenario(with: Self.studying())).map(\.borrowed) == [loan.borrowed])
    #expect(loan.mean?.borrowed == Money(ore: loan.borrowed.ore * 3 / 10))
  }

  /// Who leaves the studies takes less: the mean is told beside the loan of who goes through them.
  @Test func theLoanOfWhoFinishesIsToldAsThat() throws {
    let whole = try #require(try loans(Cases.scenario(with: Self.studying())).first)
    #expect(whole.mean == nil)
    let result = try Cases.scenario(with: Self.studying(70)).appraised()
    let loan = try #require(try loans(Cases.scenario(with: Self.studying(70))).first)
    #expect(loan.borrowed == whole.borrowed && loan.mean?.outcome == nil)
    let booked = (0..<18).reduce(Money.zero) { $0 + result.with[.studyLoan, $1] }
    #expect(loan.mean?.borrowed == booked && booked < loan.borrowed && booked > .zero)
  }

  /// Paid out in autumn 2021 and spring 2022: two loans, each with 15 % of the price base amount of 2023, 52 500 kr.
  @Test func loansBeforeAndFrom2022AreTwo() throws {
    var scenario = Cases.scenario(with: Self.studying())
    #expect(try loans(scenario).map(\.loans) == [1])
    scenario.start = 2021_08
    let loan = try #require(try loans(scenario).first)
    #expect(loan.loans == 2 && loan.firstYear == 2023)
    #expect(loan.firstAmount == Money(kronor: 2 * 52_500 * 15 / 100))
  }

  private func partTime(_ without: Activity, pace: StudyPace) throws -> Bool {
    var study = Cases.study
    study.pace = pace
    let scenario = Cases.scenario(
      without: [Phase(months: nil, activity: without, assumeEligible: "prov")],
      with: [Phase(months: nil, activity: .studies(study))])
    return try scenario.appraised().remarks.contains(
      .partTimeStudiesEndEstablishment(phase: "with[0]", pace: pace))
  }

  @Test func partTimeStudiesFromTheEstablishmentProgrammeAreTold() throws {
    let programme = Activity.establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 2))
    #expect(try partTime(programme, pace: .half))
    #expect(try !partTime(programme, pace: .full))
    #expect(try !partTime(.unemployed, pace: .half))
  }

  /// The unit costs are named, each with its own last year.
  @Test func theUnitCostsAreNamed() throws {
    var scenario = Cases.scenario(with: Self.studying())
    scenario.start = 2023_01
    let costs = try scenario.appraised().remarks.compactMap { remark -> [String]? in
      if case .unitCostIndexed(let costs, _) = remark { costs } else { nil }
    }
    #expect(!costs.isEmpty && costs.allSatisfy { !$0.isEmpty })
    #expect(Set(costs.flatMap(\.self)).count == costs.flatMap(\.self).count)
    #expect(costs.flatMap(\.self).contains("unitCost.assistanceAdministration"))
  }

  /// A high wage beside the studies takes the whole aid, a lower one a part.
  @Test(arguments: [(20_000, false), (80_000, true)])
  func aidThatIsGoneIsToldAsGone(wage: Int, isGone: Bool) throws {
    var phase = Phase(months: nil, activity: .studies(Cases.study))
    phase.besideWork = Employment(
      wage: Money(kronor: wage), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false))
    let scenario = Cases.scenario(with: [phase])
    let found = try scenario.appraised().remarks.compactMap { remark -> Bool? in
      if case .studyAidReduced(_, _, _, _, let isGone) = remark { isGone } else { nil }
    }
    #expect(found == [isGone])
  }

  /// The young have development allowance when they start a business, others activity support.
  @Test(arguments: [(1999_03 as YearMonth, true), (1985_03, false)])
  func theSupportOfABusinessHasItsName(born: YearMonth, isYoung: Bool) throws {
    let business = SelfEmployment(
      profit: Money(kronor: 8_000), supportMonths: 6,
      support: BenefitClaim(kind: .activitySupport, insuranceYears: 40))
    var scenario = Cases.scenario(with: [Phase(months: nil, activity: .selfEmployment(business))])
    scenario.household.person.born = born
    #expect(
      try scenario.appraised().remarks.contains(
        .ownBusiness(phase: "with[0]", supportMonths: 6, isDevelopmentAllowance: isYoung)))
  }
}
