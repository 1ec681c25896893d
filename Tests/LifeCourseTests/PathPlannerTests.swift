import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Who qualifies for what, and what the rules find out by themselves.
@Suite struct PathPlannerTests {
  private let wage = Employment(
    wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer())

  private func newStart(_ ticket: NewStartTicket, months: Int? = nil, eligible: String? = nil) -> Phase {
    Phase(months: months, activity: .newStartJob(wage, ticket), assumeEligible: eligible)
  }

  private func decisions(_ plan: PathPlan) -> [NewStartTerms] {
    for phase in plan.adults.first?.phases ?? [] {
      if case .work(let work) = phase.kind { return work.decisions }
    }
    return []
  }

  @Test func theGroundFollowsFromTheBeforeState() {
    let establishment = Activity.establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 0))
    let arrived = PlannedPath([newStart(NewStartTicket())], history: establishment)
    #expect(arrived.planner.problems.isEmpty)
    #expect(decisions(arrived.plan).map(\.group) == [.newlyArrived, .newlyArrived])

    let adult = PlannedPath([newStart(NewStartTicket(absenceMonths: 30))])
    #expect(decisions(adult.plan).first?.group == .adult)
    let youth = PlannedPath([newStart(NewStartTicket(absenceMonths: 14))], months: 12, born: 1997_04)
    #expect(decisions(youth.plan).first?.group == .youth)
  }

  /// Newly arrived is always the top level; 30 months without work only the middle one.
  @Test func ofTwoGroundsTheMostFavourableIsTaken() {
    let found = PlannedPath([newStart(NewStartTicket(group: .newlyArrived, absenceMonths: 30))])
    #expect(decisions(found.plan).first?.group == .newlyArrived)
    #expect(decisions(found.plan).first?.multiple == Rate(partsPerMillion: 2_500_000))
  }

  /// A decision holds twelve months: one of October 2021 keeps the old formula to September 2022, the next
  /// has two parts and the level of April 2022.
  @Test func everyTwelveMonthsAreDecidedAnew() {
    let found = PlannedPath([newStart(NewStartTicket(absenceMonths: 40))], start: 2021_10)
    let terms = decisions(found.plan)
    #expect(terms.map(\.twoPartFormula) == [false, true])
    #expect(terms.map(\.multiple.partsPerMillion) == [2_500_000, 3_000_000])
  }

  @Test func aRefusedPersonCanBeLetInByTheUsersWord() {
    let refused = PlannedPath([newStart(NewStartTicket(absenceMonths: 5))], months: 12)
    #expect(refused.planner.problems.map(\.field) == ["with[0].absenceMonths"])
    let letIn = PlannedPath(
      [newStart(NewStartTicket(absenceMonths: 5), eligible: "praktik räknas")], months: 12)
    #expect(letIn.planner.problems.isEmpty)
    #expect(decisions(letIn.plan).first?.multiple == .one)
    #expect(
      letIn.planner.choices.contains { choice in
        if case .assumedEligible("praktik räknas", _) = choice.value { return true }
        return false
      })
  }

  @Test func defaultsAreListedWithTheirFields() {
    let open = Employment(wage: nil, wageGrowth: .zero, extent: .one, employer: Employer())
    let found = PlannedPath([Phase(months: nil, activity: .job(open))])
    let fields = found.planner.choices.map(\.field)
    #expect(
      fields == ["with[0].employer.productivity", "with[0].wage", "with[0].employer.holidaySupplementRate"])
    // The default entry wage of 2019.
    #expect(found.plan.adults.first?.wageByMonth.first == 2_160_000)
  }

  @Test func pathsMustHaveAnOrder() {
    #expect(PlannedPath([]).planner.problems.map(\.kind) == [.noPhases])
    let open = PlannedPath([
      Phase(months: nil, activity: .unemployed), Phase(months: nil, activity: .unemployed),
    ])
    #expect(open.planner.problems.map(\.kind) == [.phaseWithoutLength])
    let late = PlannedPath([
      Phase(months: 24, activity: .unemployed), Phase(months: nil, activity: .unemployed),
    ])
    #expect(late.planner.problems.map(\.kind) == [.phaseAfterHorizon(starts: 2021_01)])
  }

  @Test func aPartnersNewStartJobIsNotModelled() {
    var household = PlannedPath.household()
    let phase = newStart(NewStartTicket(absenceMonths: 30))
    household.partner = Partner(person: Person(born: 1986_01), phases: [phase])
    var planner = PathPlanner(
      timeline: Timeline(start: 2019, months: 12), household: household,
      history: Phase(months: nil, activity: .unemployed), reader: ParameterReader())
    _ = planner.plan(
      [Phase(months: nil, activity: .unemployed)], name: "without",
      partner: ([phase], "household.partner.phases"))
    #expect(planner.problems.contains { $0.kind == .partnerActivityNotModelled("newStartJob") })
  }

  private func benefit(_ claim: BenefitClaim, months: Int) -> (planner: PathPlanner, amounts: [Money]) {
    let found = PlannedPath([Phase(months: nil, activity: .benefit(claim))], months: months)
    guard case .benefit(let benefit)? = found.plan.adults.first?.phases.last?.kind else {
      return (found.planner, [])
    }
    return (found.planner, benefit.months.compactMap { $0?.amount })
  }

  /// October 2019 has 23 weekdays, November 21 and December 22: the year's income has each month's own.
  @Test func aBenefitAfterTheHorizonHasItsOwnDays() {
    let amounts = benefit(BenefitClaim(kind: .activitySupport, insuranceYears: 40), months: 10).amounts
    #expect(amounts.suffix(3) == [23, 21, 22].map { Money(kronor: 223 * $0) })
  }

  /// January to October 2019 have 218 weekdays: of 300 days five are left in November, which matters if it is booked.
  @Test func aBenefitUsedUpAfterTheHorizonIsNoProblem() {
    let claim = BenefitClaim(
      kind: .unemploymentBenefit, incomeBase: Money(kronor: 240_000), daysUsed: 300 - 218 - 5,
      insuranceYears: 40, memberMonths: 12)
    let carriedOn = benefit(claim, months: 10)
    #expect(carriedOn.planner.problems.isEmpty)
    #expect(carriedOn.amounts.count == 12)
    #expect(benefit(claim, months: 12).planner.problems.map(\.code) == ["daysUsedUp"])
  }

  /// Where the first month has no support, there are no months of the programme to write.
  @Test func aProgrammeWithNoMonthLeftIsRefused() {
    let registered = Establishment(
      stage: .programme, extent: .one, monthsUsed: 0, registeredFrom: 2015_01)
    func problems(_ establishment: Establishment) -> [String] {
      var planner = PathPlanner(
        timeline: Timeline(start: 2019_01, months: 36), household: PlannedPath.household(),
        history: nil, reader: ParameterReader())
      _ = planner.plan(
        [Phase(months: nil, activity: .establishment(establishment))], name: "without", partner: nil)
      return planner.problems.map(\.code)
    }
    #expect(problems(registered) == ["refusedByLength"])
    #expect(
      problems(Establishment(stage: .programme, extent: .one, monthsUsed: 0)) == ["establishmentUsedUp"])
  }
}
