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

  private func net(_ scenario: Scenario, phase: Int, productivity: Rate) throws -> Money {
    var changed = scenario
    changed.with[phase].activity = scenario.with[phase].activity.with(productivity)
    changed.with[phase].besideWork?.employer.productivity = productivity
    let ledger = try changed.appraised().with
    let first = changed.with[..<phase].reduce(0) { $0 + ($1.months ?? 0) }
    let end = changed.with[phase].months.map { first + $0 } ?? ledger.monthCount
    return (first..<min(end, ledger.monthCount)).reduce(.zero) {
      $0 + ledger.balance(of: .employer, month: $1)
    }
  }
}

extension Activity {
  fileprivate func with(_ productivity: Rate) -> Activity {
    func set(_ employment: Employment) -> Employment {
      var changed = employment
      changed.employer.productivity = productivity
      return changed
    }
    return switch self {
    case .job(let employment): .job(set(employment))
    case .newStartJob(let employment, let ticket): .newStartJob(set(employment), ticket)
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: self
    }
  }
}
