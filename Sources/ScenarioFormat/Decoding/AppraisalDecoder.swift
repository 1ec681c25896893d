import Appraisal
import Economy
import LifeCourse

/// Decodes `appraisal` and `include`.
struct AppraisalDecoder {
  let file: ObjectScope

  func settings(start: YearMonth?, with: [Phase]?, _ state: inout DecodingState) -> AppraisalSettings? {
    guard let scope = file.object("appraisal", &state) else { return nil }
    scope.check(FormatKeys.appraisal, &state)
    let method = scope.choice("method", default: AppraisalMethod.standard, &state)
    let deadweight = scope.rate("deadweight", in: ScenarioLimits.share, &state)
    let subsidyDeadweight = scope.rate("subsidyDeadweight", in: ScenarioLimits.share, &state)
    let displacement = scope.rate("displacement", in: ScenarioLimits.share, &state)
    if let with {
      let supported = "activity: \"newStartJob\""
      check(
        "subsidyDeadweight", subsidyDeadweight, isUsed: with.contains { $0.activity.hasEmployerSupport },
        condition: supported, scope, &state)
      check(
        "displacement", displacement, isUsed: with.contains(where: \.hasJob), condition: "activity: \"job\"",
        scope, &state)
    }
    let taxFactor = scope.rate("taxFactor", in: ScenarioLimits.taxFactor, &state) ?? .one
    let priceYear = scope.whole("priceYear", in: ScenarioLimits.priceYears, &state)
    guard let start else { return nil }
    let standard = AppraisalSettings(priceYear: start.year)
    if scope["priceYear"] == nil { state.note(default: String(start.year), for: scope.field("priceYear")) }
    let rate = scope.rate(
      "discountRate", in: ScenarioLimits.share, default: standard.discountRate, &state)
    return AppraisalSettings(
      method: method, discountRate: rate, priceYear: priceYear ?? start.year, deadweight: deadweight,
      subsidyDeadweight: subsidyDeadweight, displacement: displacement, taxFactor: taxFactor)
  }

  /// Tells of a share that nothing in the path with the step can use.
  private func check(
    _ key: String, _ share: Rate?, isUsed: Bool, condition: String, _ scope: ObjectScope,
    _ state: inout DecodingState
  ) {
    guard !isUsed, let share, share > .zero, let place = scope[key]?.place else { return }
    state.report(.unusedUnless(key, condition: condition), at: place, field: scope.field(key))
  }

  func inclusions(_ state: inout DecodingState) -> Inclusions? {
    guard let scope = file.object("include", &state) else { return nil }
    scope.check(FormatKeys.include, &state)
    for item in FormatKeys.switchesInOnePosition where scope[item.key] != nil {
      scope.neutral(item.key, only: item.position, &state)
    }
    let standard = Inclusions()
    return Inclusions(
      administration: scope.flag("administration", default: standard.administration, &state),
      studyPlace: scope.flag("studyPlace", default: standard.studyPlace, &state))
  }
}
