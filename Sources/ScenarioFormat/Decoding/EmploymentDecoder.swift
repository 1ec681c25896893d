import Economy
import Law
import LifeCourse

/// Decodes a job: the fields of a phase, or of the `work` beside a benefit.
struct EmploymentDecoder {
  let scope: ObjectScope
  /// Whether the job is the partner's: then no employer has an account.
  let isPartner: Bool

  /// - Parameter kind: the only kind of employer the activity can have; `nil`: any.
  func employment(_ state: inout DecodingState, employer kind: EmployerKind? = nil) -> Employment {
    let wage = WageDecoder(scope: scope).wage(&state)
    let growth = scope.rate("wageGrowth", in: ScenarioLimits.share, default: .zero, &state)
    if scope["extent"] == nil { state.note(default: Rate.one.written, for: scope.field("extent")) }
    let extent = scope.rate("extent", allowed: .aboveUpTo("0", "1"), &state) { $0 > .zero && $0 <= .one }
    let employer = isPartner ? Employer() : EmployerDecoder(phase: scope, only: kind).employer(&state)
    return Employment(
      wage: wage.kronor, agreedWage: wage.agreed, wageGrowth: growth, extent: extent ?? .one,
      employer: employer, production: isPartner ? .productivity : production(&state),
      studyPremium: studyPremium(&state))
  }

  /// The ways of reckoning production that a file can name.
  private enum Method: String, CaseIterable {
    case productivity, netOfSupport
  }

  /// How the value of the work is reckoned: one way alone.
  func production(_ state: inout DecodingState) -> ProductionMethod {
    let value = scope.money("productionValue", &state)
    let method = scope.choice("productionMethod", of: Method.self, &state)
    let hasProductivity = scope["employer"].map { ObjectScope.has("productivity", in: $0) } ?? false
    func report(_ key: String, and other: String) {
      state.report(
        .severalProductions(key, other), at: scope[key]?.place ?? scope.place, field: scope.field(key))
    }
    if value != nil, method != nil { report("productionValue", and: "productionMethod") }
    if value != nil, hasProductivity { report("productionValue", and: "employer.productivity") }
    if method == .netOfSupport, hasProductivity { report("productionMethod", and: "employer.productivity") }
    if let value { return .value(value) }
    return method == .netOfSupport ? .netOfSupport : .productivity
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
