import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Growth and regional support as the file assumes them, month by month of the job.
@Suite struct EmployerSupportTests {
  private func job(_ months: Int?, growth: Bool = false, relief: Bool = false, regional: Bool = false)
    -> Phase
  {
    Phase(
      months: months,
      activity: .job(
        Employment(
          wage: Money(kronor: 22_000), wageGrowth: .zero, extent: .one,
          employer: Employer(
            growthSupport: growth, contributionRelief2020: relief, regionalSupport: regional))))
  }

  private func options(_ plan: PathPlan) -> [ContributionOptions] {
    (plan.adults.first?.phases ?? []).flatMap { phase -> [ContributionOptions] in
      guard case .work(let work) = phase.kind else { return [] }
      return work.contributionOptions
    }
  }

  /// Lag (2016:1053): 24 months, counted over two phases with the same employer's support.
  @Test func growthSupportLastsFromTheJobsFirstMonth() {
    let found = PlannedPath([job(12, growth: true), job(nil, growth: true)], start: 2020_01, months: 36)
    #expect(found.planner.problems.isEmpty)
    let given = options(found.plan).map { $0.growthSupport != nil }
    #expect(given == Array(repeating: true, count: 24) + Array(repeating: false, count: 12))
  }

  @Test func growthSupportOutsideItsDatesIsAProblem() {
    let found = PlannedPath([job(nil, growth: true)], start: 2016_06, months: 12)
    #expect(found.planner.problems.map(\.field) == ["with[0].employer.growthSupport"])
    #expect(found.planner.problems.map(\.code) == ["lawNotModelled"])
  }

  /// Lag (2020:202): pay given in March–June 2020.
  @Test func reliefHoldsFromMarchToJune2020() {
    let found = PlannedPath([job(nil, relief: true)], start: 2020_01, months: 12)
    #expect(found.planner.problems.isEmpty)
    let months = options(found.plan).enumerated().filter { $0.element.relief != nil }.map(\.offset)
    #expect(months == [2, 3, 4, 5])
  }

  @Test func reliefThatMeetsNoMonthIsAProblem() {
    let found = PlannedPath([job(nil, relief: true)], start: 2020_07, months: 12)
    #expect(found.planner.problems.map(\.field) == ["with[0].employer.contributionRelief2020"])
    #expect(found.planner.problems.map(\.code) == ["lawNotModelled"])
  }

  @Test func regionalSupportHoldsEveryMonth() {
    let found = PlannedPath([job(nil, regional: true)], start: 2024_01, months: 12)
    #expect(options(found.plan).count { $0.regionalSupport?.highest == Money(kronor: 7_100) } == 12)
  }

  @Test func withoutSupportNothingIsRead() {
    let found = PlannedPath([job(nil)], start: 2024_01, months: 12)
    #expect(options(found.plan).isEmpty)
    #expect(!found.planner.reader.uses.contains { $0.parameter.contains("Support") })
  }
}
