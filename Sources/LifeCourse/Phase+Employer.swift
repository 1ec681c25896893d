package import Economy

extension Activity {
  /// Whether the state pays the employer for the job.
  package var hasEmployerSupport: Bool {
    switch self {
    case .unemployed, .establishment, .benefit, .job, .studies, .placement, .selfEmployment: false
    case .newStartJob: true
    }
  }

  /// Whether the person is out of work and does not study, on whatever income.
  package var isOutOfWork: Bool {
    switch self {
    case .unemployed, .establishment, .benefit, .placement: true
    case .newStartJob, .job, .studies, .selfEmployment: false
    }
  }
}

extension Phase {
  /// Whether an employer has an account: the activity is a job, or there is one beside a benefit.
  package var hasJob: Bool { activity.employment != nil || besideWork != nil }

  /// The same phase with another productivity in its job and in the job beside a benefit; `nil` leaves it.
  package func withProductivity(_ productivity: Rate?, besideBenefit: Rate?) -> Phase {
    withEmployer { employer in
      employer.productivity = productivity ?? employer.productivity
    } besideBenefit: { employer in
      employer.productivity = besideBenefit ?? employer.productivity
    }
  }

  /// The same phase with other terms of the employer in its job and in the job beside a benefit.
  package func withEmployer(
    _ change: (inout Employer) -> Void, besideBenefit: (inout Employer) -> Void
  ) -> Phase {
    var phase = self
    phase.activity = activity.withEmployer(change)
    if var beside = besideWork {
      besideBenefit(&beside.employer)
      phase.besideWork = beside
    }
    return phase
  }
}

extension Activity {
  /// The same activity with other terms of its employer, where it has one.
  fileprivate func withEmployer(_ change: (inout Employer) -> Void) -> Activity {
    switch self {
    case .newStartJob(var job, let ticket):
      change(&job.employer)
      return .newStartJob(job, ticket)
    case .job(var job):
      change(&job.employer)
      return .job(job)
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: return self
    }
  }
}
