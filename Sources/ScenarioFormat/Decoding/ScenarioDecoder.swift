import Appraisal
import Economy
import LawData
import LifeCourse

/// Decodes a merged file to a scenario, collecting everything that is wrong.
struct ScenarioDecoder {
  let file: ObjectScope

  private enum Kind: String, CaseIterable {
    case transition
  }

  /// A decoded file: whole, or as much of it as the law can be asked about.
  enum Outcome {
    case whole(Scenario)
    /// Something is wrong; the household and its paths could be read all the same.
    case partial(Scenario)
    case nothing
  }

  func scenario(fingerprint: Fingerprint, _ state: inout DecodingState) -> Outcome {
    if case .text("project") = file["kind"]?.kind {
      // A project has a shape of its own: to judge its other fields as a transition's would only confuse.
      _ = file.choice("kind", of: Kind.self, later: ["project"], &state)
      return .nothing
    }
    checkHead(&state)
    let title = file.text("title", &state) ?? ""
    let summary = file.text("description", &state) ?? ""
    readHorizon(&state)
    let municipality = municipality(&state)
    let household = file.required("household", &state)
      .flatMap { ObjectScope($0, path: "household", &state) }
      .flatMap { HouseholdDecoder(scope: $0).household(&state) }
    let without = path("without", person: household?.person, &state)
    let with = path("with", person: household?.person, before: without?.allPhases.first, &state)
    let appraisal = AppraisalDecoder(file: file).settings(
      start: state.horizon?.lowerBound, with: with?.phases, &state)
    let include = AppraisalDecoder(file: file).inclusions(&state)
    let publicCosts = AppraisalDecoder(file: file).publicCosts(
      include, phases: without.flatMap { without in with.map { without.allPhases + $0.allPhases } }, &state)
    let overrides = OverridesDecoder(file: file).overrides(&state)
    if let household {
      for (name, course) in [("without", without), ("with", with)] {
        for (place, outcome) in (course?.outcomes ?? []).enumerated() {
          file.checkFixed(
            course?.field(name, outcome: place) ?? name, outcome.phases, household, &state)
        }
      }
    }
    let uncertain = uncertain(fingerprint, &state)
    guard let horizon = state.horizon, let household, let without, let with else { return .nothing }
    let isWhole =
      municipality != nil && appraisal != nil && include != nil && publicCosts != nil
      && !state.problems.contains { !$0.text.code.isWarning }
    if isWhole { checkDifference(without, with, household, &state) }
    var scenario = Scenario(
      title: title, summary: summary, start: horizon.lowerBound,
      months: horizon.upperBound - horizon.lowerBound + 1,
      municipality: municipality ?? Municipality(code: "", name: "", county: ""), household: household,
      without: without.phases, with: with.phases, appraisal: appraisal, include: include ?? Inclusions(),
      publicCosts: publicCosts ?? PublicCosts(), overrides: overrides, uncertain: uncertain,
      defaults: state.defaults, fingerprint: fingerprint)
    scenario.courseWithout = without
    scenario.courseWith = with
    return isWhole ? .whole(scenario) : .partial(scenario)
  }

  private func uncertain(_ fingerprint: Fingerprint, _ state: inout DecodingState) -> [UncertainInput] {
    let municipalities = state.municipalities
    return UncertainDecoder(file: file) { tree in
      var state = DecodingState(municipalities: municipalities)
      state.isVariant = true
      guard let file = ObjectScope(tree, path: "", &state),
        case .whole(let scenario) = ScenarioDecoder(file: file).scenario(fingerprint: fingerprint, &state)
      else {
        let first = state.problems.first { !$0.text.code.isWarning }
        return .failure(.init(text: first?.text ?? .emptyPath, field: first?.field ?? ""))
      }
      return .success(scenario)
    }.inputs(&state)
  }

  private func checkHead(_ state: inout DecodingState) {
    file.check(FormatKeys.file, &state)
    if let version = file.required("nytta", &state) {
      if case .number(let number) = version.kind {
        if (try? number.scaled(decimals: 0)) != ScenarioLimits.version {
          state.report(
            .unknownVersion(number.written, known: ScenarioLimits.version), at: version.place, field: "nytta")
        }
      } else {
        state.reportType(of: version, expected: .number, field: "nytta")
      }
    }
    _ = file.choice("kind", of: Kind.self, later: ["project"], &state)
  }

  private func readHorizon(_ state: inout DecodingState) {
    let limits = ScenarioLimits.firstMonth...ScenarioLimits.lastMonth
    let start = file.required("start", &state).flatMap { _ in file.month("start", in: limits, &state) }
    let months = file.required("months", &state)
      .flatMap { _ in file.whole("months", in: ScenarioLimits.months, &state) }
    guard let start, let months else { return }
    let end = start + months - 1
    if end > ScenarioLimits.lastMonth {
      state.report(
        .horizonOutsideModel(end: end, last: ScenarioLimits.lastMonth),
        at: file["months"]?.place ?? file.place, field: "months")
      return
    }
    state.horizon = start...end
  }

  private func municipality(_ state: inout DecodingState) -> Municipality? {
    guard file.required("municipality", &state) != nil, let name = file.text("municipality", &state) else {
      return nil
    }
    if let municipality = state.municipalities.municipality(name) { return municipality }
    state.report(
      .unknownMunicipality(name, nearest: nearestName(to: name, among: state.municipalities.names)),
      at: file["municipality"]?.place ?? file.place, field: "municipality")
    return nil
  }

  private func path(
    _ key: String, person: Person?, before: Phase? = nil, _ state: inout DecodingState
  ) -> Course? {
    file.required(key, &state).flatMap {
      PathDecoder(field: key, isPartner: false, person: person, before: before).course(in: $0, &state)
    }
  }

  private func checkDifference(
    _ without: Course, _ with: Course, _ household: Household, _ state: inout DecodingState
  ) {
    guard without == with, household.partner?.phasesWith == nil, let written = file["with"] else { return }
    state.report(.identicalPaths, at: written.place, field: "with")
  }
}
