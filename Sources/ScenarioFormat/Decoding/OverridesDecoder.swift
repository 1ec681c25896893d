import Economy
import LawData

/// Decodes `overrides`: values of the user's own for parameters.
struct OverridesDecoder {
  let file: ObjectScope

  func overrides(_ state: inout DecodingState) -> [ParameterOverride] {
    var overrides: [ParameterOverride] = []
    for (place, element) in (file.list("overrides", &state) ?? []).enumerated() {
      guard let scope = ObjectScope(element, path: "overrides[\(place)]", &state) else { continue }
      guard let own = override(scope, &state) else { continue }
      if overrides.contains(where: own.overlaps) {
        state.report(.overlappingOverrides(own.parameter), at: scope.place, field: scope.path)
      }
      overrides.append(own)
    }
    return overrides
  }

  private func override(_ scope: ObjectScope, _ state: inout DecodingState) -> ParameterOverride? {
    scope.check(FormatKeys.override, &state)
    let parameter = parameter(scope, &state)
    let written = scope.required("value", &state)
    let value = parameter.flatMap { parameter in
      written.flatMap {
        OwnValue.read($0, of: parameter, field: scope.field("value"), &state)
      }
    }
    let bounds = ScenarioLimits.firstMonth...ScenarioLimits.lastMonth
    let from = scope.required("from", &state).flatMap { _ in scope.month("from", in: bounds, &state) }
    let through = scope.month("to", in: bounds, &state)
    let reason = scope.required("reason", &state).flatMap { _ in scope.words("reason", &state) }
    guard let parameter, let value, let from, let reason else { return nil }
    if scope["to"] != nil {
      guard let through else { return nil }
      guard from <= through else {
        state.report(
          .endsBeforeItBegins(from: from, to: through), at: scope["to"]?.place ?? scope.place,
          field: scope.field("to"))
        return nil
      }
    }
    let own = ParameterOverride(
      parameter: parameter.id, value: value, from: from, through: through, reason: reason)
    let replaced = parameter.entries(replacedBy: own)
    guard !replaced.isEmpty else {
      state.report(
        .parameterNotInForce(
          parameter.id, first: parameter.entries.first?.from ?? ScenarioLimits.firstMonth,
          last: parameter.entries.last?.through), at: scope["from"]?.place ?? scope.place,
        field: scope.field("from"))
      return nil
    }
    if replaced.contains(where: { $0.status == .law }) {
      state.report(.overridesLaw(parameter.id), at: scope.place, field: scope.path)
    }
    return own
  }

  private func parameter(_ scope: ObjectScope, _ state: inout DecodingState) -> Parameter? {
    guard let written = scope.required("parameter", &state), let id = scope.text("parameter", &state) else {
      return nil
    }
    let parameter = OwnValue.parameter(id)
    if parameter == nil {
      state.report(
        .unknownParameter(id, nearest: OwnValue.nearest(to: id, fields: [])), at: written.place,
        field: scope.field("parameter"))
    }
    return parameter
  }
}

extension Parameter {
  /// The entries that hold in some month of the user's own value, the last one copied on.
  fileprivate func entries(replacedBy own: ParameterOverride) -> [ParameterEntry] {
    entries.indices.compactMap { place in
      let next = place + 1 < entries.count ? entries[place + 1].from - 1 : nil
      let end = entries[place].through ?? next
      if let last = own.through, last < entries[place].from { return nil }
      if let end, end < own.from { return nil }
      return entries[place]
    }
  }
}
