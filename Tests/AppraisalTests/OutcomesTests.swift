import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// A path with several outcomes is the mean of them by their shares.
@Suite struct OutcomesTests {
  static let million = 1_000_000
  static let wage = 21_600
  static let job = Employment(
    wage: Money(kronor: wage), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false))
  static let atWork = [Phase(months: nil, activity: .job(job))]
  static let atHome = [Phase(months: nil, activity: .unemployed)]
  static let study = Studies(
    level: .upperSecondary, pace: .full, grant: .higher, loan: true, weeks: 40, summer: .assistance,
    placeCost: nil)

  static func rate(_ percent: Int) -> Rate { Rate(partsPerMillion: percent * 10_000) }

  static func scenario(
    months: Int = 18, without: [Phase] = atHome, with: [Phase] = atWork, isMember: Bool = false
  ) -> Scenario {
    let alone = Household(
      person: Person(
        born: 1985_04, unemploymentFund: isMember ? UnemploymentFundMembership() : nil), partner: nil,
      children: [],
      housing: Housing(
        rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
        rentGrowth: .zero), otherCosts: .zero, socialAssistance: true, assistanceMonths: 0,
      housingAllowance: true)
    return Scenario(
      title: "prov", start: 2019_01, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"), household: alone,
      without: without, with: with)
  }

  static func scenario(months: Int = 18, outcomes: [(Int, [Phase])]) -> Scenario {
    var scenario = scenario(months: months)
    scenario.courseWith = Course(outcomes: outcomes.map { Outcome(share: rate($0), phases: $1) })
    return scenario
  }

  @Test func equalOutcomesAreThePlainPath() throws {
    let plain = try Self.scenario().appraised()
    let mixed = try Self.scenario(outcomes: [(37, Self.atWork), (63, Self.atWork)]).appraised()
    #expect(mixed.with == plain.with && mixed.actors == plain.actors && mixed.society == plain.society)
    #expect(mixed.localTax == plain.localTax && mixed.net == plain.net)
    #expect(mixed.ordinaryMonths == plain.ordinaryMonths)
    #expect(mixed.outcomes.allSatisfy { $0.actors == plain.actors })
    #expect(plain.outcomes.isEmpty)
  }

  @Test func aWholeShareIsThatOutcome() throws {
    let plain = try Self.scenario().appraised()
    let mixed = try Self.scenario(outcomes: [(0, Self.atHome), (100, Self.atWork)]).appraised()
    #expect(mixed.with == plain.with && mixed.actors == plain.actors)
    // The outcome that nobody has is shown as it would be: nothing changes.
    #expect(mixed.outcomes[0].actors.allSatisfy { $0.total == .zero })
    #expect(mixed.outcomes[1].society == plain.society)
  }

  /// 40 % of the wage of the first month is 8 640 kr.
  @Test func theWageIsWeightedByHand() throws {
    let result = try Self.scenario(outcomes: [(40, Self.atWork), (60, Self.atHome)]).appraised()
    #expect(result.with[.wage, 0] == Money(kronor: 8_640))
    // The larger outcome is the one the ordinary months tell.
    #expect(result.ordinaryMonths.map(\.activity).allSatisfy { $0 == .unemployed })
  }

  /// Every cell is the weighted sum of separate runs, with a retention inside one of the outcomes.
  @Test func isTheWeightedSumOfSeparateRuns() throws {
    let leaving = [Phase(months: nil, activity: .job(Self.job), retention: [Self.rate(60)])]
    let studying = [Phase(months: nil, activity: .studies(Self.study))]
    let result = try Self.scenario(
      outcomes: [(40, leaving), (35, studying), (25, Self.atHome)]
    ).appraised()
    #expect(result.exits.allSatisfy { $0.outcome == 0 })
    let staying = 400_000 - result.exits.reduce(0) { $0 + $1.share.partsPerMillion }
    var parts: [(Int, Ledger)] = [
      (staying, try Self.scenario().appraised().with),
      (350_000, try Self.scenario(with: studying).appraised().with),
      (250_000, try Self.scenario(with: Self.atHome).appraised().with),
    ]
    for exit in result.exits {
      let phases = [Phase(months: exit.from - 2019_01, activity: .job(Self.job))] + Self.atHome
      parts.append((exit.share.partsPerMillion, try Self.scenario(with: phases).appraised().with))
    }
    #expect(parts.reduce(0) { $0 + $1.0 } == Self.million)
    for line in Line.allCases {
      for month in 0..<18 {
        let sum = parts.reduce(0) { $0 + $1.1[line, month].ore * $1.0 }
        #expect(
          result.with[line, month].ore == sum.dividedRoundingHalfAway(by: Self.million), "\(line) \(month)")
      }
    }
    #expect(result.actors.reduce(Money.zero) { $0 + $1.total } == result.society.total)
    // The mean of the outcomes is the result, but for the rounding of cells.
    for (place, actor) in result.actors.enumerated() {
      let mean = result.outcomes.reduce(0) {
        $0 + $1.actors[place].total.ore * $1.outcome.share.partsPerMillion
      }
      #expect(abs(mean / Self.million - actor.total.ore) < 18 * Line.allCases.count)
    }
  }

  @Test func outcomesWithoutTheStepAreMixedToo() throws {
    var scenario = Self.scenario()
    scenario.courseWithout = Course(outcomes: [
      Outcome(share: Self.rate(75), phases: Self.atHome),
      Outcome(share: Self.rate(25), phases: Self.atWork),
    ])
    let result = try scenario.appraised()
    let plain = try Self.scenario().appraised()
    #expect(result.without[.wage, 3] == Money(ore: Self.wage * 25))
    #expect(result.with == plain.with)
    // Who leaves goes to each outcome of the path without the step: the job of a quarter of them goes on.
    scenario.with[0].retention = [Self.rate(0)]
    let left = try scenario.appraised()
    // Each of twelve months' leavers is shared out in whole millionths.
    #expect(abs(left.with[.wage, 14].ore - Self.wage * 25) <= 12 * Self.wage * 100 / Self.million)
    #expect(left.exits.reduce(0) { $0 + $1.share.partsPerMillion } == Self.million)
    #expect(left.exits.count == 12)
  }

  @Test func theOrderOfOutcomesChangesNothing() throws {
    let one = try Self.scenario(outcomes: [(40, Self.atWork), (60, Self.atHome)]).appraised()
    let other = try Self.scenario(outcomes: [(60, Self.atHome), (40, Self.atWork)]).appraised()
    #expect(one.with == other.with && one.actors == other.actors)
  }

  @Test func theCalculatorOf2019RefusesOutcomes() throws {
    var scenario = Self.scenario(outcomes: [(40, Self.atWork), (60, Self.atWork)])
    let result = try scenario.appraised()
    #expect(result.methods.missing.map(\.reason) == [.severalOutcomes])
    scenario.appraisal.method = .procurement2019
    #expect(scenario.planningProblems().map(\.field) == ["with"])
  }

  @Test func everyAmountIsExplained() throws {
    let leaving = [Phase(months: nil, activity: .job(Self.job), retention: [Self.rate(60)])]
    let scenario = Self.scenario(
      outcomes: [
        (40, leaving), (35, [Phase(months: nil, activity: .studies(Self.study))]), (25, Self.atHome),
      ])
    for actor in [EconomicActor.individual, .municipality, .state, .employer] {
      let told = try scenario.explained(ExplanationRequest(.actor(actor), .whole, .difference))
      let total = try #require(scenario.appraised().actors.first { $0.actor == actor }).total
      #expect(told.root.value == ExactFraction(total))
    }
  }
}
