public import Economy
public import Law
import LawData
import LifeCourse

extension Scenario {
  /// The conditions of new-start support that the scenario cannot show to be met, each with its section; none without a
  /// new-start job.
  public var statedNewStartConditions: [(condition: NewStartStatedCondition, source: LegalSource)] {
    let decisions = phaseLists.flatMap { newStartDecisions($0.phases) }
    return NewStartStatedCondition.allCases.compactMap { condition in
      condition.source(ofDecisions: decisions).map { (condition, $0) }
    }
  }

  /// The months in which new-start jobs of a path are decided on: the first, and each twelve months after.
  private func newStartDecisions(_ phases: [Phase]) -> [YearMonth] {
    withFirstMonths(phases).flatMap { first, last, phase -> [YearMonth] in
      guard case .newStartJob(_, let ticket) = phase.activity else { return [] }
      let later = stride(from: 12, through: last - first, by: 12).map { first + $0 }
      return [ticket.decision ?? first] + later
    }
  }

  /// New-start jobs whose own wage is below the lowest that any known agreement has in their first month.
  func wagesBelowAgreements(_ phases: [Phase], path: String) -> [Remark] {
    withFirstMonths(phases).enumerated().compactMap { place, found in
      guard case .newStartJob(let job, _) = found.phase.activity, let wage = job.wage,
        let lowest = WageAgreement.lowest(in: found.first), wage < lowest.monthlyWage
      else { return nil }
      return .wageBelowAgreements(
        field: "\(path)[\(place)].wage", lowest: lowest.monthlyWage, agreement: lowest.agreement.name,
        month: found.first)
    }
  }

  /// The phases of a path with their first and last month within the horizon.
  private func withFirstMonths(_ phases: [Phase]) -> [(first: YearMonth, last: YearMonth, phase: Phase)] {
    let end = start + (months - 1)
    var first = start
    return phases.enumerated().map { place, phase in
      let isLast = place == phases.count - 1
      let next = isLast ? end + 1 : first + (phase.months ?? 0)
      defer { first = next }
      return (first, max(first, min(end, next - 1)), phase)
    }
  }
}
