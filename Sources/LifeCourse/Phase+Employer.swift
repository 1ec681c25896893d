package import Economy

extension Activity {
  /// Whether the state pays the employer for the job.
  package var hasEmployerSupport: Bool {
    switch self {
    case .unemployed, .establishment, .benefit, .job, .municipalJob, .studies: false
    case .newStartJob: true
    }
  }

  /// Whether the job is one of labour market policy: the default of its productivity is the lower one.
  package var isLabourMarketJob: Bool {
    if case .municipalJob = self { return true }
    return hasEmployerSupport
  }

  /// Whether the person is out of work and does not study, on whatever income.
  package var isOutOfWork: Bool {
    switch self {
    case .unemployed, .establishment, .benefit: true
    case .newStartJob, .job, .municipalJob, .studies: false
    }
  }
}

extension Phase {
  /// Whether an employer has an account: the activity is a job, or there is one beside a benefit.
  package var hasJob: Bool { activity.employment != nil || besideWork != nil }

  /// The same phase with another productivity in its job and in the job beside a benefit; `nil` leaves it, and how
  /// its production is reckoned.
  package func withProductivity(_ productivity: Rate?, besideBenefit: Rate?) -> Phase {
    var phase = self
    phase.besideWork = besideWork?.withProductivity(besideBenefit)
    phase.activity =
      switch activity {
      case .newStartJob(let job, let ticket): .newStartJob(job.withProductivity(productivity), ticket)
      case .job(let job): .job(job.withProductivity(productivity))
      case .municipalJob(let job): .municipalJob(job.withProductivity(productivity))
      case .unemployed, .establishment, .benefit, .studies: activity
      }
    return phase
  }
}

extension Employment {
  fileprivate func withProductivity(_ productivity: Rate?) -> Employment {
    guard let productivity else { return self }
    var job = self
    job.employer.productivity = productivity
    job.production = .productivity
    return job
  }
}
