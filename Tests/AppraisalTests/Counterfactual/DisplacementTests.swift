import Appraisal
import Bookkeeping
import Economy
import LifeCourse
import Testing

/// The lines of an anonymous worker who goes without the participant's job.
@Suite struct DisplacementTests {
  private static let mirrored: [Line] = [
    .displacedProduction, .displacedWageCost, .displacedContributions, .displacedMunicipalTax,
    .displacedRegionalTax, .displacedStateTax,
  ]

  private func pair(_ scenario: Scenario, _ displacement: Int) throws -> (
    none: ScenarioResult, some: ScenarioResult
  ) {
    var scenario = scenario
    scenario.appraisal.deadweight = .zero
    scenario.appraisal.subsidyDeadweight = .zero
    scenario.appraisal.displacement = .zero
    let none = try scenario.appraised()
    scenario.appraisal.displacement = Rate(partsPerMillion: displacement)
    return (none, try scenario.appraised())
  }

  @Test func nothingButTheMirroredLinesChanges() throws {
    var random = RandomScenarios(seed: 41)
    var displaced = 0
    for _ in 0..<40 {
      let (none, some) = try pair(random.next(), 350_000)
      #expect(none.actors == some.actors && none.society == some.society)
      for line in Line.allCases where !Self.mirrored.contains(line) {
        for month in 0..<none.scenario.months {
          #expect(none.net.books[line, month] == some.net.books[line, month])
        }
      }
      #expect(none.net[.individual] == some.net[.individual])
      #expect(none.net[.employer].total == some.net[.employer].total)
      for month in 0..<none.scenario.months {
        let production = some.net.books[.displacedProduction, month]
        #expect(production == some.net.books[.displacedWageCost, month])
        if production > .zero { displaced += 1 }
      }
      try Conservation.check(some.net.books)
    }
    #expect(displaced > 120)
  }

  /// Whole displacement by somebody with the same job: society gains nothing of the production at full productivity,
  /// and of tax and contributions of the job the public sector gains nothing.
  @Test func wholeDisplacementTakesBackWhatTheJobGave() throws {
    var random = RandomScenarios(seed: 42)
    var tried = 0
    while tried < 20 {
      var scenario = random.next()
      // Of a household with benefits, fees or a job beside them the tax is not the job's alone.
      guard scenario.household.partner == nil,
        (scenario.without + scenario.with).allSatisfy({ $0.besideWork == nil && !$0.activity.isBenefit }),
        scenario.with.allSatisfy({ $0.activity.employment != nil || $0.activity == .unemployed })
      else { continue }
      scenario.with = scenario.with.map { phase in
        // Days of sickness are paid for and not worked.
        phase.withProductivity(.one, besideBenefit: nil)
          .withEmployer({ $0.sickDaysPerYear = .zero }, besideBenefit: { _ in })
      }
      tried += 1
      let books = try pair(scenario, 1_000_000).some.net.books
      for month in 0..<scenario.months {
        func sum(_ lines: [Line]) -> Money { lines.reduce(.zero) { $0 + books[$1, month] } }
        #expect(sum([.displacedProduction]) == sum([.production]))
        #expect(
          sum([.displacedContributions]) == sum([.employerContributions, .payrollTaxOnPension]))
        // After the last job of a year the tax goes on, on nothing: the months without a job have no tax.
        #expect(sum([.displacedMunicipalTax]) == sum([.municipalIncomeTax]))
        #expect(sum([.displacedRegionalTax]) == sum([.regionalIncomeTax]))
        #expect(
          sum([.displacedStateTax])
            == sum([.stateIncomeTax, .generalPensionContribution, .publicServiceFee]) - sum([.taxCredits]))
      }
    }
  }
}

extension Activity {
  /// A benefit of one's own.
  var isBenefit: Bool {
    if case .benefit = self { return true }
    return false
  }
}
