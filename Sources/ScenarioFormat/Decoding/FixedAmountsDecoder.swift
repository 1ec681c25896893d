import Economy
import LifeCourse

/// Decodes `fixed` of a phase: observed amounts, kronor a month, by line.
struct FixedAmountsDecoder {
  let phase: ObjectScope

  func amounts(_ state: inout DecodingState) -> [FixedAmount] {
    guard let scope = phase.object("fixed", &state) else { return [] }
    scope.check(FormatKeys.fixed, &state)
    return FixedLine.allCases.compactMap { line in
      scope.money(line.rawValue, &state).map { FixedAmount(line, monthly: $0) }
    }
  }
}

extension ObjectScope {
  /// Tells of an amount observed in a phase of a path on a line that the household does not have.
  func checkFixed(_ path: String, _ phases: [Phase], _ household: Household, _ state: inout DecodingState) {
    let switchedOff: [FixedLine] =
      (household.socialAssistance ? [] : [.socialAssistance])
      + (household.housingAllowance ? [] : [.housingAllowance])
    for (place, phase) in phases.enumerated() {
      for line in switchedOff where phase.fixed.contains(where: { $0.line == line }) {
        let field = "\(path)[\(place)].fixed.\(line.rawValue)"
        let written = FieldPath(field).flatMap { path in tree[path] }
        state.report(
          .unusedUnless(line.rawValue, condition: "household.\(line.rawValue): true"),
          at: written?.place ?? self.place, field: field)
      }
    }
  }
}
