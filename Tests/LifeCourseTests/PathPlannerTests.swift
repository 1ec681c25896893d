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
      if case .work(let work) = phase.kind { return work.decisions.terms }
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

  /// Förordning 2018:43 15 a §: 18 months of support from January 2020 end in June 2021; the decision of July 2021 keeps
  /// the formula of its date for twelve months, past November 2021.
  @Test func supportIsProlongedByADecisionOfItsOwn() throws {
    let found = PlannedPath([newStart(NewStartTicket(absenceMonths: 18))], start: 2020_01, months: 30)
    #expect(found.planner.problems.isEmpty)
    guard case .work(let work)? = found.plan.adults.first?.phases.last?.kind else {
      Issue.record("no job")
      return
    }
    #expect(work.decisions.terms.count == 3)
    #expect(work.decisions.prolongedAfter == 18)
    #expect([0, 11, 12, 17, 18, 29].map { work.decisions.place(inMonth: $0) } == [0, 0, 1, 1, 2, 2])
    #expect(work.decisions.terms.map(\.twoPartFormula) == [false, false, false])
    #expect((0..<3).map(work.decisions.monthsBefore) == [0, 12, 18])
    #expect(
      found.planner.choices.contains {
        $0.field == "with[0]" && $0.value == .newStartProlonged(from: 2021_07)
      })
    let tooLong = PlannedPath([newStart(NewStartTicket(absenceMonths: 18))], start: 2020_01, months: 31)
    #expect(tooLong.planner.problems.map(\.code) == ["refusedByLength"])
  }

  /// There is no amount to book for a level that is not known, whatever the file assumes.
  @Test func anUnknownLevelCannotBeAssumed() {
    let found = PlannedPath([newStart(NewStartTicket(group: .prison), eligible: "villkorligt frigiven")])
    #expect(Set(found.planner.problems.map(\.code)) == ["levelNotKnown"])
    let repealed = PlannedPath(
      [newStart(NewStartTicket(group: .prison), eligible: "villkorligt frigiven")], start: 2025_02)
    #expect(Set(repealed.planner.problems.map(\.code)) == ["groundRepealed"])
  }

  /// Förordning 2018:43 6 §: from September 2022 who is not in the programme needs six months without work.
  @Test func theNewlyArrivedAreInTheProgrammeOrWithoutWork() {
    let ticket = NewStartTicket(group: .newlyArrived)
    let programme = Activity.establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 0))
    #expect(PlannedPath([newStart(ticket)], history: programme, start: 2023_01).planner.problems.isEmpty)
    #expect(PlannedPath([newStart(ticket)], start: 2022_08).planner.problems.isEmpty)
    #expect(
      PlannedPath([newStart(ticket)], start: 2023_01).planner.problems.map(\.code) == ["absenceMissing"])
  }

  @Test func insuranceIsAskedForToJuly2019() {
    var uninsured = wage
    uninsured.employer.agreement = false
    func problems(_ start: YearMonth, eligible: String? = nil) -> [String] {
      PlannedPath(
        [
          Phase(
            months: nil, activity: .newStartJob(uninsured, NewStartTicket(absenceMonths: 30)),
            assumeEligible: eligible)
        ], start: start
      ).planner.problems.map(\.field)
    }
    #expect(problems(2019_07) == ["with[0].employer.agreement"])
    #expect(problems(2019_08).isEmpty)
    #expect(problems(2019_07, eligible: "likvärdiga försäkringar").isEmpty)
    // The second decision, of 2017-03, asks for it although the first, of 2016-03, did not.
    #expect(problems(2016_03) == ["with[0].employer.agreement"])
  }

  @Test func aWageByAgreementIsThatOfTheFirstMonth() {
    func planned(_ category: String?, start: YearMonth, extent: Int = 1_000_000) -> PlannedPath {
      let job = Employment(
        wage: nil, agreedWage: AgreedWage(agreement: "detaljhandel", category: category), wageGrowth: .zero,
        extent: Rate(partsPerMillion: extent), employer: Employer())
      return PlannedPath([Phase(months: nil, activity: .job(job))], start: start)
    }
    // From April 2022 to March 2023 22 713 kr: it does not follow the agreement within the phase.
    #expect(planned(nil, start: 2022_04).plan.adults.first?.wageByMonth[20] == 2_271_300)
    #expect(planned(nil, start: 2023_04, extent: 500_000).plan.adults.first?.wageByMonth[3] == 1_196_900)
    let unknown = planned("ett år i branschen", start: 2016_01)
    #expect(unknown.planner.problems.map(\.code) == ["agreedWageNotKnown"])
    #expect(unknown.planner.problems.map(\.field) == ["with[0].wage"])
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
