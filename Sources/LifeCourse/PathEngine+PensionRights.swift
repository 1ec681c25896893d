import Bookkeeping
package import Economy
import Law

extension PathEngine {
  /// Settles each calendar year's public pension rights and allots them to the months by what they are earned
  /// on, like the tax. Months outside the horizon take their part and are not booked.
  func settlePensionRights(_ plan: AdultPlan, into ledger: inout Ledger) {
    guard switches.pensionRights else { return }
    let horizon = timeline.horizon
    for year in laws.indices {
      guard let rules = laws[year].pensionRights else { continue }
      let months = year * 12..<year * 12 + 12
      let earned = months.map { pensionable(plan, month: $0) }
      let income = Money(ore: earned.reduce(0) { $0 + $1.income.ore })
      let studyGrant = Money(ore: earned.reduce(0) { $0 + $1.studyGrant.ore })
      let age = laws[year].year - plan.born.year - 1
      let rights = pensionRights(income: income, studyGrant: studyGrant, age: age, law: rules)
      // Below the least income nothing is earned on it, and no month of it takes a part.
      let hasIncome = pensionableIncome(income, age: age, law: rules) > .zero
      let weights = earned.map { ($0.income * (hasIncome ? 1 : 0) + $0.studyGrant).ore }
      rights.allot(over: weights[...]) { place, part in
        let month = months.lowerBound + place
        if horizon.contains(month) { ledger.post(.pensionRights, month: month - horizon.lowerBound, part) }
      }
    }
  }

  /// What gives pension rights in an assessed month: wages, the surplus of a business and pensionable benefits,
  /// and study grants.
  ///
  /// SFB 59 kap. 8 and 13 §§, 60 kap. 19 §. Not social assistance, establishment benefit, study loans, the
  /// supplement for children or the study start grant; the transition study grant is a pensionable benefit. Of sickness and activity compensation the part that
  /// follows the income before is pensionable; it is not told apart from the guarantee, so none is counted.
  package func pensionable(_ plan: AdultPlan, month: Int) -> (income: Money, studyGrant: Money) {
    var studyGrant = Money.zero
    for phase in plan.phases where phase.range.contains(month) {
      guard case .studies(let planned) = phase.kind, planned.studies.grant.isStudyAid,
        let weekly = weeklyAid(plan, planned, month: month)
      else { continue }
      studyGrant += weekly.grant * planned.weeks(in: month)
    }
    return (
      Money(ore: plan.grossByMonth[month] + plan.surplusByMonth[month] + plan.benefitsByMonth[month]),
      studyGrant
    )
  }
}
