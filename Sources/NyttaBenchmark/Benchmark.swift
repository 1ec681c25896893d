import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// What is measured, on one fixed household.
enum Benchmark {
  /// A couple with two children, new-start job and then an ordinary job, 36 months.
  static let scenario: Scenario = {
    let job = Employment(
      wage: Money(kronor: 21_600), wageGrowth: Rate(partsPerMillion: 20_000), extent: .one,
      employer: Employer(
        supervisionShare: Rate(partsPerMillion: 100_000), supervisorWage: Money(kronor: 30_000),
        administrationOnce: Money(kronor: 10_000)))
    return Scenario(
      title: "benchmark", start: 2019_01, months: 36,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: 1985_04),
        partner: Partner(person: Person(born: 1987_01), phases: [Phase(months: nil, activity: .unemployed)]),
        children: [
          Child(born: 2009_05, maintenanceSupport: false), Child(born: 2014_09, maintenanceSupport: false),
        ],
        housing: Housing(
          rent: Money(kronor: 7_800), electricity: Money(kronor: 400), insurance: Money(kronor: 150),
          area: 85,
          reasonableRent: .inFull, rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 14, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [
        Phase(months: 12, activity: .newStartJob(job, NewStartTicket(absenceMonths: 30))),
        Phase(months: nil, activity: .job(job)),
      ])
  }()

  /// What the engine alone does.
  struct EngineSpeed {
    /// Two adults' months a second, both paths.
    var personMonthsPerSecond = 0.0
    /// Keeps the runs from being left out.
    var checksum = 0
  }

  /// Runs `PathEngine.run` on both paths again and again.
  static func engine(_ scenario: Scenario, runs: Int) -> EngineSpeed {
    guard let bench = try? EngineBench(scenario) else { return EngineSpeed() }
    var workspace = PathWorkspace(bench.engine.timeline)
    var ledger = Ledger(start: scenario.start, monthCount: scenario.months)
    var speed = EngineSpeed()
    func once() {
      for plan in [bench.without, bench.with] {
        bench.engine.run(plan, assistedMonthsBefore: 14, workspace: &workspace, into: &ledger)
        speed.checksum &+= ledger[.socialAssistance, 0].ore
      }
    }
    once()
    let elapsed = ContinuousClock().measure { for _ in 0..<runs { once() } }
    let personMonths = Double(runs * 2 * scenario.months * bench.without.adults.count)
    speed.personMonthsPerSecond = personMonths / elapsed.seconds
    return speed
  }

  /// Seconds for one whole appraisal.
  static func whole(_ scenario: Scenario, runs: Int) -> Double {
    var sum = 0
    let elapsed = ContinuousClock().measure {
      for _ in 0..<runs {
        if let result = try? scenario.appraised() { sum &+= result.society.total.ore }
      }
    }
    return sum == .min ? 0 : elapsed.seconds / Double(runs)
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
