public import Economy
public import Law

/// What the decision on a supported job is based on.
public struct JobSupport: Sendable, Equatable {
  /// The kind of job.
  public var scheme: JobScheme
  /// The month of the first decision; `nil`: the phase's first month.
  public var decision: YearMonth?
  /// The form of a wage subsidy.
  public var form: WageSubsidyForm
  /// The individual share of the wage cost in wage subsidies and sheltered work; `nil`: the default.
  public var rate: Rate?
  /// Why the person is let in, where the user has said it; `nil`: from the before-state and the age.
  public var ground: SupportGround?
  /// Months without work up to the decision.
  public var absenceMonths: Int?
  /// Days in the job and development guarantee up to the decision.
  public var guaranteeDays: Int
  /// The reference wage of an establishment job, kronor a month in the phase's first year; `nil`: the default.
  public var referenceWage: Money?
  /// Whether the employer is bound by a collective agreement, whatever a method counts of its cost.
  public var hasAgreement: Bool

  /// What a decision is based on.
  public init(
    scheme: JobScheme, decision: YearMonth? = nil, form: WageSubsidyForm = .employment, rate: Rate? = nil,
    ground: SupportGround? = nil, absenceMonths: Int? = nil, guaranteeDays: Int = 0,
    referenceWage: Money? = nil,
    hasAgreement: Bool = true
  ) {
    self.scheme = scheme
    self.decision = decision
    self.form = form
    self.rate = rate
    self.ground = ground
    self.absenceMonths = absenceMonths
    self.guaranteeDays = guaranteeDays
    self.referenceWage = referenceWage
    self.hasAgreement = hasAgreement
  }
}
