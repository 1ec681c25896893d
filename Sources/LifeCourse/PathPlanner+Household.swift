import Economy
import Law
import LawData

extension PathPlanner {
  /// What the run needs of the household whatever its activities.
  /// - Parameter municipality: the home, whose ceiling of reasonable rent may be asked for.
  package mutating func householdFacts(_ municipality: Municipality) -> HouseholdFacts {
    let start = timeline.start
    var lastInNorm: [YearMonth] = []
    for (place, child) in household.children.enumerated() {
      let last = attempt("household.children[\(place)]") { reader throws(NotModelled) in
        try lastMonthInNorm(born: child.born, pupil: child.pupil, at: start, reader: &reader)
      }
      lastInNorm.append(last ?? start)
    }
    let facts = HouseholdFacts(
      household, timeline: timeline, lastMonthInNorm: lastInNorm, rentCeilings: [])
    guard household.housing.reasonableRent == .municipal, household.socialAssistance else { return facts }
    return HouseholdFacts(
      household, timeline: timeline, lastMonthInNorm: lastInNorm,
      rentCeilings: rentCeilings(municipality, facts))
  }

  /// The municipality's ceiling of reasonable rent by assessed month.
  private mutating func rentCeilings(_ municipality: Municipality, _ facts: HouseholdFacts) -> [Money] {
    var ceilings: [Money] = []
    let adults = household.partner == nil ? 1 : 2
    for place in 0..<timeline.assessedCount {
      let month = max(timeline.month(place), timeline.start)
      let children = facts.childrenAtHome[place].count { $0.isInNorm }
      let ceiling = reasonableRent(
        municipalityCode: municipality.code, adults: adults, children: children, month: month, reader: &reader)
      guard let ceiling else {
        report("household.housing.reasonableRent", .rentCeilingUnknown(municipality: municipality.name))
        return []
      }
      ceilings.append(ceiling)
    }
    return ceilings
  }

  /// What an adult's tax asks beside the incomes.
  mutating func taxFacts(of person: Person, field: String) -> AdultTaxFacts {
    let residentFrom = min(
      max(0, (person.residentFrom ?? timeline.firstAssessed) - timeline.firstAssessed),
      timeline.horizon.lowerBound)
    guard let fund = person.unemploymentFund else {
      return AdultTaxFacts(isInChurch: person.churchMember, residentFrom: residentFrom)
    }
    var fees = Array(repeating: 0, count: timeline.assessedCount)
    for month in residentFrom..<timeline.assessedCount {
      let calendarMonth = timeline.month(month)
      let fee =
        fund.fee
        ?? attempt("\(field).unemploymentFund.fee") { reader throws(NotModelled) in
          try UnemploymentFund.defaultFee(at: calendarMonth, reader: &reader)
        }
      if fund.fee == nil, month == timeline.horizon.lowerBound, let fee {
        choose("\(field).unemploymentFund.fee", .money(fee))
      }
      fees[month] = fee?.ore ?? 0
    }
    return AdultTaxFacts(
      isInChurch: person.churchMember, fundFeeByMonth: fees, residentFrom: residentFrom)
  }
}
