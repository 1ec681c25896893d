/// A scenario whose amounts cannot stand beside those of the first.
public struct ComparisonMismatch: Sendable, Hashable {
  /// What is not the same.
  public enum Kind: Sendable, Hashable {
    /// The number of months.
    case months(found: Int, first: Int)
    /// The number of months that the method counts, which is its own choice in one of the two.
    case monthsOfMethod(found: Int, first: Int)
    /// The year whose prices present values are in.
    case priceYear(found: Int, first: Int)
  }

  /// The place of the scenario, from 1: the first is 0.
  public let place: Int
  /// What is not the same.
  public let kind: Kind

  package init(place: Int, kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// The field to change, as it is written in the file.
  public var field: String {
    switch kind {
    case .months: "months"
    case .monthsOfMethod: "appraisal.method"
    case .priceYear: "appraisal.priceYear"
    }
  }

  /// Every scenario held against the first.
  package static func all(in scenarios: [Scenario]) -> [ComparisonMismatch] {
    guard let first = scenarios.first else { return [] }
    return scenarios.enumerated().dropFirst().flatMap { place, scenario in
      mismatches(of: scenario, with: first).map { ComparisonMismatch(place: place, kind: $0) }
    }
  }

  private static func mismatches(of scenario: Scenario, with first: Scenario) -> [Kind] {
    var kinds: [Kind] = []
    if scenario.months != first.months {
      let (found, wanted) = (scenario.months, first.months)
      let byMethod = [scenario, first].contains { $0.appraisal.method == .procurement2019 }
      kinds.append(
        byMethod ? .monthsOfMethod(found: found, first: wanted) : .months(found: found, first: wanted))
    }
    if scenario.appraisal.priceYear != first.appraisal.priceYear {
      kinds.append(
        .priceYear(found: scenario.appraisal.priceYear, first: first.appraisal.priceYear))
    }
    return kinds
  }
}
