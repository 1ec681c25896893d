import Economy

/// What an employer has of its own: supports that lower the contributions of a month whatever the employee.
public struct ContributionOptions: Hashable, Sendable {
  /// Growth support (växa-stöd), if the month has it.
  public var growthSupport: GrowthSupport?
  /// The relief of March–June 2020, if the month has it.
  public var relief: ContributionRelief?
  /// Regional support (regionalt stöd), if the place of business has it.
  public var regionalSupport: RegionalSupport?

  /// Supports of a month; by default none.
  public init(
    growthSupport: GrowthSupport? = nil, relief: ContributionRelief? = nil,
    regionalSupport: RegionalSupport? = nil
  ) {
    self.growthSupport = growthSupport
    self.relief = relief
    self.regionalSupport = regionalSupport
  }

  /// The pay on which nothing but the old-age pension contribution is due, and its rate. Growth support and the
  /// relief of 2020 say the same of the same pay, so that one of them is enough.
  var pensionContributionOnly: (payCap: Money, rate: Rate)? {
    growthSupport.map { ($0.payCap, $0.pensionRate) } ?? relief.map { ($0.payCap, $0.pensionRate) }
  }

  /// No support.
  public static let none = ContributionOptions()
}
