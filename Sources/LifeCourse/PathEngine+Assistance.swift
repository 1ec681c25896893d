import Bookkeeping
import Economy
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
      guard let norm = self[law: month].norm,
        let needs = monthlyNorm(norm, adults: plan.adults.count, month: month)
      else { continue }
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
      let costs = recognisedCosts(plan, month: month)
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

  private func monthlyNorm(_ norm: NationalNormLaw, adults: Int, month: Int) -> Money? {
    let calendarMonth = timeline.month(month)
    var size = adults
    guard var sum = norm.adults(adults) else { return nil }
    for born in household.bornOldestFirst where born <= calendarMonth {
      guard let child = norm.child(age: calendarMonth.age(ofBorn: born), lunchAtPreschool: false) else {
        return nil
      }
      sum += child
      size += 1
    }
    return norm.common(householdSize: size).map { sum + $0 }
  }

  private func recognisedCosts(_ plan: PathPlan, month: Int) -> Money {
    let housing = household.housing
    let rent = household.rentByYear[month / 12]
    var costs =
      switch housing.reasonableRent {
      case .inFull, .municipal: rent
      case .upTo(let ceiling): min(ceiling, rent)
      }
    costs += housing.electricity + housing.insurance + household.otherCosts
    for adult in plan.adults { costs += adult.travelCost(month) + adult.taxFacts.fundFee(month) }
    return costs
  }
}

extension AdultPlan {
  /// Recognised travel costs of an assessed month.
  func travelCost(_ month: Int) -> Money {
    for phase in phases where phase.range.contains(month) { return phase.workCosts.travel }
    return .zero
  }

  /// Whether the adult has chosen to live without assistance in the month: a student's summer.
  func isWithoutAssistance(_ month: Int) -> Bool {
    for phase in phases where phase.range.contains(month) {
      guard case .studies(let planned) = phase.kind, planned.studies.summer == .none else { return false }
      return planned.isSummer(month)
    }
    return false
  }
}
