import Bookkeeping
import Economy
import Law

extension PathEngine {
  /// Books the state's support to the employer of a month's job.
  /// - Returns: what is paid for the wage cost; a grant for supervision pays another cost.
  func bookSupport(
    _ plan: AdultPlan, _ phase: PlannedPhase, _ work: PlannedWork, _ contributionLaw: EmployerContributionLaw,
    month: Int, into ledger: inout Ledger
  ) -> Money {
    let gross = Money(ore: plan.employerGross(month))
    let monthOfPhase = month - phase.began
    let place = month - timeline.horizon.lowerBound
    let options = work.contributionOptions(monthOfPhase)
    func contributionsDue(_ base: ExactKronor) -> ExactKronor {
      employerContributionsExact(on: base, bornYear: plan.born.year, law: contributionLaw, options: options)
    }
    if let terms = work.decisions.terms(inMonth: monthOfPhase) {
      let support = newStartSupport(
        cashGross: gross, extent: work.extent, terms: terms, contributionsDue: contributionsDue,
        fullRate: contributionLaw.fullRate)
      ledger.post(.newStartSupport, month: place, support)
      return support
    }
    guard let terms = work.support?.terms(monthOfPhase: monthOfPhase), let line = terms.scheme.line else {
      return .zero
    }
    let agreed = work.employer.agreement ? self[law: month].agreed(with: work.employer.kind) : nil
    let age = timeline.month(month).age(ofBorn: plan.born)
    let support = jobSupport(
      cashGross: gross, extent: work.extent, terms: terms, contributionsDue: contributionsDue,
      premiums: { agreed?.premiums(on: $0, age: age) ?? .zero }, fullRate: contributionLaw.fullRate)
    ledger.post(line, month: place, support)
    if let supervision = terms.supervision {
      ledger.post(.supervisionGrant, month: place, supervision.grant(monthOfJob: monthOfPhase))
    }
    return support
  }
}
