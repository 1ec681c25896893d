public import Economy

/// The home and its costs, kronor a month.
public struct Housing: Sendable, Equatable {
  /// The rent of the first month.
  public var rent: Money
  /// Household electricity.
  public var electricity: Money
  /// Home insurance.
  public var insurance: Money
  /// The area in square metres; `nil` where not given: then area limits nothing.
  public var area: Int?
  /// The rent the municipality accepts in the means test.
  public var reasonableRent: ReasonableRent
  /// The growth of the rent each January.
  public var rentGrowth: Rate

  /// A home.
  public init(
    rent: Money, electricity: Money, insurance: Money, area: Int?, reasonableRent: ReasonableRent = .inFull,
    rentGrowth: Rate
  ) {
    self.rent = rent
    self.electricity = electricity
    self.insurance = insurance
    self.area = area
    self.reasonableRent = reasonableRent
    self.rentGrowth = rentGrowth
  }
}

/// The rent accepted in the means test of social assistance (skälig boendekostnad).
public enum ReasonableRent: Sendable, Equatable {
  /// The rent, whatever it is.
  case inFull
  /// The rent up to an amount, kronor a month.
  case upTo(Money)
  /// The rent up to the municipality's own ceiling, where it is known.
  case municipal
}
