package import Economy
import Law

extension PathPlan {
  /// The same path with another job of the participant in one of the user's phases: what a sweep over the wage
  /// changes, without asking again who qualifies for what.
  /// - Parameters:
  ///   - fullTimeWage: kronor a month for full time in the phase's first year, before what studies add to it.
  ///   - growth: of the wage each January.
  ///   - extent: the share of full time.
  ///   - place: the place of the phase in the user's list. A phase without a job stays as it is.
  package func replacing(
    fullTimeWage: Money, growth: Rate, extent: Rate, inPhase place: Int, timeline: Timeline
  ) -> PathPlan {
    guard let participant = adults.first else { return self }
    let phases = participant.phases.map { phase in
      guard phase.place == place, let work = phase.work else { return phase }
      if let support = work.support, !support.compensationByYear.isEmpty {
        // The law sets the wage of an establishment job: there is the job, or none.
        guard fullTimeWage == .zero else { return phase }
        return phase.replacing(work.paying(work.wageByYear.map { _ in .zero }, extent: .one).unsupported)
      }
      let wages = (work.premium?.premium.wage(from: fullTimeWage) ?? fullTimeWage).grown(
        by: growth, from: timeline.month(phase.booked.lowerBound).year, over: timeline)
      return phase.replacing(work.paying(wages.map { $0.share(extent) }, extent: extent))
    }
    let changed = AdultPlan(
      born: participant.born, taxFacts: participant.taxFacts, phases: phases, timeline: timeline,
      isPartner: false)
    return PathPlan(adults: [changed] + adults.dropFirst(), fixed: fixed)
  }
}

extension PlannedPhase {
  /// The same phase with another job.
  fileprivate func replacing(_ work: PlannedWork) -> PlannedPhase {
    var kind = kind
    var besideWork = besideWork
    if case .work = kind { kind = .work(work) } else { besideWork = work }
    return PlannedPhase(
      field: field, place: place, range: range, booked: booked, activity: activity, kind: kind,
      workCosts: workCosts, besideWork: besideWork, summerWork: summerWork, procurement: procurement,
      business: business)
  }
}

extension PlannedWork {
  /// The same job without its decisions and what the state pays the worker.
  fileprivate var unsupported: PlannedWork {
    PlannedWork(
      wageByYear: wageByYear, extent: extent, productivity: productivity, production: production,
      sickPay: sickPay, holidaySupplement: holidaySupplement, holidaySupplementRate: holidaySupplementRate,
      employer: employer, decisions: decisions, support: nil, contributionOptions: contributionOptions,
      premium: premium)
  }

  /// The same job at other wages and another extent.
  fileprivate func paying(_ wages: [Money], extent: Rate) -> PlannedWork {
    PlannedWork(
      wageByYear: wages, extent: extent, productivity: productivity, production: production,
      sickPay: sickPay, holidaySupplement: holidaySupplement,
      holidaySupplementRate: holidaySupplementRate, employer: employer, decisions: decisions,
      support: support, contributionOptions: contributionOptions, premium: premium)
  }
}
