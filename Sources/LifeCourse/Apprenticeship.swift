public import Economy

/// A place as an apprentice of adult education (lärling i komvux): studies at upper secondary level, mostly at a
/// workplace that pays no wage.
public struct Apprenticeship: Sendable, Hashable {
  /// The account of the workplace in the months of study; administration in the phase's first month.
  public var workplace: Workplace
  /// What the workplace is given for a year of full-time study, where the user has said it; `nil`: what the law gives
  /// at most.
  public var grantPerYear: Money?
  /// Whether the supervisor is trained, for which the workplace is given an amount once (utbildad handledare).
  public var isSupervisorTrained: Bool

  /// An apprenticeship.
  public init(
    workplace: Workplace = Workplace(), grantPerYear: Money? = nil, isSupervisorTrained: Bool = false
  ) {
    self.workplace = workplace
    self.grantPerYear = grantPerYear
    self.isSupervisorTrained = isSupervisorTrained
  }
}

extension Activity {
  /// The apprenticeship, where the activity is one.
  package var asApprenticeship: Apprenticeship? {
    if case .studies(let studies) = self { studies.apprenticeship } else { nil }
  }
}

extension PlannedPhase {
  /// The account of a workplace that has the person without a wage: of a placement, or of an apprenticeship.
  package var workplace: Workplace? {
    activity.asPlacement?.workplace ?? activity.asApprenticeship?.workplace
  }

  /// Whether the person is at work in an assessed month: an apprentice is in the months of study.
  package func isAtWorkplace(_ month: Int) -> Bool {
    guard case .studies(let planned) = kind, planned.studies.apprenticeship != nil else { return true }
    return planned.weeks(in: month) > 0
  }

  /// The first month at work.
  package var firstMonthAtWorkplace: Int? { booked.first(where: isAtWorkplace) }

  /// What it costs to work in an assessed month.
  package func workCosts(_ month: Int) -> WorkCosts { isAtWorkplace(month) ? workCosts : WorkCosts() }
}
