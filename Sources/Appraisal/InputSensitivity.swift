public import Economy

/// What one uncertain input means for the result (känslighet): every actor at its lowest, own and highest
/// value, and where the sign of a result turns between them.
public struct InputSensitivity: Sendable, Equatable {
  /// The input.
  public let input: UncertainInput
  /// The results at the lowest value, at the scenario's own, and at the highest.
  public let points: [SensitivityPoint]
  /// Where results turn, actor by actor, society last.
  public let turns: [SwitchingValue]

  init(input: UncertainInput, points: [SensitivityPoint], turns: [SwitchingValue]) {
    self.input = input
    self.points = points
    self.turns = turns
  }

  /// How far apart society's headlines at the lowest, own and highest value are.
  public var spread: Money {
    let headlines = points.map { $0[nil].headline }
    guard let lowest = headlines.min(), let highest = headlines.max() else { return .zero }
    return highest - lowest
  }
}

/// The results at one value of an uncertain input.
public struct SensitivityPoint: Sendable, Equatable {
  /// The value, in millionths of what is written.
  public let value: Int
  /// The seven actors, then society.
  public let outcomes: [Outcome]

  /// The result of one actor; `nil` is society.
  public subscript(actor: EconomicActor?) -> Outcome {
    outcomes.first { $0.actor == actor }
      ?? Outcome(actor: actor, headline: .zero, total: .zero, presentValue: .zero)
  }

  /// The result of one actor.
  public struct Outcome: Sendable, Equatable {
    /// The actor; `nil` is society.
    public let actor: EconomicActor?
    /// In hand, without study loans.
    public let headline: Money
    /// All lines over the horizon.
    public let total: Money
    /// The present value of `total`.
    public let presentValue: Money
  }

  init(value: Int, _ result: ScenarioResult) {
    self.value = value
    outcomes = (result.actors + [result.society]).map {
      Outcome(
        actor: $0.actor, headline: $0.headline, total: $0.total, presentValue: $0.presentValue)
    }
  }
}

/// A value of an uncertain input at which an actor's headline turns from a loss to none, or the other way
/// (brytvärde).
public struct SwitchingValue: Sendable, Equatable {
  /// The actor; `nil` is society.
  public let actor: EconomicActor?
  /// The lowest value on the far side of the turn, in millionths of what is written.
  public let value: Int
  /// Whether the result is negative from there on.
  public let becomesNegative: Bool
  /// Whether the value was found to the step; else the values between cannot stand in the file, and the turn
  /// lies somewhere below.
  public let isExact: Bool
  /// How often the result turns between the lowest and the highest value, as far as was searched.
  public let turns: Int
}

extension ActorResult {
  /// In hand, without study loans, over the whole horizon.
  public var headline: Money { cumulated.last ?? .zero }
}
