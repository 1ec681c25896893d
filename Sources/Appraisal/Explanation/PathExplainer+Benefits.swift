import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Benefits of one's own: sickness, unemployment, programmes, compensation, parental leave.
extension PathExplainer {
  /// An adult's benefit of a month, where it is booked on a line.
  func benefit(_ adult: Int, _ month: Int, as line: Line) -> ExplanationNode? {
    guard let phase = phase(adult, month), case .benefit(let planned) = phase.kind,
      planned.month(month - phase.range.lowerBound)?.paid.line == line
    else { return nil }
    return benefit(adult, month)
  }

  /// An adult's benefit of an assessed month.
  func benefit(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), case .benefit(let planned) = phase.kind,
      let paid = planned.month(month - phase.range.lowerBound), let source = source(of: phase, adult: adult)
    else { return nil }
    let claim: BenefitClaim
    let range: ClosedRange<YearMonth>
    var isAssumed = true
    var reckoned = month
    if phase.place == nil {
      // Before the first month: each month as of the days used at the start.
      var history = planned.claim
      history.daysUsed = max(1, history.daysUsed)
      claim = history
      range = timeline.month(month)...timeline.month(month)
    } else {
      claim = planned.claim
      range = timeline.month(phase.booked.lowerBound)...timeline.month(phase.booked.upperBound - 1)
      // After the horizon the last month carries on.
      reckoned = min(month, phase.booked.upperBound - 1)
      var reader = ParameterReader()
      let course = benefitCourse(
        claim, months: range, born: plan.adults[adult].born, assumeEligible: false, reader: &reader)
      isAssumed = course.months.count < phase.booked.count
    }
    let days = benefitDays(
      claim, months: range, born: plan.adults[adult].born, assumeEligible: isAssumed)
    let place = timeline.month(reckoned) - range.lowerBound
    guard days.indices.contains(place) else { return nil }
    let line = paid.paid.line
    return BenefitOfMonthTree(
      explainer: self, claim: claim, field: source.field, born: plan.adults[adult].born,
      bornField: personField(adult) + ".born", calendarMonth: timeline.month(reckoned), days: days[place]
    ).node(paid.paid)
      .named(term(line, month)).answering(paid.amount).known(as: key(line.identifier, adult, month))
  }
}

/// One month of a benefit.
private struct BenefitOfMonthTree {
  let explainer: PathExplainer
  let claim: BenefitClaim
  let field: String
  let born: YearMonth
  let bornField: String
  let calendarMonth: YearMonth
  let days: BenefitDays

  private func name(_ id: String, _ swedish: String, _ english: String) -> ExplanationTerm {
    explainer.name(id, swedish, english)
  }

  private func figure(_ parameter: Parameter) -> ExplanationNode { .figure(parameter, at: calendarMonth) }

  private var age: ExplanationNode {
    .leaf(
      name("age", "Ålder", "Age"), ExactFraction(calendarMonth.age(ofBorn: born)), .years, .calendar
    ).decided(by: [explainer.born(born, bornField)])
  }

  private var income: ExplanationNode {
    explainer.input(
      name("incomeBase", "Inkomst före, per år", "Income before, a year"), claim.incomeBase ?? .zero,
      field + ".incomeBase")
  }

  private var extent: ExplanationNode {
    explainer.input(name("extent", "Del av heltid", "Share of full time"), claim.extent, field + ".extent")
  }

  private func count(
    _ days: Rate, _ term: ExplanationTerm, _ origin: ExplanationOrigin
  ) -> ExplanationNode {
    .leaf(term, ExactFraction(days), .days, origin)
  }

  /// The days paid on a step, with those used before.
  private func days(of span: DaySpan) -> ExplanationNode {
    count(span.days, name("benefit.days", "Dagar som betalas", "Days paid"), .calendar)
      .decided(by: [
        count(
          days.used, name("benefit.daysUsed", "Dagar använda före månaden", "Days used before the month"),
          .history),
        explainer.input(
          name("benefit.daysUsedBefore", "Dagar använda före fasen", "Days used before the phase"),
          claim.daysUsed,
          .days, field + ".daysUsed"),
      ])
  }

  private var calendarDays: ExplanationNode {
    .leaf(
      name("calendarDays", "Dagar i månaden", "Days of the month"), ExactFraction(calendarMonth.dayCount),
      .days,
      .calendar)
  }

  private var weekdays: ExplanationNode {
    .leaf(
      name("weekdays", "Måndagar till fredagar", "Mondays to Fridays"),
      ExactFraction(calendarMonth.weekdayCount), .days, .calendar)
  }

  func node(_ paid: BenefitPaid) -> ExplanationNode {
    switch paid {
    case .sicknessBenefit, .rehabilitationAllowance: sickness.under("SFB 28 kap. 7 och 10 §§; 31 kap.")
    case .parentalBenefit: parental.under("SFB 12 kap. 21–31 §§")
    case .activityCompensation, .sicknessCompensation:
      compensation.under("SFB 34 kap. 12 §; 35 kap. 18–19 §§")
    case .unemploymentBenefit:
      days.isByIncome
        ? unemploymentByIncome.under("Lag (2024:506) 3–5 kap.")
        : unemploymentBefore.under("Lag (1997:238) 22 och 26 §§")
    case .developmentAllowance: development.under("Förordning (2017:819) 2 kap. 11 §")
    case .activitySupport: activitySupport.under("Förordning (2017:819) 2 kap. 3–4 §§")
    }
  }

  // MARK: Sickness and parental leave

  private var priceBaseAmount: ExplanationNode { figure(BaseAmounts.priceBaseAmount) }

  private var sickness: ExplanationNode {
    let least = (priceBaseAmount * figure(SicknessBenefitFigures.leastIncome))
      .rounded(RoundingRule(toKronor: 1, .up, source: "SFB 25 kap. 3 §"))
      .named(name("sickness.leastIncome", "Lägsta inkomst som ger rätt", "Least income that gives a right"))
    let base = claim.incomeBase == nil ? least : income
    return .total(
      days.spans.map { span in
        let rate = span.step == 0 ? SicknessBenefitFigures.normalRate : SicknessBenefitFigures.continuedRate
        return
          (byIncome(base, ceiling: SicknessBenefitFigures.incomeCeiling, rate: rate, extent: extent)
          .decided(by: [figure(SicknessBenefitFigures.normalDays)]) * days(of: span)).toOre
      })
  }

  /// A day's benefit by income. SFB 28 kap. 7 and 10 §§.
  private func byIncome(
    _ income: ExplanationNode, ceiling: Parameter, rate: Parameter, extent: ExplanationNode
  ) -> ExplanationNode {
    let most = (priceBaseAmount * figure(ceiling))
      .named(name("sickness.ceiling", "Högsta inkomst som räknas", "Highest income that counts"))
    let counted = ExplanationNode.smallest(income.rounded(SicknessBenefitLaw.incomeRounding), most).orZero
      .named(name("sickness.income", "Sjukpenninggrundande inkomst", "Income that benefit is reckoned on"))
    let year = ExplanationNode.leaf(
      name("calendar.daysOfYear", "Dagar på ett år i lagen", "Days of a year in the act"),
      ExactFraction(SicknessBenefitFigures.daysAYear), .days, .formula)
    return (counted * figure(SicknessBenefitFigures.incomeShare) * figure(rate) * extent / year)
      .rounded(SicknessBenefitLaw.rounding)
      .named(name("sickness.daily", "Ersättning per dag", "Benefit a day"))
  }

  private var parental: ExplanationNode {
    let basicLevel = figure(ParentalBenefitFigures.basicLevel)
    let basic = (basicLevel * extent).rounded(ParentalBenefitLaw.rounding)
      .named(name("parental.basic", "Grundnivå per dag", "Basic level a day"))
    guard claim.incomeBase != nil else { return basic * calendarDays }
    let least = priceBaseAmount * figure(SicknessBenefitFigures.leastIncome)
    let whole = byIncome(
      income, ceiling: ParentalBenefitFigures.incomeCeiling, rate: SicknessBenefitFigures.normalRate,
      extent: .constant(1, .share))
    guard income.value >= least.value, whole.value > basicLevel.value else {
      return basic.decided(by: [
        whole,
        least.named(
          name("sickness.leastIncome", "Lägsta inkomst som ger rätt", "Least income that gives a right")),
      ]) * calendarDays
    }
    let daily =
      claim.extent == .one
      ? whole
      : byIncome(
        income, ceiling: ParentalBenefitFigures.incomeCeiling, rate: SicknessBenefitFigures.normalRate,
        extent: extent)
    return daily * calendarDays
  }

  // MARK: Compensation

  private var compensation: ExplanationNode {
    let age = calendarMonth.age(ofBorn: born)
    let level =
      CompensationGuarantee.bands.first { age < $0.endAge ?? .max }?.level ?? CompensationGuarantee.from30
    let wholeYears = figure(CompensationFigures.wholeInsuranceYears)
    let leastYears = figure(CompensationFigures.leastInsuranceYears)
    let insured = explainer.input(
      name("insuranceYears", "Försäkringstid", "Years of insurance"), claim.insuranceYears, .years,
      field + ".insuranceYears")
    var years = ExplanationNode.smallest(insured, wholeYears)
    if insured.value < leastYears.value {
      years = claim.incomeBase == nil ? leastYears : years.ifAtLeast(insured, leastYears)
    }
    let guarantee =
      (priceBaseAmount * figure(level).decided(by: [self.age]) * extent * years
      / (wholeYears * .monthsOfYear)).rounded(CompensationLaw.rounding)
      .named(name("compensation.guarantee", "Garantiersättning", "Guarantee"))
    guard claim.incomeBase != nil else { return guarantee }
    let ceiling = (priceBaseAmount * figure(CompensationFigures.incomeCeiling))
      .named(name("compensation.ceiling", "Högsta inkomst som räknas", "Highest income that counts"))
    let byIncome =
      (ExplanationNode.smallest(income, ceiling).orZero * figure(CompensationFigures.incomeShare) * extent
      / .monthsOfYear).rounded(CompensationLaw.rounding)
      .named(name("compensation.byIncome", "Inkomstrelaterad ersättning", "Compensation by income"))
    return .largest(byIncome, guarantee)
  }

  // MARK: Unemployment

  private var memberMonths: ExplanationNode {
    explainer.input(
      name("memberMonths", "Månader som medlem", "Months of membership"), claim.memberMonths, .months,
      field + ".memberMonths")
  }

  /// The days of a whole month and the months of a year: a year's income is divided by their product.
  private var daysOfYear: ExplanationNode {
    ExplanationNode.leaf(
      name("unemployment.daysAMonth", "Ersättningsdagar i en hel månad", "Days of a whole month"),
      ExactFraction(UnemploymentBenefitFigures.daysAMonth), .days, .formula) * .monthsOfYear
  }

  private func byIncomeRate(step: Int) -> ExplanationNode {
    typealias Figures = UnemploymentByIncomeFigures
    let member = figure(Figures.memberMonths)
    let short = figure(Figures.shortMemberMonths)
    let rate: Parameter =
      memberMonths.value >= member.value
      ? Figures.rateMember : memberMonths.value >= short.value ? Figures.rateShortMember : Figures.rateOther
    var node = figure(rate).decided(by: [memberMonths, member, short])
    if step > 0 { node = node - figure(Figures.firstReduction).decided(by: [figure(Figures.firstDays)]) }
    if step > 1 { node = node - figure(Figures.secondReduction).decided(by: [figure(Figures.secondDays)]) }
    return node.named(name("unemployment.rate", "Ersättningsnivå", "Rate of benefit"))
  }

  private var incomeCeiling: ExplanationNode {
    (figure(UnemploymentByIncomeFigures.ceiling) * .monthsOfYear)
      .named(
        name("unemployment.ceiling", "Högsta årsinkomst som räknas", "Highest yearly income that counts"))
  }

  private func countedIncome(_ income: ExplanationNode) -> ExplanationNode {
    ExplanationNode.smallest(income.orZero, incomeCeiling)
      .named(name("unemployment.income", "Inkomst som räknas", "Income that counts"))
  }

  private var unemploymentByIncome: ExplanationNode {
    let base = claim.incomeBase == nil ? figure(UnemploymentByIncomeFigures.leastIncome) : income
    return .total(
      days.spans.map { span in
        (countedIncome(base) * byIncomeRate(step: span.step) * days(of: span) / daysOfYear)
          .rounded(UnemploymentByIncomeLaw.rounding)
          .named(
            name(
              "unemployment.span", "Ersättning på nivå \(span.step + 1)", "Benefit on step \(span.step + 1)"))
      })
  }

  /// A day's benefit by income under the act of 1997.
  private func dailyBefore(_ rate: Parameter, _ highest: Parameter) -> ExplanationNode {
    ExplanationNode.smallest(
      (income.orZero * figure(rate) / daysOfYear).rounded(UnemploymentBenefitLaw.rounding), figure(highest))
  }

  private func dailyBefore(step: Int) -> ExplanationNode {
    typealias Figures = UnemploymentBenefitFigures
    switch step {
    case 0: return dailyBefore(Figures.rateEarly, Figures.highestEarly)
    case 1: return dailyBefore(Figures.rateEarly, Figures.highestLate)
    default: return dailyBefore(Figures.rateLate, Figures.highestLate)
    }
  }

  private var unemploymentBefore: ExplanationNode {
    typealias Figures = UnemploymentBenefitFigures
    let base = figure(Figures.baseAmount)
    let needed = figure(Figures.memberMonths)
    let isByIncome = claim.incomeBase != nil && memberMonths.value >= needed.value
    return .total(
      days.spans.map { span in
        let daily =
          isByIncome
          ? ExplanationNode.largest(dailyBefore(step: span.step), base)
            .named(name("unemployment.daily", "Dagpenning", "Benefit a day"))
          : base.decided(by: [memberMonths, needed])
        return (daily * days(of: span)).toOre
      })
  }

  // MARK: Programmes

  private var activitySupport: ExplanationNode {
    guard !days.spans.isEmpty else {
      let daily = (figure(ActivitySupportFigures.basicAmount) * extent).toOre
        .named(name("activitySupport.daily", "Aktivitetsstöd per dag", "Support a day"))
        .decided(by: [age, figure(ActivitySupportFigures.lowestAge)])
      return daily * weekdays
    }
    return .total(
      days.spans.map { span in
        let daily = (supportAWholeDay(step: span.step) * extent).toOre
          .named(name("activitySupport.daily", "Aktivitetsstöd per dag", "Support a day"))
        return (daily * days(of: span)).toOre
      })
  }

  /// The support of a whole day: by income, at least the lowest amount.
  private func supportAWholeDay(step: Int) -> ExplanationNode {
    typealias Figures = ActivitySupportFigures
    let isInPeriod = step < 3
    let least = leastSupport(isInPeriod: isInPeriod)
    let term = name("activitySupport.wholeDay", "Stöd för en hel dag", "Support of a whole day")
    if days.isByIncome {
      guard isInPeriod else { return ExplanationNode.largest(afterPeriod(step: step), least).named(term) }
      let daily = (countedIncome(income) * byIncomeRate(step: step) / daysOfYear)
        .rounded(UnemploymentByIncomeLaw.rounding)
      return ExplanationNode.largest(daily, least).named(term)
    }
    let needed = figure(UnemploymentBenefitFigures.memberMonths)
    guard memberMonths.value >= needed.value else { return least.decided(by: [memberMonths, needed]) }
    let daily =
      isInPeriod
      ? dailyBefore(step: step)
      : dailyBefore(Figures.rateAfterPeriod, UnemploymentBenefitFigures.highestLate)
    return ExplanationNode.largest(daily, least).named(term)
  }

  private func leastSupport(isInPeriod: Bool) -> ExplanationNode {
    typealias Figures = ActivitySupportFigures
    guard isInPeriod else { return figure(Figures.leastAmount) }
    if !days.isByIncome,
      let transitional = ExplanationNode.optionalFigure(Figures.transitionalLeastAmount, at: calendarMonth)
    {
      return transitional
    }
    let isReformed =
      ExplanationNode.optionalFigure(UnemploymentByIncomeFigures.ceiling, at: calendarMonth) != nil
    return figure(isReformed ? Figures.leastAmount : UnemploymentBenefitFigures.baseAmount)
  }

  /// The support a day after a whole period: five points less for every hundred days.
  private func afterPeriod(step: Int) -> ExplanationNode {
    typealias Figures = ActivitySupportFigures
    let highest = figure(Figures.highestEarningsAfterPeriod) * daysOfYear
    let steps = ExplanationNode.leaf(
      name("activitySupport.reductions", "Sänkningar efter perioden", "Reductions after the period"),
      ExactFraction(step - 2), .number, .history
    ).decided(by: [figure(Figures.reductionDays)])
    let rate = (byIncomeRate(step: 2) - figure(Figures.reductionAfterPeriod) * steps).orZero
      .named(name("activitySupport.rate", "Ersättningsnivå efter perioden", "Rate after the period"))
    return (ExplanationNode.smallest(countedIncome(income), highest) * rate / daysOfYear)
      .rounded(UnemploymentByIncomeLaw.rounding)
  }

  private var development: ExplanationNode {
    typealias Figures = ActivitySupportFigures
    let higherAge = ExplanationNode.optionalFigure(Figures.developmentHigherAge, at: calendarMonth)
    let hasHigherAge = higherAge.map {
      calendarMonth >= YearMonth(januaryOf: born.year + Int($0.value.wholeBelow)) + 6
    }
    let daily: ExplanationNode
    if claim.hasUpperSecondary || hasHigherAge ?? false {
      let grant = (priceBaseAmount * figure(StudyAidShares.generalGrantFull)).rounded(StudyAidLaw.rounding)
        .named(name("studyGrant.week", "Bidrag per vecka", "Grant a week"))
      let week = ExplanationNode.leaf(
        name("development.daysAWeek", "Dagar i en vecka med stöd", "Days of a week with support"),
        ExactFraction(Figures.daysAWeek), .days, .formula)
      daily = (grant / week).rounded(DevelopmentAllowanceLaw.rounding)
    } else {
      let month = ExplanationNode.leaf(
        name("unemployment.daysAMonth", "Ersättningsdagar i en hel månad", "Days of a whole month"),
        ExactFraction(UnemploymentBenefitFigures.daysAMonth), .days, .formula)
      daily = (figure(ChildAllowance.studyAllowance) / month).rounded(DevelopmentAllowanceLaw.rounding)
    }
    let whole =
      daily
      .named(name("development.wholeDay", "Utvecklingsersättning för en hel dag", "Allowance of a whole day"))
      .decided(by: [
        age, figure(Figures.lowestAge),
        explainer.input(
          name("upperSecondary", "Fullföljt gymnasium", "Completed upper secondary school"),
          claim.hasUpperSecondary ? 1 : 0, .number, field + ".upperSecondary"),
      ])
    return (whole * extent).toOre
      .named(name("development.daily", "Utvecklingsersättning per dag", "Allowance a day")) * weekdays
  }
}
