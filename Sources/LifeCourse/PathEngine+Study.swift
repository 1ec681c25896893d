import Bookkeeping
import Economy
package import Law

extension PathEngine {
  /// Books the child supplement of study aid: to one parent, the first adult who studies in the month.
  func bookStudyChildSupplement(
    _ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    guard household.hasChildren else { return }
    for month in timeline.horizon {
      guard let rules = self[law: month].studyAid, let student = plan.student(month) else { continue }
      let calendarMonth = timeline.month(month)
      var children = 0
      for born in household.bornAtHome[month]
      where rules.countsForChildSupplement(born: born, in: calendarMonth) == true {
        children += 1
      }
      guard let weekly = rules.weeklyChildSupplement(children: children, pace: student.pace) else { continue }
      let supplement = weekly * student.weeks
      ledger.post(.studyChildSupplement, month: month - timeline.horizon.lowerBound, supplement)
      workspace.countedIncome[month] += supplement.ore
    }
  }

  /// Books the study place of a month: a full-time year's cost × pace, a tenth for each four weeks.
  func bookStudyPlace(
    _ studies: Studies, weeks: Int, year: Int, place: Int, into ledger: inout Ledger
  ) {
    let costs = laws[year].unitCosts
    guard
      let cost = costs.studyPlaceCost(
        level: studies.level, pace: studies.pace, weeks: weeks, ownYearlyCost: studies.placeCost)
    else { return }
    switch StudyPlacePayer(level: studies.level) {
    case .municipality: ledger.post(.studyPlaceMunicipal, month: place, cost)
    case .state: ledger.post(.studyPlaceState, month: place, cost)
    case .stateAndRegion:
      guard let share = costs.folkHighSchoolStateShare else { return }
      let state = cost.share(share)
      ledger.post(.studyPlaceState, month: place, state)
      ledger.post(.studyPlaceRegion, month: place, cost - state)
    }
  }
}

extension PathPlan {
  /// The first adult in an assessed month with study aid or the study start grant, which have a supplement for children.
  package func student(_ month: Int) -> (pace: StudyPace, weeks: Int)? {
    for adult in adults {
      for phase in adult.phases where phase.range.contains(month) {
        if case .studies(let planned) = phase.kind, planned.weeks(in: month) > 0,
          planned.studies.grant != .transition
        {
          return (planned.studies.pace, planned.weeks[month % 12])
        }
      }
    }
    return nil
  }
}
