import Economy
import LawData
import LifeCourse

extension ScenarioResult {
  /// Runs the scenario at the lowest and highest value of each uncertain input.
  /// - Throws: every input whose base is not the run's own value, or whose values the law does not allow.
  func sensitivities() throws(AppraisalFailure) -> [InputSensitivity] {
    var found: [InputSensitivity] = []
    var problems: [ScenarioProblem] = []
    for input in scenario.uncertain {
      if let problem = baseProblem(input) {
        problems.append(problem)
        continue
      }
      let low = try point(at: input.low, of: input, named: "low", &problems)
      let high = try point(at: input.high, of: input, named: "high", &problems)
      guard let low, let high else { continue }
      let points = [low, SensitivityPoint(value: input.base, self), high]
      var search = SwitchingSearch(scenario, input, points: points)
      found.append(
        InputSensitivity(
          input: input, points: points, turns: search.turns(of: points[1].outcomes.map(\.actor))))
    }
    guard problems.isEmpty else { throw .problems(problems) }
    // The most important first; of equals, the first in the file.
    return found.enumerated()
      .sorted { ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset) }.map(\.element)
  }

  /// The values of the user's own that nothing has read.
  func unusedOverrides() -> [ScenarioProblem] {
    guard !scenario.overrides.isEmpty else { return [] }
    let used = Set(ownUses.compactMap(\.override))
    return scenario.overrides.indices.filter { !used.contains($0) }.map {
      ScenarioProblem(field: "overrides[\($0)]", kind: .unusedOverride(scenario.overrides[$0].parameter))
    }
  }

  private func point(
    at value: Int, of input: UncertainInput, named end: String, _ problems: inout [ScenarioProblem]
  ) throws(AppraisalFailure) -> SensitivityPoint? {
    guard let variant = input.scenario(at: value, of: scenario) else { return nil }
    do throws(AppraisalFailure) {
      return SensitivityPoint(value: value, try variant.appraised(isWhole: false))
    } catch {
      guard case .problems(let refusals) = error else { throw error }
      problems += refusals.map {
        ScenarioProblem(
          field: "\(input.field).\(end)", kind: .uncertainRefused(value: written(value), $0))
      }
      return nil
    }
  }

  /// A base that is not the value of the run.
  private func baseProblem(_ input: UncertainInput) -> ScenarioProblem? {
    if input.isBaseWritten { return nil }
    let values: [String]
    if let unit = input.unit {
      values = ownUses.filter { $0.parameter == input.name }.compactMap(value).unique()
        .map { written(unit.millionths($0)) }
    } else {
      values = defaults.filter { $0.field == input.name }.map(\.value).unique()
    }
    if values == [written(input.base)] { return nil }
    return ScenarioProblem(
      field: input.field,
      kind: values.isEmpty
        ? .uncertainUnused(input.name) : .uncertainBase(written: written(input.base), used: values))
  }

  private func value(_ use: ParameterUse) -> Int? {
    if let own = use.override { return scenario.overrides[own].value }
    return use.replacedEntry?.value
  }

  private func written(_ millionths: Int) -> String { Rate(partsPerMillion: millionths).decimalText }
}

extension ParameterUse {
  /// The model's own value, read or replaced.
  var replacedEntry: ParameterEntry? {
    let known = ParameterRegistry[parameter] ?? MunicipalityRegister.parameter(id: parameter)
    return known?.entries[entry]
  }
}

extension UncertainInput {
  /// Where it stands in the file.
  var field: String { "uncertain.\(name)" }
}
