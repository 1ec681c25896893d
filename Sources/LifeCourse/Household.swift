public import Economy

/// The people and the home whose two histories are compared.
public struct Household: Sendable, Equatable {
  /// The participant.
  public var person: Person
  /// The spouse or cohabitant, if any.
  public var partner: Partner?
  /// Children at home, in any order.
  public var children: [Child]
  /// The home.
  public var housing: Housing
  /// Recognised costs beside norm and housing (godtagna övriga kostnader), kronor a month.
  public var otherCosts: Money
  /// Whether the household gets social assistance when the means test gives it.
  public var socialAssistance: Bool
  /// Months of assistance already received without a break before the first month; `nil`: see
  /// `Scenario`'s defaults.
  public var assistanceMonths: Int?
  /// Whether the household claims housing allowance (bostadsbidrag).
  public var housingAllowance: Bool
  /// Other people in the home who are not family: they share the common costs of the norm.
  public var sharedWith: Int

  /// A household.
  public init(
    person: Person, partner: Partner?, children: [Child], housing: Housing, otherCosts: Money,
    socialAssistance: Bool, assistanceMonths: Int?, housingAllowance: Bool, sharedWith: Int = 0
  ) {
    self.person = person
    self.partner = partner
    self.children = children
    self.housing = housing
    self.otherCosts = otherCosts
    self.socialAssistance = socialAssistance
    self.assistanceMonths = assistanceMonths
    self.housingAllowance = housingAllowance
    self.sharedWith = sharedWith
  }
}

/// An adult.
public struct Person: Sendable, Equatable {
  /// The month of birth.
  public var born: YearMonth
  /// Sex, for description only.
  public var sex: String?
  /// Education, for description only.
  public var education: String?
  /// Whether the adult is a member of the Church of Sweden and pays its fee.
  public var churchMember: Bool
  /// Membership of an unemployment fund (arbetslöshetskassa); `nil`: none.
  public var unemploymentFund: UnemploymentFundMembership?
  /// The month of the first year from which the adult is resident in Sweden, where it is not the whole year: the
  /// year's basic allowance and credits come in twelfths (IL 63 kap. 4 § and 67 kap. 9 §). Not for who has nearly all
  /// of the year's income in Sweden, and so the whole of them.
  public var residentFrom: YearMonth?

  /// An adult.
  public init(
    born: YearMonth, sex: String? = nil, education: String? = nil, churchMember: Bool = false,
    unemploymentFund: UnemploymentFundMembership? = nil, residentFrom: YearMonth? = nil
  ) {
    self.born = born
    self.sex = sex
    self.education = education
    self.churchMember = churchMember
    self.unemploymentFund = unemploymentFund
    self.residentFrom = residentFrom
  }
}

/// Membership of an unemployment fund, in every month.
public struct UnemploymentFundMembership: Sendable, Equatable {
  /// The fee, kronor a month; `nil`: the default of the month's year.
  public var fee: Money?

  /// A membership.
  public init(fee: Money? = nil) { self.fee = fee }
}

/// The participant's spouse or cohabitant, with a history of its own.
public struct Partner: Sendable, Equatable {
  /// The adult.
  public var person: Person
  /// What the partner does in the path without the step, and in the path with it unless `phasesWith` is given.
  public var phases: [Phase]
  /// What the partner does in the path with the step, where it differs.
  public var phasesWith: [Phase]?

  /// A partner.
  public init(person: Person, phases: [Phase], phasesWith: [Phase]? = nil) {
    self.person = person
    self.phases = phases
    self.phasesWith = phasesWith
  }
}
