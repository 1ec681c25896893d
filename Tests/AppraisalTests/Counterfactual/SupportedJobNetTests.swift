import Appraisal
import Bookkeeping
import Economy
import Law
import LifeCourse
import Testing

/// Deadweight of the subsidy in supported jobs: what is left of a job that would exist without its support is the
/// support, from the state to the employer.
@Suite struct SupportedJobNetTests {
  private func scenario(
    _ support: JobSupport, wage: Int?, start: YearMonth, kind: EmployerKind = .private
  ) -> Scenario {
    var scenario = PresetTests.scenario([])
    scenario.start = start
    let job = Employment(
      wage: wage.map { Money(kronor: $0) }, wageGrowth: .zero, extent: .one, employer: Employer(kind: kind))
    scenario.with = [Phase(months: nil, activity: .supportedJob(job, support))]
    scenario.appraisal.subsidyDeadweight = .one
    return scenario
  }

  private func total(_ line: Line, _ ledger: Ledger) -> Money {
    (0..<ledger.monthCount).reduce(.zero) { $0 + ledger[line, $1] }
  }

  @Test func whatIsLeftIsTheSupport() throws {
    let introduction = JobSupport(scheme: .introductionJob, absenceMonths: 30)
    let result = try scenario(introduction, wage: 21_500, start: 2019).appraised()
    // Twelve months of 0.80 × 20 000 × 1.3142 and six of 2 000.
    let support = Money(ore: 12 * 20_000 * 13_142 * 80 / 10_000) + Money(kronor: 6 * 2_000)
    #expect(result.net[.employer].total == support)
    #expect(result.net[.state].total == -support)
    #expect(result.net[.individual].total == .zero)
    #expect(result.net[.municipality].total == .zero)
  }

  /// The compensation of twelve months, which the employer would else pay as wage with 31.42 % on it.
  @Test func theCompensationOfAnEstablishmentJobIsTheEmployersSupport() throws {
    let establishment = JobSupport(
      scheme: .establishmentJob, absenceMonths: 30, referenceWage: Money(kronor: 25_600))
    let result = try scenario(establishment, wage: nil, start: 2025).appraised()
    let paid = total(.establishmentJobCompensation, result.with)
    #expect(paid == Money(kronor: 12 * 16_448))
    // Each month's contributions to the nearest öre.
    let contributions = Money(ore: (16_448 * 3_142 + 50) / 100)
    #expect(result.net[.employer].total == paid + contributions * 12)
    #expect(result.net[.state].total == -result.net[.employer].total)
    #expect(result.net[.individual].total == .zero)
  }
}
