import Economy
import Law
import LifeCourse

/// Decodes the fields of a phase of studies.
struct StudiesDecoder {
  let scope: ObjectScope

  private enum Summer: String, CaseIterable {
    case assistance, work, none
  }

  func studies(_ state: inout DecodingState) -> Studies? {
    let level =
      scope.required("level", &state) == nil ? nil : scope.choice("level", of: StudyLevel.self, &state)
    let pace = pace(&state)
    let grant = scope.choice(
      "grant", default: StudyGrantKind.general, later: ["start", "transition"], &state)
    let loan = scope.flag("loan", default: true, &state)
    let standardWeeks = ScenarioLimits.studyWeeks.upperBound
    let weeks = scope.whole("weeks", in: ScenarioLimits.studyWeeks, default: standardWeeks, &state)
    let summer = summer(&state)
    let placeCost = scope.money("placeCost", &state)
    guard let level, let summer else { return nil }
    return Studies(
      level: level, pace: pace, grant: grant, loan: loan, weeks: weeks, summer: summer, placeCost: placeCost)
  }

  private func pace(_ state: inout DecodingState) -> StudyPace {
    if scope["pace"] == nil { state.note(default: Rate.one.written, for: scope.field("pace")) }
    let paces = StudyPace.allCases.map { ($0, Rate(partsPerMillion: $0.rawValue * 10_000)) }
    let rate = scope.rate("pace", allowed: .oneOf(paces.map(\.1.written)), &state) { rate in
      paces.contains { $0.1 == rate }
    }
    return paces.first { $0.1 == rate }?.0 ?? .full
  }

  private func summer(_ state: inout DecodingState) -> StudySummer? {
    let summer = scope.choice("summer", default: Summer.assistance, &state)
    let wage = scope.money("summerWage", &state)
    switch summer {
    case .work:
      return scope.required("summerWage", &state) == nil ? nil : wage.map { .work(wage: $0) }
    case .assistance, .none:
      if let value = scope["summerWage"] {
        state.report(
          .unusedUnless("summerWage", condition: "summer: \"work\""), at: value.place,
          field: scope.field("summerWage"))
      }
      return summer == .assistance ? .assistance : StudySummer.none
    }
  }
}
