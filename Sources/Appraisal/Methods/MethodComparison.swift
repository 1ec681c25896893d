public import Economy
public import LifeCourse

/// One scenario under every method that can answer it.
public struct MethodComparison: Sendable, Equatable {
  /// The methods in the order of `AppraisalMethod`, the standard first.
  public let columns: [MethodColumn]
  /// The methods that cannot answer the scenario, with the reason where it is known.
  public let missing: [MissingMethod]

  package init(columns: [MethodColumn], missing: [MissingMethod]) {
    self.columns = columns
    self.missing = missing
  }

  /// The column of a method.
  public subscript(method: AppraisalMethod) -> MethodColumn? { columns.first { $0.method == method } }
}

/// A method that cannot answer a scenario.
public struct MissingMethod: Sendable, Equatable {
  /// The method.
  public let method: AppraisalMethod
  /// Why.
  public let reason: MethodMisfit?
}

/// A scenario under one method.
public struct MethodColumn: Sendable, Equatable {
  /// The method.
  public let method: AppraisalMethod
  /// The months that count.
  public let months: Int
  /// The net result.
  public let amounts: MethodAmounts
  /// Step by step from the standard to the method: the changes add up to the difference; empty for the standard.
  public let steps: [MethodStepEffect]
}

/// What a step changes.
public struct MethodStepEffect: Sendable, Equatable {
  /// The step.
  public let step: MethodStep
  /// What it sets.
  public let settings: [MethodSetting]
  /// The change of the net result.
  public let change: MethodAmounts
}

/// Net results of every actor and of society.
public struct MethodAmounts: Sendable, Equatable {
  /// The sum of all lines over the months that count, in the order of `EconomicActor.inResults`.
  public let totals: [Money]
  /// The present value of each total, in the same order.
  public let presentValues: [Money]
  /// The present value of society's total.
  public let societyPresentValue: Money

  /// The sum of an actor; `nil` is society.
  public func total(_ actor: EconomicActor?) -> Money {
    guard let actor else { return totals.reduce(.zero, +) }
    return totals[actor.rawValue]
  }

  /// The present value of an actor; `nil` is society.
  public func presentValue(_ actor: EconomicActor?) -> Money {
    actor.map { presentValues[$0.rawValue] } ?? societyPresentValue
  }

  static func - (left: MethodAmounts, right: MethodAmounts) -> MethodAmounts {
    MethodAmounts(
      totals: zip(left.totals, right.totals).map { $0 - $1 },
      presentValues: zip(left.presentValues, right.presentValues).map { $0 - $1 },
      societyPresentValue: left.societyPresentValue - right.societyPresentValue)
  }
}
