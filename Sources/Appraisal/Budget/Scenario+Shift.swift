import Economy
import LifeCourse

extension Scenario {
  /// The same household in other years: every date moved, so that everybody has the same age in the same month, and every
  /// amount in kronor as it is written.
  package func shifted(years: Int) -> Scenario {
    let months = years * 12
    var scenario = self
    scenario.start = start + months
    scenario.household.person.shift(by: months)
    scenario.household.children = household.children.map { child in
      var child = child
      child.born = child.born + months
      child.leaves = child.leaves.map { $0 + months }
      return child
    }
    if var partner = household.partner {
      partner.person.shift(by: months)
      partner.phases = partner.phases.map { $0.shifted(by: months) }
      partner.phasesWith = partner.phasesWith?.map { $0.shifted(by: months) }
      scenario.household.partner = partner
    }
    scenario.courseWithout = courseWithout.mapPhases { $0.map { $0.shifted(by: months) } }
    scenario.courseWith = courseWith.mapPhases { $0.map { $0.shifted(by: months) } }
    return scenario
  }
}

extension Person {
  fileprivate mutating func shift(by months: Int) {
    born = born + months
    residentFrom = residentFrom.map { $0 + months }
  }
}

extension Phase {
  fileprivate func shifted(by months: Int) -> Phase {
    var phase = self
    switch activity {
    case .establishment(let establishment):
      phase.activity = .establishment(establishment.shifted(by: months))
    case .placement(var placement):
      if case .establishment(let establishment) = placement.keeps {
        placement.keeps = .establishment(establishment.shifted(by: months))
      }
      phase.activity = .placement(placement)
    case .newStartJob(let job, var ticket):
      ticket.decision = ticket.decision.map { $0 + months }
      phase.activity = .newStartJob(job, ticket)
    case .supportedJob(let job, var support):
      support.decision = support.decision.map { $0 + months }
      phase.activity = .supportedJob(job, support)
    case .unemployed, .benefit, .job, .municipalJob, .studies, .selfEmployment: break
    }
    return phase
  }
}

extension Establishment {
  fileprivate func shifted(by months: Int) -> Establishment {
    var establishment = self
    establishment.planFrom = planFrom.map { $0 + months }
    establishment.registeredFrom = registeredFrom.map { $0 + months }
    establishment.sickPeriods = sickPeriods.map { $0 + months }
    return establishment
  }
}
