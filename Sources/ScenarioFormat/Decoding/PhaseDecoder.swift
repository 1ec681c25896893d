import Economy
import Law
import LifeCourse

/// Decodes one phase.
struct PhaseDecoder {
  let scope: ObjectScope
  /// The phase's first month, where it is known.
  let start: YearMonth?
  /// Whether the phase is the partner's: then no employer has an account.
  let isPartner: Bool
  /// Keys of the object that do not belong to the phase.
  var foreignKeys: [String] = []

  func phase(_ state: inout DecodingState) -> Phase? {
    let months = scope.whole("months", in: ScenarioLimits.months, &state)
    let label = scope.text("label", &state)
    let assumeEligible = scope.words("assumeEligible", &state)
    let name =
      scope.required("activity", &state) == nil
      ? nil : scope.choice("activity", of: ActivityName.self, later: FormatKeys.activitiesLater, &state)
    checkKeys(name, &state)
    guard let name, let activity = activity(name, &state) else { return nil }
    return Phase(
      months: months, activity: activity, label: label, assumeEligible: assumeEligible,
      workCosts: workCosts(name, &state))
  }

  private func checkKeys(_ activity: ActivityName?, _ state: inout DecodingState) {
    var used = FormatKeys.phase + foreignKeys
    if let activity { used += keys(of: activity) }
    for (key, place) in scope.keys where !used.contains(key) {
      let field = scope.field(key)
      let users = ActivityName.allCases.filter { keys(of: $0).contains(key) }.map(\.rawValue)
      if FormatKeys.phaseLater.contains(key) {
        state.report(.notModelledKey(key), at: place, field: field)
      } else if users.isEmpty {
        if isPartner, FormatKeys.allOfPhases.contains(key) {
          state.report(.unusedByPartner(key), at: place, field: field)
        } else {
          state.report(
            .unknownKey(key, known: knownKeys(activity), later: FormatKeys.phaseLater), at: place,
            field: field)
        }
      } else if let activity {
        state.report(.unusedKey(key, activity: activity.rawValue, usedBy: users), at: place, field: field)
      }
    }
  }

  /// The keys to offer: the activity's own, or those of all activities where it is not known.
  private func knownKeys(_ activity: ActivityName?) -> [String] {
    guard let activity else { return foreignKeys + FormatKeys.modelledOfPhases }
    return FormatKeys.phase + keys(of: activity) + foreignKeys
  }

  private func keys(of activity: ActivityName) -> [String] {
    let keys = FormatKeys.keys(of: activity)
    guard isPartner else { return keys }
    return activity == .newStartJob ? [] : keys.filter { $0 != "employer" }
  }

  private func workCosts(_ activity: ActivityName, _ state: inout DecodingState) -> WorkCosts {
    guard keys(of: activity).contains("workCosts"), let costs = scope.object("workCosts", &state) else {
      return WorkCosts()
    }
    costs.check(FormatKeys.workCosts, &state)
    return WorkCosts(
      travel: costs.money("travel", default: .zero, &state),
      other: costs.money("other", default: .zero, &state))
  }

  private func activity(_ name: ActivityName, _ state: inout DecodingState) -> Activity? {
    switch name {
    case .unemployed: return .unemployed
    case .establishment: return .establishment(establishment(&state))
    case .job: return .job(employment(&state))
    case .newStartJob:
      if isPartner {
        state.report(
          .notModelledPartnerJob, at: scope["activity"]?.place ?? scope.place, field: scope.field("activity"))
        return nil
      }
      return .newStartJob(employment(&state), ticket(&state))
    case .studies: return StudiesDecoder(scope: scope).studies(&state).map { .studies($0) }
    }
  }

  private func establishment(_ state: inout DecodingState) -> Establishment {
    let stage = scope.choice("stage", default: EstablishmentStage.programme, &state)
    if stage == .mapping, let extent = scope["extent"] {
      state.report(
        .unusedUnless("extent", condition: "stage: \"programme\""), at: extent.place,
        field: scope.field("extent"))
    }
    let shares = [250_000, 500_000, 750_000, 1_000_000].map { Rate(partsPerMillion: $0) }
    if scope["extent"] == nil, stage == .programme {
      state.note(default: Rate.one.written, for: scope.field("extent"))
    }
    let extent = scope.rate("extent", allowed: .oneOf(shares.map(\.written)), &state, shares.contains)
    return Establishment(
      stage: stage, extent: extent ?? .one,
      monthsUsed: scope.whole("monthsUsed", in: ScenarioLimits.monthsBefore, default: 0, &state))
  }

  private func employment(_ state: inout DecodingState) -> Employment {
    let wage = scope.money("wage", in: ScenarioLimits.wage, &state)
    let growth = scope.rate("wageGrowth", in: ScenarioLimits.share, default: .zero, &state)
    if scope["extent"] == nil { state.note(default: Rate.one.written, for: scope.field("extent")) }
    let extent = scope.rate("extent", allowed: .aboveUpTo("0", "1"), &state) { $0 > .zero && $0 <= .one }
    let employer = isPartner ? Employer() : EmployerDecoder(phase: scope).employer(&state)
    return Employment(wage: wage, wageGrowth: growth, extent: extent ?? .one, employer: employer)
  }

  private func ticket(_ state: inout DecodingState) -> NewStartTicket {
    if scope["decision"] == nil, let start {
      state.note(default: "\"\(start)\"", for: scope.field("decision"))
    }
    return NewStartTicket(
      decision: scope.month("decision", &state),
      group: scope.choice("group", of: NewStartGroup.self, &state),
      absenceMonths: scope.whole("absenceMonths", in: ScenarioLimits.monthsBefore, &state))
  }
}
