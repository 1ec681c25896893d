import Bookkeeping
import Economy
import Law
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
      guard let work = planned.work ?? planned.summerWork, let place = planned.place,
        phases.indices.contains(place)
      else {
        continue
      }
      let employer = (phases[place].activity.employment ?? phases[place].jobBeside?.employment)?.employer
      guard let productivity = employer?.productivity, productivity != work.productivity else { continue }
      for month in planned.booked where planned.work(in: month) != nil {
        let place = month - timeline.horizon.lowerBound
        let change = ledger.workedMonth(place).production(productivity) - ledger[.production, place]
        changed.ledger.post(.production, month: place, change)
        if work.employer.kind.isPublic { changed.ledger.markWorkForPublic(month: place, change) }
      }
    }
    return changed
  }
}
