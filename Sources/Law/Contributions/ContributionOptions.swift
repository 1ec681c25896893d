/// What an employer has of its own: supports that lower the contributions of a month whatever the employee.
public struct ContributionOptions: Hashable, Sendable {
  /// Growth support (växa-stöd), if the month has it.
  public var growthSupport: GrowthSupport?
  /// Regional support (regionalt stöd), if the place of business has it.
  public var regionalSupport: RegionalSupport?

  /// Supports of a month; by default none.
  public init(growthSupport: GrowthSupport? = nil, regionalSupport: RegionalSupport? = nil) {
    self.growthSupport = growthSupport
    self.regionalSupport = regionalSupport
  }

  /// No support.
  public static let none = ContributionOptions()
}
