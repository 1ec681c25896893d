import Bookkeeping
import Economy
import Law

extension PathEngine {
  /// Books child allowance, study allowance of pupils and maintenance support.
  func bookFamilyBenefits(workspace: inout PathWorkspace, into ledger: inout Ledger) {
    guard household.hasChildren else { return }
    for month in timeline.horizon where !household.childrenAtHome[month].isEmpty {
      bookChildAllowance(month, workspace: &workspace, into: &ledger)
      bookMaintenanceSupport(month, workspace: &workspace, into: &ledger)
    }
  }

  private func bookChildAllowance(
    _ month: Int, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    let calendarMonth = timeline.month(month)
    let place = month - timeline.horizon.lowerBound
    var pupils = 0
    if let rules = self[law: month].childStudyAllowance {
      var paid = 0
      for atHome in household.childrenAtHome[month] {
        let child = atHome.child
        if rules.isPupil(born: child.born, in: calendarMonth, isPupil: child.pupil) { pupils += 1 }
        if rules.hasChildStudyAllowance(born: child.born, in: calendarMonth, isPupil: child.pupil) {
          paid += 1
        }
      }
      if paid > 0, let perMonth = rules.perMonth {
        ledger.post(.childStudyAllowance, month: place, perMonth * paid)
        workspace.countedIncome[month] += perMonth.ore * paid
      }
    }
    guard let rules = self[law: month].childAllowance else { return }
    var children = 0
    var alternating = 0
    for atHome in household.childrenAtHome[month]
    where hasChildAllowance(born: atHome.child.born, in: calendarMonth, law: rules) {
      children += 1
      if atHome.child.alternating { alternating += 1 }
    }
    guard
      let allowance = rules.childAllowance(
        children: children, alternating: alternating, siblingsInStudy: pupils)
    else { return }
    ledger.post(.childAllowance, month: place, allowance)
    workspace.countedIncome[month] += allowance.ore
  }

  private func bookMaintenanceSupport(
    _ month: Int, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    guard let rules = self[law: month].maintenanceSupport else { return }
    let calendarMonth = timeline.month(month)
    var support = Money.zero
    for atHome in household.childrenAtHome[month] where atHome.child.maintenanceSupport {
      guard let amount = rules.maintenanceSupport(born: atHome.child.born, in: calendarMonth) else {
        continue
      }
      support += amount
    }
    ledger.post(.maintenanceSupport, month: month - timeline.horizon.lowerBound, support)
    workspace.countedIncome[month] += support.ore
  }

  /// The children for whom maintenance support is paid: not one that is too old for it.
  private func childrenWithMaintenanceSupport(_ month: Int) -> Int {
    guard let rules = self[law: month].maintenanceSupport else { return 0 }
    let calendarMonth = timeline.month(month)
    var count = 0
    for atHome in household.childrenAtHome[month] where atHome.child.maintenanceSupport {
      let amount = rules.maintenanceSupport(born: atHome.child.born, in: calendarMonth)
      if amount.map({ $0 > .zero }) ?? false { count += 1 }
    }
    return count
  }

  /// Books the establishment supplement, once a household, and the housing part of a single without children.
  func bookEstablishmentFamilyParts(
    _ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    for month in timeline.horizon {
      guard plan.adults.contains(where: { $0.isInEstablishment(month) }),
        let rules = self[law: month].establishment
      else { continue }
      let calendarMonth = timeline.month(month)
      let place = month - timeline.horizon.lowerBound
      let withMaintenance = childrenWithMaintenanceSupport(month)
      if let supplement = rules.establishmentSupplement(
        bornOldestFirst: household.bornAtHome[month], in: calendarMonth,
        withMaintenanceSupport: withMaintenance)
      {
        ledger.post(.establishmentSupplement, month: place, supplement)
        workspace.countedIncome[month] += supplement.ore
      }
      guard plan.adults.count == 1, household.childrenAtHome[month].isEmpty, household.sharedWith == 0,
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
  /// Whether the adult is paid for the establishment programme in an assessed month.
  package func isInEstablishment(_ month: Int) -> Bool {
    phases.contains { phase in
      guard phase.range.contains(month), case .establishment(let planned) = phase.kind else { return false }
      return month >= planned.paidFrom
    }
  }
}
