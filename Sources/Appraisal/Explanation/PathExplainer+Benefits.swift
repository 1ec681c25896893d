import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Benefits of one's own: sickness, unemployment, programmes, compensation, parental leave.
extension PathExplainer {
  /// An adult's benefit of a month, where it is booked on a line.
  func benefit(_ adult: Int, _ month: Int, as line: Line) -> ExplanationNode? {
    guard let phase = phase(adult, month), case .benefit(let planned) = phase.kind,
      planned.month(month - phase.range.lowerBound)?.paid.line == line
    else { return nil }
    return benefit(adult, month)
  }

  /// An adult's benefit of an assessed month; a taxable grant of studies is one.
  func benefit(_ adult: Int, _ month: Int) -> ExplanationNode? {
    if let grant = transitionGrant(adult, month) { return grant }
    guard let phase = phase(adult, month), case .benefit(let planned) = phase.kind,
      let paid = planned.month(month - phase.range.lowerBound), let source = source(of: phase, adult: adult)
    else { return nil }
    let claim: BenefitClaim
    let range: ClosedRange<YearMonth>
    var isAssumed = true
    var reckoned = month
    if phase.place == nil {
      // Before the first month: each month as of the days used at the start.
      var history = planned.claim
      history.daysUsed = max(1, history.daysUsed)
      claim = history
      range = timeline.month(month)...timeline.month(month)
    } else {
      claim = planned.claim
      // The months after the horizon belong to the course: they serve the year's assessments.
      range = timeline.month(phase.range.lowerBound)...timeline.month(phase.range.upperBound - 1)
      var reader = ParameterReader(overrides: scenario.overrides)
      let course = benefitCourse(
        claim, months: range, born: plan.adults[adult].born, assumeEligible: false, reader: &reader)
      isAssumed = course.months.count < phase.booked.count
    }
    let days = benefitDays(
      claim, months: range, born: plan.adults[adult].born, assumeEligible: isAssumed,
      reader: ParameterReader(overrides: scenario.overrides))
    // Where the benefit ends after the horizon, its last month carries on.
    if phase.place != nil, let last = days.indices.last {
      reckoned = min(month, phase.range.lowerBound + last)
    }
    let place = timeline.month(reckoned) - range.lowerBound
    guard days.indices.contains(place) else { return nil }
    let line = paid.paid.line
    return BenefitOfMonthTree(
      explainer: self, claim: claim, field: source.field, born: plan.adults[adult].born,
      bornField: personField(adult) + ".born", calendarMonth: timeline.month(reckoned), days: days[place]
    ).node(paid.paid)
      .named(term(line, month)).answering(paid.amount).known(as: key(line.identifier, adult, month))
  }
}
