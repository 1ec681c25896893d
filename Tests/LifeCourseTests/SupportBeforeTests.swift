import Economy
import Law
import LifeCourse
import Testing

/// The same support twice, and a time without work that the path itself contradicts.
@Suite struct SupportBeforeTests {
  private static let wage = Employment(
    wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer(kind: .municipal))

  private func newStart(
    _ months: Int?, _ ticket: NewStartTicket = NewStartTicket(absenceMonths: 24), eligible: String? = nil
  ) -> Phase {
    Phase(months: months, activity: .newStartJob(Self.wage, ticket), assumeEligible: eligible)
  }

  private func supported(
    _ scheme: JobScheme, _ months: Int?, form: WageSubsidyForm = .employment, ground: SupportGround? = nil,
    eligible: String? = nil
  ) -> Phase {
    let support = JobSupport(
      scheme: scheme, form: form, ground: ground, absenceMonths: ground == nil ? 30 : nil, guaranteeDays: 450)
    return Phase(months: months, activity: .supportedJob(Self.wage, support), assumeEligible: eligible)
  }

  private func job(_ months: Int) -> Phase { Phase(months: months, activity: .job(Self.wage)) }
  private func unemployed(_ months: Int) -> Phase { Phase(months: months, activity: .unemployed) }
  private func leave(_ months: Int?) -> Phase {
    Phase(months: months, activity: .benefit(BenefitClaim(kind: .parentalLeave, insuranceYears: 40)))
  }

  /// What is refused, by field.
  private func refusals(
    _ phases: [Phase], start: YearMonth = 2019_01, months: Int, history: Activity = .unemployed,
    children: [YearMonth] = []
  ) -> [String: Refusal.Reason] {
    let found = PlannedPath(phases, history: history, start: start, months: months, children: children)
    var reasons: [String: Refusal.Reason] = [:]
    for problem in found.planner.problems {
      if case .refused(let refusal) = problem.kind { reasons[problem.field] = refusal.reason }
    }
    #expect(reasons.count == found.planner.problems.count, "\(found.planner.problems)")
    return reasons
  }

  /// Förordning 2018:43 10 and 11 §§: 24 months in all, however they are written.
  @Test func newStartJobsInARowHaveOneLongestSupport() {
    #expect(refusals([newStart(12), newStart(nil)], months: 24).isEmpty)
    #expect(
      refusals([newStart(24), newStart(nil)], months: 48)
        == [
          "with[1].months": .tooLongInAll(
            firstUnsupported: 2021_01, longestMonths: 24, monthsUsed: 24)
        ])
    #expect(
      refusals([newStart(12), newStart(nil)], months: 36)
        == [
          "with[1].months": .tooLongInAll(
            firstUnsupported: 2021_01, longestMonths: 24, monthsUsed: 12)
        ])
    // A short time without work between does not qualify anew; twelve months do.
    #expect(
      refusals([newStart(24), unemployed(6), newStart(nil)], start: 2023_01, months: 36)["with[2].months"]
        == .tooLongInAll(firstUnsupported: 2025_07, longestMonths: 24, monthsUsed: 24))
    #expect(refusals([newStart(24), unemployed(12), newStart(nil)], months: 60).isEmpty)
    #expect(refusals([newStart(24), newStart(nil, eligible: "skäl")], months: 48).isEmpty)
  }

  /// Förordning 2018:43 10 §: nobody is newly arrived twice, however long the time between.
  @Test func newlyArrivedIsAGroundOnce() {
    let arrived = NewStartTicket(group: .newlyArrived)
    #expect(refusals([newStart(12, arrived), newStart(nil, arrived)], months: 24).isEmpty)
    for between in [[], [unemployed(12)]] {
      let found = refusals(
        [newStart(24, arrived)] + between + [newStart(nil, arrived)], months: 48)
      #expect(
        found["with[\(1 + between.count)].months"]
          == .tooLongInAll(
            firstUnsupported: 2021_01 + 12 * between.count, longestMonths: 24, monthsUsed: 24))
    }
  }

  /// What goes on without a ground of its own keeps that of the job before it.
  @Test func aContinuationKeepsItsGround() {
    let programme = Activity.establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 0))
    let found = PlannedPath(
      [newStart(12, NewStartTicket()), newStart(nil, NewStartTicket())], history: programme, start: 2023_01,
      months: 24)
    #expect(found.planner.problems.isEmpty)
    let groups = found.plan.adults.first?.phases.compactMap { phase -> [NewStartGroup]? in
      guard case .work(let work) = phase.kind else { return nil }
      return work.decisions.terms.map(\.group)
    }
    #expect(groups == [[.newlyArrived], [.newlyArrived]])
  }

  /// 15 a § gives its twelve months once, also where they are a phase of their own.
  @Test func prolongedSupportIsGivenOnce() {
    #expect(refusals([newStart(24), newStart(12), job(1)], start: 2018_10, months: 37).isEmpty)
    #expect(
      refusals([newStart(24), newStart(13), job(1)], start: 2018_10, months: 38)["with[1].months"]
        == .tooLongInAll(firstUnsupported: 2021_10, longestMonths: 36, monthsUsed: 24))
    #expect(
      refusals([newStart(36), newStart(nil)], start: 2018_10, months: 37)["with[1].months"]
        == .tooLongInAll(firstUnsupported: 2021_10, longestMonths: 36, monthsUsed: 36))
  }

  /// 24 months of each: förordning 2018:42 10 § (36 for decisions of May 2020 – 2021) and 2022:807 16 §.
  @Test(
    arguments: [
      (.introductionJob, 2023_01, 12, 12, nil), (.introductionJob, 2023_01, 24, 24, 24),
      (.introductionJob, 2019_01, 24, 12, nil), (.introductionJob, 2019_01, 24, 13, 36),
      (.extraJob, 2018_05, 24, 12, nil), (.extraJob, 2018_06, 12, 13, 24),
      (.establishmentJob, 2024_01, 12, 12, nil), (.establishmentJob, 2024_01, 24, 12, 24),
    ] as [(JobScheme, YearMonth, Int, Int, Int?)])
  func supportedJobsInARowHaveOneLongestSupport(
    scheme: JobScheme, start: YearMonth, first: Int, second: Int, longest: Int?
  ) {
    let phases = [supported(scheme, first), supported(scheme, nil)]
    let found = refusals(phases, start: start, months: first + second)
    guard let longest else {
      #expect(found.isEmpty)
      return
    }
    #expect(
      found == [
        "with[1].months": .tooLongInAll(
          firstUnsupported: start + longest, longestMonths: longest, monthsUsed: first)
      ])
    let letIn = [supported(scheme, first), supported(scheme, nil, eligible: "skäl")]
    #expect(refusals(letIn, start: start, months: first + second).isEmpty)
  }

  /// Another form of wage subsidy is another support.
  @Test func anotherFormHasItsOwnTime() {
    let phases = [
      supported(.wageSubsidyJob, 24, form: .development), supported(.wageSubsidyJob, nil, form: .employment),
    ]
    #expect(refusals(phases, months: 60).isEmpty)
    #expect(
      refusals(
        [
          supported(.wageSubsidyJob, 12, form: .development),
          supported(.wageSubsidyJob, nil, form: .development),
        ], months: 25)["with[1].months"]
        == .tooLongInAll(firstUnsupported: 2021_01, longestMonths: 24, monthsUsed: 12))
  }

  // MARK: Time without work

  /// Förordning 2018:43 4 §: twelve of the last fifteen months.
  @Test func workInThePathContradictsTheTimeWithoutWork() {
    #expect(refusals([job(3), newStart(nil)], months: 12).isEmpty)
    #expect(
      refusals([job(4), newStart(nil)], months: 12)
        == ["with[1].absenceMonths": .workBefore(months: 11, needed: 12, frame: 15)])
    #expect(
      refusals([job(12), newStart(nil)], months: 24)
        == ["with[1].absenceMonths": .workBefore(months: 3, needed: 12, frame: 15)])
    #expect(refusals([job(12), newStart(nil, eligible: "skäl")], months: 24).isEmpty)
    #expect(refusals([job(12), unemployed(12), newStart(nil)], months: 36).isEmpty)
    // An extra job is a programme.
    #expect(refusals([supported(.extraJob, 12), newStart(nil)], months: 24).isEmpty)
    // Of a ground that asks for no time without work none is tried.
    #expect(
      refusals([job(12), newStart(nil, NewStartTicket(group: .newlyArrived))], months: 24).isEmpty)
    #expect(
      refusals([job(12), supported(.introductionJob, nil)], months: 24).keys.sorted()
        == ["with[1].absenceMonths"])
  }

  /// 9 §: months with an own child under two are passed over, and count no more than others with leave do.
  @Test func parentalLeaveIsNoTimeWithoutWork() {
    let child: [YearMonth] = [2018_12]
    // Twelve months out of work, twelve of leave with a child under two: the frame reaches behind them.
    #expect(
      refusals([unemployed(12), leave(12), newStart(nil)], months: 36, children: child).isEmpty)
    let none = Refusal.Reason.workBefore(months: 0, needed: 12, frame: 15)
    let before = Activity.benefit(BenefitClaim(kind: .parentalLeave, insuranceYears: 40))
    #expect(
      refusals([newStart(nil)], months: 12, history: before, children: child)
        == ["with[0].absenceMonths": none])
    #expect(
      refusals([supported(.extraJob, nil)], months: 12, history: before).keys.sorted()
        == ["with[0].absenceMonths"])
    // With an older child the months are not passed over: three of fifteen are left.
    #expect(
      refusals([leave(12), newStart(nil)], months: 24, children: [2014_01])
        == ["with[1].absenceMonths": .workBefore(months: 3, needed: 12, frame: 15)])
  }
}
