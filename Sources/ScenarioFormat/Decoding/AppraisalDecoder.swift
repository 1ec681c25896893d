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
      subsidyDeadweight: subsidyDeadweight, displacement: displacement, taxFactor: taxFactor,
      horizons: horizons(scope, start: start, &state))
  }

  /// Tells of a share that nothing in the path with the step can use.
  private func check(
    _ key: String, _ share: Rate?, isUsed: Bool, condition: String, _ scope: ObjectScope,
    _ state: inout DecodingState
  ) {
    guard !isUsed, let share, share > .zero, let place = scope[key]?.place else { return }
    state.report(.unusedUnless(key, condition: condition), at: place, field: scope.field(key))
  }

  /// The other horizons: whole years, each longer than the one before, and last perhaps `"retirement"`.
  private func horizons(
    _ scope: ObjectScope, start: YearMonth, _ state: inout DecodingState
  ) -> [Horizon] {
    guard let written = scope["horizons"], let elements = scope.list("horizons", &state) else { return [] }
    let longest = min(ScenarioLimits.months.upperBound, ScenarioLimits.lastMonth - start + 1) / 12
    var horizons: [Horizon] = []
    for (place, element) in elements.enumerated() {
      let field = "\(scope.field("horizons"))[\(place)]"
      switch element.kind {
      case .text("retirement"): horizons.append(.retirement)
      case .text(let text):
        state.report(
          .unknownValue(text, allowed: ["retirement"], later: []), at: element.place, field: field)
      case .number:
        let years = scope.number(
          element, field: field, decimals: 0, allowed: .between("1", String(longest)), &state
        ) { 1 <= $0 && $0 <= longest }
        if let years { horizons.append(.years(years)) }
      default: state.reportType(of: element, expected: .yearsOrRetirement, field: field)
      }
    }
    guard horizons.count == elements.count else { return [] }
    if elements.isEmpty {
      state.report(.emptyList, at: written.place, field: scope.field("horizons"))
    } else if zip(horizons, horizons.dropFirst()).contains(where: { !($0 < $1) }) {
      state.report(.yearsNotRising, at: written.place, field: scope.field("horizons"))
      return []
    }
    return horizons
  }

  func inclusions(_ state: inout DecodingState) -> Inclusions? {
    guard let scope = file.object("include", &state) else { return nil }
    scope.check(FormatKeys.include, &state)
    let standard = Inclusions()
    return Inclusions(
      administration: scope.flag("administration", default: standard.administration, &state),
      studyPlace: scope.flag("studyPlace", default: standard.studyPlace, &state),
      childCare: scope.flag("childCare", default: standard.childCare, &state),
      consumptionTax: scope.flag("consumptionTax", default: standard.consumptionTax, &state),
      pensionRights: scope.flag("pensionRights", default: standard.pensionRights, &state),
      healthCare: scope.flag("healthCare", default: standard.healthCare, &state),
      employmentService: scope.flag("employmentService", default: standard.employmentService, &state),
      labourMarketUnit: scope.flag("labourMarketUnit", default: standard.labourMarketUnit, &state),
      inhabitantShare: scope.flag("inhabitantShare", default: standard.inhabitantShare, &state),
      studyLoan: studyLoan(scope, &state))
  }

  /// How a study loan is counted: the subsidy is what the value of the repayments falls short of the loan by, so it
  /// cannot stand beside the repayments themselves.
  private func studyLoan(_ scope: ObjectScope, _ state: inout DecodingState) -> StudyLoanCounting {
    let hasSubsidy = scope.flag("loanSubsidy", &state) ?? false
    let asCash = scope.flag("loanRepaymentAsCash", &state) ?? false
    if hasSubsidy, asCash {
      state.report(
        .notCombined("loanRepaymentAsCash", "loanSubsidy"),
        at: scope["loanRepaymentAsCash"]?.place ?? scope.place, field: scope.field("loanRepaymentAsCash"))
    }
    return hasSubsidy ? .subsidy : asCash ? .repayments : .debt
  }

  /// The costs of public services: each is an error where its switch is off or nobody uses the service.
  /// - Parameter phases: those of both paths, where they could be read.
  func publicCosts(
    _ include: Inclusions?, phases: [Phase]?, _ state: inout DecodingState
  ) -> PublicCosts? {
    guard let scope = file.object("publicCosts", &state) else { return nil }
    scope.check(FormatKeys.publicCosts, &state)
    func cost(_ service: PublicService, _ isIncluded: Bool?, _ activities: [String]) -> Money? {
      let key = service.rawValue
      guard scope[key] != nil else { return nil }
      let isUsed =
        activities.isEmpty || phases?.contains { activities.contains($0.activity.identifier) } ?? true
      if isIncluded == false {
        reportUnused(key, unless: "include: { \(key): true }", in: scope, &state)
      } else if !isUsed {
        let names = activities.map { "\"\($0)\"" }.joined(separator: " | ")
        reportUnused(key, unless: "activity: \(names)", in: scope, &state)
      }
      return scope.money(key, &state)
    }
    return PublicCosts(
      employmentService: cost(
        .employmentService, include?.employmentService,
        ["establishment", "activitySupport", "labourMarketTraining", "practice", "selfEmployment"]),
      labourMarketUnit: cost(.labourMarketUnit, include?.labourMarketUnit, ["unemployed", "practice"]),
      healthCare: cost(.healthCare, include?.healthCare, []))
  }

  private func reportUnused(
    _ key: String, unless condition: String, in scope: ObjectScope, _ state: inout DecodingState
  ) {
    state.report(
      .unusedUnless(key, condition: condition), at: scope[key]?.place ?? scope.place, field: scope.field(key))
  }
}

extension Horizon {
  /// Whether a horizon may stand before another: fewer years, and retirement last.
  fileprivate static func < (left: Horizon, right: Horizon) -> Bool {
    switch (left, right) {
    case (.years(let left), .years(let right)): left < right
    case (.years, .retirement): true
    case (.retirement, _): false
    }
  }
}
