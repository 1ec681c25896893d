import Economy
import Law
import LawData

extension PathPlanner {
  /// A benefit month by month; where the law gives none, a problem with the field.
  ///
  /// Months after the horizon serve the year's assessments alone: a benefit that ends there is no problem, and its last
  /// amount is carried on.
  mutating func planned(
    _ claim: BenefitClaim, _ phase: Phase, field: String, range: Range<Int>, booked: Range<Int>,
    person: Person
  ) -> PlannedBenefit {
    guard !booked.isEmpty else { return PlannedBenefit(claim: claim, months: []) }
    let months = timeline.month(range.lowerBound)...timeline.month(range.upperBound - 1)
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

  /// The benefit of the months before the first, each as of the days used at the start: they use up none, and no
  /// waiting days are left.
  mutating func benefitOfHistory(_ claim: BenefitClaim, born: YearMonth, range: Range<Int>) -> PlannedBenefit
  {
    var claim = claim
    claim.daysUsed = max(1, claim.daysUsed)
    var months: [BenefitOfMonth?] = []
    for place in range {
      let month = timeline.month(place)
      let course = benefitCourse(
        claim, months: month...month, born: born, assumeEligible: true, reader: &reader)
      months.append(course.months.first)
    }
    return PlannedBenefit(claim: claim, months: months)
  }

  /// The establishment programme with what is paid of it.
  mutating func planned(
    _ establishment: Establishment, _ phase: Phase, field: String, range: Range<Int>
  ) -> PlannedEstablishment {
    let extents = range.map { place in
      paidExtent(
        establishment, phase, field: field, start: timeline.month(range.lowerBound),
        month: timeline.month(place))
    }
    let start = timeline.month(range.lowerBound)
    let days = attempt("\(field).sickPeriods") { reader throws(NotModelled) in
      try establishment.qualifyingDays(start: start, reader: &reader)
    }
    return PlannedEstablishment(
      establishment: establishment, paidExtents: extents,
      paidFrom: range.lowerBound + establishment.waitingMonths,
      qualifyingDays: (days ?? []).map { $0 - timeline.firstAssessed })
  }

  /// The programme in the months before the first: as in its first phase, without sickness, and unpaid where the
  /// phase begins by waiting for the first payment.
  mutating func establishmentOfHistory(
    _ establishment: Establishment, _ phase: Phase, range: Range<Int>, isPartner: Bool
  ) -> PlannedEstablishment {
    let field = isPartner ? "household.partner.phases[0]" : "without[0]"
    let extents = range.map { place in
      paidExtent(
        establishment, phase, field: field, start: timeline.start, month: timeline.month(place))
    }
    return PlannedEstablishment(
      establishment: establishment, paidExtents: extents,
      paidFrom: establishment.waitingMonths > 0 ? range.upperBound : range.lowerBound, qualifyingDays: [])
  }

  private mutating func paidExtent(
    _ establishment: Establishment, _ phase: Phase, field: String, start: YearMonth, month: YearMonth
  ) -> Rate {
    guard let work = phase.besideWork, establishment.stage == .programme else { return establishment.extent }
    let paid = attempt(field) { reader throws(NotModelled) in
      try EstablishmentPlan(
        from: establishment.planMonth(start: start), in: month, reader: &reader
      )
      .paidExtent(
        extent: establishment.extent, workExtent: work.extent, in: month, reader: &reader)
    }
    return (paid ?? nil) ?? establishment.extent
  }
}

extension Establishment {
  /// The month of the plan: as given, or the months used before the phase.
  func planMonth(start: YearMonth) -> YearMonth { planFrom ?? start - monthsUsed }

  /// The months with a qualifying day of a phase from its first month.
  fileprivate func qualifyingDays(
    start: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> [YearMonth] {
    guard !sickPeriods.isEmpty else { return [] }
    return try EstablishmentPlan(from: planMonth(start: start), in: start, reader: &reader)
      .qualifyingDays(sickPeriods: sickPeriods.sorted(), reader: &reader)
  }
}
