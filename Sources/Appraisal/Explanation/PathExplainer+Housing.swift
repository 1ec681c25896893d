import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Housing allowance of families and of the young.
extension PathExplainer {
  func housingAllowance(_ month: Int) -> ExplanationNode? {
    guard household.housingAllowance else { return observed(.housingAllowance, month) }
    if let observed = observed(.housingAllowance, month) { return observed }
    let law = law(month)
    if let rules = law.housingAllowance {
      let counted = children(month).filter(\.atHome.isInHousing)
      if !counted.isEmpty { return familyAllowance(rules, counted, month) }
    }
    guard !plan.hasCompensation(month), let rules = law.youngHousingAllowance, let first = plan.adults.first,
      rules.isForAges(
        born: first.born, partnerBorn: plan.adults.count > 1 ? plan.adults[1].born : nil,
        in: timeline.month(month))
    else { return nil }
    return youngAllowance(rules, month)
  }

  private var hasPartner: Bool { plan.adults.count > 1 }

  private func incomes(_ month: Int) -> (first: Money, second: Money?) {
    let all = plan.adults.indices.map { housingIncome($0, month).value.money ?? .zero }
    return (all[0], all.count > 1 ? all[1] : nil)
  }

  /// The whole kronor of an adult's yearly income.
  private func wholeIncome(_ adult: Int, _ month: Int) -> ExplanationNode {
    housingIncome(adult, month)
      .rounded(
        RoundingRule(toKronor: 1, .down, source: "Nytta: bidragsgrundande inkomst i hela kronor")
      )
      .named(
        name(
          "housingIncome.kronor", "Bidragsgrundande inkomst i hela kronor",
          "Income for housing allowance in kronor")
      )
      .known(as: key("housingIncome.kronor", adult, month / 12 * 12))
  }

  /// An adult's yearly income for the allowance (bidragsgrundande inkomst).
  private func housingIncome(_ adult: Int, _ month: Int) -> ExplanationNode {
    let year = month / 12
    let months = year * 12..<year * 12 + 12
    var parts: [ExplanationNode] = []
    if plan.adults[adult].taxableByMonth[months].contains(where: { $0 != 0 }) {
      parts.append(taxableOfYear(adult, year: year))
    }
    for place in months {
      parts += establishmentIncome(adult, place)
      if let grant = studyGrant(adult, place), law(place).housingAllowance?.studyGrantShare != nil {
        parts.append(
          (grant * figure(HousingAllowanceIncome.studyGrantShare, place)).toOre
            .named(
              name(
                "studyGrant.counted", "Del av studiebidraget som räknas",
                "Part of the study grant that counts", place)))
      }
    }
    return ExplanationNode(
      name("housingIncome", "Årets bidragsgrundande inkomst", "The year's income for housing allowance"),
      .sum,
      parts
    ).known(as: key("housingIncome", adult, months.lowerBound))
  }

  // MARK: Families

  private func familyAllowance(
    _ rules: HousingAllowanceLaw, _ children: [(atHome: ChildAtHome, field: String)], _ month: Int
  ) -> ExplanationNode? {
    let home = children.count { !$0.atHome.child.alternating }
    let alternating = children.count - home
    let area = household.housing.area
    guard
      let steps = rules.assessment(
        monthlyCost: household.rentByYear[month / 12], areaInSquareMetres: area, children: home,
        alternating: alternating, annualIncomes: incomes(month))
    else { return nil }
    let births = children.map { born($0.atHome.child.born, $0.field + ".born") }
    let gross = familyGross(steps, home: home, alternating: alternating, month)
    let excess = excessIncome(month, limit: nil).answering(steps.excessIncome)
    let reduced =
      (gross
      - (excess * figure(HousingAllowanceIncome.reductionShare, month)).toOre
      .named(name("housingAllowance.reduction", "Minskning för inkomst", "Reduction for income")))
      .named(
        name("housingAllowance.reduced", "Bidrag efter inkomstprövning", "Allowance after the income test"))
    let yearly = reduced.ifAtLeast(
      reduced, figure(HousingAllowanceIncome.smallestYearlyAmount, month)
    )
    .named(name("housingAllowance.yearly", "Årligt bidrag", "Yearly allowance"))
    .answering(steps.yearlyAmount)
    .known(as: "\(side).housingAllowance.yearly.\(timeline.month(month))")
    var parts = [monthly(yearly).answering(steps.monthly)]
    let calendarMonth = timeline.month(month)
    if let share = optionalFigure(
      HousingAllowanceIncome.temporaryAddition, at: calendarMonth)
    {
      let step = figure(HousingAllowanceIncome.temporaryAdditionStep, at: calendarMonth)
      let rule = RoundingRule(
        toKronor: Int(step.value.wholeBelow), .up,
        source: "SFB 97 kap. 23 a §; härledd ur de publicerade högsta beloppen")
      parts.append(
        (yearly * share / .monthsOfYear).rounded(rule)
          .named(name("housingAllowance.temporary", "Tillfälligt tilläggsbidrag", "Temporary addition"))
          .answering(steps.temporaryAddition).decided(by: [step]))
    }
    return ExplanationNode(
      name("housingAllowance", "Bostadsbidrag", "Housing allowance", month), .sum, parts
    )
    .under("SFB 97 kap. 15–23 a §§ och 98 kap. 4 §").answering(steps.total).decided(by: births)
    .known(as: "\(side).housingAllowance.\(calendarMonth)")
  }

  private func monthly(_ yearly: ExplanationNode) -> ExplanationNode {
    (yearly / .monthsOfYear)
      .rounded(RoundingRule(toKronor: 100, .down, source: "SFB 98 kap. 4 §"))
      .named(name("housingAllowance.monthly", "Bidrag per månad", "Allowance a month"))
  }

  private func familyGross(
    _ steps: HousingAllowanceAssessment, home: Int, alternating: Int, _ month: Int
  ) -> ExplanationNode {
    let all = home + alternating
    func of(_ list: [Parameter], _ count: Int) -> ExplanationNode {
      figure(list[min(count, list.count) - 1], month)
    }
    let cost = countedCost(
      cap: of(HousingAllowance.areaCaps, all), always: of(HousingAllowance.costsAlwaysCounted, all), month)
    let between =
      (ExplanationNode.smallest(cost, of(HousingAllowance.costCeilings, all))
      - figure(HousingAllowance.costFloor, month)).orZero
      .named(name("housingAllowance.between", "Kostnad mellan gränserna", "Cost between the limits"))
    var parts = [
      (between * .monthsOfYear * figure(HousingAllowance.costShare, month)).toOre
        .named(name("housingAllowance.costPart", "Kostnadsdel per år", "Cost part a year"))
    ]
    if home > 0 { parts.append(of(HousingAllowance.specialAllowances, home) * .monthsOfYear) }
    if alternating > 0, let added = alternatingPart(home: home, alternating: alternating, month) {
      parts.append(added * .monthsOfYear)
    }
    return ExplanationNode.total(parts)
      .named(
        name("housingAllowance.gross", "Bidrag före inkomstprövning", "Allowance before the income test")
      )
      .answering(steps.grossPerYear)
  }

  /// What alternating children add a month.
  private func alternatingPart(home: Int, alternating: Int, _ month: Int) -> ExplanationNode? {
    typealias Figures = HousingAllowanceAlternating
    let calendarMonth = timeline.month(month)
    let highest = figure(Figures.highestChildCount, month)
    let counted = min(alternating, Int(highest.value.wholeBelow) - home)
    guard counted > 0 else { return nil }
    let isSpecial = optionalFigure(Figures.oneBesideOne, at: calendarMonth) != nil
    let amount: ExplanationNode
    if home == 0 {
      amount = figure((isSpecial ? Figures.specialAllowances : Figures.contactAllowances)[counted - 1], month)
    } else if let each = optionalFigure(Figures.contactBesideHome, at: calendarMonth) {
      amount =
        each
        * .leaf(
          name("children.alternating", "Växelvis boende barn", "Alternating children"),
          ExactFraction(counted),
          .persons, .field("household.children"))
    } else {
      amount = figure(
        home > 1 ? Figures.oneBesideTwo : counted > 1 ? Figures.twoBesideOne : Figures.oneBesideOne, month)
    }
    return amount.decided(by: [highest])
  }

  /// The cost within the limit of area.
  private func countedCost(cap: ExplanationNode, always: ExplanationNode?, _ month: Int) -> ExplanationNode {
    let rent = rent(month)
    guard let area = household.housing.area, ExactFraction(area) > cap.value else { return rent }
    let size = input(
      name("housing.area", "Bostadens yta", "Area of the home"), area, .squareMetres, "household.housing.area"
    )
    let within = (rent * cap / size).toOre
    return (always.map { .largest(within, .smallest(rent, $0)) } ?? within)
      .named(name("housingAllowance.countedCost", "Kostnad inom ytgränsen", "Cost within the limit of area"))
  }

  /// Income above the threshold: of spouses each on their own.
  private func excessIncome(_ month: Int, limit: Parameter?) -> ExplanationNode {
    typealias Income = HousingAllowanceIncome
    let threshold = figure(hasPartner ? Income.thresholdEachSpouse : Income.thresholdSingle, month)
    return ExplanationNode.total(plan.adults.indices.map { (wholeIncome($0, month) - threshold).orZero })
      .named(name("housingAllowance.excess", "Inkomst över gränsen", "Income above the threshold"))
  }

  // MARK: The young

  private func youngAllowance(_ rules: YoungHousingAllowanceLaw, _ month: Int) -> ExplanationNode? {
    typealias Figures = YoungHousingAllowance
    guard
      let rule = rules.housingAllowance(
        monthlyCost: household.rentByYear[month / 12], areaInSquareMetres: household.housing.area,
        annualIncomes: incomes(month))
    else { return nil }
    let cost = countedCost(cap: figure(Figures.areaCap, month), always: nil, month)
    let first = figure(Figures.firstCostCeiling, month)
    func part(_ ceiling: ExplanationNode, _ floor: ExplanationNode, _ share: Parameter) -> ExplanationNode {
      ((ExplanationNode.smallest(cost, ceiling) - floor).orZero * .monthsOfYear * figure(share, month)).toOre
    }
    let gross =
      (part(first, figure(Figures.costFloor, month), Figures.firstShare)
      + part(figure(Figures.costCeiling, month), first, Figures.secondShare))
      .named(
        name("housingAllowance.gross", "Bidrag före inkomstprövning", "Allowance before the income test"))
    let income = ExplanationNode.total(plan.adults.indices.map { wholeIncome($0, month) })
    let threshold = figure(hasPartner ? Figures.thresholdCouple : Figures.thresholdSingle, month)
    let excess = (income - threshold).orZero
      .named(name("housingAllowance.excess", "Inkomst över gränsen", "Income above the threshold"))
    let reduced = (gross - (excess / figure(Figures.reductionDivisor, month)).toOre)
      .named(
        name("housingAllowance.reduced", "Bidrag efter inkomstprövning", "Allowance after the income test"))
    let yearly = reduced.ifAtLeast(reduced, figure(Figures.smallestYearlyAmount, month))
      .named(name("housingAllowance.yearly", "Årligt bidrag", "Yearly allowance"))
    return ExplanationNode(
      name("housingAllowance", "Bostadsbidrag", "Housing allowance", month), .sum, [monthly(yearly)]
    )
    .under("SFB 97 kap. 24–28 §§ och 98 kap. 4 §").answering(rule)
    .decided(
      by: plan.adults.indices.map { born(plan.adults[$0].born, personField($0) + ".born") }
        + [figure(Figures.firstAge, month), figure(HousingAllowance.lastAgeWithoutChildren, month)]
    )
    .known(as: "\(side).housingAllowance.\(timeline.month(month))")
  }
}
