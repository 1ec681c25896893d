import Bookkeeping
import Economy
import Law

extension PathEngine {
  /// Settles the housing allowance on the incomes of whole calendar years: that of families with children, or that of
  /// the young without.
  func settleHousingAllowance(_ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger) {
    guard household.housingAllowance else { return }
    for month in timeline.horizon {
      let year = month / 12
      let incomes = (
        first: Money(ore: workspace.housingIncome[year]),
        second: plan.adults.count > 1 ? Money(ore: workspace.housingIncome[laws.count + year]) : nil
      )
      guard let allowance = housingAllowance(plan, month, incomes) else { continue }
      workspace.housingAllowance[month] = allowance.ore
      workspace.countedIncome[month] += allowance.ore
      ledger.post(.housingAllowance, month: month - timeline.horizon.lowerBound, allowance)
    }
  }

  private func housingAllowance(
    _ plan: PathPlan, _ month: Int, _ incomes: (first: Money, second: Money?)
  ) -> Money? {
    let law = self[law: month]
    let calendarMonth = timeline.month(month)
    let rent = household.rentByYear[month / 12]
    if let rules = law.housingAllowance {
      var children = 0
      var alternating = 0
      for atHome in household.childrenAtHome[month] where atHome.isInHousing {
        if atHome.child.alternating { alternating += 1 } else { children += 1 }
      }
      if children + alternating > 0 {
        return rules.housingAllowance(
          monthlyCost: rent, areaInSquareMetres: household.housing.area, children: children,
          alternating: alternating, annualIncomes: incomes)
      }
    }
    // Who has housing supplement, or could but for the income, has none: SFB 96 kap. 11 §.
    guard !plan.hasCompensation(month), let rules = law.youngHousingAllowance, let first = plan.adults.first,
      rules.isForAges(
        born: first.born, partnerBorn: plan.adults.count > 1 ? plan.adults[1].born : nil, in: calendarMonth)
    else { return nil }
    return rules.housingAllowance(
      monthlyCost: rent, areaInSquareMetres: household.housing.area, annualIncomes: incomes)
  }
}

extension PathPlan {
  /// Whether an adult has sickness or activity compensation in an assessed month, and with it a right to housing
  /// supplement (bostadstillägg).
  package func hasCompensation(_ month: Int) -> Bool {
    adults.contains { $0.compensationByMonth[month] > 0 }
  }
}
