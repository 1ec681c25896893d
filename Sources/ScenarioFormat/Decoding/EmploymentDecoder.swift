import Economy
import LifeCourse

/// Decodes a job: the fields of a phase, or of the `work` beside a benefit.
struct EmploymentDecoder {
  let scope: ObjectScope
  /// Whether the job is the partner's: then no employer has an account.
  let isPartner: Bool

  func employment(_ state: inout DecodingState) -> Employment {
    let wage = WageDecoder(scope: scope).wage(&state)
    let growth = scope.rate("wageGrowth", in: ScenarioLimits.share, default: .zero, &state)
    if scope["extent"] == nil { state.note(default: Rate.one.written, for: scope.field("extent")) }
    let extent = scope.rate("extent", allowed: .aboveUpTo("0", "1"), &state) { $0 > .zero && $0 <= .one }
    let employer = isPartner ? Employer() : EmployerDecoder(phase: scope).employer(&state)
    return Employment(
      wage: wage.kronor, agreedWage: wage.agreed, wageGrowth: growth, extent: extent ?? .one,
      employer: employer, studyPremium: studyPremium(&state))
  }

  /// A share, or `"preset"` for the model's own.
  private func studyPremium(_ state: inout DecodingState) -> StudyPremiumChoice? {
    let preset = "preset"
    guard let value = scope["studyPremium"] else { return nil }
    guard case .text(let text) = value.kind else {
      return scope.rate("studyPremium", in: ScenarioLimits.studyPremium, &state).map { .rate($0) }
    }
    if text == preset { return .preset }
    state.report(
      .unknownValue(text, allowed: [preset], later: []), at: value.place, field: scope.field("studyPremium"))
    return nil
  }

  func workCosts(_ state: inout DecodingState) -> WorkCosts {
    guard let costs = scope.object("workCosts", &state) else { return WorkCosts() }
    costs.check(FormatKeys.workCosts, &state)
    return WorkCosts(
      travel: costs.money("travel", default: .zero, &state),
      other: costs.money("other", default: .zero, &state))
  }
}
