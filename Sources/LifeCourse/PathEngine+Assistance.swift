import Bookkeeping
package import Economy
import Law

extension PathEngine {
  /// Books social assistance as the residual the law makes it, and its administration.
  func bookSocialAssistance(
    _ plan: PathPlan, assistedMonthsBefore: Int, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    guard household.socialAssistance else { return }
    var chains = (
      JobStimulusChain(monthsBefore: assistedMonthsBefore),
      JobStimulusChain(monthsBefore: assistedMonthsBefore)
    )
    for month in timeline.horizon {
      guard let norm = self[law: month].norm, let needs = monthlyNorm(norm, plan, month: month) else {
        continue
      }
      var counted = Money(ore: workspace.countedIncome[month])
      for adult in plan.adults.indices {
        let gross = plan.adults[adult].grossByMonth[month]
        let taxable = plan.adults[adult].taxableByMonth[month]
        let tax = workspace.netTax[adult * workspace.assessedCount + month]
        counted += Money(ore: taxable - tax)
        // Compiled from the first wage on: before it no stimulus can run.
        guard let stimulus = self[law: month].stimulus else { continue }
        let stimulated =
          adult == 0
          ? chains.0.step(hasWage: gross > 0, law: stimulus)
          : chains.1.step(hasWage: gross > 0, law: stimulus)
        if stimulated, gross > 0 {
          // The wage bears its part of the month's tax.
          let taxOnWage = gross == taxable ? tax : (tax * gross).dividedRoundingHalfAway(by: taxable)
          counted -= stimulus.disregarded(ofNetWage: Money(ore: gross - taxOnWage))
        }
      }
      counted += countedChildWages(norm, plan, month: month)
      let costs = recognisedCosts(plan, month: month, workspace: workspace)
      let computed =
        plan.adults.contains { $0.isWithoutAssistance(month) }
        ? .zero : socialAssistance(norm: needs, recognisedCosts: costs, countedIncome: counted)
      let assistance = plan.fixed[.socialAssistance, month] ?? computed
      chains.0.record(assisted: assistance > .zero)
      chains.1.record(assisted: assistance > .zero)
      guard assistance > .zero else { continue }
      let place = month - timeline.horizon.lowerBound
      ledger.post(.socialAssistance, month: place, assistance)
      if switches.administration,
        let cost = laws[month / 12].unitCosts.administrationCost(monthOfHorizon: place + 1)
      {
        ledger.post(.assistanceAdministration, month: place, cost)
      }
    }
  }

  private func monthlyNorm(_ norm: NationalNormLaw, _ plan: PathPlan, month: Int) -> Money? {
    guard var sum = norm.adults(plan.adults.count) else { return nil }
    var size = plan.adults.count
    for atHome in household.childrenAtHome[month] where atHome.isInNorm {
      guard let child = childNorm(norm, atHome, plan, month: month) else { return nil }
      sum += child
      size += 1
    }
    return norm.common(householdSize: size, sharedWith: household.sharedWith).map { sum + $0 }
  }

  /// The personal amount of a child.
  private func childNorm(
    _ norm: NationalNormLaw, _ atHome: ChildAtHome, _ plan: PathPlan, month: Int
  ) -> Money? {
    let hasLunch = hasLunchAtPreschool(atHome, plan, month: month)
    return atHome.child.alternating
      ? norm.alternatingChild(age: atHome.age, lunchAtPreschool: hasLunch)
      : norm.child(age: atHome.age, lunchAtPreschool: hasLunch)
  }

  /// What is counted of the children's own wages.
  private func countedChildWages(_ norm: NationalNormLaw, _ plan: PathPlan, month: Int) -> Money {
    guard let rules = self[law: month].childWages else { return .zero }
    var counted = Money.zero
    for atHome in household.childrenAtHome[month] where atHome.isInNorm && atHome.child.wage > .zero {
      guard let childNorm = childNorm(norm, atHome, plan, month: month) else { continue }
      counted += rules.countedPerMonth(yearlyWage: atHome.child.wage, childNorm: childNorm)
    }
    return counted
  }

  private func recognisedCosts(
    _ plan: PathPlan, month: Int, workspace: PathWorkspace
  ) -> Money {
    let housing = household.housing
    var costs = household.acceptedRent[month]
    costs += housing.electricity + housing.insurance + household.otherCosts
    costs += Money(ore: workspace.childCareFees[month])
    for adult in plan.adults { costs += adult.travelCost(month) + adult.taxFacts.fundFee(month) }
    return costs
  }
}

extension AdultPlan {
  /// Recognised travel costs of an assessed month.
  package func travelCost(_ month: Int) -> Money {
    for phase in phases where phase.range.contains(month) { return phase.workCosts(month).travel }
    return .zero
  }

  /// Whether the adult has chosen to live without assistance in the month: a student's summer.
  package func isWithoutAssistance(_ month: Int) -> Bool {
    for phase in phases where phase.range.contains(month) {
      guard case .studies(let planned) = phase.kind, planned.studies.summer == .none else { return false }
      return planned.isSummer(month)
    }
    return false
  }
}
