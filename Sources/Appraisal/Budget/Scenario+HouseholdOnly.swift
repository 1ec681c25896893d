import Economy
import Law
import LifeCourse

extension Scenario {
  /// The same household without the accounts of others: no employer's pension, contributions or support, and no costs
  /// of services. The household's own amounts are the same, and a wage has no ceiling up to which pension is modelled.
  var householdOnly: Scenario {
    var scenario = self
    scenario.include = Inclusions(administration: false, studyPlace: false, childCare: false)
    // One household at a time is told of: that of the largest outcome.
    for path in BudgetPath.allCases {
      let phases = scenario[path].map { phase in
        var phase = phase
        if case .newStartJob(let job, _) = phase.activity { phase.activity = .job(job) }
        if case .supportedJob(let job, let support) = phase.activity, support.scheme != .establishmentJob {
          phase.activity = .job(job)
        }
        phase.procurement = .zero
        guard var job = phase.employment else { return phase }
        job.production = .productivity
        job.employer = Employer(
          productivity: .one, agreement: false, holidaySupplementRate: job.employer.holidaySupplementRate,
          sickDaysPerYear: job.employer.sickDaysPerYear)
        phase.employment = job
        return phase
      }
      if path == .without {
        scenario.courseWithout = Course(phases)
      } else {
        scenario.courseWith = Course(phases)
      }
    }
    return scenario
  }
}
