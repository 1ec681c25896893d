import Bookkeeping
import Economy
import Law
import LawData
package import LifeCourse

/// Looks for the wages of the step's first job at which results change sign, by running the scenario again.
///
/// The wages from one krona to twice the file's are looked through in eight parts; a part with a turn is narrowed to
/// the krona by straight lines between its ends, which the result nearly is. Every run serves every actor.
struct WageSearch {
  /// The actors whose wage is searched.
  static let actors: [EconomicActor?] = [.municipality, .employer, nil]
  private static let parts = 8

  private let scenario: Scenario
  private let place: Int
  private let wage: Int
  /// By wage: the result of each actor in öre; `nil` where the wage cannot be.
  private var known: [Int: [Int]?] = [:]
  /// The runs made.
  private(set) var runs = 0

  /// - Returns: `nil` where the first job's wage is not given.
  init?(_ result: ScenarioResult, file: Scenario) {
    guard let place = file.with.firstIndex(where: { $0.activity.employment != nil }),
      let wage = result.wage(ofJob: place), wage.ore % 100 == 0, wage > .zero
    else { return nil }
    scenario = file
    self.place = place
    self.wage = wage.wholeKronor
    known[self.wage] = Self.actors.map { actor in
      (actor.map { result[$0] } ?? result.society).thresholdResult.ore
    }
  }

  /// The threshold of each of ``actors``.
  mutating func thresholds() -> [Threshold] {
    let most = wage * 2
    let grid = Set((0...Self.parts).map { 1 + (most - 1) * $0 / Self.parts } + [wage]).sorted()
    let points = grid.compactMap { wage in results(at: wage).map { (wage: wage, results: $0) } }
    return Self.actors.indices.map { actor in
      let turns = points.indices.dropFirst().compactMap { end -> ThresholdTurn? in
        let (low, high) = (points[end - 1], points[end])
        guard (low.results[actor] < 0) != (high.results[actor] < 0) else { return nil }
        return turn(
          of: actor, from: (low.wage, low.results[actor]), to: (high.wage, high.results[actor]))
      }
      return Threshold(
        turns, isNegative: (points.first?.results[actor] ?? 0) < 0, obstacle: .notInRange)
    }
  }

  /// The lowest wage on the far side of a turn.
  private mutating func turn(
    of actor: Int, from start: (wage: Int, ore: Int), to end: (wage: Int, ore: Int)
  ) -> ThresholdTurn {
    var (low, high) = (start, end)
    var steps = 0
    while high.wage - low.wage > 1 {
      let width = high.wage - low.wage
      let line = low.wage + Int(Double(width) * Double(-low.ore) / Double(high.ore - low.ore))
      // Every third step is a half, so that a bend cannot keep one end where it is.
      let guess = steps % 3 == 2 ? low.wage + width / 2 : line
      for candidate in [guess, guess + 1] where high.wage - low.wage > 1 {
        let inside = min(max(candidate, low.wage + 1), high.wage - 1)
        guard let ore = results(at: inside)?[actor] else {
          return ThresholdTurn(value: high.wage, becomesNegative: end.ore < 0)
        }
        if (ore < 0) == (end.ore < 0) { high = (inside, ore) } else { low = (inside, ore) }
      }
      steps += 1
    }
    return ThresholdTurn(value: high.wage, becomesNegative: end.ore < 0)
  }

  private mutating func results(at wage: Int) -> [Int]? {
    if let known = known[wage] { return known }
    runs += 1
    let results = scenario.withWage(Money(kronor: wage), ofJob: place).thresholdResults(of: Self.actors)
    known[wage] = .some(results)
    return results
  }
}

extension Scenario {
  /// What thresholds are solved for, öre, and nothing else of the appraisal; `nil` where the law does not allow it.
  fileprivate func thresholdResults(of actors: [EconomicActor?]) -> [Int]? {
    var reader = ParameterReader(overrides: overrides)
    guard let prepared = try? byItsMethod(reader: &reader),
      let runs = try? PathRuns(prepared.scenario, reader: &reader)
    else { return nil }
    let (without, with) = (runs.without.ledger, runs.with.ledger)
    var results = Array(repeating: 0, count: actors.count)
    for declaration in LineDeclaration.all {
      let signs = actors.map { declaration.counts(for: $0) ? declaration.signInResult(of: $0) : 0 }
      guard signs.contains(where: { $0 != 0 }) else { continue }
      let change = (0..<with.monthCount).reduce(0) {
        $0 + with[declaration.line, $1].ore - without[declaration.line, $1].ore
      }
      let ofPublic = (0..<with.monthCount).reduce(0) {
        $0 + with.notCash(declaration.line, month: $1).ore - without.notCash(declaration.line, month: $1).ore
      }
      for (place, sign) in signs.enumerated() {
        results[place] += (change - (actors[place] == nil ? 0 : ofPublic)) * sign
      }
    }
    return results
  }

  /// The scenario with another wage of a job in the path with the step.
  func withWage(_ wage: Money, ofJob place: Int) -> Scenario {
    var scenario = self
    switch with[place].activity {
    case .job(var employment):
      employment.wage = wage
      scenario.with[place].activity = .job(employment)
    case .municipalJob(var employment):
      employment.wage = wage
      scenario.with[place].activity = .municipalJob(employment)
    case .newStartJob(var employment, let ticket):
      employment.wage = wage
      scenario.with[place].activity = .newStartJob(employment, ticket)
    case .supportedJob(var employment, let support):
      employment.wage = wage
      scenario.with[place].activity = .supportedJob(employment, support)
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: break
    }
    return scenario
  }
}

extension Activity {
  /// Whether the state pays the worker a part, and the law sets what the job pays.
  package var isEstablishmentJob: Bool {
    if case .supportedJob(_, let support) = self { support.scheme == .establishmentJob } else { false }
  }
}

extension ScenarioResult {
  /// The wage of a job in the path with the step, as the file gives it or by its agreement.
  fileprivate func wage(ofJob place: Int) -> Money? {
    let job = scenario.with[place].activity.employment
    return job?.wage
      ?? remarks.lazy.compactMap { remark in
        let field =
          "\(scenario.courseWith.field("with", outcome: scenario.courseWith.mainPlace))[\(place)].wage"
        guard case .wageByAgreement(field, _, let wage, _) = remark else { return nil }
        return wage
      }.first
  }

  /// Adds the thresholds of the wage, which take runs of their own.
  mutating func addWageThresholds(file: Scenario) {
    let first = file.with.first { $0.activity.employment != nil }
    // Of an establishment job the law sets what the worker gets: no wage is searched.
    if let first, first.activity.isEstablishmentJob { return }
    let found: [Threshold]
    if var search = WageSearch(self, file: file) {
      found = search.thresholds()
    } else {
      let hasJob = file.with.contains { $0.activity.employment != nil }
      found = WageSearch.actors.map { _ in .never(hasJob ? .noWage : .noJob) }
    }
    for (actor, threshold) in zip(WageSearch.actors, found) {
      guard let place = thresholds.firstIndex(where: { $0.actor == actor }) else { continue }
      thresholds[place].values[.wage] = threshold
    }
  }
}
