public import Economy

/// What a decision on a supported job is asked with.
public struct JobSupportRequest: Sendable, Equatable {
  /// The kind of job.
  public var scheme: JobScheme
  /// The form of a wage subsidy.
  public var form: WageSubsidyForm
  /// The individual share of the wage cost in wage subsidies and sheltered work.
  public var rate: Rate
  /// Why the person would be let in; `nil` where nothing tells.
  public var ground: SupportGround?
  /// Whether the ground stands on the user's word or a state of the path: then no time without work is asked for.
  public var isGroundGiven: Bool
  /// Months without work up to the decision.
  public var absenceMonths: Int?
  /// Days in the job and development guarantee.
  public var guaranteeDays: Int
  /// The share of full time.
  public var extent: Rate
  /// Who the employer is.
  public var employer: EmployerKind
  /// Whether the employer is bound by a collective agreement.
  public var hasAgreement: Bool

  /// A request.
  public init(
    scheme: JobScheme, form: WageSubsidyForm, rate: Rate, ground: SupportGround?, isGroundGiven: Bool,
    absenceMonths: Int?, guaranteeDays: Int, extent: Rate, employer: EmployerKind, hasAgreement: Bool
  ) {
    self.scheme = scheme
    self.form = form
    self.rate = rate
    self.ground = ground
    self.isGroundGiven = isGroundGiven
    self.absenceMonths = absenceMonths
    self.guaranteeDays = guaranteeDays
    self.extent = extent
    self.employer = employer
    self.hasAgreement = hasAgreement
  }
}
