package import Bookkeeping
package import Economy
package import Law

/// The decisions on a supported job, and what the state pays the worker of an establishment job.
package struct PlannedJobSupport: Sendable {
  /// The decisions, one after another from the phase's first month; empty in the history before the first month.
  package let decisions: [JobSupportTerms]
  /// The state's compensation to the worker a month by assessed year; empty without any.
  package let compensationByYear: [Money]

  /// The terms in a month of the phase, from 0; `nil` beyond the last decision.
  package func terms(monthOfPhase month: Int) -> JobSupportTerms? {
    guard let first = decisions.first, first.decisionMonths > 0 else { return nil }
    let place = month / first.decisionMonths
    return decisions.indices.contains(place) ? decisions[place] : nil
  }

  /// The state's compensation to the worker in an assessed month.
  package func compensation(_ month: Int) -> Money {
    compensationByYear.indices.contains(month / 12) ? compensationByYear[month / 12] : .zero
  }
}

extension JobScheme {
  /// The line of what the state gives the employer; `nil` where it pays the worker.
  package var line: Line? {
    switch self {
    case .wageSubsidyJob: .wageSubsidySupport
    case .introductionJob: .introductionJobSupport
    case .extraJob: .extraJobSupport
    case .vocationalIntroduction: .vocationalIntroductionSupport
    case .employmentSupport: .employmentSupport
    case .entryJob: .entryJobSupport
    case .shelteredJob: .shelteredJobSupport
    case .establishmentJob: nil
    }
  }
}
