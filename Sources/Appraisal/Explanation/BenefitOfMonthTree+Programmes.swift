import Economy
import Law
import LawData

// Activity support and development allowance.
extension BenefitOfMonthTree {
  var activitySupport: ExplanationNode {
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
  func supportAWholeDay(step: Int) -> ExplanationNode {
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

  func leastSupport(isInPeriod: Bool) -> ExplanationNode {
    typealias Figures = ActivitySupportFigures
    guard isInPeriod else { return figure(Figures.leastAmount) }
    if !days.isByIncome,
      let transitional = explainer.optionalFigure(Figures.transitionalLeastAmount, at: calendarMonth)
    {
      return transitional
    }
    let isReformed =
      explainer.optionalFigure(UnemploymentByIncomeFigures.ceiling, at: calendarMonth) != nil
    return figure(isReformed ? Figures.leastAmount : UnemploymentBenefitFigures.baseAmount)
  }

  /// The support a day after a whole period: five points less for every hundred days.
  func afterPeriod(step: Int) -> ExplanationNode {
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

  var development: ExplanationNode {
    typealias Figures = ActivitySupportFigures
    let higherAge = explainer.optionalFigure(Figures.developmentHigherAge, at: calendarMonth)
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
