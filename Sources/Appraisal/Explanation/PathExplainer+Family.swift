import Economy
import Law
import LawData
import LifeCourse

// Child allowance, study allowance of pupils, maintenance support, and the costs of children in care.
extension PathExplainer {
  func childAllowance(_ month: Int) -> ExplanationNode? {
    let calendarMonth = timeline.month(month)
    guard let rules = law(month).childAllowance else { return nil }
    let all = children(month)
    let having = all.filter { hasChildAllowance(born: $0.atHome.child.born, in: calendarMonth, law: rules) }
    let alternating = having.count { $0.atHome.child.alternating }
    let pupils = pupils(month)
    let count = having.count + pupils.count
    guard count > 0,
      let rule = rules.childAllowance(
        children: having.count, alternating: alternating, siblingsInStudy: pupils.count)
    else { return nil }
    let each = figure(ChildAllowance.perChild, month)
    var parts: [ExplanationNode] = []
    if having.count > alternating {
      parts.append(each * number(of: having.filter { !$0.atHome.child.alternating }, month))
    }
    if alternating > 0 {
      let half = (each / .constant(2)).toOre
        .named(name("childAllowance.half", "Halvt barnbidrag", "Half a child allowance"))
      parts.append(half * number(of: having.filter(\.atHome.child.alternating), month))
    }
    if count > 1 { parts.append(supplement(count: count, alternating: alternating, having + pupils, month)) }
    return ExplanationNode.total(parts)
      .named(
        name("childAllowance", "Barnbidrag med flerbarnstillägg", "Child allowance with supplement", month)
      )
      .under("SFB 15 kap. 3 och 8–9 §§").answering(rule)
      .decided(by: [figure(ChildAllowance.lastBirthday, month)])
      .known(as: "childAllowance.\(calendarMonth)")
  }

  /// A number of children, with what they are.
  private func number(of children: [(atHome: ChildAtHome, field: String)], _ month: Int) -> ExplanationNode {
    .leaf(
      name("children.count", "Antal barn", "Number of children"), ExactFraction(children.count), .persons,
      .field("household.children")
    ).decided(by: children.map { born($0.atHome.child.born, $0.field + ".born") })
  }

  /// The large-family supplement: a household's part of it where children live alternately.
  private func supplement(
    count: Int, alternating: Int, _ children: [(atHome: ChildAtHome, field: String)], _ month: Int
  ) -> ExplanationNode {
    let steps = [
      ChildAllowance.secondChild, ChildAllowance.thirdChild, ChildAllowance.fourthChild,
      ChildAllowance.furtherChild,
    ]
    let term = name("childAllowance.supplement", "Flerbarnstillägg", "Large-family supplement")
    let whole = ExplanationNode.total(
      (0..<count - 1).map { figure(steps[min($0, steps.count - 1)], month) })
    guard alternating > 0 else {
      return ExplanationNode(term, .sum, whole.term == nil ? whole.children : [whole])
        .decided(by: [number(of: children, month)])
    }
    let halves = ExplanationNode.leaf(
      name("childAllowance.halves", "Halva barn i hushållet", "Half children of the household"),
      ExactFraction(2 * count - alternating), .number, .field("household.children"))
    let all = ExplanationNode.leaf(
      name("childAllowance.allHalves", "Halva barn i allt", "Half children in all"), ExactFraction(2 * count),
      .number, .field("household.children"))
    return (whole * halves / all)
      .rounded(RoundingRule(toKronor: 1, .up, source: "SFB 14 kap. 8 §; 16 kap. 12 §")).named(term)
  }

  /// The pupils who count as siblings.
  private func pupils(_ month: Int) -> [(atHome: ChildAtHome, field: String)] {
    guard let rules = law(month).childStudyAllowance else { return [] }
    return children(month).filter {
      rules.isPupil(
        born: $0.atHome.child.born, in: timeline.month(month), isPupil: $0.atHome.child.pupil)
    }
  }

  func childStudyAllowance(_ month: Int) -> ExplanationNode? {
    guard let rules = law(month).childStudyAllowance, rules.perMonth != nil else { return nil }
    let paid = children(month).filter {
      rules.hasChildStudyAllowance(
        born: $0.atHome.child.born, in: timeline.month(month), isPupil: $0.atHome.child.pupil)
    }
    guard !paid.isEmpty else { return nil }
    return (figure(ChildAllowance.studyAllowance, month) * number(of: paid, month))
      .named(name("childStudyAllowance", "Studiehjälp", "Study allowance for pupils", month))
      .under("Studiestödslagen (1999:1395) 2 kap.")
      .decided(by: [
        figure(ChildAllowance.studyAllowanceFirstMonth, month),
        figure(ChildAllowance.studyAllowanceLastMonth, month),
        figure(ChildAllowance.studyAllowanceLastBirthday, month),
      ])
  }

  func maintenanceSupport(_ month: Int) -> ExplanationNode? {
    guard let rules = law(month).maintenanceSupport else { return nil }
    let before = timeline.month(month) - 1
    let nodes = children(month).compactMap { item -> ExplanationNode? in
      let child = item.atHome.child
      guard child.maintenanceSupport,
        let rule = rules.maintenanceSupport(born: child.born, in: timeline.month(month)), rule > .zero
      else { return nil }
      let years = before.age(ofBorn: child.born)
      let ages = [MaintenanceSupport.oldestFromAge, MaintenanceSupport.middleFromAge]
        .map { figure($0, month) }
      let band = ages.firstIndex { ExactFraction(years) >= $0.value } ?? 2
      let amounts = [MaintenanceSupport.oldest, MaintenanceSupport.middle, MaintenanceSupport.youngest]
      return figure(amounts[band], month).answering(rule)
        .decided(
          by: [
            age(years, of: child.born, item.field),
            input(
              name("maintenanceSupport.claimed", "Underhållsstöd", "Maintenance support"), 1, .number,
              item.field + ".maintenanceSupport"),
          ] + ages)
    }
    guard !nodes.isEmpty else { return nil }
    return ExplanationNode(
      name("maintenanceSupport", "Underhållsstöd", "Maintenance support", month), .sum, nodes
    ).under("SFB 18 kap. 20 §")
  }

  // MARK: Child care

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
    if let disregard = ExplanationNode.optionalFigure(
      ChildCareFees.incomeDisregard, at: timeline.month(month))
    {
      base = base - disregard
    }
    let counted = base.orZero
      .named(
        name("childCareFee.base", "Inkomst som avgiften räknas på", "Income the fee is reckoned on", month)
      )
      .known(as: "\(isWith ? "with" : "without").childCareFee.base.\(timeline.month(month))")
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

  // MARK: Unit costs

  /// A unit cost in a year's prices: that of the nearest known year, times the index of the one over that of the other.
  func indexedCost(_ parameter: Parameter, year: Int) -> ExplanationNode {
    let wanted = timeline.firstYear + year
    guard let first = parameter.entries.first?.from.year, let last = parameter.entries.last?.from.year else {
      return figure(parameter, year * 12)
    }
    let known = min(max(wanted, first), last)
    let amount = ExplanationNode.figure(parameter, at: YearMonth(januaryOf: known))
    guard let (base, target) = priceYears(known, wanted), base != target else { return amount }
    return (amount * (priceLevel(target) / priceLevel(base)))
      .named(
        name("unitCost.indexed", "Kostnad i årets priser", "Cost in the year's prices"))
  }

  /// Two years within those of the index and of the law.
  private func priceYears(_ known: Int, _ wanted: Int) -> (Int, Int)? {
    guard let first = ConsumerPriceIndex.annualMean.entries.first?.from.year else { return nil }
    let last = ParameterReader.lastLawMonth.year
    return (min(max(known, first), last), min(max(wanted, first), last))
  }

  /// The index of a year; a missing one is that of the year before with a year's growth.
  private func priceLevel(_ year: Int) -> ExplanationNode {
    let january = YearMonth(januaryOf: year)
    if let index = ExplanationNode.optionalFigure(ConsumerPriceIndex.annualMean, at: january) { return index }
    let growth = ExplanationNode.figure(ConsumerPriceIndex.growthWhereMissing, at: january)
    return (priceLevel(year - 1) * (.constant(1, .share) + growth))
      .named(name("priceIndex.\(year)", "Prisindex \(year), framskrivet", "Price index \(year), projected"))
  }
}
