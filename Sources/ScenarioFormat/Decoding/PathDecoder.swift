import Economy
import LifeCourse

/// Decodes the phases of one path and checks that they fill the horizon.
struct PathDecoder {
  /// The path of the list in the file: `without`, `with`, `household.partner.phases`.
  let field: String
  /// Whether the path is the partner's: then no employer has an account.
  let isPartner: Bool
  /// Whose path it is; `nil` where that could not be read.
  let person: Person?
  /// What the person does before the path's first month, for the path with the step.
  var before: Phase? = nil

  /// The history of a path: a list of phases, or outcomes with a share each.
  func course(in value: PositionedValue, _ state: inout DecodingState) -> Course? {
    guard case .object = value.kind else { return phases(in: value, &state).map { Course($0) } }
    guard let scope = ObjectScope(value, path: field, &state) else { return nil }
    scope.check(FormatKeys.outcomes, &state)
    guard scope["outcomes"] != nil else {
      if scope.keys.isEmpty { state.reportType(of: value, expected: .list, field: field) }
      return nil
    }
    guard let elements = scope.list("outcomes", &state) else { return nil }
    guard elements.count > 1 else {
      state.report(
        .tooFewOutcomes, at: scope["outcomes"]?.place ?? scope.place, field: scope.field("outcomes"))
      return nil
    }
    let told = state.problems.count
    var outcomes: [Outcome] = []
    var labels: [String: String] = [:]
    for (place, element) in elements.enumerated() {
      guard let scope = ObjectScope(element, path: "\(scope.field("outcomes"))[\(place)]", &state) else {
        continue
      }
      guard let outcome = outcome(scope, &state) else { continue }
      outcomes.append(outcome)
      guard let label = outcome.label else { continue }
      if let first = labels[label] {
        state.report(
          .sameLabel(label, first: first), at: scope["label"]?.place ?? scope.place,
          field: scope.field("label"))
      } else {
        labels[label] = scope.path
      }
    }
    guard outcomes.count == elements.count else { return nil }
    let sum = outcomes.reduce(0) { $0 + $1.share.partsPerMillion }
    if sum != Rate.one.partsPerMillion, told == state.problems.count {
      state.report(
        .sharesSum(Rate(partsPerMillion: sum)), at: scope["outcomes"]?.place ?? scope.place,
        field: scope.field("outcomes"))
    }
    return Course(outcomes: outcomes)
  }

  private func outcome(_ scope: ObjectScope, _ state: inout DecodingState) -> Outcome? {
    scope.check(FormatKeys.outcome, &state)
    let share =
      scope.required("share", &state) == nil ? nil : scope.rate("share", in: ScenarioLimits.share, &state)
    if share == .zero, !state.isVariant {
      state.report(
        .outcomeNever, at: scope["share"]?.place ?? scope.place, field: scope.field("share"))
    }
    let label = scope.words("label", &state)
    let decoder = PathDecoder(
      field: scope.field("phases"), isPartner: isPartner, person: person, before: before)
    guard let written = scope.required("phases", &state),
      let phases = decoder.phases(in: written, &state), let share
    else { return nil }
    return Outcome(share: share, label: label, phases: phases)
  }

  /// The phases of a path that must be a list.
  func phases(in value: PositionedValue, _ state: inout DecodingState) -> [Phase]? {
    switch value.kind {
    case .list(let elements):
      return phases(elements, at: value.place, &state)
    case .object:
      if let scope = ObjectScope(value, path: field, &state) {
        scope.check(FormatKeys.noOutcomes, &state)
        if scope.keys.isEmpty { state.reportType(of: value, expected: .list, field: field) }
      }
    default:
      state.reportType(of: value, expected: .list, field: field)
    }
    return nil
  }

  func phases(
    _ elements: [PositionedValue], at place: SourcePlace, _ state: inout DecodingState
  ) -> [Phase] {
    if elements.isEmpty { state.report(.emptyPath, at: place, field: field) }
    var phases: [Phase] = []
    var scopes: [ObjectScope] = []
    var start = state.horizon?.lowerBound
    var previous = before.flatMap { phase in start.map { PrecedingPhase(phase: phase, from: $0) } }
    for (place, element) in elements.enumerated() {
      guard let scope = ObjectScope(element, path: "\(field)[\(place)]", &state) else {
        start = nil
        continue
      }
      let decoder = PhaseDecoder(
        scope: scope, start: start, isPartner: isPartner, person: person, previous: previous)
      guard let phase = decoder.phase(&state) else {
        start = nil
        previous = nil
        continue
      }
      previous = start.map { PrecedingPhase(phase: phase, from: $0) }
      start = phase.months.flatMap { months in start.map { $0 + months } }
      phases.append(phase)
      scopes.append(scope)
    }
    if phases.count == elements.count {
      checkLengths(phases, scopes: scopes, &state)
      checkTransitions(phases, scopes: scopes, &state)
    }
    return phases
  }

  /// A share who go on from a supported job is about the job without support after it.
  private func checkTransitions(
    _ phases: [Phase], scopes: [ObjectScope], _ state: inout DecodingState
  ) {
    for (place, phase) in phases.enumerated() where phase.conversion != nil {
      let next = place + 1 < phases.count ? phases[place + 1].activity : nil
      if case .job = next { continue }
      state.report(
        .conversionNotFollowed, at: scopes[place]["conversion"]?.place ?? scopes[place].place,
        field: scopes[place].field("conversion"))
    }
  }

  /// Every phase but the last has a length; none begins after the horizon; the last one reaches its end.
  func checkLengths(_ phases: [Phase], scopes: [ObjectScope], _ state: inout DecodingState) {
    guard let horizon = state.horizon else { return }
    let months = horizon.upperBound - horizon.lowerBound + 1
    var end = 0
    for (place, phase) in phases.enumerated() {
      let scope = scopes[place]
      if end >= months {
        state.report(
          .phaseNeverStarts(start: horizon.lowerBound + end, last: horizon.upperBound), at: scope.place,
          field: scope.path)
        return
      }
      let isLast = place == phases.count - 1
      guard let length = phase.months else {
        // A length that is written but wrong has been told of already.
        if !isLast, scope["months"] == nil {
          state.report(.missingField("months"), at: scope.place, field: scope.field("months"))
        }
        return
      }
      end += length
      if isLast, end != months {
        state.report(
          .pathLength(end: end, horizon: months), at: scope["months"]?.place ?? scope.place,
          field: scope.field("months"))
      }
    }
  }
}
