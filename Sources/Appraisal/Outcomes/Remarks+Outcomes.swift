import Economy
import LifeCourse

extension PathRuns {
  /// That the result is a mean, of what, and where those go who leave.
  func remarksOnOutcomes(_ scenario: Scenario) -> [Remark] {
    var remarks: [Remark] = []
    for (isWith, course) in [(true, scenario.courseWith), (false, scenario.courseWithout)]
    where !course.isCertain {
      remarks.append(.outcomes(isWith: isWith, main: course.mainPlace))
    }
    for (place, outcome) in scenario.courseWith.outcomes.enumerated() {
      for (number, phase) in outcome.phases.enumerated() {
        let field = "\(scenario.courseWith.field("with", outcome: place))[\(number)]"
        if !phase.retention.isEmpty { remarks.append(.retention(field: field, shares: phase.retention)) }
        if let share = phase.conversion.flatMap({ rate($0, of: .conversion, field) }) {
          remarks.append(.conversion(field: field, share: share))
        }
        if let share = phase.completion.flatMap({ rate($0, of: .completion, field) }) {
          remarks.append(.completion(field: field, share: share))
        }
        let leaving = outcomesWith[place].paths.leaving.filter { $0.phase == number }
        let benefit = leaving.filter { $0.fallback == .unemploymentBenefit }
        if !benefit.isEmpty {
          remarks.append(
            .fallback(
              field: field, benefit: benefit.share,
              without: leaving.filter { $0.fallback == .without }.share))
        }
      }
    }
    return remarks
  }

  /// The share that was used.
  private func rate(_ share: OwnShare, of cause: LeavingCause, _ field: String) -> Rate? {
    if case .given(let own) = share { return own }
    return choices.lazy.filter { $0.field == "\(field).\(cause.rawValue)" }.compactMap { choice -> Rate? in
      if case .rate(let rate) = choice.value { return rate }
      return nil
    }.first
  }
}

extension [LeavingPath] {
  /// Their share of all who begin.
  fileprivate var share: Rate { Rate(partsPerMillion: reduce(0) { $0 + $1.weight }) }
}
