import Economy
import Law
import LawData
import LifeCourse

// The recognised costs beside the norm.
extension PathExplainer {
  func recognisedCosts(_ month: Int) -> ExplanationNode {
    let housing = household.housing
    var parts = [acceptedRent(month)]
    func add(_ term: ExplanationTerm, _ amount: Money, _ field: String) {
      if amount > .zero { parts.append(input(term, amount, field)) }
    }
    add(
      name("housing.electricity", "Hushållsel", "Household electricity"), housing.electricity,
      "household.housing.electricity")
    add(
      name("housing.insurance", "Hemförsäkring", "Home insurance"), housing.insurance,
      "household.housing.insurance")
    add(
      name("otherCosts", "Andra godtagna kostnader", "Other recognised costs"), household.otherCosts,
      "household.otherCosts")
    parts += [childCareFee(.preschool, month), childCareFee(.leisureCentre, month)].compactMap(\.self)
    for adult in plan.adults.indices {
      parts += [travel(adult, month), fundFee(adult, month)].compactMap(\.self)
    }
    return ExplanationNode(
      name("socialAssistance.costs", "Godtagna kostnader", "Recognised costs", month), .sum, parts
    ).under(isNewAct(month) ? "SoL (2025:400) 12 kap. 7 §" : "SoL (2001:453) 4 kap. 3 §")
  }

  /// The rent of a year.
  func rent(_ month: Int) -> ExplanationNode {
    let housing = scenario.household.housing
    let growth = input(
      name("rentGrowth", "Hyreshöjning per år", "Rent growth a year"), housing.rentGrowth,
      "household.housing.rentGrowth")
    return grown(
      input(name("rent", "Hyra", "Rent"), housing.rent, "household.housing.rent"),
      by: housing.rentGrowth == .zero ? nil : growth, from: timeline.firstYear, year: month / 12,
      name("rent.grown", "Hyra efter höjning", "Rent after growth"))
  }

  private func acceptedRent(_ month: Int) -> ExplanationNode {
    let term = name("acceptedRent", "Godtagen hyra", "Accepted rent", month)
    let rent = rent(month)
    let node: ExplanationNode
    switch scenario.household.housing.reasonableRent {
    case .inFull: return rent
    case .upTo(let ceiling):
      node = .smallest(
        rent,
        input(
          name("reasonableRent", "Skälig hyra", "Reasonable rent"), ceiling,
          "household.housing.reasonableRent"))
    case .municipal: node = .smallest(rent, rentCeiling(month))
    }
    return node.named(term).answering(household.acceptedRent[month])
  }

  /// The municipality's ceiling, with a step for each child above the known ones.
  private func rentCeiling(_ month: Int) -> ExplanationNode {
    let adults = scenario.household.partner == nil ? 1 : 2
    let count = household.childrenAtHome[month].count { $0.isInNorm }
    let calendarMonth = max(timeline.month(month), timeline.start)
    func amount(_ size: ReasonableRents.Household) -> ExplanationNode? {
      ReasonableRents.parameter(municipalityCode: scenario.municipality.code, household: size)
        .flatMap { optionalFigure($0, at: calendarMonth) }
    }
    for counted in stride(from: count, through: 0, by: -1) {
      guard let size = ReasonableRents.Household(adults: adults, children: counted),
        let ceiling = amount(size)
      else { continue }
      guard counted < count, let each = amount(.eachFurtherChild) else { return ceiling }
      let further = ExplanationNode.leaf(
        name("children.further", "Ytterligare barn", "Further children"), ExactFraction(count - counted),
        .persons, .field("household.children"))
      return (ceiling + each * further)
        .named(name("rentCeiling", "Kommunens högsta hyra", "The municipality's ceiling"))
    }
    return .constant(0, .kronor)
  }
}
