import Economy
import Law
import LawData

extension PathPlanner {
  /// A benefit month by month; where the law gives none, a problem with the field.
  ///
  /// Months after the horizon carry the last amount on: they serve the year's assessments alone.
  mutating func planned(
    _ claim: BenefitClaim, _ phase: Phase, field: String, range: Range<Int>, booked: Range<Int>,
    person: Person
  ) -> PlannedBenefit {
    guard !booked.isEmpty else { return PlannedBenefit(claim: claim, months: []) }
    let months = timeline.month(booked.lowerBound)...timeline.month(booked.upperBound - 1)
    var course = benefitCourse(
      claim, months: months, born: person.born, assumeEligible: false, reader: &reader)
    if let end = course.end, course.months.count < booked.count {
      judge(phase, field: field) { _ throws(QualificationError) in throw end }
      if phase.assumeEligible != nil {
        course = benefitCourse(
          claim, months: months, born: person.born, assumeEligible: true, reader: &reader)
      }
    }
    var amounts = course.months
    if let last = amounts.last {
      amounts += Array(repeating: last, count: max(0, range.count - amounts.count))
    }
    return PlannedBenefit(claim: claim, months: amounts)
  }

  /// The benefit of the months before the first, each as of the days used at the start: they use up none.
  mutating func benefitOfHistory(_ claim: BenefitClaim, born: YearMonth, range: Range<Int>) -> PlannedBenefit
  {
    var months: [BenefitOfMonth] = []
    for place in range {
      let month = timeline.month(place)
      let course = benefitCourse(
        claim, months: month...month, born: born, assumeEligible: true, reader: &reader)
      guard let amount = course.months.first else { continue }
      months.append(amount)
    }
    return PlannedBenefit(claim: claim, months: months)
  }

  /// The establishment programme with what is paid of it.
  mutating func planned(
    _ establishment: Establishment, _ phase: Phase, field: String, range: Range<Int>, booked: Range<Int>
  ) -> PlannedEstablishment {
    PlannedEstablishment(
      establishment: establishment, paidExtent: establishment.extent,
      paidFrom: range.lowerBound + establishment.waitingMonths, qualifyingDays: [])
  }
}
