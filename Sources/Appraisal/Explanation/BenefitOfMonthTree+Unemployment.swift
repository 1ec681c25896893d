import Economy
import Law
import LawData

// Unemployment benefit under both acts.
extension BenefitOfMonthTree {
  var memberMonths: ExplanationNode {
    explainer.input(
      name("memberMonths", "Månader som medlem", "Months of membership"), claim.memberMonths, .months,
      field + ".memberMonths")
  }

  /// The days of a whole month and the months of a year: a year's income is divided by their product.
  var daysOfYear: ExplanationNode {
    ExplanationNode.leaf(
      name("unemployment.daysAMonth", "Ersättningsdagar i en hel månad", "Days of a whole month"),
      ExactFraction(UnemploymentBenefitFigures.daysAMonth), .days, .formula) * .monthsOfYear
  }

  func byIncomeRate(step: Int) -> ExplanationNode {
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

  var incomeCeiling: ExplanationNode {
    (figure(UnemploymentByIncomeFigures.ceiling) * .monthsOfYear)
      .named(
        name("unemployment.ceiling", "Högsta årsinkomst som räknas", "Highest yearly income that counts"))
  }

  func countedIncome(_ income: ExplanationNode) -> ExplanationNode {
    ExplanationNode.smallest(income.orZero, incomeCeiling)
      .named(name("unemployment.income", "Inkomst som räknas", "Income that counts"))
  }

  var unemploymentByIncome: ExplanationNode {
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
  func dailyBefore(_ rate: Parameter, _ highest: Parameter) -> ExplanationNode {
    ExplanationNode.smallest(
      (income.orZero * figure(rate) / daysOfYear).rounded(UnemploymentBenefitLaw.rounding), figure(highest))
  }

  func dailyBefore(step: Int) -> ExplanationNode {
    typealias Figures = UnemploymentBenefitFigures
    switch step {
    case 0: return dailyBefore(Figures.rateEarly, Figures.highestEarly)
    case 1: return dailyBefore(Figures.rateEarly, Figures.highestLate)
    default: return dailyBefore(Figures.rateLate, Figures.highestLate)
    }
  }

  var unemploymentBefore: ExplanationNode {
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
}
