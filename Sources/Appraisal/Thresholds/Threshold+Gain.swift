import Bookkeeping
public import Economy

extension Threshold {
  /// The smallest share of those who start that must reach the step: gain × share ≥ cost, to 0.1 point.
  ///
  /// Without a programme cost a gain pays at any share, and a loss at none.
  /// - Example: gain 300 000 kr, cost 100 000 kr: 33.4 %, which is 334.
  public static func successShare(gain: Money, programmeCost cost: Money) -> Threshold {
    guard cost > .zero else { return gain < .zero ? .never(.noGain) : .always }
    return Threshold(over: 0...thousandTenths, obstacle: gain > .zero ? .costTooHigh : .noGain) {
      Int128(gain.ore) * Int128($0) < Int128(cost.ore) * Int128(thousandTenths)
    }
  }

  /// The highest whole krona per participant that the gain pays: from the next one on the result is negative.
  ///
  /// - Example: gain 245 620.32 kr: 245 620 kr; the turn stands at 245 621.
  public static func programmeCost(gain: Money) -> Threshold {
    guard gain >= .zero else { return .never(.noGain) }
    return .at(ThresholdTurn(value: gain.wholeKronor + 1, becomesNegative: true))
  }

  /// The number of months at which a cumulated result changes sign, all of them.
  ///
  /// If the step ends after so many months, it is as if the curve ended there; the tax of the year that it ends in
  /// would be settled a little differently.
  public static func monthsInWork(cumulated: [Money]) -> Threshold {
    let signs = cumulated.map { $0 < .zero }
    let turns = signs.indices.dropFirst().filter { signs[$0] != signs[$0 - 1] }.map {
      ThresholdTurn(value: $0 + 1, becomesNegative: signs[$0])
    }
    return Threshold(turns, isNegative: signs.first ?? false, obstacle: .notWithinPeriod)
  }
}

extension ActorResult {
  /// What thresholds are solved for: in hand without study loans, of society the total.
  var thresholdResult: Money { actor == nil ? total : headline }

  /// What the actor pays of the programme itself.
  var programmeCost: Money {
    let costs = lines.filter { LineDeclaration.projectLines.contains($0.line) }
    return -costs.reduce(.zero) { $0 + $1.total }
  }
}

extension LineDeclaration {
  /// Whether thresholds count the line for an actor.
  func counts(for actor: EconomicActor?) -> Bool { actor == nil || isInHeadline }

  /// The sign of the line for an actor, or for society, whose lines are those to and from the economy.
  func signInResult(of actor: EconomicActor?) -> Int {
    actor.map { sign(for: $0) } ?? -sign(for: .economy)
  }
}
