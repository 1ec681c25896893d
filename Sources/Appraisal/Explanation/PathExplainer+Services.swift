import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// What public services cost, and taxes on consumption.
extension PathExplainer {
  /// What a public service costs in a month of the participant.
  func service(_ line: Line, _ month: Int) -> ExplanationNode? {
    let costs = engine.switches.services
    guard let phase = plan.adults[0].phases.first(where: { $0.booked.contains(month) }) else { return nil }
    switch line {
    case .employmentServiceProgramme:
      if let placeCost = phase.activity.asPlacement?.placeCost, placeCost > .zero,
        let source = source(of: phase, adult: 0)
      {
        return input(
          name(
            "placeCost", "Utbildningsplatsens kostnad per månad", "Cost of the place in the course a month"),
          placeCost, source.field + ".placeCost")
      }
      guard phase.activity.asPlacement?.placeCost == nil, phase.isInProgramme, costs.employmentService > .zero
      else { return nil }
      return input(term(line, month), costs.employmentService, "publicCosts.employmentService")
    case .labourMarketUnit:
      guard phase.isUnemployed, costs.labourMarketUnit > .zero else { return nil }
      return input(term(line, month), costs.labourMarketUnit, "publicCosts.labourMarketUnit")
    case .healthCare:
      guard phase.isWithoutWorkAndStudies, costs.healthCare > .zero else { return nil }
      let yearly =
        scenario.publicCosts.healthCare.map {
          input(
            name("healthCare.year", "Mer vård per år", "More health care a year"), $0,
            "publicCosts.healthCare")
        } ?? figure(UnitCosts.healthCareSaving, at: scenario.start)
      return (yearly / .monthsOfYear).toOre
    default: return nil
    }
  }

  /// Taxes on what the household has more or less in hand than on the path without the step.
  func consumptionTax(_ month: Int) -> ExplanationNode? {
    let place = month - timeline.horizon.lowerBound
    guard scenario.include.consumptionTax, let amountWithout else { return nil }
    typealias Figures = ConsumptionTaxFigures
    let with = inHand(
      name("inHand.with", "I handen med steget", "In hand with the step", month)
    ) { node($0, month: place) }
    let without = inHand(
      name("inHand.without", "I handen utan steget", "In hand without the step", month)
    ) { amountWithout($0, place) }
    let change = (with - without).named(
      name("inHand.change", "Mer i handen", "More in hand", month))
    guard change.value != .zero else { return nil }
    let calendarMonth = timeline.month(month)
    var share =
      figure(Figures.valueAddedTaxShare, at: calendarMonth) + figure(Figures.exciseShare, at: calendarMonth)
    if let lower = optionalFigure(Figures.lowerFoodTax, at: calendarMonth) { share = share - lower }
    let taxes = share.named(
      name("consumptionTax.share", "Skatternas andel av utgifterna", "The taxes' share of spending"))
    return (change * figure(Figures.spentShare, at: calendarMonth) * taxes)
      .rounded(ConsumptionTaxLaw.rounding)
      .known(as: "with.consumptionTax.\(calendarMonth)")
  }

  /// What the household has in hand, without study loans and without the tax on it.
  private func inHand(
    _ term: ExplanationTerm, _ amount: (Line) -> ExplanationNode?
  ) -> ExplanationNode {
    var received: [ExplanationNode] = []
    var paid: [ExplanationNode] = []
    for declaration in LineDeclaration.all
    where declaration.isInHeadline && declaration.line != .consumptionTax {
      let sign = declaration.sign(for: .individual)
      guard sign != 0, let node = amount(declaration.line), node.value != .zero else { continue }
      if sign > 0 { received.append(node) } else { paid.append(node) }
    }
    let gains = ExplanationNode(name("received", "Får", "Receives"), .sum, received)
    let costs = ExplanationNode(name("paid", "Betalar", "Pays"), .sum, paid)
    return ExplanationNode(term, .difference, [gains, costs])
  }
}
