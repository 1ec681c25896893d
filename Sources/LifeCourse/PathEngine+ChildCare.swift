import Bookkeeping
import Economy
package import Law

extension PathEngine {
  /// Books the fees of preschool and leisure centre on the household's taxable income of the month, and the
  /// municipality's places.
  func bookChildCare(_ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger) {
    guard household.hasChildCare else { return }
    for month in timeline.horizon {
      guard let rules = self[law: month].childCareFee else { continue }
      let places = household.childCarePlaces(month, parentsAreOccupied: plan.isOccupied(month))
      guard !places.isEmpty else { continue }
      let place = month - timeline.horizon.lowerBound
      let income = plan.adults.reduce(0) { $0 + $1.taxableByMonth[month] }
      if let fees = rules.fees(monthlyTaxableIncome: Money(ore: income), youngestFirst: places) {
        ledger.post(.childcareFee, month: place, fees.preschool)
        ledger.post(.leisureCentreFee, month: place, fees.leisureCentre)
        workspace.childCareFees[month] = fees.preschool.ore + fees.leisureCentre.ore
      }
      guard switches.childCare else { continue }
      let costs = laws[month / 12].unitCosts
      for child in places {
        guard let cost = costs.childCarePlacePerMonth(child.form) else { continue }
        ledger.post(
          child.form == .preschool ? .childcarePlace : .leisureCentrePlace, month: place,
          child.isAlternating ? cost.half : cost)
      }
    }
  }

  /// Whether a child has lunch at preschool in a month.
  package func hasLunchAtPreschool(_ atHome: ChildAtHome, _ plan: PathPlan, month: Int) -> Bool {
    guard let place = atHome.place else { return false }
    return place.form == .preschool && atHome.isInCare(parentsAreOccupied: plan.isOccupied(month))
  }
}

extension HouseholdFacts {
  /// The children in care in an assessed month, the youngest first.
  package func childCarePlaces(_ month: Int, parentsAreOccupied: Bool) -> [ChildCarePlace] {
    parentsAreOccupied ? placesWhileParentsWork[month] : placesOtherwise[month]
  }
}

extension ChildAtHome {
  /// Whether the child is in care in the month.
  package func isInCare(parentsAreOccupied: Bool) -> Bool {
    switch care {
    case .never: false
    case .always: true
    case .whileParentsWork: parentsAreOccupied
    }
  }
}

extension PathPlan {
  /// Whether every adult works, studies or takes part in a programme in an assessed month: the parents' reason for
  /// child care.
  package func isOccupied(_ month: Int) -> Bool { adults.allSatisfy { $0.isOccupied(month) } }
}

extension AdultPlan {
  fileprivate func isOccupied(_ month: Int) -> Bool {
    for phase in phases where phase.range.contains(month) {
      if phase.activity.asPlacement != nil || phase.business != nil { return true }
      switch phase.kind {
      case .work, .studies, .establishment: return true
      case .benefit(let benefit): return phase.work != nil || benefit.claim.kind == .activitySupport
      case .unemployed: return false
      }
    }
    return false
  }
}
