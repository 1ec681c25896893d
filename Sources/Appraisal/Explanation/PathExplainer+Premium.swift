import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The administration of assistance, and the work premium of a month without it.
extension PathExplainer {
  func administration(_ month: Int) -> ExplanationNode? {
    let place = month - timeline.horizon.lowerBound
    guard engine.switches.administration, ledger[.socialAssistance, place] > .zero,
      let rule = engine.laws[month / 12].unitCosts.administrationCost(monthOfHorizon: place + 1)
    else { return nil }
    let january = YearMonth(januaryOf: timeline.firstYear + month / 12)
    let first = figure(UnitCosts.administrationFirstYearShare, at: january)
    let fullYear = figure(UnitCosts.administrationFullYear, at: january)
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
          figure(ModelBoundaries.workPremiumAssistedPeriod, at: 2025_07),
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
