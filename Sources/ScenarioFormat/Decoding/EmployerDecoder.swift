import Economy
import Law
import LifeCourse

/// Decodes the `employer` of a phase.
struct EmployerDecoder {
  let phase: ObjectScope

  func employer(_ state: inout DecodingState) -> Employer {
    guard let scope = phase.object("employer", &state) else { return Employer() }
    scope.check(FormatKeys.employer, &state)
    let kind = scope.choice("kind", default: EmployerKind.private, &state)
    let productivity = scope.rate("productivity", in: ScenarioLimits.productivity, &state)
    checkSupervision(scope, &state)
    return Employer(
      productivity: productivity,
      supervisionShare: scope.rate("supervisionShare", in: ScenarioLimits.share, default: .zero, &state),
      supervisorWage: scope.money("supervisorWage", &state) ?? .zero,
      administrationOnce: scope.money("administrationOnce", default: .zero, &state),
      agreement: scope.flag("agreement", default: true, &state),
      holidaySupplementRate: scope.rate("holidaySupplementRate", in: ScenarioLimits.share, &state),
      growthSupport: scope.flag("growthSupport", &state) ?? false,
      contributionRelief2020: scope.flag("contributionRelief2020", &state) ?? false,
      regionalSupport: scope.flag("regionalSupport", &state) ?? false, kind: kind)
  }

  private func checkSupervision(_ scope: ObjectScope, _ state: inout DecodingState) {
    let pair = ("supervisionShare", "supervisorWage")
    for (key, other) in [pair, (pair.1, pair.0)] where scope[key] != nil && scope[other] == nil {
      state.report(
        .incompletePair(key, needs: other), at: scope[key]?.place ?? scope.place, field: scope.field(key))
    }
  }
}
