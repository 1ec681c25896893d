import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Who qualifies for what, and what the rules find out by themselves.
@Suite struct PathPlannerTests {
  private let wage = Employment(
    wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer())

  private func household(born: YearMonth = 1985_04, children: [Child] = []) -> Household {
    Household(
      person: Person(born: born), partner: nil, children: children,
      housing: Housing(
        rent: .zero, electricity: .zero, insurance: .zero, area: nil, reasonableRent: nil, rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: true, assistanceMonths: nil, housingAllowance: true)
  }

  private func plan(
    _ phases: [Phase], history: Activity = .unemployed, start: YearMonth = 2019_01, months: Int = 24,
    born: YearMonth = 1985_04
  ) -> (plan: PathPlan, planner: PathPlanner) {
    var planner = PathPlanner(
      timeline: Timeline(start: start, months: months), household: household(born: born),
      history: Phase(months: nil, activity: history), reader: ParameterReader())
    let plan = planner.plan(phases, name: "with", partner: nil)
    return (plan, planner)
  }

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
    let arrived = plan([newStart(NewStartTicket())], history: establishment)
    #expect(arrived.planner.problems.isEmpty)
    #expect(decisions(arrived.plan).map(\.group) == [.newlyArrived, .newlyArrived])

    let adult = plan([newStart(NewStartTicket(absenceMonths: 30))])
    #expect(decisions(adult.plan).first?.group == .adult)
    let youth = plan([newStart(NewStartTicket(absenceMonths: 14))], months: 12, born: 1997_04)
    #expect(decisions(youth.plan).first?.group == .youth)
  }

  /// Newly arrived is always the top level; 30 months without work only the middle one.
  @Test func ofTwoGroundsTheMostFavourableIsTaken() {
    let found = plan([newStart(NewStartTicket(group: .newlyArrived, absenceMonths: 30))])
    #expect(decisions(found.plan).first?.group == .newlyArrived)
    #expect(decisions(found.plan).first?.multiple == Rate(partsPerMillion: 2_500_000))
  }

  /// A decision holds twelve months: one of October 2021 keeps the old formula to September 2022, the next
  /// has two parts and the level of April 2022.
  @Test func everyTwelveMonthsAreDecidedAnew() {
    let found = plan([newStart(NewStartTicket(absenceMonths: 40))], start: 2021_10)
    let terms = decisions(found.plan)
    #expect(terms.map(\.twoPartFormula) == [false, true])
    #expect(terms.map(\.multiple.partsPerMillion) == [2_500_000, 3_000_000])
  }

  @Test func aRefusedPersonCanBeLetInByTheUsersWord() {
    let refused = plan([newStart(NewStartTicket(absenceMonths: 5))], months: 12)
    #expect(refused.planner.problems.map(\.field) == ["with[0].absenceMonths"])
    let letIn = plan([newStart(NewStartTicket(absenceMonths: 5), eligible: "praktik räknas")], months: 12)
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
    let found = plan([Phase(months: nil, activity: .job(open))])
    let fields = found.planner.choices.map(\.field)
    #expect(
      fields == ["with[0].employer.productivity", "with[0].wage", "with[0].employer.holidaySupplementRate"])
    // The default entry wage of 2019.
    #expect(found.plan.adults.first?.wageByMonth.first == 2_160_000)
  }

  @Test func pathsMustHaveAnOrder() {
    #expect(plan([]).planner.problems.map(\.kind) == [.noPhases])
    let open = plan([Phase(months: nil, activity: .unemployed), Phase(months: nil, activity: .unemployed)])
    #expect(open.planner.problems.map(\.kind) == [.phaseWithoutLength])
    let late = plan([Phase(months: 24, activity: .unemployed), Phase(months: nil, activity: .unemployed)])
    #expect(late.planner.problems.map(\.kind) == [.phaseAfterHorizon(starts: 2021_01)])
  }

  @Test func aPartnersNewStartJobIsNotModelled() {
    var household = household()
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
}
