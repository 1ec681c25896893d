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
  /// Whose phase it is; `nil` where that could not be read.
  let person: Person?
  /// The phase before, or the before-state, whose benefit can go on; `nil` where there is none or it could not be read.
  var previous: PrecedingPhase? = nil
  /// Keys of the object that do not belong to the phase.
  var foreignKeys: [String] = []

  func phase(_ state: inout DecodingState) -> Phase? {
    let months = scope.whole("months", in: ScenarioLimits.months, &state)
    let label = scope.text("label", &state)
    let assumeEligible = scope.words("assumeEligible", &state)
    let fixed = isPartner ? [] : FixedAmountsDecoder(phase: scope).amounts(&state)
    let name =
      scope.required("activity", &state) == nil
      ? nil : scope.choice("activity", of: ActivityName.self, later: FormatKeys.activitiesLater, &state)
    // The partner's employer has no account: one message says so, and none of the job's keys is asked for besides.
    if !(isPartner && (name == .newStartJob || name?.scheme != nil)) { checkKeys(name, &state) }
    guard let name else { return nil }
    let told = state.problems.count
    guard let activity = activity(name, months: months, &state) else { return nil }
    var phase = Phase(
      months: months, activity: activity, label: label, assumeEligible: assumeEligible,
      workCosts: workCosts(name, &state), retention: retention(name, &state),
      conversion: share("conversion", name, &state), completion: share("completion", name, &state),
      fallback: fallback(name, &state), fixed: fixed,
      procurement: keys(of: name).contains("procurement")
        ? scope.money("procurement", &state) ?? .zero : .zero)
    if keys(of: name).contains("work") {
      readWork(beside: &phase, isSound: told == state.problems.count, &state)
    }
    return phase
  }

  /// - Parameter isSound: whether the benefit itself could be read.
  private func readWork(beside phase: inout Phase, isSound: Bool, _ state: inout DecodingState) {
    let decoder = BesideWorkDecoder(phase: scope, isPartner: isPartner)
    let told = state.problems.count
    guard let work = decoder.work(&state) else { return }
    phase.besideWork = work.job
    phase.workCosts = work.costs
    if isSound, told == state.problems.count {
      decoder.check(work.job, beside: phase.activity, start: start, &state)
    }
  }

  private func checkKeys(_ activity: ActivityName?, _ state: inout DecodingState) {
    var used = phaseKeys + foreignKeys
    if let activity { used += keys(of: activity) }
    for (key, place) in scope.keys where !used.contains(key) {
      let field = scope.field(key)
      let users = ActivityName.allCases.filter { keys(of: $0).contains(key) }.map(\.rawValue)
      if users.isEmpty {
        if isPartner, FormatKeys.allOfPhases.contains(key) {
          state.report(.unusedByPartner(key), at: place, field: field)
        } else {
          state.report(.unknownKey(key, known: knownKeys(activity), later: []), at: place, field: field)
        }
      } else if let activity {
        state.report(.unusedKey(key, activity: activity.rawValue, usedBy: users), at: place, field: field)
      }
    }
  }

  /// The keys to offer: the activity's own, or those of all activities where it is not known.
  private func knownKeys(_ activity: ActivityName?) -> [String] {
    guard let activity else { return foreignKeys + FormatKeys.allOfPhases }
    return phaseKeys + keys(of: activity) + foreignKeys
  }

  /// What was observed of the household stands in the participant's phases.
  private var phaseKeys: [String] { FormatKeys.phase.filter { !isPartner || $0 != "fixed" } }

  private func keys(of activity: ActivityName) -> [String] {
    let keys = FormatKeys.keys(of: activity)
    guard isPartner else { return keys }
    if activity == .newStartJob || activity == .municipalJob || activity.scheme != nil { return [] }
    let ofEmployer = ["employer", "procurement"] + FormatKeys.leaving + FormatKeys.production
    return keys.filter { !ofEmployer.contains($0) && (activity == .studies || $0 != "placeCost") }
  }

  private func workCosts(_ activity: ActivityName, _ state: inout DecodingState) -> WorkCosts {
    guard keys(of: activity).contains("workCosts") else { return WorkCosts() }
    return EmploymentDecoder(scope: scope, isPartner: isPartner).workCosts(&state)
  }

  /// Whether a key of who leaves the phase is written where it is read: in the path with the step alone.
  private func reads(_ key: String, _ activity: ActivityName, _ state: inout DecodingState) -> Bool {
    guard let value = scope[key], keys(of: activity).contains(key) else { return false }
    guard scope.path.hasPrefix("without") else { return true }
    state.report(.unusedInWithout(key), at: value.place, field: scope.field(key))
    return false
  }

  /// A share, or the model's own by name.
  private func share(_ key: String, _ activity: ActivityName, _ state: inout DecodingState) -> OwnShare? {
    if key == "completion", activity == .studies, scope[key] == nil, !isPartner,
      !scope.path.hasPrefix("without")
    {
      state.note(default: Rate.one.written, for: scope.field(key))
    }
    guard reads(key, activity, &state), let value = scope[key] else { return nil }
    if case .text(let text) = value.kind {
      if text == "preset" { return .preset }
      state.report(
        .unknownValue(text, allowed: ["preset"], later: []), at: value.place, field: scope.field(key))
      return nil
    }
    return scope.rate(key, in: ScenarioLimits.share, &state).map { .given($0) }
  }

  /// What those who leave live on.
  private func fallback(_ activity: ActivityName, _ state: inout DecodingState) -> Fallback? {
    guard reads("fallback", activity, &state), let value = scope["fallback"] else { return nil }
    if scope["retention"] == nil, scope["conversion"] == nil {
      state.report(
        .unusedUnless("fallback", condition: "retention"), at: value.place, field: scope.field("fallback"))
    }
    return scope.choice("fallback", of: Fallback.self, &state)
  }

  /// The shares left in a job after each year: in the path with the step alone.
  private func retention(_ activity: ActivityName, _ state: inout DecodingState) -> [Rate] {
    guard reads("retention", activity, &state), let value = scope["retention"] else { return [] }
    let told = state.problems.count
    let shares = scope.rates("retention", in: ScenarioLimits.share, &state)
    guard told == state.problems.count else { return [] }
    if shares.isEmpty {
      state.report(.emptyList, at: value.place, field: scope.field("retention"))
    } else if zip(shares, shares.dropFirst()).contains(where: { $0 < $1 }) {
      state.report(.risingShares, at: value.place, field: scope.field("retention"))
      return []
    }
    return shares
  }

  private func activity(_ name: ActivityName, months: Int?, _ state: inout DecodingState) -> Activity? {
    switch name {
    case .unemployed: return .unemployed
    case .establishment:
      return .establishment(
        EstablishmentDecoder(scope: scope, start: start).establishment(length: months, &state))
    case .job: return .job(employment(&state))
    case .municipalJob:
      return isModelledJob(&state) ? .municipalJob(employment(&state, employer: .municipal)) : nil
    case .newStartJob:
      guard isModelledJob(&state) else { return nil }
      return .newStartJob(employment(&state), ticket(&state))
    case .wageSubsidyJob, .introductionJob, .extraJob, .establishmentJob, .vocationalIntroduction,
      .employmentSupport, .entryJob, .shelteredJob:
      guard let scheme = name.scheme, isModelledJob(&state) else { return nil }
      let decoder = JobSupportDecoder(scope: scope, start: start)
      let job = decoder.employment(scheme, &state)
      var support = decoder.support(scheme, &state)
      support.hasAgreement = job.employer.agreement
      return .supportedJob(job, support)
    case .studies: return StudiesDecoder(scope: scope).studies(&state).map { .studies($0) }
    case .selfEmployment:
      return placements.selfEmployment(length: months, &state).map { .selfEmployment($0) }
    case .labourMarketTraining:
      return .placement(placements.labourMarketTraining(&state))
    case .practice: return placements.practice(reads: keys(of: name), &state).map { .placement($0) }
    case .activitySupport, .unemploymentBenefit, .sickness, .rehabilitation, .activityCompensation,
      .sicknessCompensation, .parentalLeave:
      guard let kind = name.benefit else { return nil }
      let decoder = BenefitDecoder(scope: scope, start: start, person: person)
      return .benefit(decoder.claim(kind, reads: keys(of: name), &state))
    }
  }

  private var placements: PlacementDecoder {
    PlacementDecoder(
      scope: scope, start: start, person: person, isPartner: isPartner, previous: previous)
  }

  /// Tells of a partner's job that needs an employer's account.
  private func isModelledJob(_ state: inout DecodingState) -> Bool {
    guard isPartner else { return true }
    state.report(
      .notModelledPartnerJob, at: scope["activity"]?.place ?? scope.place, field: scope.field("activity"))
    return false
  }

  /// - Parameter employer: the only kind of employer the activity can have; `nil`: any.
  private func employment(_ state: inout DecodingState, employer: EmployerKind? = nil) -> Employment {
    EmploymentDecoder(scope: scope, isPartner: isPartner).employment(&state, employer: employer)
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
