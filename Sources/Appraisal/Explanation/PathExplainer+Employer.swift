import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The employer's account of the participant's job.
extension PathExplainer {
  func employerNode(_ line: Line, _ month: Int) -> ExplanationNode? {
    guard let phase = plan.adults[0].phases.first(where: { $0.booked.contains(month) }),
      let work = phase.work, let source = source(of: phase, adult: 0), let job = job(of: source),
      let contributionLaw = law(month).contributions
    else { return nil }
    let account = EmployerMonth(
      explainer: self, phase: phase, work: work, employment: job.employment, field: job.field, source: source,
      month: month, contributionLaw: contributionLaw)
    return switch line {
    case .employerContributions: account.contributions
    case .agreedPension: account.pension
    case .payrollTaxOnPension: account.pensionTax
    case .agreedInsurance: account.insurance
    case .production: account.production
    case .supervision: account.supervision
    case .employerAdministration: account.administration
    case .newStartSupport: account.newStartSupport
    default: nil
    }
  }
}

/// One booked month of a job.
private struct EmployerMonth {
  let explainer: PathExplainer
  let phase: PlannedPhase
  let work: PlannedWork
  let employment: Employment
  let field: String
  let source: (phase: Phase, field: String)
  let month: Int
  let contributionLaw: EmployerContributionLaw

  private var calendarMonth: YearMonth { explainer.timeline.month(month) }
  private var born: YearMonth { explainer.plan.adults[0].born }
  private var grossAmount: Money { Money(ore: explainer.plan.adults[0].grossByMonth[month]) }
  private var gross: ExplanationNode { explainer.gross(0, month) }
  private var options: ContributionOptions { work.contributionOptions(month - phase.booked.lowerBound) }
  private var ageAtYearStart: Int { calendarMonth.year - born.year - 1 }

  private func name(_ id: String, _ swedish: String, _ english: String) -> ExplanationTerm {
    explainer.name(id, swedish, english, month)
  }

  private func figure(_ parameter: Parameter) -> ExplanationNode { explainer.figure(parameter, month) }

  private func optional(_ parameter: Parameter) -> ExplanationNode? {
    .optionalFigure(parameter, at: calendarMonth)
  }

  // MARK: Contributions

  var contributions: ExplanationNode {
    let rule = employerContributions(
      on: grossAmount, bornYear: born.year, law: contributionLaw, options: options)
    return due(on: gross).rounded(ContributionRounding.nearestOre)
      .named(name("employerContributions", "Arbetsgivaravgifter", "Employer contributions"))
      .under("Socialavgiftslagen (2000:980) 2 kap.; lag (1994:1920)").answering(rule)
  }

  /// What is due on a base with the employer's own supports, not rounded.
  private func due(on base: ExplanationNode) -> ExplanationNode {
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

  private func flag(_ key: String, _ swedish: String, _ english: String) -> ExplanationNode {
    explainer.input(explainer.name(key, swedish, english), 1, .number, "\(field).employer.\(key)")
  }

  /// Pay on which the old-age pension contribution alone is due: growth support, or the relief of 2020.
  private var pensionContributionOnly: (cap: ExplanationNode, rate: ExplanationNode)? {
    typealias Figures = ContributionSupportFigures
    let rate = figure(ContributionComponents.oldAgePension)
    if options.growthSupport != nil {
      let cap = ExplanationNode.smallest(
        figure(Figures.growthPayCap), .figure(Figures.growthPayCapByHire, at: hired)
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
  private var hired: YearMonth {
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

  private typealias Figures = EmployerContributionFigures

  private var isElderly: Bool {
    ExactFraction(born.year) <= figure(Figures.oldestLastBirthYear).value
      || ExactFraction(ageAtYearStart) >= figure(Figures.oldFromAge).value
  }

  /// The age by which contributions go.
  private var age: ExplanationNode {
    .leaf(
      explainer.name("ageAtYearStart", "Ålder vid årets ingång", "Age at the start of the year"),
      ExactFraction(ageAtYearStart), .years, .calendar
    ).decided(by: [explainer.born(born, "household.person.born")])
  }

  /// The contributions by age and pay, without any support to the employer.
  private func byAge(_ base: ExplanationNode) -> ExplanationNode {
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
  private var reductions: [(rate: ExplanationNode, cap: ExplanationNode?, limits: [ExplanationNode])] {
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

  // MARK: Agreed benefits

  private var agreed: AgreedBenefitsLaw? {
    work.employer.agreement ? explainer.law(month).agreed : nil
  }

  private var employeeAge: Int { calendarMonth.age(ofBorn: born) }

  private var ageNow: ExplanationNode { explainer.age(employeeAge, of: born, "household.person") }

  var pension: ExplanationNode? {
    guard let agreed, employeeAge >= agreed.earningAge else { return nil }
    return (gross * figure(AgreedBenefits.pensionRate)).rounded(AgreedBenefitsLaw.rounding)
      .named(name("agreedPension", "Avtalspension", "Agreed pension"))
      .answering(agreed.agreedPension(on: grossAmount, age: employeeAge))
      .decided(by: [ageNow, figure(AgreedBenefits.earningAge)])
  }

  var pensionTax: ExplanationNode? {
    guard let agreed, let pension else { return nil }
    return (pension * figure(AgreedBenefits.payrollTaxOnPension)).rounded(AgreedBenefitsLaw.rounding)
      .named(name("payrollTaxOnPension", "Särskild löneskatt på pension", "Payroll tax on pension"))
      .under("Lag (1991:687) 1 §")
      .answering(agreed.payrollTaxOnPension(pension.value.money ?? .zero))
  }

  var insurance: ExplanationNode? {
    guard let agreed else { return nil }
    let isYoung = employeeAge < agreed.earningAge
    let rate =
      isYoung
      ? figure(AgreedBenefits.insuranceRateBelowEarningAge)
      : figure(AgreedBenefits.listRate) - figure(AgreedBenefits.pensionRate)
    return (gross * rate).rounded(AgreedBenefitsLaw.rounding)
      .named(name("agreedInsurance", "Avtalsförsäkringar", "Agreed insurance"))
      .answering(agreed.agreedInsurance(on: grossAmount, age: employeeAge))
      .decided(by: [ageNow, figure(AgreedBenefits.earningAge)])
  }

  // MARK: Production and costs

  var production: ExplanationNode {
    let cost = ExplanationNode(
      name("fullWageCost", "Hela lönekostnaden", "Full wage cost"), .sum,
      [gross, contributions] + [pension, pensionTax, insurance].compactMap(\.self))
    let isSubsidised: Bool = if case .newStartJob = phase.activity { true } else { false }
    let start = explainer.timeline.month(phase.booked.lowerBound)
    let productivity =
      employment.employer.productivity.map {
        explainer.input(
          explainer.name("productivity", "Produktivitet", "Productivity"), $0,
          field + ".employer.productivity")
      }
      ?? .figure(
        isSubsidised ? WorkDefaults.productivitySubsidised : WorkDefaults.productivityUnsubsidised, at: start)
    return (cost * productivity).toOre.named(name("production", "Produktionsvärde", "Production"))
  }

  var supervision: ExplanationNode? {
    let employer = work.employer
    guard employer.supervisionShare > .zero else { return nil }
    let wage = explainer.input(
      explainer.name("supervisorWage", "Handledarens lön", "The supervisor's wage"), employer.supervisorWage,
      field + ".employer.supervisorWage")
    let share = explainer.input(
      explainer.name("supervisionShare", "Handledarens tid", "The supervisor's time"),
      employer.supervisionShare,
      field + ".employer.supervisionShare")
    return (wage * share * (.constant(1, .share) + figure(Figures.full))).toOre
      .named(name("supervision", "Handledning", "Supervision"))
  }

  var administration: ExplanationNode? {
    guard month == phase.booked.lowerBound, work.employer.administrationOnce > .zero else { return nil }
    return explainer.input(
      explainer.name(
        "administrationOnce", "Administration i första månaden", "Administration in the first month"),
      work.employer.administrationOnce, field + ".employer.administrationOnce")
  }

  // MARK: New-start support

  var newStartSupport: ExplanationNode? {
    let place = (month - phase.booked.lowerBound) / 12
    guard place < work.decisions.count, case .newStartJob(_, let ticket) = source.phase.activity else {
      return nil
    }
    let terms = work.decisions[place]
    let start = explainer.timeline.month(phase.booked.lowerBound)
    let decision = place == 0 ? ticket.decision ?? start : start + place * 12
    var reader = ParameterReader()
    guard
      let level = try? newStartLevel(
        group: terms.group, absenceMonths: ticket.absenceMonths, decision: decision, reader: &reader)
    else { return nil }
    let rule = Law.newStartSupport(
      cashGross: grossAmount, extent: work.extent, terms: terms,
      contributionsDue: {
        employerContributionsExact(on: $0, bornYear: born.year, law: contributionLaw, options: options)
      }, fullRate: contributionLaw.fullRate)
    let cap =
      ExplanationNode.figure(NewStartBase.wageCap, at: decision)
      * explainer.input(
        explainer.name("extent", "Del av heltid", "Share of full time"), work.extent, field + ".extent")
    let base = ExplanationNode.smallest(gross, cap)
      .named(name("newStart.base", "Lön som stödet räknas på", "Pay the support is reckoned on"))
    let due = due(on: base)
      .named(name("newStart.contributions", "Arbetsgivaravgifter på underlaget", "Contributions on the base"))
    let multiple = ExplanationNode.figure(level, at: decision).decided(by: deciders(ticket, decision))
    let support =
      terms.twoPartFormula
      ? due + base * figure(Figures.full) * (multiple - .constant(1))
      : due * multiple
    return support.rounded(newStartSupportRounding)
      .named(name("newStartSupport", "Stöd för nystartsjobb", "New-start job support"))
      .under(
        decision < 2018_05 ? "Förordning (2006:1481) 12–12 b §§" : "Förordning (2018:43) 11–17 §§"
      ).answering(rule)
  }

  private func deciders(_ ticket: NewStartTicket, _ decision: YearMonth) -> [ExplanationNode] {
    let date = explainer.input(
      explainer.name("newStart.decision", "Beslut om nystartsjobb", "Decision on the new-start job"),
      decision.index, .calendarMonth, source.field + ".decision")
    guard let absence = ticket.absenceMonths else { return [date] }
    return [
      date,
      explainer.input(
        explainer.name("newStart.absence", "Månader utan arbete", "Months without work"), absence, .months,
        source.field + ".absenceMonths"),
    ]
  }
}
