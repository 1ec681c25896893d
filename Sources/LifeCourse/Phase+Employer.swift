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
    var phase = self
    phase.besideWork = besideWork?.withProductivity(besideBenefit)
    phase.activity =
      switch activity {
      case .newStartJob(let job, let ticket): .newStartJob(job.withProductivity(productivity), ticket)
      case .job(let job): .job(job.withProductivity(productivity))
      case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: activity
      }
    return phase
  }
}

extension Employment {
  fileprivate func withProductivity(_ productivity: Rate?) -> Employment {
    var job = self
    job.employer.productivity = productivity ?? employer.productivity
    return job
  }
}
