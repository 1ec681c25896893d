public import Economy

/// The terms of one decision on a supported job. A decision keeps its terms when the law changes (transitional
/// provisions of SFS 2017:886 and 2017:887, among others).
public struct JobSupportTerms: Sendable, Hashable {
  /// The kind of job.
  public let scheme: JobScheme
  /// Why the person is let in; `nil` for reduced capacity for work.
  public let ground: SupportGround?
  /// The month of the decision.
  public let decision: YearMonth
  /// What is given.
  public let amount: Amount
  /// The months that one decision covers.
  public let decisionMonths: Int
  /// The months of support of the first decision and those that follow it; `nil` where there is no end.
  public let longestSupport: Int?
  /// What is given for supervision; `nil`: nothing, or nothing that is known.
  public let supervision: SupervisionGrant?
  /// The section that sets the amount.
  public let source: LegalSource

  /// What a supported job gives.
  public enum Amount: Sendable, Hashable {
    /// A share of the wage cost of pay up to a cap at full time; premiums of agreed insurance with it or not.
    case ofCost(Rate, payCap: Money, withPremiums: Bool)
    /// A share of the whole wage cost up to a cap a month at full time.
    case cappedCost(Rate, monthlyCap: Money)
    /// The full contributions of pay up to a cap at full time.
    case contributions(payCap: Money)
    /// Nothing to the employer: the state pays the worker.
    case toTheWorker
  }

  /// The terms of a decision.
  public init(
    scheme: JobScheme, ground: SupportGround?, decision: YearMonth, amount: Amount, decisionMonths: Int,
    longestSupport: Int?, supervision: SupervisionGrant?, source: LegalSource
  ) {
    self.scheme = scheme
    self.ground = ground
    self.decision = decision
    self.amount = amount
    self.decisionMonths = decisionMonths
    self.longestSupport = longestSupport
    self.supervision = supervision
    self.source = source
  }
}

/// What the state gives an employer for supervision (handledarstöd), kronor a month.
public struct SupervisionGrant: Sendable, Hashable {
  /// The months of the job with the first amount.
  public let firstMonths: Int
  /// The amount of those months.
  public let first: Money
  /// The amount of every later month with support.
  public let later: Money

  /// A grant.
  public init(firstMonths: Int, first: Money, later: Money) {
    self.firstMonths = firstMonths
    self.first = first
    self.later = later
  }

  /// The grant of a month of the job, from 0.
  ///
  /// Example, an extra job of 2017: 22 × 150 = 3 300 in the first three months, 22 × 115 = 2 530 after them.
  public func grant(monthOfJob month: Int) -> Money { month < firstMonths ? first : later }
}
