import Economy
import Law
import LifeCourse

/// Decodes the `employer` of a phase.
struct EmployerDecoder {
  let phase: ObjectScope

  /// The only kind of employer the activity can have; `nil`: any.
  var only: EmployerKind?

  func employer(_ state: inout DecodingState) -> Employer {
    guard let scope = phase.object("employer", &state) else { return Employer(kind: only ?? .private) }
    scope.check(FormatKeys.employer, &state)
    let kind = scope.choice("kind", default: only ?? .private, &state)
    if let only, kind != only {
      state.report(
        .employerOfActivity(kind.rawValue, only: only.rawValue), at: scope["kind"]?.place ?? scope.place,
        field: scope.field("kind"))
    }
    checkContributionSupport(scope, kind, &state)
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
      regionalSupport: scope.flag("regionalSupport", &state) ?? false, kind: only ?? kind,
      recruitmentOnce: scope.money("recruitmentOnce", &state) ?? .zero,
      sickDaysPerYear: scope.rate("sickDaysPerYear", in: ScenarioLimits.sickDays, &state) ?? .zero)
  }

  /// Support that lowers contributions is for companies: no municipality or region has it.
  private func checkContributionSupport(
    _ scope: ObjectScope, _ kind: EmployerKind, _ state: inout DecodingState
  ) {
    guard kind.isPublic else { return }
    for key in ["growthSupport", "contributionRelief2020", "regionalSupport"] {
      guard let value = scope[key], case .flag(true) = value.kind else { continue }
      state.report(.notOfPublicEmployer(key), at: value.place, field: scope.field(key))
    }
  }

  private func checkSupervision(_ scope: ObjectScope, _ state: inout DecodingState) {
    let pair = ("supervisionShare", "supervisorWage")
    for (key, other) in [pair, (pair.1, pair.0)] where scope[key] != nil && scope[other] == nil {
      state.report(
        .incompletePair(key, needs: other), at: scope[key]?.place ?? scope.place, field: scope.field(key))
    }
  }
}
