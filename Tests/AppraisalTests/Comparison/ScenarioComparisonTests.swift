import Appraisal
import Economy
import LawData
import LifeCourse
import Testing

@Suite struct ScenarioComparisonTests {
  private let newStart = PresetTests.scenario([PresetTests.newStart()])
  private let job = PresetTests.scenario([PresetTests.job()])

  private func comparison(_ scenarios: [Scenario]) throws -> ScenarioComparison {
    try ScenarioComparison(scenarios.map { try $0.appraised() })
  }

  @Test func theDifferenceIsToTheFirst() throws {
    let comparison = try comparison([newStart, job, newStart])
    let (first, second) = (comparison.results[0].society.total, comparison.results[1].society.total)
    #expect(first != second)
    #expect(comparison.difference(1) { $0.society.total } == second - first)
    #expect(comparison.difference(0) { $0.society.total } == .zero)
    #expect(comparison.difference(2) { $0.society.total } == .zero)
  }

  /// With − without against the same path without is with − with: the difference of two steps from one before-state.
  @Test func theDifferenceIsBetweenTheSteps() throws {
    let comparison = try comparison([newStart, job])
    for actor in EconomicActor.inResults {
      let steps = comparison.results.map { result in
        result[actor].lines.reduce(Money.zero) { $0 + $1.with }
      }
      #expect(comparison.difference(1) { $0[actor].total } == steps[1] - steps[0], "\(actor)")
    }
  }

  @Test func fewerThanTwoOrMoreThanTwelveAreRefused() throws {
    let result = try job.appraised()
    for count in [0, 1, 13] {
      #expect(throws: ComparisonFailure.count(count)) {
        try ScenarioComparison(Array(repeating: result, count: count))
      }
    }
    #expect(try ScenarioComparison(Array(repeating: result, count: 12)).results.count == 12)
  }

  @Test func otherMonthsOrPricesAreRefusedTogether() throws {
    var longer = job
    longer.months = 24
    var later = longer
    later.appraisal.priceYear = 2020
    let results = try [job, longer, later].map { try $0.appraised() }
    let months = ComparisonMismatch.Kind.months(found: 24, first: 12)
    #expect(
      throws: ComparisonFailure.mismatches([
        ComparisonMismatch(place: 1, kind: months), ComparisonMismatch(place: 2, kind: months),
        ComparisonMismatch(place: 2, kind: .priceYear(found: 2020, first: 2019)),
      ])
    ) { try ScenarioComparison(results) }
  }

  /// The calculator of 2019 counts the twelve months of the contract, the standard all twenty-four.
  @Test func theMonthsAreThoseThatTheMethodCounts() throws {
    var standard = PresetTests.scenario([PresetTests.newStart(12), PresetTests.job()], months: 24)
    let first = try standard.appraised()
    standard.appraisal.method = .procurement2019
    let second = try standard.appraised()
    let mismatch = ComparisonMismatch(place: 1, kind: .monthsOfMethod(found: 12, first: 24))
    #expect(throws: ComparisonFailure.mismatches([mismatch])) { try ScenarioComparison([first, second]) }
    #expect(mismatch.field == "appraisal.method")
  }

  @Test func equalScenariosDifferInNothing() throws {
    var described = job
    described.title = "ett annat namn"
    described.household.person.sex = "female"
    described.with[0].label = "ett jobb"
    #expect(try comparison([job, described]).differingInputs.isEmpty)
  }

  struct Change: Sendable {
    let input: ComparedInput
    let make: @Sendable (inout Scenario) -> Void

    init(_ input: ComparedInput, _ make: @escaping @Sendable (inout Scenario) -> Void) {
      self.input = input
      self.make = make
    }
  }

  static let changes = [
    Change(.start) { $0.start = 2019_02 },
    Change(.municipality) { $0.municipality = Municipality(code: "0881", name: "Nybro", county: "Kalmar") },
    Change(.born) { $0.household.person.born = 1985_05 },
    Change(.children) { $0.household.children = [Child(born: 2012_09, maintenanceSupport: false)] },
    Change(.rent) { $0.household.housing.rent = Money(kronor: 5_300) },
    Change(.assistanceMonths) { $0.household.assistanceMonths = 3 },
    Change(.household) { $0.household.housing.electricity = Money(kronor: 300) },
    Change(.household) { $0.household.sharedWith = 1 },
    Change(.without) { $0.without[0].workCosts.other = Money(kronor: 10) },
    Change(.with) { $0.with[0].workCosts.travel = Money(kronor: 500) },
    Change(.method) { $0.appraisal.method = .stakeholder },
    Change(.discountRate) { $0.appraisal.discountRate = .zero },
    Change(.deadweight) { $0.appraisal.deadweight = Rate(partsPerMillion: 100_000) },
    Change(.displacement) { $0.appraisal.displacement = Rate(partsPerMillion: 100_000) },
    Change(.taxFactor) { $0.appraisal.taxFactor = Rate(partsPerMillion: 1_300_000) },
    Change(.include) { $0.include.consumptionTax = true },
    Change(.include) { $0.publicCosts.labourMarketUnit = Money(kronor: 1) },
  ]

  /// Each change of the file is told as what it is.
  @Test(arguments: changes)
  func whatDiffersIsNamed(change: Change) throws {
    var other = job
    change.make(&other)
    let differing = try comparison([job, other]).differingInputs
    // The stakeholder's method has its own discount rate too.
    #expect(differing == (change.input == .method ? [.method, .discountRate] : [change.input]))
  }

  @Test func aFigureThatIsMissingMakesNetUneven() throws {
    #expect(try comparison([newStart, job]).isNetUneven)
    #expect(try !comparison([job, job]).isNetUneven)
    var given = job
    given.appraisal.deadweight = .zero
    #expect(try !comparison([newStart, given]).isNetUneven)
  }

  @Test func theLeadersAreAllOfTheHighest() {
    func leaders(_ ore: [Int]) -> [Int] { ScenarioComparison.leaders(ore.map(Money.init(ore:))) }
    #expect(leaders([-300, 799, 700, 200]) == [1, 2])
    #expect(leaders([-300, -400]) == [0])
    #expect(leaders([500, 500]) == [0, 1])
    #expect(leaders([]).isEmpty)
  }
}
