public import Economy

/// Two to twelve scenarios side by side. The first is what the others are held against.
public struct ScenarioComparison: Sendable {
  /// How many scenarios can be compared.
  public static let sizes = 2...12

  /// The results, in the order given.
  public let results: [ScenarioResult]

  /// Sets results beside each other.
  /// - Throws: ``ComparisonFailure`` where they are too few or too many, or do not count the same months in the same
  ///   prices.
  public init(_ results: [ScenarioResult]) throws(ComparisonFailure) {
    guard Self.sizes.contains(results.count) else { throw .count(results.count) }
    let mismatches = ComparisonMismatch.all(in: results.map(\.scenario))
    guard mismatches.isEmpty else { throw .mismatches(mismatches) }
    self.results = results
  }

  /// What an amount is more in a scenario than in the first.
  public func difference(_ place: Int, _ amount: (ScenarioResult) -> Money) -> Money {
    amount(results[place]) - amount(results[0])
  }

  /// The inputs in which the scenarios differ, in the order they are told.
  public var differingInputs: [ComparedInput] {
    ComparedInput.allCases.filter { input in
      results.dropFirst().contains { !input.isSame($0, results[0]) }
    }
  }

  /// Whether deadweight or displacement is counted in one scenario and left out of another for want of a figure, so
  /// that the other looks better net than it is.
  public var isNetUneven: Bool {
    let shares = results.map(\.net.shares)
    return shares.contains { !$0.isNeutral } && shares.contains { $0.isNeutral && $0.lacksFigures }
  }

  /// The places of the highest amount, and of those less than a krona below it; all of them where all are equal.
  public static func leaders(_ amounts: [Money]) -> [Int] {
    guard let highest = amounts.max() else { return [] }
    return amounts.indices.filter { highest - amounts[$0] < Money(kronor: 1) }
  }
}

/// Why scenarios cannot be compared.
public enum ComparisonFailure: Error, Sendable, Hashable {
  /// There are fewer than two or more than twelve.
  case count(Int)
  /// Their amounts are not of the same months or prices. Never empty.
  case mismatches([ComparisonMismatch])
}

extension CounterfactualShares {
  /// Whether the model has no figure for what would have come about anyway, and the file gives none.
  fileprivate var lacksFigures: Bool { deadweight.origin == .none && subsidyDeadweight.origin == .none }
}
