import Bookkeeping
import Economy
import Law

extension PathEngine {
  /// Books child allowance and maintenance support.
  func bookFamilyBenefits(workspace: inout PathWorkspace, into ledger: inout Ledger) {
    guard !household.children.isEmpty else { return }
    for month in timeline.horizon {
      let calendarMonth = timeline.month(month)
      let place = month - timeline.horizon.lowerBound
      if let rules = self[law: month].childAllowance {
        var children = 0
        for born in household.bornOldestFirst
        where hasChildAllowance(born: born, in: calendarMonth, law: rules) {
          children += 1
        }
        if let allowance = rules.childAllowance(children: children, siblingsInStudy: 0) {
          ledger.post(.childAllowance, month: place, allowance)
          workspace.countedIncome[month] += allowance.ore
        }
      }
      if let rules = self[law: month].maintenanceSupport {
        var support = Money.zero
        for child in household.children where child.maintenanceSupport {
          guard let amount = rules.maintenanceSupport(born: child.born, in: calendarMonth) else { continue }
          support += amount
        }
        ledger.post(.maintenanceSupport, month: place, support)
        workspace.countedIncome[month] += support.ore
      }
    }
  }

  /// Settles the housing allowance on the incomes of whole calendar years.
  func settleHousingAllowance(_ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger) {
    guard household.housingAllowance, !household.children.isEmpty else { return }
    for month in timeline.horizon {
      guard let rules = self[law: month].housingAllowance else { continue }
      let calendarMonth = timeline.month(month)
      var children = 0
      for born in household.bornOldestFirst where born <= calendarMonth {
        children += calendarMonth.age(ofBorn: born) < rules.childEndAge ? 1 : 0
      }
      let year = month / 12
      let assessed = rules.housingAllowance(
        monthlyCost: household.rentByYear[year], areaInSquareMetres: household.housing.area,
        children: children,
        annualIncomes: (
          first: Money(ore: workspace.housingIncome[year]),
          second: plan.adults.count > 1 ? Money(ore: workspace.housingIncome[laws.count + year]) : nil
        ))
      guard let allowance = assessed else { continue }
      workspace.housingAllowance[month] = allowance.ore
      workspace.countedIncome[month] += allowance.ore
      ledger.post(.housingAllowance, month: month - timeline.horizon.lowerBound, allowance)
    }
  }

  /// Books the establishment supplement, once a household, and the housing part of a single without children.
  func bookEstablishmentFamilyParts(
    _ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    for month in timeline.horizon {
      guard plan.adults.contains(where: { $0.isInEstablishment(month) }), let rules = self[law: month].establishment
      else { continue }
      let calendarMonth = timeline.month(month)
      let place = month - timeline.horizon.lowerBound
      var withMaintenance = 0
      var atHome = 0
      for child in household.children where child.born <= calendarMonth {
        atHome += 1
        if child.maintenanceSupport { withMaintenance += 1 }
      }
      if let supplement = rules.establishmentSupplement(
        bornOldestFirst: household.bornOldestFirst, in: calendarMonth, withMaintenanceSupport: withMaintenance
      ) {
        ledger.post(.establishmentSupplement, month: place, supplement)
        workspace.countedIncome[month] += supplement.ore
      }
      guard plan.adults.count == 1, atHome == 0,
        let housing = rules.establishmentHousing(
          rent: household.rentByYear[month / 12],
          housingAllowance: Money(ore: workspace.housingAllowance[month]))
      else { continue }
      ledger.post(.establishmentHousing, month: place, housing)
      workspace.countedIncome[month] += housing.ore
    }
  }
}

extension AdultPlan {
  /// Whether the adult is in the establishment programme in an assessed month.
  func isInEstablishment(_ month: Int) -> Bool {
    phases.contains { phase in
      guard phase.range.contains(month), case .establishment = phase.kind else { return false }
      return true
    }
  }
}
