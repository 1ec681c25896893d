import Economy
import Law
import LawData
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
    let child = Child(
      born: born, maintenanceSupport: maintenanceSupport, preschool: preschool, leisureCentre: leisureCentre,
      alternating: alternating, pupil: pupil, wage: wage, leaves: leaves)
    checkMonths(born: born, leaves: leaves, scope, &state)
    checkUse(of: child, scope, &state)
    return child
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

  /// A child must be born within the horizon, can leave home only afterwards, and must be at home at its start.
  private func checkMonths(
    born: YearMonth, leaves: YearMonth?, _ scope: ObjectScope, _ state: inout DecodingState
  ) {
    if let leaves, leaves <= born {
      state.report(
        .leavesBeforeBirth(leaves: leaves, born: born), at: scope["leaves"]?.place ?? scope.place,
        field: scope.field("leaves"))
    }
    guard let horizon = state.horizon else { return }
    if born > horizon.upperBound {
      state.report(
        .bornAfterHorizon(born: born, last: horizon.upperBound), at: scope["born"]?.place ?? scope.place,
        field: scope.field("born"))
    }
    if let leaves, leaves > born, leaves <= horizon.lowerBound {
      state.report(
        .leavesBeforeStart(leaves: leaves, start: horizon.lowerBound),
        at: scope["leaves"]?.place ?? scope.place, field: scope.field("leaves"))
    }
  }

  /// What is told of a child must matter in some month that it is at home.
  private func checkUse(of child: Child, _ scope: ObjectScope, _ state: inout DecodingState) {
    func report(_ text: (String) -> ProblemText, _ key: String) {
      state.report(text(key), at: scope[key]?.place ?? scope.place, field: scope.field(key))
    }
    if child.wage > .zero, case .flag(false)? = household["socialAssistance"]?.kind {
      report({ .unusedUnless($0, condition: "socialAssistance: true") }, "wage")
    }
    guard let horizon = state.horizon else { return }
    let months = (0...(horizon.upperBound - horizon.lowerBound)).map { horizon.lowerBound + $0 }
      .filter { child.isAtHome(in: $0) }
    guard let last = months.last else { return }
    func has(_ form: ChildCareForm) -> Bool {
      months.contains { careForm(born: child.born, in: $0) == form }
    }
    if child.preschool != .never, !has(.preschool) { report(ProblemText.unusedByChild, "preschool") }
    if child.leisureCentre != .never, !has(.leisureCentre) {
      report(ProblemText.unusedByChild, "leisureCentre")
    }
    if child.pupil != nil, last.age(ofBorn: child.born) < youngestPupilAge {
      report(ProblemText.unusedByChild, "pupil")
    }
  }

  private func careForm(born: YearMonth, in month: YearMonth) -> ChildCareForm? {
    var reader = ParameterReader()
    return try? ChildCareAges(month: month, reader: &reader).form(born: born, in: month)
  }
}
