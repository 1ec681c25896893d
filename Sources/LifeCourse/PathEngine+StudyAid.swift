package import Bookkeeping
package import Economy
package import Law

/// Study aid of a week: after what the income of the half-year takes.
package struct WeeklyStudyAid: Sendable, Equatable {
  /// The grant.
  package let grant: Money
  /// The loan that could be taken, where it is asked for.
  package let loan: Money
  /// The extra loan that is taken.
  package let extraLoan: Money
}

extension PathEngine {
  /// What a student has a week in an assessed month: full aid, less what the taxable income of the half-year takes.
  ///
  /// `nil` where the law was not compiled for the course. The reduction is spread evenly over the half-year's weeks: a
  /// person states the income when applying, and CSN settles it afterwards. Transition study support is not reduced.
  package func weeklyAid(_ plan: AdultPlan, _ planned: PlannedStudies, month: Int) -> WeeklyStudyAid? {
    let studies = planned.studies
    if studies.grant == .transition {
      guard planned.transition.indices.contains(month / 12) else { return nil }
      let weekly = planned.transition[month / 12]
      return WeeklyStudyAid(grant: weekly.grant, loan: weekly.loan, extraLoan: .zero)
    }
    guard let rules = self[law: month].studyAid,
      let grant = rules.weeklyGrant(studies.grant, pace: studies.pace)
    else { return nil }
    let loan = rules.weeklyLoan(studies.grant, pace: studies.pace) ?? .zero
    let extraLoan = studies.extraLoan ? rules.weeklyExtraLoan(pace: studies.pace) ?? .zero : .zero
    guard let reduction = rules.reduction(studies.grant, pace: studies.pace) else {
      return WeeklyStudyAid(grant: grant, loan: loan, extraLoan: extraLoan)
    }
    let left = reduction.reduced(
      grant: grant, loan: loan, income: plan.halfYearIncome(month),
      weeks: plan.halfYearWeeks(studies.grant, month))
    return WeeklyStudyAid(grant: left.grant, loan: left.loan, extraLoan: extraLoan)
  }
}

extension AdultPlan {
  /// The assessed months of the calendar half-year of a month.
  package static func halfYear(of month: Int) -> Range<Int> {
    let first = month - month % (12 / 2)
    return first..<first + 12 / 2
  }

  /// Taxable income of the calendar half-year of a month.
  package func halfYearIncome(_ month: Int) -> Money {
    Money(ore: taxableByMonth[Self.halfYear(of: month)].reduce(0, +))
  }

  /// Weeks of the calendar half-year of a month with study aid, or with the study start grant.
  package func halfYearWeeks(_ grant: StudyGrantKind, _ month: Int) -> Int {
    var weeks = 0
    for place in Self.halfYear(of: month) {
      for phase in phases where phase.range.contains(place) {
        if case .studies(let planned) = phase.kind, planned.studies.grant.isStudyAid == grant.isStudyAid,
          planned.studies.grant != .transition
        {
          weeks += planned.weeks(in: place)
        }
      }
    }
    return weeks
  }
}

extension StudyGrantKind {
  /// The line it is booked on.
  package var line: Line {
    switch self {
    case .general, .higher: .studyGrant
    case .start: .studyStartGrant
    case .transition: .transitionStudyGrant
    }
  }

  /// Whether a loan can be taken with it.
  package var hasLoan: Bool { self != .start }
}
