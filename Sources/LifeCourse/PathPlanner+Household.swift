import Economy
import Law
package import LawData

extension PathPlanner {
  /// What the run needs of the household whatever its activities.
  /// - Parameter municipality: the home, whose ceiling of reasonable rent may be asked for.
  package mutating func householdFacts(_ municipality: Municipality) -> HouseholdFacts {
    let forms = careForms()
    let lastInNorm = lastMonthsInNorm()
    let lastInHousing = lastMonthsInHousing()
    let facts = HouseholdFacts(
      household, timeline: timeline, lastMonthInNorm: lastInNorm, lastMonthInHousing: lastInHousing,
      careForm: forms, rentCeilings: [])
    guard household.housing.reasonableRent == .municipal, household.socialAssistance else { return facts }
    return HouseholdFacts(
      household, timeline: timeline, lastMonthInNorm: lastInNorm, lastMonthInHousing: lastInHousing,
      careForm: forms,
      rentCeilings: rentCeilings(municipality, facts))
  }

  /// By child, the last month in which it is in the national norm.
  private mutating func lastMonthsInNorm() -> [YearMonth] {
    let start = timeline.start
    let end = timeline.month(timeline.assessedCount - 1)
    // The ages at which a child leaves the norm are asked where a child comes to them.
    guard household.socialAssistance,
      household.children.contains(where: { end.age(ofBorn: $0.born) >= adultAge })
    else { return household.children.map { _ in end } }
    let ages = attempt("household.children") { reader throws(NotModelled) in
      try ChildNormAges(month: start, reader: &reader)
    }
    return household.children.map { ages?.lastMonthInNorm(born: $0.born, isPupil: $0.pupil) ?? end }
  }

  /// By child, the last month in which it counts in the housing allowance.
  private mutating func lastMonthsInHousing() -> [YearMonth] {
    let end = timeline.month(timeline.assessedCount - 1)
    // What is said of pupils is asked of those who come to the age.
    let grown = household.children.filter { end.age(ofBorn: $0.born) >= adultAge }
    guard household.housingAllowance, !grown.isEmpty else { return household.children.map { _ in end } }
    let start = timeline.start
    let ages = attempt("household.children") { reader throws(NotModelled) in
      try HousingAllowanceChildAges(month: start, pupils: grown.map(\.pupil), reader: &reader)
    }
    return household.children.map { child in
      grown.contains(child) ? ages?.lastMonth(born: child.born, isPupil: child.pupil) ?? end : end
    }
  }

  /// By child, the form of child care that its age gives by assessed month; empty where no child is in care.
  private mutating func careForms() -> [[ChildCareForm?]] {
    guard household.children.contains(where: { $0.preschool != .never || $0.leisureCentre != .never }) else {
      return []
    }
    var forms = household.children.map { _ in [ChildCareForm?]() }
    for place in 0..<timeline.assessedCount {
      let month = timeline.month(place)
      let ages = attempt("household.children") { reader throws(NotModelled) in
        try ChildCareAges(month: month, reader: &reader)
      }
      for (number, child) in household.children.enumerated() {
        forms[number].append(ages?.form(born: child.born, in: month))
      }
    }
    return forms
  }

  /// The municipality's ceiling of reasonable rent by assessed month.
  private mutating func rentCeilings(_ municipality: Municipality, _ facts: HouseholdFacts) -> [Money] {
    var ceilings: [Money] = []
    for place in 0..<timeline.assessedCount {
      let ceiling = reasonableRent(
        municipalityCode: municipality.code, adults: household.partner == nil ? 1 : 2,
        children: facts.childrenAtHome[place].count { $0.isInNorm },
        month: max(timeline.month(place), timeline.start), reader: &reader)
      guard let ceiling else {
        report(
          "household.housing.reasonableRent",
          .rentCeilingUnknown(municipality: municipality.name, known: ReasonableRents.municipalityNames))
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
