import Economy

/// Looks for the values of one uncertain input at which results change sign.
///
/// The range is looked through in sixteen parts, so that a turn and a return within it are seen, and the part
/// with the first turn is halved down to the input's step.
struct SwitchingSearch {
  private static let parts = 16

  let scenario: Scenario
  let input: UncertainInput
  /// By value: which of the outcomes are negative; `nil` where the value cannot be.
  private var known: [Int: [Bool]?] = [:]

  /// - Parameter points: the results that are known already.
  init(_ scenario: Scenario, _ input: UncertainInput, points: [SensitivityPoint]) {
    self.scenario = scenario
    self.input = input
    for point in points { known[point.value] = Self.signs(point) }
  }

  /// The first turn of each outcome that has one, in the order of the outcomes.
  mutating func turns(of actors: [EconomicActor?]) -> [SwitchingValue] {
    let grid = grid.compactMap { value in signs(at: value).map { (value: value, signs: $0) } }
    return actors.indices.compactMap { actor in
      let places = grid.indices.dropFirst().filter { grid[$0].signs[actor] != grid[$0 - 1].signs[actor] }
      guard let first = places.first else { return nil }
      return turn(
        of: actor, actors[actor], between: grid[first - 1].value, and: grid[first], count: places.count)
    }
  }

  private var grid: [Int] {
    let steps = (input.high - input.low) / input.step
    let parts = min(Self.parts, max(1, steps))
    let inner = (0...parts).map { input.low + steps * $0 / parts * input.step }
    return Set(inner + [input.low, input.base, input.high]).sorted()
  }

  private mutating func turn(
    of place: Int, _ actor: EconomicActor?, between below: Int, and far: (value: Int, signs: [Bool]),
    count: Int
  ) -> SwitchingValue {
    var (low, high) = (below, far.value)
    var isExact = true
    while high - low > input.step {
      let middle = low + (high - low) / input.step / 2 * input.step
      guard let signs = signs(at: middle) else {
        isExact = false
        break
      }
      if signs[place] == far.signs[place] { high = middle } else { low = middle }
    }
    return SwitchingValue(
      actor: actor, value: high, becomesNegative: far.signs[place], isExact: isExact, turns: count)
  }

  private mutating func signs(at value: Int) -> [Bool]? {
    if let known = known[value] { return known }
    let result = input.scenario(at: value, of: scenario).flatMap { try? $0.appraised(isWhole: false) }
    let signs = result.map { Self.signs(SensitivityPoint(value: value, $0)) }
    known[value] = .some(signs)
    return signs
  }

  private static func signs(_ point: SensitivityPoint) -> [Bool] {
    point.outcomes.map { $0.headline < .zero }
  }
}
