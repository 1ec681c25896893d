import Appraisal
import Economy

/// Decodes `appraisal` and `include`.
struct AppraisalDecoder {
  let file: ObjectScope

  private enum Method: String, CaseIterable {
    case standard
  }

  func settings(start: YearMonth?, _ state: inout DecodingState) -> AppraisalSettings? {
    guard let scope = file.object("appraisal", &state) else { return nil }
    scope.check(FormatKeys.appraisal, &state)
    _ = scope.choice("method", default: Method.standard, later: ["stakeholder", "procurement2019"], &state)
    for key in ["deadweight", "subsidyDeadweight", "displacement"] {
      scope.neutral(key, only: .zero, &state)
    }
    scope.neutral("taxFactor", only: .one, &state)
    let priceYear = scope.whole("priceYear", in: ScenarioLimits.priceYears, &state)
    guard let start else { return nil }
    let standard = AppraisalSettings(priceYear: start.year)
    if scope["priceYear"] == nil { state.note(default: String(start.year), for: scope.field("priceYear")) }
    let rate = scope.rate(
      "discountRate", in: ScenarioLimits.share, default: standard.discountRate, &state)
    return AppraisalSettings(discountRate: rate, priceYear: priceYear ?? start.year)
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
      studyPlace: scope.flag("studyPlace", default: standard.studyPlace, &state),
      childCare: scope.flag("childCare", default: standard.childCare, &state),
      consumptionTax: scope.flag("consumptionTax", default: standard.consumptionTax, &state),
      pensionRights: scope.flag("pensionRights", default: standard.pensionRights, &state))
  }
}
