import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Social assistance as the residual the law makes it, its administration and the work premium.
extension PathExplainer {
  func socialAssistance(_ month: Int) -> ExplanationNode? {
    guard household.socialAssistance, !plan.adults.contains(where: { $0.isWithoutAssistance(month) }),
      let norm = norm(month)
    else { return nil }
    let costs = recognisedCosts(month)
    return (norm + costs - countedIncome(month)).orZero
      .named(name("socialAssistance", "Ekonomiskt bistånd", "Social assistance", month))
      .under(
        isNewAct(month)
          ? "SoL (2025:400) 12 kap. 1 och 7 §§" : "SoL (2001:453) 4 kap. 1 och 3 §§")
  }

  /// Whether the social services act of 2025 is in force.
  private func isNewAct(_ month: Int) -> Bool { timeline.month(month) >= 2025_07 }

  // MARK: Norm

  private func norm(_ month: Int) -> ExplanationNode? {
    guard let law = law(month).norm else { return nil }
    let adults = plan.adults.count
    let inNorm = children(month).filter(\.atHome.isInNorm)
    var parts = [figure(adults == 1 ? NationalNorm.singleAdult : NationalNorm.couple, month)]
    parts += inNorm.map { childNorm($0.atHome, $0.field, month) }
    parts.append(commonCosts(size: adults + inNorm.count, month))
    var sum = law.adults(adults) ?? .zero
    for child in inNorm { sum += childNorm(child.atHome, law, month) }
    sum += law.common(householdSize: adults + inNorm.count, sharedWith: household.sharedWith) ?? .zero
    return ExplanationNode(name("socialAssistance.norm", "Riksnorm", "National norm", month), .sum, parts)
      .under(
        isNewAct(month) ? "SoF (2025:468) 12 kap. 1–3 §§" : "SoF (2001:937) 2 kap. 1 §"
      ).answering(sum)
  }

  private func childNorm(_ child: ChildAtHome, _ law: NationalNormLaw, _ month: Int) -> Money {
    let hasLunch = engine.hasLunchAtPreschool(child, plan, month: month)
    return
      (child.child.alternating
      ? law.alternatingChild(age: child.age, lunchAtPreschool: hasLunch)
      : law.child(age: child.age, lunchAtPreschool: hasLunch)) ?? .zero
  }

  private func childNorm(_ child: ChildAtHome, _ field: String, _ month: Int) -> ExplanationNode {
    let hasLunch = engine.hasLunchAtPreschool(child, plan, month: month)
    let lastAges = NationalNorm.lastAges.map { figure($0, month) }
    let band = lastAges.firstIndex { $0.value >= ExactFraction(child.age) }
    var deciders = [age(child.age, of: child.child.born, field)]
    guard let band else {
      return ExplanationNode(
        name("socialAssistance.norm.none", "Barn utanför riksnormen", "Child outside the norm"), .sum, []
      ).decided(by: deciders)
    }
    deciders.append(lastAges[band])
    var parameter = NationalNorm.children[band]
    if hasLunch, band < NationalNorm.childrenWithLunchAtPreschool.count {
      parameter = NationalNorm.childrenWithLunchAtPreschool[band]
      deciders.append(
        input(name("preschool", "I förskola", "At preschool"), 1, .number, field + ".preschool"))
    }
    let whole = figure(parameter, month).decided(by: deciders)
    guard child.child.alternating else { return whole }
    return (whole * figure(ChildNormLimits.alternatingShare, month)).toOre
      .named(
        name("socialAssistance.norm.alternating", "Växelvis boende barn", "Alternating child")
      )
      .decided(by: [
        input(name("alternating", "Växelvis boende", "Lives alternately"), 1, .number, field + ".alternating")
      ])
  }

  private func commonCosts(size: Int, _ month: Int) -> ExplanationNode {
    let others = household.sharedWith
    let term = name("socialAssistance.norm.common", "Gemensamma kostnader", "Common costs")
    let members = ExplanationNode.leaf(
      name("householdSize", "Personer i hushållet", "Members of the household"), ExactFraction(size),
      .persons, .field("household"))
    let all = size + others
    let counted = min(all, NationalNorm.common.count)
    var whole = figure(NationalNorm.common[counted - 1], month)
    if all > counted {
      let further = ExplanationNode.leaf(
        name("householdSize.above", "Personer över sju", "Members above seven"), ExactFraction(all - counted),
        .persons, .field("household"))
      whole = (whole + figure(NationalNorm.eachAboveSeven, month) * further).named(term)
    }
    guard others > 0 else { return whole.decided(by: [members]) }
    let everybody =
      (members
      + input(
        name("sharedWith", "Andra i bostaden", "Others in the home"), others, .persons, "household.sharedWith"
      ))
      .named(name("householdSize.all", "Alla i bostaden", "Everybody in the home"))
    return (whole * members / everybody).toOre
      .named(
        name(
          "socialAssistance.norm.commonPart", "Hushållets del av gemensamma kostnader",
          "Own part of common costs"))
  }

  // MARK: Costs

  private func recognisedCosts(_ month: Int) -> ExplanationNode {
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
        .flatMap { .optionalFigure($0, at: calendarMonth) }
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

  // MARK: Incomes

  private func countedIncome(_ month: Int) -> ExplanationNode {
    var parts: [ExplanationNode] = []
    for adult in plan.adults.indices {
      if plan.adults[adult].taxableByMonth[month] != 0 { parts.append(netIncome(adult, month)) }
      if let paid = benefit(adult, month), isTaxFree(adult, month) { parts.append(paid) }
      parts += [
        establishmentBenefit(adult, month), studyGrant(adult, month),
        studyLoan(adult, month, onlyTaken: false),
      ].compactMap(\.self)
    }
    parts += [
      studyChildSupplement(month), childAllowance(month), childStudyAllowance(month),
      maintenanceSupport(month), housingAllowance(month), establishmentSupplement(month),
      establishmentHousing(month),
    ].compactMap(\.self)
    parts += children(month).compactMap { childWage($0.atHome, $0.field, month) }
    let sum = ExplanationNode(
      name("socialAssistance.incomes", "Inkomster", "Incomes", month), .sum, parts)
    let disregarded = plan.adults.indices.compactMap { stimulus($0, month) }
    let term = name("socialAssistance.countedIncome", "Räknad inkomst", "Counted income", month)
    guard !disregarded.isEmpty else {
      return ExplanationNode(term, .sum, parts)
    }
    return disregarded.reduce(sum) { $0 - $1 }.named(term)
  }

  private func isTaxFree(_ adult: Int, _ month: Int) -> Bool {
    guard let phase = phase(adult, month), case .benefit(let benefit) = phase.kind else { return false }
    return benefit.month(month - phase.range.lowerBound)?.paid.taxation == .taxFree
  }

  /// Taxable income of a month less its tax.
  private func netIncome(_ adult: Int, _ month: Int) -> ExplanationNode {
    (taxable(adult, month) - netTax(adult, month))
      .named(name("netIncome", "Inkomst efter skatt", "Income after tax", month))
      .known(as: key("netIncome", adult, month))
  }

  /// What the job stimulus leaves out of an adult's wage after tax.
  private func stimulus(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let gross = plan.adults[adult].grossByMonth[month]
    guard gross > 0, let law = law(month).stimulus, let running = stimulusMonth(adult, month) else {
      return nil
    }
    let taxable = plan.adults[adult].taxableByMonth[month]
    let tax = netTax(adult, month)
    let onWage =
      gross == taxable
      ? tax
      : (tax * self.gross(adult, month) / self.taxable(adult, month)).toOre
        .named(name("netTax.ofWage", "Skatt på lönen", "Tax on the wage", month))
    let net = (self.gross(adult, month) - onWage).orZero
      .named(name("netWage", "Lön efter skatt", "Wage after tax", month))
    let rule = net.value.money.map { law.disregarded(ofNetWage: $0) } ?? .zero
    return (net * figure(JobStimulus.disregardedShare, month)).toOre
      .named(
        name("jobStimulus", "Jobbstimulans: räknas inte", "Job stimulus: not counted", month)
      )
      .under(
        isNewAct(month) ? "SoL (2025:400) 12 kap. 8 §" : "SoL (2001:453) 4 kap. 1 b §"
      ).answering(rule)
      .decided(by: [
        .leaf(
          name(
            "jobStimulus.month", "Jobbstimulansens månad i ordningen",
            "The month of the job stimulus in order"),
          ExactFraction(running), .number, .history),
        figure(JobStimulus.qualifyingMonths, month), figure(JobStimulus.durationMonths, month),
      ])
  }

  /// Which month of an adult's stimulus it is, from 1; `nil`: none runs. Walked over the booked months.
  private func stimulusMonth(_ adult: Int, _ month: Int) -> Int? {
    var chain = JobStimulusChain(monthsBefore: assistedMonthsBefore)
    var running = 0
    for place in timeline.horizon {
      guard law(place).norm != nil else { continue }
      if let rules = law(place).stimulus {
        let runs = chain.step(hasWage: plan.adults[adult].grossByMonth[place] > 0, law: rules)
        running = runs ? running % rules.durationMonths + 1 : 0
      }
      if place == month { return running > 0 ? running : nil }
      chain.record(assisted: ledger[.socialAssistance, place - timeline.horizon.lowerBound] > .zero)
    }
    return nil
  }

  /// What is counted of a child's own wages.
  private func childWage(_ child: ChildAtHome, _ field: String, _ month: Int) -> ExplanationNode? {
    guard child.isInNorm, child.child.wage > .zero, let rules = law(month).childWages,
      let norm = law(month).norm
    else { return nil }
    let counted = rules.countedPerMonth(
      yearlyWage: child.child.wage, childNorm: childNorm(child, norm, month))
    let exempt = (figure(BaseAmounts.priceBaseAmount, month) * figure(ChildWages.exemptAmount, month)).toOre
      .named(
        name("childWage.exempt", "Räknas inte av barnets lön", "Not counted of a child's wages"))
    let wage = input(
      name("childWage.year", "Barnets lön, per år", "The child's wages, a year"), child.child.wage,
      field + ".wage")
    return ExplanationNode.smallest(
      ((wage - exempt).orZero / .monthsOfYear).toOre, childNorm(child, field, month).asAmount
    )
    .named(name("childWage", "Räknad lön för barn", "Counted wage of a child", month))
    .under(isNewAct(month) ? "SoL (2025:400) 12 kap. 9 §" : "SoL (2001:453) 4 kap. 1 a §")
    .answering(counted)
  }

  // MARK: Administration and work premium

  func administration(_ month: Int) -> ExplanationNode? {
    let place = month - timeline.horizon.lowerBound
    guard engine.switches.administration, ledger[.socialAssistance, place] > .zero,
      let rule = engine.laws[month / 12].unitCosts.administrationCost(monthOfHorizon: place + 1)
    else { return nil }
    let january = YearMonth(januaryOf: timeline.firstYear + month / 12)
    let first = ExplanationNode.figure(UnitCosts.administrationFirstYearShare, at: january)
    let fullYear = ExplanationNode.figure(UnitCosts.administrationFullYear, at: january)
    let steps = Int(fullYear.value.wholeBelow) - 1
    let taken = ExplanationNode.leaf(
      name("administration.steps", "Hela år sedan första månaden", "Whole years since the first month"),
      ExactFraction(min(place / 12, max(steps, 0))), .number, .calendar)
    let whole = ExplanationNode.constant(1, .share)
    let share =
      steps > 0
      ? (first + (whole - first) * taken / (fullYear - .constant(1)))
        .named(
          name("administration.share", "Andel som följer hushållet", "Share that follows the household"))
      : whole
    return (indexedCost(UnitCosts.assistanceAdministration, year: month / 12) * share).toOre
      .named(
        name("administration", "Handläggning", "Administration", month)
      ).answering(rule)
  }

  func workPremium(_ month: Int) -> ExplanationNode? {
    sum(
      plan.adults.indices.compactMap { adult in
        guard let law = law(month).workPremium, let number = premiumMonth(adult, month) else { return nil }
        let gross = gross(adult, month)
        return ExplanationNode.smallest(
          (gross.orZero * figure(WorkPremium.wageShare, month)).toOre,
          figure(WorkPremium.highestPerMonth, month)
        )
        .named(name("workPremium.adult", "Jobbpremie för en vuxen", "Work premium of an adult", month))
        .under("Förordning om jobbpremie 2026")
        .answering(law.workPremium(grossWage: Money(ore: plan.adults[adult].grossByMonth[month])))
        .decided(by: [
          .leaf(
            name("workPremium.month", "Premiens månad i ordningen", "The month of the premium in order"),
            ExactFraction(number), .number, .history),
          figure(WorkPremium.longestMonths, month),
          .figure(ModelBoundaries.workPremiumAssistedPeriod, at: 2025_07),
        ])
      })
  }

  /// Which month of an adult's premium it is, from 1; `nil`: none is paid. Walked over the booked months.
  private func premiumMonth(_ adult: Int, _ month: Int) -> Int? {
    guard let period = WorkPremiumLaw.assistedMonths,
      engine.hadAssistance(in: period, assistedMonthsBefore: assistedMonthsBefore, ledger)
    else { return nil }
    var paid = 0
    for place in timeline.horizon where place <= month {
      guard let rules = law(place).workPremium, plan.adults[adult].grossByMonth[place] > 0,
        ledger[.socialAssistance, place - timeline.horizon.lowerBound] == .zero, paid < rules.longestMonths
      else { continue }
      paid += 1
      if place == month { return paid }
    }
    return nil
  }
}

extension ExplanationNode {
  /// The amount, never below zero, without a step that changes nothing.
  var asAmount: ExplanationNode { value < .zero ? orZero : self }
}
