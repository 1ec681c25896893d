import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// What must hold of any household, year and path: tested on random ones.
@Suite struct InvariantTests {
  /// Enough for at least 20 000 household-months, both paths counted.
  private static let scenarioCount = 700

  @Test func theBooksAreCompleteAndTheCasesCoverTheLaw() throws {
    var random = RandomScenarios(seed: 20_261_121)
    var coverage = Coverage()
    var whole = WholeLaws()
    for number in 0..<Self.scenarioCount {
      let scenario = random.next()
      let result = try scenario.appraised()
      var reader = ParameterReader()
      let compiled = try scenario.compiled(reader: &reader)
      let laws = try whole.laws(of: scenario)
      let assistedBefore = assistedMonthsBefore(scenario, compiled, laws)
      for (ledger, side) in [(result.without, IndependentBudget.Side.without), (result.with, .with)] {
        let expected = IndependentBudget(
          scenario, compiled, side, laws: laws, assistedBefore: assistedBefore)
        #expect(inHand(ledger, .individual) == expected.disposable, "individual, scenario \(number)")
        #expect(employerNet(ledger) == expected.employer, "employer, scenario \(number)")
        #expect(
          (0..<ledger.monthCount).map { ledger.notCash(.production, month: $0).ore }
            == expected.workForPublic,
          "work for public employers, scenario \(number)")
        #expect(balances(ledger, .municipality) == expected.municipality, "municipality, scenario \(number)")
        #expect(balances(ledger, .region) == expected.region, "region, scenario \(number)")
        #expect(stateBudget(ledger) == expected.state, "state, scenario \(number)")
        for month in 0..<ledger.monthCount {
          let facts = expected.months[month]
          guard scenario.household.socialAssistance, facts.needs > 0 else { continue }
          // Counted income + assistance ≥ norm + costs, with equality where assistance is above zero.
          #expect(facts.counted + facts.assistance >= facts.needs)
          #expect(facts.assistance == 0 || facts.counted + facts.assistance == facts.needs)
        }
        coverage.count(scenario, compiled, side, expected)
      }
    }
    coverage.expectEverything()
  }

  @Test func actorsSumToSociety() throws {
    var random = RandomScenarios(seed: 2)
    for _ in 0..<150 {
      let result = try random.next().appraised()
      let total = result.actors.reduce(Money.zero) { $0 + $1.total }
      #expect(total == result.society.total)
      #expect(result.society.byYear.reduce(Money.zero) { $0 + $1.amount } == total)
      for actor in result.actors {
        #expect(actor.lines.reduce(Money.zero) { $0 + $1.total } == actor.total)
        #expect(actor.byYear.reduce(Money.zero) { $0 + $1.amount } == actor.total)
      }
    }
  }

  @Test func withoutAStepNothingChanges() throws {
    var random = RandomScenarios(seed: 3)
    for _ in 0..<100 {
      var scenario = random.next()
      scenario.with = scenario.without
      let result = try scenario.appraised()
      for actor in result.actors {
        #expect(actor.total == .zero && actor.inHand == .zero && actor.presentValue == .zero)
        #expect(actor.paybackMonth == 0)
        #expect(actor.lines.allSatisfy { $0.total == .zero })
      }
      #expect(result.localTax.municipality.own == .zero)
    }
  }

  @Test func theSameInputGivesTheSameBooks() throws {
    var random = RandomScenarios(seed: 4)
    for _ in 0..<40 {
      let scenario = random.next()
      let first = try scenario.appraised()
      let second = try scenario.appraised()
      #expect(first.with == second.with && first.without == second.without)
      #expect(first.actors == second.actors && first.society == second.society)
    }
  }

  /// A wage higher by 1 000 kr in every month never raises the year's assistance or housing allowance by more
  /// than the legal steps explain: 100 kr of income rounding, 1 200 kr minimum and 100 kr a month of rounding.
  @Test func aHigherWageNeverRaisesAssistanceOrHousingAllowance() throws {
    var random = RandomScenarios(seed: 5)
    var tried = 0
    for _ in 0..<400 {
      var scenario = random.next()
      guard let place = scenario.with.firstIndex(where: { $0.activity.employment != nil }), place == 0 else {
        continue
      }
      let low = try scenario.appraised()
      // In every job: in one alone, the housing allowance it takes would be made up for in the months of another.
      for place in scenario.with.indices {
        scenario.with[place].activity = scenario.with[place].activity.raised(by: Money(kronor: 1_000))
      }
      let high = try scenario.appraised()
      tried += 1
      for line in [Line.socialAssistance, .housingAllowance] {
        for months in wholeYears(scenario) {
          let before = months.reduce(0) { $0 + low.with[line, $1].ore }
          let after = months.reduce(0) { $0 + high.with[line, $1].ore }
          let housingStep = line == .housingAllowance ? 0 : (1_200 + 12 * 100) * 100
          #expect(after <= before + 100 * 100 + housingStep, "\(line) \(scenario.start)")
        }
      }
    }
    #expect(tried > 80)
  }

  // MARK: Helpers

  private func assistedMonthsBefore(
    _ scenario: Scenario, _ compiled: CompiledScenario, _ laws: [YearLaw]
  ) -> Int {
    if let given = scenario.household.assistanceMonths { return given }
    let first = IndependentBudget(
      scenario, compiled, .without, laws: laws, assistedBefore: 0
    ).months.first
    return (first?.assistance ?? 0) > 0 ? 6 : 0
  }

  private func inHand(_ ledger: Ledger, _ actor: EconomicActor) -> [Int] {
    (0..<ledger.monthCount).map { month in
      LineDeclaration.all.reduce(0) { sum, line in
        line.availability == .hand ? sum + ledger[line.line, month].ore * line.sign(for: actor) : sum
      }
    }
  }

  private func balances(_ ledger: Ledger, _ actor: EconomicActor) -> [Int] {
    (0..<ledger.monthCount).map { ledger.balance(of: actor, month: $0).ore }
  }

  private func employerNet(_ ledger: Ledger) -> [Int] { balances(ledger, .employer) }

  /// The state without the loan and its equal debt, which cancel, and without places it pays for.
  private func stateBudget(_ ledger: Ledger) -> [Int] {
    (0..<ledger.monthCount).map { month in
      ledger.balance(of: .state, month: month).ore + ledger[.studyLoan, month].ore
        + ledger[.studyExtraLoan, month].ore
        - ledger[.studyLoanDebt, month].ore
    }
  }

  private func wholeYears(_ scenario: Scenario) -> [Range<Int>] {
    var years: [Range<Int>] = []
    var month = 0
    while month + 12 <= scenario.months {
      if (scenario.start + month).month == 1 {
        years.append(month..<month + 12)
        month += 12
      } else {
        month += 1
      }
    }
    return years
  }
}

extension Activity {
  /// The same job with a higher wage for full time.
  fileprivate func raised(by amount: Money) -> Activity {
    func raise(_ employment: Employment) -> Employment {
      var raised = employment
      raised.wage = employment.wage.map { $0 + amount }
      return raised
    }
    return switch self {
    case .job(let employment): .job(raise(employment))
    case .municipalJob(let employment): .municipalJob(raise(employment))
    case .newStartJob(let employment, let ticket): .newStartJob(raise(employment), ticket)
    case .supportedJob(let employment, let support): .supportedJob(raise(employment), support)
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: self
    }
  }
}
