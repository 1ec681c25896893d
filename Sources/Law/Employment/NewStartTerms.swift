public import Economy

/// The terms of one decision on a new-start job (nystartsjobb). A decision runs for at most twelve months and
/// keeps its terms when the law changes (förordning 2018:43 28 §).
public struct NewStartTerms: Sendable, Equatable {
  /// The ground of the decision.
  public let group: NewStartGroup
  /// How many times the employer's contributions are given.
  public let multiple: Rate
  /// The highest pay a month, at full time, that gives support.
  public let wageCap: Money
  /// The months of support of the first decision and those that follow it.
  public let longestSupport: Int
  /// Whether what exceeds one time the contributions is counted on the full rate.
  public let twoPartFormula: Bool
  /// The section that sets the multiple.
  public let source: LegalSource

  /// The terms of a decision.
  public init(
    group: NewStartGroup, multiple: Rate, wageCap: Money, longestSupport: Int, twoPartFormula: Bool,
    source: LegalSource
  ) {
    self.group = group
    self.multiple = multiple
    self.wageCap = wageCap
    self.longestSupport = longestSupport
    self.twoPartFormula = twoPartFormula
    self.source = source
  }

  /// A higher multiple, or the same for longer.
  func isMoreFavourable(than other: NewStartTerms) -> Bool {
    (multiple, longestSupport) > (other.multiple, other.longestSupport)
  }
}
