package import Economy

extension Activity {
  /// Whether the state pays the employer for the job.
  package var hasEmployerSupport: Bool {
    switch self {
    case .unemployed, .establishment, .benefit, .job, .municipalJob, .studies, .placement, .selfEmployment:
      false
    case .newStartJob, .supportedJob: true
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
    case .unemployed, .establishment, .benefit, .placement: true
    case .newStartJob, .supportedJob, .job, .municipalJob, .studies, .selfEmployment: false
    }
  }
}

extension Phase {
  /// Whether an employer has an account: the activity is a job, or there is one beside a benefit or
  /// studies, be it in the summer alone.
  package var hasJob: Bool { activity.employment != nil || besideWork != nil || summerWork != nil }

  /// A student's holiday work as a job: full time, without growth of the wage; `nil` without any. A job the whole year
  /// beside the studies excludes it.
  package var summerWork: Employment? {
    guard besideWork == nil, case .studies(let studies) = activity, case .work(let wage) = studies.summer
    else {
      return nil
    }
    return Employment(wage: wage, wageGrowth: .zero, extent: .one, employer: studies.summerEmployer)
  }

  /// The unsupported job beside a benefit or studies, the whole year or in the summer, and the key it stands under.
  package var jobBeside: (key: String, employment: Employment)? {
    besideWork.map { ("work", $0) } ?? summerWork.map { ("summer", $0) }
  }

  /// The same phase with another productivity in its job and in the job beside a benefit; `nil` leaves it, and how
  /// its production is reckoned.
  package func withProductivity(_ productivity: Rate?, besideBenefit: Rate?) -> Phase {
    withJob {
      $0.take(productivity)
    } besideBenefit: {
      $0.take(besideBenefit)
    }
  }

  /// The same phase with other terms of the employer in its job and in the job beside a benefit.
  package func withEmployer(
    _ change: (inout Employer) -> Void, besideBenefit: (inout Employer) -> Void
  ) -> Phase {
    withJob {
      change(&$0.employer)
    } besideBenefit: {
      besideBenefit(&$0.employer)
    }
  }

  /// The same phase with other terms of its job and of the job beside a benefit.
  private func withJob(
    _ change: (inout Employment) -> Void, besideBenefit: (inout Employment) -> Void
  ) -> Phase {
    var phase = self
    phase.activity = activity.withJob(change)
    if var beside = besideWork {
      besideBenefit(&beside)
      phase.besideWork = beside
    }
    if var summer = summerWork, case .studies(var studies) = activity {
      besideBenefit(&summer)
      studies.summerEmployer = summer.employer
      phase.activity = .studies(studies)
    }
    return phase
  }
}

extension Employment {
  /// Reckons the value of the work by a productivity; `nil` leaves it.
  fileprivate mutating func take(_ productivity: Rate?) {
    guard let productivity else { return }
    employer.productivity = productivity
    production = .productivity
  }
}

extension Activity {
  /// The same activity with other terms of its job, where it is one.
  fileprivate func withJob(_ change: (inout Employment) -> Void) -> Activity {
    switch self {
    case .newStartJob(var job, let ticket):
      change(&job)
      return .newStartJob(job, ticket)
    case .supportedJob(var job, let support):
      change(&job)
      return .supportedJob(job, support)
    case .job(var job):
      change(&job)
      return .job(job)
    case .municipalJob(var job):
      change(&job)
      return .municipalJob(job)
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: return self
    }
  }
}
