import Economy
import Law
import LawData
import LifeCourse

// Employer contributions by age, pay and the employer's own supports.
extension EmployerMonth {
  var contributions: ExplanationNode {
    let rule = employerContributions(
      on: grossAmount, bornYear: born.year, law: contributionLaw, options: options)
    return due(on: gross).rounded(ContributionRounding.nearestOre)
      .named(name("employerContributions", "Arbetsgivaravgifter", "Employer contributions"))
      .under("Socialavgiftslagen (2000:980) 2 kap.; lag (1994:1920)").answering(rule)
  }

  /// What is due on a base with the employer's own supports, not rounded.
  func due(on base: ExplanationNode) -> ExplanationNode {
    var total = byAge(base)
    var deductible = base
    if let only = pensionContributionOnly {
      let covered = ExplanationNode.smallest(base, only.cap)
        .named(
          name(
            "contributions.covered", "Lön med bara ålderspensionsavgift",
            "Pay with the pension contribution alone"))
      let ordinary = byAge(covered)
      total = total - ordinary + .smallest(ordinary, covered * only.rate)
      deductible = base - covered
    }
    if let regional = options.regionalSupport, !isElderly {
      _ = regional
      typealias Figures = ContributionSupportFigures
      let pension = figure(ContributionComponents.oldAgePension)
      let ofDeductible =
        pensionContributionOnly == nil
        ? byAge(base) : byAge(base) - byAge(base - deductible)
      let deduction = ExplanationNode.smallest(
        deductible * figure(Figures.regionalShare), figure(Figures.regionalHighest),
        (ofDeductible - deductible * pension).orZero
      )
      .named(name("contributions.regional", "Regionalt stöd", "Regional support"))
      .under("Lag (2001:1170) 2 och 5 §§")
      .decided(by: [flag("regionalSupport", "Regionalt stöd", "Regional support")])
      total = total - deduction
    }
    return total
  }

  func flag(_ key: String, _ swedish: String, _ english: String) -> ExplanationNode {
    explainer.input(explainer.name(key, swedish, english), 1, .flag, "\(field).employer.\(key)")
  }

  /// Pay on which the old-age pension contribution alone is due: growth support, or the relief of 2020.
  var pensionContributionOnly: (cap: ExplanationNode, rate: ExplanationNode)? {
    typealias Figures = ContributionSupportFigures
    let rate = figure(ContributionComponents.oldAgePension)
    if options.growthSupport != nil {
      let cap = ExplanationNode.smallest(
        figure(Figures.growthPayCap), explainer.figure(Figures.growthPayCapByHire, at: hired)
      )
      .named(name("contributions.growthCap", "Högsta lön med växa-stöd", "Highest pay with growth support"))
      .under("Lag (2016:1053)").decided(by: [flag("growthSupport", "Växa-stöd", "Growth support")])
      return (cap, rate)
    }
    guard options.relief != nil else { return nil }
    return (
      figure(Figures.reliefPayCap).decided(by: [
        flag("contributionRelief2020", "Sänkta avgifter mars–juni 2020", "Relief of March–June 2020")
      ]), rate
    )
  }

  /// The first of consecutive phases with growth support.
  var hired: YearMonth {
    var first = phase.booked.lowerBound
    let earlier = explainer.plan.adults[0].phases.prefix { $0.range.lowerBound < phase.range.lowerBound }
    for before in earlier.reversed() {
      guard before.place != nil, let work = before.work, work.employer.growthSupport,
        before.range.upperBound == first
      else { break }
      first = before.range.lowerBound
    }
    return explainer.timeline.month(first)
  }

  typealias Figures = EmployerContributionFigures

  var isElderly: Bool {
    ExactFraction(born.year) <= figure(Figures.oldestLastBirthYear).value
      || ExactFraction(ageAtYearStart) >= figure(Figures.oldFromAge).value
  }

  /// The age by which contributions go.
  var age: ExplanationNode {
    .leaf(
      explainer.name("ageAtYearStart", "Ålder vid årets ingång", "Age at the start of the year"),
      ExactFraction(ageAtYearStart), .years, .calendar
    ).decided(by: [explainer.born(born, "household.person.born")])
  }

  /// The contributions by age and pay, without any support to the employer.
  func byAge(_ base: ExplanationNode) -> ExplanationNode {
    let full = figure(Figures.full)
    if ExactFraction(born.year) <= figure(Figures.oldestLastBirthYear).value {
      return base * figure(Figures.oldest).decided(by: [age, figure(Figures.oldestLastBirthYear)])
    }
    if isElderly { return base * figure(Figures.old).decided(by: [age, figure(Figures.oldFromAge)]) }
    for reduction in reductions {
      let rate = reduction.rate.decided(by: [age] + reduction.limits)
      guard let cap = reduction.cap, base.value > cap.value else { return base * rate }
      return cap * rate + (base - cap) * full
    }
    return base * full.decided(by: [age])
  }

  /// The reduced rate of the employee's age, if there is one.
  var reductions: [(rate: ExplanationNode, cap: ExplanationNode?, limits: [ExplanationNode])] {
    if let below = optional(Figures.youngWithoutCapBelowAge), let rate = optional(Figures.youngWithoutCap),
      ExactFraction(ageAtYearStart) < below.value
    {
      return [(rate, nil, [below])]
    }
    let capped = [
      (Figures.children, Figures.childrenFromAge, Figures.childrenBelowAge),
      (Figures.young, Figures.youngFromAge, Figures.youngBelowAge),
    ]
    for (rate, from, below) in capped {
      guard let rate = optional(rate), let from = optional(from), let below = optional(below),
        ExactFraction(ageAtYearStart) >= from.value, ExactFraction(ageAtYearStart) < below.value
      else { continue }
      return [(rate, optional(Figures.youngPayCap), [from, below])]
    }
    return []
  }
}
