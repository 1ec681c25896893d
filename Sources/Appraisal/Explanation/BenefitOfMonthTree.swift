import Economy
import Law
import LawData

/// One month of a benefit.
struct BenefitOfMonthTree {
  let explainer: PathExplainer
  let claim: BenefitClaim
  let field: String
  let born: YearMonth
  let bornField: String
  let calendarMonth: YearMonth
  let days: BenefitDays

  func name(_ id: String, _ swedish: String, _ english: String) -> ExplanationTerm {
    explainer.name(id, swedish, english)
  }

  func figure(_ parameter: Parameter) -> ExplanationNode { explainer.figure(parameter, at: calendarMonth) }

  var age: ExplanationNode {
    .leaf(
      name("age", "Ålder", "Age"), ExactFraction(calendarMonth.age(ofBorn: born)), .years, .calendar
    ).decided(by: [explainer.born(born, bornField)])
  }

  var income: ExplanationNode {
    explainer.input(
      name("incomeBase", "Inkomst före, per år", "Income before, a year"), claim.incomeBase ?? .zero,
      field + ".incomeBase")
  }

  var extent: ExplanationNode {
    explainer.input(name("extent", "Del av heltid", "Share of full time"), claim.extent, field + ".extent")
  }

  func count(
    _ days: Rate, _ term: ExplanationTerm, _ origin: ExplanationOrigin
  ) -> ExplanationNode {
    .leaf(term, ExactFraction(days), .days, origin)
  }

  /// The days paid on a step, with those used before.
  func days(of span: DaySpan) -> ExplanationNode {
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

  var calendarDays: ExplanationNode {
    .leaf(
      name("calendarDays", "Dagar i månaden", "Days of the month"), ExactFraction(calendarMonth.dayCount),
      .days,
      .calendar)
  }

  var weekdays: ExplanationNode {
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

  var priceBaseAmount: ExplanationNode { figure(BaseAmounts.priceBaseAmount) }

  var sickness: ExplanationNode {
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
  func byIncome(
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

  var parental: ExplanationNode {
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

  var compensation: ExplanationNode {
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
}
