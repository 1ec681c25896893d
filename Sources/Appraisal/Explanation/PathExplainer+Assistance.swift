import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Social assistance as the residual the law makes it, and what it counts as income.
extension PathExplainer {
  func socialAssistance(_ month: Int) -> ExplanationNode? {
    if let observed = observed(.socialAssistance, month), household.socialAssistance, law(month).norm != nil {
      return observed
    }
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
  func isNewAct(_ month: Int) -> Bool { timeline.month(month) >= 2025_07 }

  private func countedIncome(_ month: Int) -> ExplanationNode {
    var parts: [ExplanationNode] = []
    for adult in plan.adults.indices {
      if plan.adults[adult].taxableByMonth[month] != 0 { parts.append(netIncome(adult, month)) }
      if let rest = restOfProfit(adult, month) { parts.append(rest) }
      if let paid = benefit(adult, month), isTaxFree(adult, month) { parts.append(paid) }
      parts += [
        observed(.establishmentBenefit, month) == nil ? establishmentBenefit(adult, month) : nil,
        studyGrant(adult, month),
        studyLoan(adult, month, onlyTaken: false), studyExtraLoan(adult, month),
      ].compactMap(\.self)
    }
    parts += [
      observed(.establishmentBenefit, month), studyChildSupplement(month), childAllowance(month),
      childStudyAllowance(month),
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
}

extension ExplanationNode {
  /// The amount, never below zero, without a step that changes nothing.
  var asAmount: ExplanationNode { value < .zero ? orZero : self }
}
