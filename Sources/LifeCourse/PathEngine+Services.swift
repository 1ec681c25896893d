import Bookkeeping
import Economy

extension PathEngine {
  /// Books what public services cost in the participant's months: programmes of the employment service, the
  /// municipality's labour market unit, and health care at a twelfth of its year, to the nearest öre. The cost of a
  /// place in a course that the user has given stands in the place of that of any programme.
  func bookServices(_ plan: AdultPlan, into ledger: inout Ledger) {
    let costs = switches.services
    let healthCare = Money(ore: costs.healthCare.ore.dividedRoundingHalfAway(by: 12))
    for phase in plan.phases {
      for month in phase.booked {
        let place = month - timeline.horizon.lowerBound
        if let placeCost = phase.activity.asPlacement?.placeCost {
          ledger.post(.employmentServiceProgramme, month: place, placeCost)
        } else if phase.isInProgramme {
          ledger.post(.employmentServiceProgramme, month: place, costs.employmentService)
        }
        if phase.isUnemployed { ledger.post(.labourMarketUnit, month: place, costs.labourMarketUnit) }
        if phase.isWithoutWorkAndStudies { ledger.post(.healthCare, month: place, healthCare) }
      }
    }
  }
}
