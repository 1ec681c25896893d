import Economy
import Law
import LawData
import LifeCourse

/// Decodes the fields of a phase on a benefit of one's own.
struct BenefitDecoder {
  let scope: ObjectScope
  /// The phase's first month, where it is known.
  let start: YearMonth?
  /// Whose benefit it is; `nil` where that could not be read.
  let person: Person?

  private var isFundMember: Bool? { person.map { $0.unemploymentFund != nil } }

  func claim(_ kind: BenefitKind, reads keys: [String], _ state: inout DecodingState) -> BenefitClaim {
    let extent = scope.shareOfFullTime("extent", noted: true, &state)
    let standard = ScenarioLimits.insuranceYears.upperBound
    var claim = BenefitClaim(
      kind: kind, extent: extent, incomeBase: incomeBase(kind, &state), insuranceYears: standard)
    if keys.contains("daysUsed") {
      claim.daysUsed = scope.whole("daysUsed", in: ScenarioLimits.daysBefore, default: 0, &state)
    }
    if keys.contains("insuranceYears") {
      claim.insuranceYears = scope.whole(
        "insuranceYears", in: ScenarioLimits.insuranceYears, default: standard, &state)
    }
    if keys.contains("upperSecondary") {
      claim.hasUpperSecondary = scope.flag("upperSecondary", default: false, &state)
      checkUpperSecondary(&state)
    }
    if keys.contains("memberMonths") { claim.memberMonths = memberMonths(&state) }
    if keys.contains("qualifyingMonths") {
      let months = ScenarioLimits.qualifyingMonths
      claim.qualifyingMonths = scope.whole(
        "qualifyingMonths", in: months, default: months.upperBound, &state)
    }
    return claim
  }

  /// Income before: a benefit for loss of income needs it, the others have an amount without it.
  private func incomeBase(_ kind: BenefitKind, _ state: inout DecodingState) -> Money? {
    switch kind {
    case .sickness, .rehabilitation: _ = scope.required("incomeBase", &state)
    case .activitySupport, .unemploymentBenefit, .activityCompensation, .sicknessCompensation, .parentalLeave:
      if scope["incomeBase"] == nil {
        state.note(default: Money.zero.written, for: scope.field("incomeBase"))
      }
    }
    return scope.money("incomeBase", &state)
  }

  /// Upper secondary school decides development allowance alone, which ends at an age.
  private func checkUpperSecondary(_ state: inout DecodingState) {
    guard let value = scope["upperSecondary"], case .flag = value.kind, let start, let person,
      let age = ActivitySupportFigures.lowestAge.entries.last(where: { $0.from <= start })?.value,
      start.age(ofBorn: person.born) >= age
    else { return }
    state.report(
      .unusedFromAge("upperSecondary", age: age), at: value.place, field: scope.field("upperSecondary"))
  }

  /// Months in an unemployment fund: a year for a member, none for who is in no fund.
  private func memberMonths(_ state: inout DecodingState) -> Int {
    let year = 12
    let months = scope.whole(
      "memberMonths", in: ScenarioLimits.monthsBefore, default: isFundMember == true ? year : 0, &state)
    if months > 0, isFundMember == false {
      state.report(
        .unusedUnless("memberMonths", condition: "unemploymentFund: { member: true }"),
        at: scope["memberMonths"]?.place ?? scope.place, field: scope.field("memberMonths"))
    }
    return months
  }
}
