import Economy
import Law
import LawData
import LifeCourse

// A business of one's own: its profit, what of it is taxed, and its contributions.
extension PathExplainer {
  /// The profit of a month of the horizon.
  func bookedProfit(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), phase.booked.contains(month) else { return nil }
    return profit(adult, month)
  }

  private func profit(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), let plan = phase.business,
      let source = source(of: phase, adult: adult), let business = source.phase.activity.business,
      plan.profitByYear[month / 12] > .zero
    else { return nil }
    let first = input(
      name("profit", "Överskott per månad före egenavgifter", "Profit a month before contributions"),
      business.profit, source.field + ".profit")
    let growth = input(
      name("profitGrowth", "Överskottets ökning per år", "Growth of the profit a year"),
      business.profitGrowth,
      source.field + ".profitGrowth")
    // Its months with support and those after are one business, which began with the first of them.
    let began = self.plan.adults[adult].phases.first { $0.place == phase.place }
    return grown(
      first, by: business.profitGrowth == .zero ? nil : growth,
      from: firstMonth(of: began ?? phase).year, year: month / 12,
      name("profit.grown", "Överskott efter ökning", "Profit after growth")
    ).answering(plan.profitByYear[month / 12])
  }

  /// What of the profit of an assessed month is taxed and gives contributions.
  func surplus(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let plan = plan.adults[adult]
    guard plan.surplusByMonth[month] > 0, let profit = profit(adult, month) else { return nil }
    return (profit - standardDeduction(profit, adult, month))
      .named(
        name("surplus.month", "Överskott efter schablonavdrag", "Surplus after the standard deduction", month)
      )
      .answering(Money(ore: plan.surplusByMonth[month])).known(as: key("surplus", adult, month))
  }

  private func standardDeduction(
    _ profit: ExplanationNode, _ adult: Int, _ month: Int
  ) -> ExplanationNode {
    typealias Figures = SelfEmployedContributionFigures
    let isOld = isOld(adult, year: month / 12)
    return (profit * figure(isOld ? Figures.oldStandardDeduction : Figures.standardDeduction, january(month)))
      .toOre.named(
        name("standardDeduction", "Schablonavdrag för egenavgifter", "Standard deduction for contributions"))
  }

  /// What the standard deduction leaves when the contributions are paid: the means test counts it beside the surplus.
  func restOfProfit(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let profit = bookedProfit(adult, month) else { return nil }
    var node = standardDeduction(profit, adult, month)
    if let due = selfEmployedContributions(adult, month) { node = node - due }
    return node.named(
      name(
        "restOfProfit", "Schablonavdrag minus egenavgifter", "Standard deduction less contributions", month))
  }

  /// The month's part of the year's contributions.
  func selfEmployedContributions(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let year = month / 12
    let plan = plan.adults[adult]
    guard plan.surplusByMonth[month] > 0, let law = engine.laws[year].selfEmployed else { return nil }
    let surpluses = ofYear(
      adult, year: year, "surplus.year", "Årets överskott efter schablonavdrag",
      "The year's surplus after the standard deduction"
    ) { surplus(adult, $0) ?? ExplanationNode(nil, .sum, []) }
    let months = year * 12..<year * 12 + 12
    let base = Money(ore: plan.surplusByMonth[months].reduce(0, +)).wholeKronor
    let due = law.contributions(on: base, bornYear: plan.born.year)
    guard due > 0 else { return nil }
    let baseNode = surpluses.rounded(TaxRounding.oreDropped)
      .named(name("selfEmployed.base", "Underlag, öre borträknade", "Base, öre dropped"))
    return contributions(on: baseNode, base, law, adult, month)
      .rounded(TaxRounding.oreDropped)
      .named(name("selfEmployed.year", "Årets egenavgifter", "The year's contributions"))
      .under("SAL 3 kap.").answering(Money(kronor: due))
      .known(as: key("selfEmployedContributions.year", adult, months.lowerBound))
      .part(month % 12, of: surpluses)
      .named(
        name("selfEmployed.month", "Egenavgifter, månadens del", "Contributions, the month's part", month))
  }

  private func contributions(
    on base: ExplanationNode, _ kronor: Int, _ law: SelfEmployedContributionLaw, _ adult: Int, _ month: Int
  ) -> ExplanationNode {
    typealias Figures = SelfEmployedContributionFigures
    let start = january(month)
    if isOld(adult, year: month / 12) { return base * figure(Figures.old, start) }
    var full = base
    var relieved: ExplanationNode?
    if law.relief != nil {
      let limit = figure(Figures.reliefBase, start)
      full = (base - limit).orZero
      relieved = ExplanationNode.smallest(base, limit) * figure(Figures.reliefRate, start)
    }
    var due = full * figure(Figures.full, start)
    if let relieved { due = due + relieved }
    guard kronor > law.reductionAbove else { return due }
    let reduction = ExplanationNode.smallest(
      full * figure(Figures.reductionShare, start), figure(Figures.reductionHighest, start)
    )
    .named(name("selfEmployed.reduction", "Nedsättning", "Reduction"))
    .decided(by: [figure(Figures.reductionAbove, start)])
    return due - reduction
  }

  private func isOld(_ adult: Int, year: Int) -> Bool {
    engine.laws[year].selfEmployed?.isOld(bornYear: plan.adults[adult].born.year) ?? false
  }

  /// The assessed month of the year's January.
  private func january(_ month: Int) -> Int { month / 12 * 12 }
}
