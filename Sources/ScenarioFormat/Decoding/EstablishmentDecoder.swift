import Economy
import Law
import LifeCourse

/// Decodes the fields of a phase of establishment.
struct EstablishmentDecoder {
  /// The month from which a new plan follows the rules of today (lag 2017:584, förordning 2017:819).
  static let newRules: YearMonth = 2018_01

  let scope: ObjectScope
  /// The phase's first month, where it is known.
  let start: YearMonth?

  /// - Parameter length: the phase's months, where they are given.
  func establishment(length: Int?, _ state: inout DecodingState) -> Establishment {
    let stage = scope.choice("stage", default: EstablishmentStage.programme, &state)
    if stage == .mapping {
      for key in ["extent", "planFrom"] {
        guard let value = scope[key] else { continue }
        state.report(
          .unusedUnless(key, condition: "stage: \"programme\""), at: value.place, field: scope.field(key))
      }
    }
    let establishment = Establishment(
      stage: stage, extent: scope.shareOfFullTime("extent", noted: stage == .programme, &state),
      monthsUsed: scope.whole("monthsUsed", in: ScenarioLimits.monthsBefore, default: 0, &state),
      planFrom: monthUpToStart("planFrom", &state), registeredFrom: monthUpToStart("registeredFrom", &state),
      waitingMonths: scope.whole("waitingMonths", in: ScenarioLimits.waitingMonths, &state) ?? 0,
      sickPeriods: sickPeriods(length: length, &state))
    checkOldPlan(establishment, &state)
    return establishment
  }

  /// Whether the plan is from before the rules of today, which it keeps from having.
  static func isOldPlan(_ establishment: Establishment, start: YearMonth) -> Bool {
    (establishment.planFrom ?? start - establishment.monthsUsed) < newRules
  }

  /// Qualifying days and the months from registration are of the rules of today alone.
  private func checkOldPlan(_ establishment: Establishment, _ state: inout DecodingState) {
    guard let start, Self.isOldPlan(establishment, start: start) else { return }
    let given = [
      ("registeredFrom", establishment.registeredFrom != nil),
      ("sickPeriods", !establishment.sickPeriods.isEmpty),
    ]
    for (key, isGiven) in given where isGiven {
      state.report(
        .unusedUnderOldPlan(key, newRules: Self.newRules), at: scope[key]?.place ?? scope.place,
        field: scope.field(key))
    }
  }

  private func monthUpToStart(_ key: String, _ state: inout DecodingState) -> YearMonth? {
    let month = scope.month(key, in: ScenarioLimits.firstBirth...ScenarioLimits.lastMonth, &state)
    guard let month, let start, month > start else { return month }
    state.report(
      .afterPhaseStart(month, start: start), at: scope[key]?.place ?? scope.place, field: scope.field(key))
    return nil
  }

  private func sickPeriods(length: Int?, _ state: inout DecodingState) -> [YearMonth] {
    let written = scope.months("sickPeriods", &state)
    guard let start, let last = lastMonth(from: start, length: length, state) else {
      return written.map(\.month)
    }
    for period in written where !(start...last).contains(period.month) {
      state.report(
        .outsidePhase(period.month, first: start, last: last), at: period.place, field: period.field)
    }
    return written.map(\.month)
  }

  /// The phase's last month: of its own months, and at the latest of the horizon's.
  private func lastMonth(from start: YearMonth, length: Int?, _ state: DecodingState) -> YearMonth? {
    guard let end = state.horizon?.upperBound, start <= end else { return nil }
    return length.map { min(start + $0 - 1, end) } ?? end
  }
}
