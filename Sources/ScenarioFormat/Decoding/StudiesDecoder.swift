import Economy
import Law
import LifeCourse

/// Decodes the fields of a phase of studies.
struct StudiesDecoder {
  let scope: ObjectScope

  private enum Summer: String, CaseIterable {
    case assistance, work, none
  }

  /// - Parameter level: the level of education; `nil` where it could not be read.
  func studies(level: StudyLevel?, _ state: inout DecodingState) -> Studies? {
    let grant = scope.choice("grant", default: StudyGrantKind.general, &state)
    let pace = pace(of: grant, &state)
    let loan = grant.hasLoan ? scope.flag("loan", default: true, &state) : false
    if !grant.hasLoan { noLoan("loan", of: { $0.hasLoan }, &state) }
    if !grant.isStudyAid { noLoan("extraLoan", of: { $0.isStudyAid }, &state) }
    let extraLoan =
      grant.isStudyAid && scope["extraLoan"] != nil && scope.flag("extraLoan", default: false, &state)
    let standardWeeks = ScenarioLimits.studyWeeks.upperBound
    let weeks = scope.whole("weeks", in: ScenarioLimits.studyWeeks, default: standardWeeks, &state)
    let summer = summer(&state)
    let placeCost = scope.money("placeCost", &state)
    let before = background(grant, extraLoan: extraLoan, &state)
    guard let level, let summer else { return nil }
    return Studies(
      level: level, pace: pace, grant: grant, loan: loan, extraLoan: extraLoan, weeks: weeks, summer: summer,
      placeCost: placeCost, before: before)
  }

  /// What is known of the time before; a key that the grant does not ask for is told.
  private func background(
    _ grant: StudyGrantKind, extraLoan: Bool, _ state: inout DecodingState
  ) -> StudyBackground {
    var before = StudyBackground()
    before.weeksUsed = scope.whole("weeksUsed", in: ScenarioLimits.studyWeeksUsed, &state) ?? 0
    if grant == .start {
      before.registeredMonths = scope.whole("registeredMonths", in: 0...12, &state)
    } else {
      unused("registeredMonths", unless: "grant: \"start\"", &state)
    }
    if grant == .transition {
      before.incomeBase = scope.money("incomeBase", &state)
      before.workMonths = scope.whole("workMonths", in: ScenarioLimits.workMonths, &state)
      before.recentWorkMonths = scope.whole("recentWorkMonths", in: 0...24, &state)
    } else {
      for key in ["incomeBase", "workMonths", "recentWorkMonths"] {
        unused(key, unless: "grant: \"transition\"", &state)
      }
    }
    if extraLoan {
      before.earningsBefore = scope.money("earningsBefore", &state)
    } else {
      unused("earningsBefore", unless: "extraLoan: true", &state)
    }
    return before
  }

  /// Tells of a loan that the grant does not have; that there is none may be said.
  private func noLoan(
    _ key: String, of hasLoan: (StudyGrantKind) -> Bool, _ state: inout DecodingState
  ) {
    guard scope[key] != nil, scope.flag(key, &state) == true else { return }
    let grants = StudyGrantKind.allCases.filter(hasLoan).map { "\"\($0.rawValue)\"" }
    unused(key, unless: "grant: " + grants.joined(separator: " / "), &state)
  }

  /// Tells of a key that stands without what it belongs to.
  private func unused(_ key: String, unless condition: String, _ state: inout DecodingState) {
    guard let value = scope[key] else { return }
    state.report(.unusedUnless(key, condition: condition), at: value.place, field: scope.field(key))
  }

  /// The paces below half time give transition study support alone.
  private func pace(of grant: StudyGrantKind, _ state: inout DecodingState) -> StudyPace {
    if scope["pace"] == nil { state.note(default: Rate.one.written, for: scope.field("pace")) }
    let allowed = grant == .transition ? StudyPace.allCases : StudyPace.ofStudyAid
    let rate = scope.rate("pace", allowed: .oneOf(allowed.map(\.share.written)), &state) { rate in
      allowed.contains { $0.share == rate }
    }
    return allowed.first { $0.share == rate } ?? .full
  }

  private func summer(_ state: inout DecodingState) -> StudySummer? {
    let summer = scope.choice("summer", default: Summer.assistance, &state)
    let wage = scope.money("summerWage", &state)
    switch summer {
    case .work:
      if let work = scope["work"] {
        state.report(
          .unusedUnless("work", condition: "summer: \"assistance\""), at: work.place,
          field: scope.field("work"))
      }
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
