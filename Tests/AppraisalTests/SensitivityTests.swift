import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// One-way sensitivity: the ends and the turns are what runs of the scenario give.
@Suite struct SensitivityTests {
  private static let millionth = 1_000_000

  /// Somebody single in Emmaboda in a new-start job of a year.
  private static func scenario(productivity: Int? = 800_000, wage: Int = 21_600) -> Scenario {
    let job = Employment(
      wage: Money(kronor: wage), wageGrowth: .zero, extent: .one,
      employer: Employer(
        productivity: productivity.map { Rate(partsPerMillion: $0) },
        supervisionShare: Rate(partsPerMillion: 100_000),
        supervisorWage: Money(kronor: 30_000)))
    return Scenario(
      title: "prov", start: 2019_01, months: 12,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 5_200), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 14, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .newStartJob(job, NewStartTicket(absenceMonths: 30)))])
  }

  private static func productivityInput(isWritten: Bool = true) -> UncertainInput {
    UncertainInput(
      name: "with[0].employer.productivity", source: .field { scenario(productivity: $0) }, low: 200_000,
      base: 800_000, high: 1_000_000, step: 1_000, isBaseWritten: isWritten)
  }

  private static func headline(_ scenario: Scenario, _ actor: EconomicActor?) throws -> Money {
    let result = try scenario.appraised()
    return (actor.map { result[$0] } ?? result.society).headline
  }

  @Test func theBaseIsTheRun() throws {
    var uncertain = Self.scenario()
    uncertain.uncertain = [Self.productivityInput()]
    let one = try #require(try uncertain.appraised().sensitivity.first)
    let result = try Self.scenario().appraised()
    for (outcome, actor) in zip(one.points[1].outcomes, result.actors + [result.society]) {
      #expect(outcome.actor == actor.actor)
      #expect(outcome.headline == actor.headline)
      #expect(outcome.total == actor.total)
      #expect(outcome.presentValue == actor.presentValue)
    }
    #expect(one.points.map(\.value) == [200_000, 800_000, 1_000_000])
    for point in one.points {
      #expect(
        point
          == SensitivityPoint(value: point.value, try Self.scenario(productivity: point.value).appraised()))
      let actors = point.outcomes.dropLast().reduce(Money.zero) { $0 + $1.headline }
      #expect(actors == point[nil].headline)
    }
  }

  /// Every thousandth of the range is run: the turn is the first at which the sign is another.
  @Test func theTurnIsWhereTheSignChanges() throws {
    var uncertain = Self.scenario()
    uncertain.uncertain = [Self.productivityInput()]
    let turns = try #require(try uncertain.appraised().sensitivity.first).turns
    let turn = try #require(turns.first { $0.actor == .employer })
    #expect(turn.isExact)
    #expect(!turn.becomesNegative)
    #expect(turn.turns == 1)
    let bruteForce = try stride(from: 200_000, through: 1_000_000, by: 1_000).first {
      try Self.headline(Self.scenario(productivity: $0), .employer) >= .zero
    }
    #expect(turn.value == bruteForce)
    #expect(try Self.headline(Self.scenario(productivity: turn.value - 1_000), .employer) < .zero)
    // Productivity is nothing to the household.
    #expect(!turns.contains { $0.actor == .individual })
  }

  /// A wage varies in whole kronor.
  @Test func aWageTurnsAtAKrona() throws {
    var uncertain = Self.scenario(productivity: 760_000)
    uncertain.uncertain = [
      UncertainInput(
        name: "with[0].wage",
        source: .field { Self.scenario(productivity: 760_000, wage: $0 / Self.millionth) },
        low: 10_000 * Self.millionth, base: 21_600 * Self.millionth, high: 36_000 * Self.millionth,
        step: Self.millionth, isBaseWritten: true)
    ]
    let one = try #require(try uncertain.appraised().sensitivity.first)
    try #require(!one.turns.isEmpty)
    for turn in one.turns {
      let at = try Self.headline(
        Self.scenario(productivity: 760_000, wage: turn.value / Self.millionth), turn.actor)
      let beside = try Self.headline(
        Self.scenario(productivity: 760_000, wage: turn.value / Self.millionth - 1), turn.actor)
      #expect((at < .zero) == turn.becomesNegative)
      #expect((beside < .zero) != turn.becomesNegative)
    }
  }

  /// Where only some values can stand, the turn is told as one of them.
  @Test func valuesThatCannotStandAreNotTried() throws {
    var uncertain = Self.scenario()
    let allowed = [200_000, 500_000, 800_000, 1_000_000]
    uncertain.uncertain = [
      UncertainInput(
        name: "with[0].employer.productivity",
        source: .field { allowed.contains($0) ? Self.scenario(productivity: $0) : nil }, low: 200_000,
        base: 800_000, high: 1_000_000, step: 1_000, isBaseWritten: true)
    ]
    let turn = try #require(
      try uncertain.appraised().sensitivity.first?.turns.first { $0.actor == .employer })
    #expect(!turn.isExact)
    let expected = try allowed.first {
      try Self.headline(Self.scenario(productivity: $0), .employer) >= .zero
    }
    #expect(turn.value >= expected ?? 0)
    #expect(allowed.contains(turn.value))
  }

  @Test func aParameterIsVariedForTheWholeRun() throws {
    var uncertain = Self.scenario(productivity: nil)
    uncertain.uncertain = [
      UncertainInput(
        name: "work.productivity.subsidised", source: .parameter(.partsPerMillion), low: 200_000,
        base: 800_000, high: 1_000_000, step: 1_000, isBaseWritten: false)
    ]
    let one = try #require(try uncertain.appraised().sensitivity.first)
    for (place, value) in [200_000, 800_000, 1_000_000].enumerated() {
      let headline = try Self.headline(Self.scenario(productivity: value), nil)
      #expect(one.points[place][nil].headline == headline)
    }
    #expect(one.spread == one.points[2][nil].headline - one.points[0][nil].headline)
  }

  @Test func theMostImportantComesFirst() throws {
    var uncertain = Self.scenario()
    let narrow = UncertainInput(
      name: "narrow", source: .field { Self.scenario(productivity: $0) }, low: 790_000, base: 800_000,
      high: 810_000, step: 1_000, isBaseWritten: true)
    uncertain.uncertain = [narrow, Self.productivityInput()]
    let names = try uncertain.appraised().sensitivity.map(\.input.name)
    #expect(names == ["with[0].employer.productivity", "narrow"])
  }

  /// A base that the file does not hold must be the value that the model takes.
  @Test(arguments: [(nil, true), (700_000, false)] as [(Int?, Bool)])
  func anUnwrittenBaseIsTheModelsValue(productivity: Int?, isTaken: Bool) throws {
    var uncertain = Self.scenario(productivity: productivity)
    uncertain.uncertain = [Self.productivityInput(isWritten: false)]
    if isTaken {
      #expect(try uncertain.appraised().sensitivity.count == 1)
    } else {
      #expect(throws: AppraisalFailure.self) { try uncertain.appraised() }
    }
  }

  @Test func withoutUncertaintyThereIsNone() throws {
    #expect(try Self.scenario().appraised().sensitivity.isEmpty)
  }
}
