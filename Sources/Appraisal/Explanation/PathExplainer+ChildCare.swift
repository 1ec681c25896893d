import Economy
import Law
import LawData
import LifeCourse

// The fees of preschool and leisure centre, and the municipality's places.
extension PathExplainer {
  func childCareFee(_ form: ChildCareForm, _ month: Int) -> ExplanationNode? {
    let places = household.childCarePlaces(month, parentsAreOccupied: plan.isOccupied(month))
    guard household.hasChildCare, let rules = law(month).childCareFee, !places.isEmpty else { return nil }
    let income = ExplanationNode(
      name(
        "childCareFee.income", "Hushållets avgiftsgrundande inkomst", "The household's income for the fee",
        month),
      .sum,
      plan.adults.indices.filter { plan.adults[$0].taxableByMonth[month] != 0 }.map { taxable($0, month) })
    var base = ExplanationNode.smallest(income, figure(ChildCareFees.incomeCeiling, month))
    if let disregard = optionalFigure(
      ChildCareFees.incomeDisregard, at: timeline.month(month))
    {
      base = base - disregard
    }
    let counted = base.orZero
      .named(
        name("childCareFee.base", "Inkomst som avgiften räknas på", "Income the fee is reckoned on", month)
      )
      .known(as: "\(side).childCareFee.base.\(timeline.month(month))")
    let shares = form == .preschool ? ChildCareFees.preschoolShares : ChildCareFees.leisureCentreShares
    let fees = places.prefix(shares.count).enumerated().filter { $1.form == form }.map { place, child in
      var fee = counted * figure(shares[place], month)
      if child.isAlternating { fee = fee * figure(ChildCareFees.alternatingShare, month) }
      return fee.rounded(ChildCareFeeLaw.rounding)
        .named(
          name("childCareFee.child", "Avgift för barn \(place + 1)", "Fee of child \(place + 1)"))
    }
    guard !fees.isEmpty,
      let rule = rules.fees(
        monthlyTaxableIncome: income.value.money ?? .zero, youngestFirst: places)
    else { return nil }
    let amount = form == .preschool ? rule.preschool : rule.leisureCentre
    let term =
      form == .preschool
      ? name("childcareFee", "Avgift för förskola", "Preschool fee", month)
      : name("leisureCentreFee", "Avgift för fritidshem", "Leisure-centre fee", month)
    return ExplanationNode(term, .sum, fees).under("Förordning (2001:160) 3 och 5 §§").answering(amount)
  }

  func childCarePlaces(_ form: ChildCareForm, _ month: Int) -> ExplanationNode? {
    let places = household.childCarePlaces(month, parentsAreOccupied: plan.isOccupied(month))
      .filter { $0.form == form }
    guard household.hasChildCare, law(month).childCareFee != nil, engine.switches.childCare, !places.isEmpty
    else { return nil }
    let parameter = form == .preschool ? UnitCosts.preschoolPlace : UnitCosts.leisureCentrePlace
    let year = month / 12
    guard let rule = engine.laws[year].unitCosts.childCarePlacePerMonth(form) else { return nil }
    let whole = (indexedCost(parameter, year: year) / .monthsOfYear).toOre
      .named(name("childCarePlace.month", "Plats per månad", "Place a month")).answering(rule)
    let half = (whole / .constant(2)).toOre
      .named(name("childCarePlace.half", "Halv plats", "Half a place"))
    return ExplanationNode(
      form == .preschool
        ? name("childcarePlace", "Plats i förskola", "Preschool place", month)
        : name("leisureCentrePlace", "Plats i fritidshem", "Leisure-centre place", month),
      .sum, places.map { $0.isAlternating ? half : whole })
  }
}
