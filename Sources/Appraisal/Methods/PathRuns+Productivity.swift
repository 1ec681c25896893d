import Bookkeeping
import Economy
import LifeCourse

extension PathRuns {
  /// The same runs with the productivity a scenario gives its jobs: the production line is all that depends on it.
  func withProductivity(of scenario: Scenario) -> PathRuns {
    var runs = self
    runs.without = without.withProductivity(of: scenario.without, timeline: timeline)
    runs.with = with.withProductivity(of: scenario.with, timeline: timeline)
    return runs
  }
}

extension PathRuns.Path {
  fileprivate func withProductivity(of phases: [Phase], timeline: Timeline) -> PathRuns.Path {
    var changed = self
    for planned in plan.adults.first?.phases ?? [] {
      guard let work = planned.work, let place = planned.place, phases.indices.contains(place) else {
        continue
      }
      let employer = (phases[place].activity.employment ?? phases[place].besideWork)?.employer
      guard let productivity = employer?.productivity, productivity != work.productivity else { continue }
      for month in planned.booked {
        let place = month - timeline.horizon.lowerBound
        let cost = productionBaseLines.reduce(Money.zero) { $0 + ledger[$1, place] }
        changed.ledger.post(
          .production, month: place, cost.share(productivity) - ledger[.production, place])
      }
    }
    return changed
  }
}
