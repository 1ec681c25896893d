import Appraisal
import Bookkeeping
import Economy
import LifeCourse
import Testing

@Suite struct BreakEvenTests {
  /// At the break-even the employer's nominal net of the phase is at least zero, a tenth of a point lower it
  /// is not: checked by running the scenario with both.
  @Test func agreesWithTheBooksOnBothSides() throws {
    var random = RandomScenarios(seed: 11)
    var tried = 0
    while tried < 40 {
      let scenario = random.next()
      guard let found = try scenario.appraised().breakEven.first, found.value > .zero else { continue }
      tried += 1
      #expect(try net(scenario, phase: found.phase, productivity: found.value) >= .zero)
      let below = Rate(partsPerMillion: found.value.partsPerMillion - 1_000)
      #expect(try net(scenario, phase: found.phase, productivity: below) < .zero)
    }
  }

  /// The same of a value in kronor a month for full time.
  @Test func ownValueAgreesWithTheBooksOnBothSides() throws {
    var random = RandomScenarios(seed: 12)
    var tried = 0
    while tried < 12 {
      var scenario = random.next()
      guard case .job(var job) = scenario.with[0].activity else { continue }
      job.production = .value(Money(kronor: 20_000))
      scenario.with[0].activity = .job(job)
      guard let found = try scenario.appraised().breakEven.first?.productionValue else { continue }
      tried += 1
      job.production = .value(found)
      scenario.with[0].activity = .job(job)
      #expect(try net(scenario, phase: 0) >= .zero)
      job.production = .value(found - Money(kronor: 1))
      scenario.with[0].activity = .job(job)
      #expect(try net(scenario, phase: 0) < .zero)
    }
  }

  /// A year at 26 000 in 2025 and a value of 20 000: the support a month that it takes, in whole kronor, is a twelfth of
  /// the year's loss.
  @Test func supportIsATwelfthOfTheLoss() throws {
    let job = Employment(
      wage: Money(kronor: 26_000), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false),
      production: .value(Money(kronor: 20_000)))
    var scenario = PresetTests.scenario([Phase(months: nil, activity: .job(job))])
    scenario.start = 2025_01
    scenario.appraisal.priceYear = 2025
    let found = try #require(try scenario.appraised().breakEven.first)
    // (12 × 26 000 + 26 000 × 25 × 0.008) × 1.3142 − 12 × 20 000
    let loss = (12 * 26_000 + 26_000 * 25 * 8 / 1_000) * 13_142 - 12 * 20_000 * 10_000
    #expect(found.support == Money(kronor: (loss + 119_999) / 120_000))
    #expect(found.supportUsed == .zero)
    // (12.2 × 26 000 × 1.3142) / 12, up to a whole krona.
    let cost = (12 * 26_000 + 26_000 * 25 * 8 / 1_000) * 13_142
    #expect(found.productionValue == Money(kronor: (cost + 119_999) / 120_000))
    #expect(found.value == .one)
  }

  private func net(_ scenario: Scenario, phase: Int, productivity: Rate) throws -> Money {
    var changed = scenario
    changed.with[phase] = scenario.with[phase].withProductivity(productivity, besideBenefit: productivity)
    return try net(changed, phase: phase)
  }

  private func net(_ changed: Scenario, phase: Int) throws -> Money {
    let ledger = try changed.appraised().with
    let first = changed.with[..<phase].reduce(0) { $0 + ($1.months ?? 0) }
    let end = changed.with[phase].months.map { first + $0 } ?? ledger.monthCount
    return (first..<min(end, ledger.monthCount)).reduce(.zero) {
      $0 + ledger.balance(of: .employer, month: $1)
    }
  }
}
