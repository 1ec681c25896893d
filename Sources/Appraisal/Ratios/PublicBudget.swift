import Bookkeeping
public import Economy

/// What a step costs the public budgets and gives the household: what the ratios of a scenario are made of.
///
/// Public budgets are municipality, region, state and the Social Fund together, with local tax booked the usual
/// way, counted in hand and without study loans, which are paid back. Released staff time is no money.
public struct PublicBudget: Hashable, Sendable {
  /// What the public budgets pay net of what they get back; below zero they gain.
  public let netPublicCost: Money
  /// What the step is worth to the household (betalningsvilja): all its lines, also what comes later.
  public let willingnessToPay: Money
  /// The change in the employer's whole labour cost.
  public let labourCost: Money

  /// What the public budgets gain.
  public var publicGain: Money { -netPublicCost }

  /// Marginal value of public funds.
  public var marginalValueOfPublicFunds: RatioValue {
    Appraisal.marginalValueOfPublicFunds(willingnessToPay: willingnessToPay, netPublicCost: netPublicCost)
  }

  /// Participation tax (deltagandeskatt): the public gain as a share of the labour cost.
  public var participationTax: RatioValue {
    Appraisal.participationTax(publicGain: publicGain, labourCost: labourCost)
  }

  /// The actors whose budgets are public.
  public static let actors: [EconomicActor] = [.municipality, .region, .state, .eu]

  /// The same with more that the public budgets pay.
  fileprivate init(_ budget: PublicBudget, morePublicCost cost: Money) {
    netPublicCost = budget.netPublicCost + cost
    willingnessToPay = budget.willingnessToPay
    labourCost = budget.labourCost
  }

  /// The budget of some results.
  /// - Parameter amount: what is counted of a line, with − without.
  init(_ results: [ActorResult], amount: (LineResult) -> Money) {
    func sum(_ actors: [EconomicActor], _ isCounted: (Line) -> Bool) -> Money {
      results.filter { result in result.actor.map(actors.contains) ?? false }.flatMap(\.lines)
        .filter { isCounted($0.line) }.reduce(.zero) { $0 + amount($1) }
    }
    netPublicCost = -sum(Self.actors) { $0.declaration.isInHeadline }
    willingnessToPay = sum([.individual]) { _ in true }
    labourCost = -sum([.employer]) { wageCostLines.contains($0) }
  }
}

extension ScenarioResult {
  /// The public budgets over the horizon.
  public var publicBudget: PublicBudget { PublicBudget(actors) { $0.total } }

  /// The public budgets over the horizon with what municipality and region pay as employers of the participant, the
  /// agreed pension within it.
  public var publicBudgetAsEmployer: PublicBudget {
    let employers = roles.reduce(Money.zero) { $0 + $1.asEmployer.inHand + $1.asEmployer.later }
    return PublicBudget(publicBudget, morePublicCost: -employers)
  }

  /// The public budgets in a calendar year, as far as the horizon covers it.
  public func publicBudget(in year: Int) -> PublicBudget {
    PublicBudget(actors) { line in
      line.byYear.reduce(.zero) { $1.year == year ? $0 + $1.amount : $0 }
    }
  }

  /// The calendar years that lie wholly within the horizon: the ordinary years of the scenario.
  public var wholeYears: [Int] {
    let end = scenario.start + scenario.months
    return (scenario.start.year...max(scenario.start.year, end.year)).filter { year in
      YearMonth(januaryOf: year) >= scenario.start && YearMonth(januaryOf: year + 1) <= end
    }
  }
}
