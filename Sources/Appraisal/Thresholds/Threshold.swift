public import Economy

/// What is turned up or down until a result changes sign (brytpunkt).
public enum ThresholdFactor: String, Sendable, CaseIterable {
  /// The share of those who start for whom the step comes about, tenths of a percentage point; the others stay on
  /// the path without it.
  case successShare
  /// What a programme may cost per participant, whole kronor: the highest that the gain pays.
  case programmeCost
  /// How long the step lasts, months.
  case monthsInWork
  /// The wage of the step's first job, whole kronor a month.
  case wage
  /// Production as a share of the full wage cost in every job of the step, tenths of a percentage point.
  case productivity
  /// Deadweight (dödvikt), tenths of a percentage point; of the net result.
  case deadweight
  /// Deadweight of the subsidy (dödvikt av stödet), tenths of a percentage point; of the net result.
  case subsidyDeadweight
}

/// Where a result changes sign.
public enum Threshold: Sendable, Hashable {
  /// Once, there.
  case at(ThresholdTurn)
  /// Nowhere: it is never negative.
  case always
  /// Nowhere: it is always negative, and why.
  case never(ThresholdObstacle)
  /// More than once, lowest value first.
  case several([ThresholdTurn])

  /// From the turns found, in order.
  init(_ turns: [ThresholdTurn], isNegative: Bool, obstacle: ThresholdObstacle) {
    switch turns.count {
    case 0: self = isNegative ? .never(obstacle) : .always
    case 1: self = .at(turns[0])
    default: self = .several(turns)
    }
  }

  /// Of a result that turns once at most over some values.
  init(
    over values: ClosedRange<Int>, obstacle: ThresholdObstacle, isNegative: (Int) -> Bool
  ) {
    let starts = isNegative(values.lowerBound)
    guard isNegative(values.upperBound) != starts else {
      self.init([], isNegative: starts, obstacle: obstacle)
      return
    }
    var (low, high) = (values.lowerBound, values.upperBound)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isNegative(middle) == starts { low = middle } else { high = middle }
    }
    self = .at(ThresholdTurn(value: high, becomesNegative: !starts))
  }
}

/// A change of sign.
public struct ThresholdTurn: Sendable, Hashable {
  /// The lowest whole value on the far side of the change, in the factor's unit.
  public let value: Int
  /// Whether the result is negative from there on; else it is at least zero.
  public let becomesNegative: Bool

  /// The value next to the change at which the result is at least zero: the lowest, or where it becomes negative the
  /// highest.
  public var limit: Int { becomesNegative ? value - 1 : value }

  /// A change of sign.
  public init(value: Int, becomesNegative: Bool) {
    self.value = value
    self.becomesNegative = becomesNegative
  }
}

/// Why a result is negative whatever the factor is.
public enum ThresholdObstacle: String, Sendable, CaseIterable {
  /// The actor loses on everybody for whom the step comes about.
  case noGain
  /// The programme costs more than the step gives, even when it comes about for everybody.
  case costTooHigh
  /// Not within the period.
  case notWithinPeriod
  /// The path with the step has no job.
  case noJob
  /// The first job's wage is not given in the file.
  case noWage
  /// Not between one krona and twice the wage.
  case notInRange
  /// The factor does not touch the actor.
  case unaffected
  /// The factor makes every amount smaller alike and turns no sign.
  case scalesAll
  /// No job with support to the employer.
  case noSupport
}

/// The thresholds of one actor: of its result in hand without study loans, society's of its total.
public struct ActorThresholds: Sendable, Equatable {
  /// The actor; `nil` is society.
  public let actor: EconomicActor?
  /// By factor; the wage is searched for municipality, employer and society alone.
  public package(set) var values: [ThresholdFactor: Threshold]

  /// The actors that thresholds are solved for, society last.
  public static let actors: [EconomicActor?] = [
    .individual, .municipality, .region, .employer, .state, nil,
  ]

  package init(actor: EconomicActor?, values: [ThresholdFactor: Threshold]) {
    self.actor = actor
    self.values = values
  }

  /// One threshold; `nil` where it is not searched.
  public subscript(factor: ThresholdFactor) -> Threshold? { values[factor] }
}

/// A whole in tenths of a percentage point.
let thousandTenths = 1_000
