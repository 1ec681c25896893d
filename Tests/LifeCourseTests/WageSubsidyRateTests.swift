import Economy
import Law
import LifeCourse
import Testing

/// The share of a wage subsidy is the file's own: above the highest in practice it is told of.
@Suite struct WageSubsidyRateTests {
  @Test(
    arguments: [
      (.wageSubsidyJob, 800_000, false), (.wageSubsidyJob, 800_001, true), (.shelteredJob, 900_000, true),
      (.introductionJob, 900_000, false),
    ] as [(JobScheme, Int, Bool)])
  func aShareAbovePracticeIsToldOf(scheme: JobScheme, rate: Int, isTold: Bool) {
    let job = Employment(
      wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer(kind: .municipal))
    let own = Rate(partsPerMillion: rate)
    let found = PlannedPath([
      Phase(
        months: nil,
        activity: .supportedJob(job, JobSupport(scheme: scheme, rate: own, absenceMonths: 30)))
    ])
    #expect(found.planner.problems.isEmpty)
    let told = PlannedChoice.Value.rateAbovePractice(scheme, own, highest: Rate(partsPerMillion: 800_000))
    #expect(found.planner.choices.contains { $0.value == told } == isTold)
  }
}
