import Economy
import LifeCourse

/// Decodes the `children` of a household.
struct ChildrenDecoder {
  let household: ObjectScope

  func children(_ state: inout DecodingState) -> [Child] {
    var children: [Child] = []
    for (place, value) in (household.list("children", &state) ?? []).enumerated() {
      let path = "\(household.field("children"))[\(place)]"
      guard let scope = ObjectScope(value, path: path, &state) else { continue }
      if let child = child(scope, &state) { children.append(child) }
    }
    return children
  }

  private func child(_ scope: ObjectScope, _ state: inout DecodingState) -> Child? {
    scope.check(FormatKeys.child, &state)
    let maintenanceSupport = scope.flag("maintenanceSupport", default: false, &state)
    let preschool = childCare("preschool", scope, &state)
    let leisureCentre = childCare("leisureCentre", scope, &state)
    let alternating = scope.flag("alternating", &state) ?? false
    if alternating, maintenanceSupport {
      state.report(
        .notCombined("alternating", "maintenanceSupport"), at: scope["alternating"]?.place ?? scope.place,
        field: scope.field("alternating"))
    }
    let pupil = scope.flag("pupil", &state)
    let wage = scope.money("wage", &state) ?? .zero
    let leaves = scope.month("leaves", &state)
    guard scope.required("born", &state) != nil, let born = scope.birth("born", &state) else { return nil }
    checkMonths(born: born, leaves: leaves, scope, &state)
    return Child(
      born: born, maintenanceSupport: maintenanceSupport, preschool: preschool, leisureCentre: leisureCentre,
      alternating: alternating, pupil: pupil, wage: wage, leaves: leaves)
  }

  /// `false`, `true` or the word "work": in the months in which the parents work or study.
  private func childCare(
    _ key: String, _ scope: ObjectScope, _ state: inout DecodingState
  ) -> ChildCareUse {
    guard let value = scope[key] else {
      state.note(default: "false", for: scope.field(key))
      return .never
    }
    switch value.kind {
    case .flag(false): return .never
    case .flag(true): return .always
    case .text("work"): return .whileParentsWork
    default:
      state.reportType(of: value, expected: .flagOrWork, field: scope.field(key))
      return .never
    }
  }

  /// A child must be born within the horizon and can leave home only afterwards.
  private func checkMonths(
    born: YearMonth, leaves: YearMonth?, _ scope: ObjectScope, _ state: inout DecodingState
  ) {
    if let leaves, leaves <= born {
      state.report(
        .leavesBeforeBirth(leaves: leaves, born: born), at: scope["leaves"]?.place ?? scope.place,
        field: scope.field("leaves"))
    }
    guard let horizon = state.horizon, born > horizon.upperBound else { return }
    state.report(
      .bornAfterHorizon(born: born, last: horizon.upperBound), at: scope["born"]?.place ?? scope.place,
      field: scope.field("born"))
  }
}
