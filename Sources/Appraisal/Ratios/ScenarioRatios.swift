import Bookkeeping
import Economy

/// A key ratio of a scenario (nyckeltal).
public enum ScenarioRatioKind: String, Sendable, CaseIterable {
  /// What the public budgets pay net over the period, kronor.
  case publicNetCost
  /// Benefit–cost ratio: what the others gain per krona of net public cost, present values.
  case benefitCost
  /// Net present value per krona of net public cost, with the tax factor.
  case netPresentValueRatio
  /// Marginal value of public funds.
  case mvpf
  /// The public gain as a share of the employer's labour cost.
  case participationTax
  /// What the household does not keep of the wage, in the ordinary months before and during the step.
  case householdParticipationTaxMonth
  /// The same over the whole period.
  case householdParticipationTax
}

/// A ratio, gross and after deadweight and displacement.
public struct ScenarioRatio: Sendable, Equatable {
  /// Which it is.
  public let kind: ScenarioRatioKind
  /// Of the difference.
  public let gross: RatioValue
  /// Of what the step itself brings about; `nil` where it is the household's own month.
  public let net: RatioValue?
}

extension ScenarioResult {
  /// The key ratios, in the order of ``ScenarioRatioKind``.
  public var ratios: [ScenarioRatio] {
    ScenarioRatioKind.allCases.map { kind in
      ScenarioRatio(
        kind: kind, gross: ratio(kind, of: actors, society),
        net: kind == .householdParticipationTaxMonth ? nil : ratio(kind, of: net.actors, net.society))
    }
  }

  private func ratio(
    _ kind: ScenarioRatioKind, of actors: [ActorResult], _ society: ActorResult
  ) -> RatioValue {
    let budget = PublicBudget(actors) { $0.total }
    switch kind {
    case .publicNetCost:
      return RatioValue(Int128(budget.netPublicCost.ore), over: 100, unlessPositive: .noCost)
    case .mvpf: return budget.marginalValueOfPublicFunds
    case .participationTax: return budget.participationTax
    case .benefitCost, .netPresentValueRatio:
      let publicValue = actors.filter { $0.actor.map(PublicBudget.actors.contains) ?? false }
        .reduce(Money.zero) { $0 + $1.presentValue }
      guard publicValue < .zero else { return .undefined(.noCost) }
      let benefit = society.presentValue - publicValue
      let cost = EconomicCost(
        -publicValue, taxFinanced: -publicValue, taxFactor: scenario.appraisal.taxFactor)
      return kind == .benefitCost
        ? benefitCostRatio(benefit: benefit, cost: cost) : netPresentValueRatio(benefit: benefit, cost: cost)
    case .householdParticipationTaxMonth:
      guard let before = ordinaryMonths.first(where: { $0.position == .before }),
        let during = ordinaryMonths.first(where: { $0.position == .during })
      else { return .undefined(.noWageChange) }
      return householdParticipationTax(
        incomeChange: during.disposable - before.disposable, wageChange: during.wages - before.wages)
    case .householdParticipationTax:
      guard let household = actors.first(where: { $0.actor == .individual }) else {
        return .undefined(.noWageChange)
      }
      return householdParticipationTax(
        incomeChange: household.headline,
        wageChange: household.lines.filter { wagesOfHousehold.contains($0.line) }
          .reduce(.zero) { $0 + $1.total })
    }
  }
}

/// What a job pays the household.
private let wagesOfHousehold: [Line] = [
  .wage, .holidaySupplement, .sickPay, .establishmentJobCompensation,
]

extension OrdinaryMonth {
  /// What jobs pay in the month.
  fileprivate var wages: Money {
    lines.filter { wagesOfHousehold.contains($0.line) }.reduce(.zero) { $0 + $1.amount }
  }
}
