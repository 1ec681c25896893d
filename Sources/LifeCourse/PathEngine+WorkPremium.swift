package import Bookkeeping
package import Economy
import Law

extension PathEngine {
  /// Books the work premium (jobbpremie): to an adult with a wage in a month without assistance, when the household
  /// had assistance in every month the premium asks for. It is no income of the means test: there is none that month.
  func bookWorkPremium(_ plan: PathPlan, assistedMonthsBefore: Int, into ledger: inout Ledger) {
    guard household.socialAssistance, let period = WorkPremiumLaw.assistedMonths else { return }
    for adult in plan.adults.indices {
      var paid = 0
      for month in timeline.horizon {
        guard let rules = self[law: month].workPremium else { continue }
        let place = month - timeline.horizon.lowerBound
        let gross = Money(ore: plan.adults[adult].grossByMonth[month])
        guard gross > .zero, ledger[.socialAssistance, place] == .zero, paid < rules.longestMonths,
          hadAssistance(in: period, assistedMonthsBefore: assistedMonthsBefore, ledger)
        else { continue }
        ledger.post(.workPremium, month: place, rules.workPremium(grossWage: gross))
        paid += 1
      }
    }
  }

  /// Whether the household had assistance in every month of a period, as far as the scenario tells.
  package func hadAssistance(
    in period: ClosedRange<YearMonth>, assistedMonthsBefore: Int, _ ledger: Ledger
  ) -> Bool {
    let monthsBefore = timeline.start - period.lowerBound
    if monthsBefore > assistedMonthsBefore { return false }
    for month in max(0, -monthsBefore)..<max(0, min(timeline.months, period.upperBound - timeline.start + 1))
    {
      if ledger[.socialAssistance, month] == .zero { return false }
    }
    return timeline.start + timeline.months > period.upperBound
  }
}
