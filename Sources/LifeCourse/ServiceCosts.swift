package import Economy
import Law

/// What public services cost in the months in which the participant uses them; zero where not counted.
package struct ServiceCosts: Sendable, Equatable {
  /// A programme of the employment service, kronor a month.
  package var employmentService: Money
  /// The municipality's labour market unit, kronor a month.
  package var labourMarketUnit: Money
  /// More use of health care by who neither works nor studies, kronor a year.
  package var healthCare: Money

  package init(
    employmentService: Money = .zero, labourMarketUnit: Money = .zero, healthCare: Money = .zero
  ) {
    self.employmentService = employmentService
    self.labourMarketUnit = labourMarketUnit
    self.healthCare = healthCare
  }
}

extension PlannedPhase {
  /// In a programme of the employment service: the establishment programme, or one with activity support.
  package var isInProgramme: Bool {
    switch kind {
    case .establishment: true
    case .benefit(let benefit): benefit.claim.kind == .activitySupport
    case .unemployed, .work, .studies: false
    }
  }

  /// Unemployed with the municipality: the months of its labour market unit.
  package var isUnemployed: Bool {
    guard business == nil, case .unemployed = kind else { return false }
    return true
  }

  /// Neither a job, also beside a benefit, nor studies.
  package var isWithoutWorkAndStudies: Bool {
    if case .studies = kind { return false }
    return work == nil && business == nil
  }
}
