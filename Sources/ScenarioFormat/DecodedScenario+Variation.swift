import Appraisal
package import Economy

extension DecodedScenario {
  /// The fields of the file that hold a number, in the order they are written.
  package var numberFields: [String] { content.map { Self.numbers(in: $0, path: "") } ?? [] }

  /// The scenario with another number in a field, checked as a file with it would be; `nil` where the file has no place
  /// for the field, or something else than a number in it.
  /// - Parameter millionths: the number.
  package func setting(
    _ field: String, to millionths: Int, language: Language
  ) -> Result<DecodedScenario, ScenarioProblems>? {
    guard let content, let steps = Self.steps(field),
      let changed = content.setting(steps[...], to: millionths)
    else { return nil }
    // No number names the municipality: it is the one that was found, and looked up once.
    let home = scenario.municipality
    var state = DecodingState(municipalities: MunicipalityLookup(names: [], municipality: { _ in home }))
    guard let file = ObjectScope(changed, path: "", &state) else { return nil }
    let outcome = ScenarioDecoder(file: file)
      .scenario(fingerprint: scenario.fingerprint ?? Fingerprint(), &state)
    let diagnostics = state.problems.map { $0.diagnostic(language) }
    guard case .whole(let scenario) = outcome else {
      return .failure(ScenarioProblems(diagnostics: diagnostics, inputNotFound: false))
    }
    return .success(
      DecodedScenario(
        scenario: scenario, places: places, warnings: diagnostics, content: changed))
  }

  private static func numbers(in value: PositionedValue, path: String) -> [String] {
    switch value.kind {
    case .number: [path]
    case .object(let members):
      members.flatMap { numbers(in: $0.value, path: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .list(let elements):
      elements.enumerated().flatMap { numbers(in: $0.element, path: "\(path)[\($0.offset)]") }
    case .null, .flag, .text, .invalid: []
    }
  }

  /// "with[0].wage" as key, place, key; `nil` for what is no path.
  private static func steps(_ field: String) -> [FieldStep]? {
    var steps: [FieldStep] = []
    for word in field.split(separator: ".", omittingEmptySubsequences: false) {
      let parts = word.split(separator: "[", omittingEmptySubsequences: false)
      guard let key = parts.first, !key.isEmpty else { return nil }
      steps.append(.key(String(key)))
      for part in parts.dropFirst() {
        guard part.last == "]", let place = Int(part.dropLast()), place >= 0 else { return nil }
        steps.append(.place(place))
      }
    }
    return steps
  }
}

/// A part of a field's path.
private enum FieldStep {
  case key(String)
  case place(Int)
}

extension PositionedValue {
  /// The value with another number where the steps lead; a key that is not written is added to its object.
  fileprivate func setting(_ steps: ArraySlice<FieldStep>, to millionths: Int) -> PositionedValue? {
    guard let step = steps.first else {
      guard case .number = kind else { return nil }
      return Self.number(millionths).map { PositionedValue(place: place, kind: .number($0)) }
    }
    switch (step, kind) {
    case (.key(let key), .object(var members)):
      if let found = members.firstIndex(where: { $0.key == key }) {
        guard let value = members[found].value.setting(steps.dropFirst(), to: millionths) else { return nil }
        members[found] = Member(key: key, place: members[found].place, value: value)
      } else {
        guard steps.count == 1, let number = Self.number(millionths) else { return nil }
        members.append(
          Member(key: key, place: place, value: PositionedValue(place: place, kind: .number(number))))
      }
      return PositionedValue(place: place, kind: .object(members))
    case (.place(let number), .list(var elements)):
      guard elements.indices.contains(number),
        let value = elements[number].setting(steps.dropFirst(), to: millionths)
      else { return nil }
      elements[number] = value
      return PositionedValue(place: place, kind: .list(elements))
    default: return nil
    }
  }

  private static func number(_ millionths: Int) -> ExactDecimal? {
    ExactDecimal(
      mantissa: Int128(millionths), exponent: -6, written: Rate(partsPerMillion: millionths).written)
  }
}
