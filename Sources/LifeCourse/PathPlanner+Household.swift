import Economy
import Law
import LawData

extension PathPlanner {
  /// Checks what concerns the household whatever its activities.
  package mutating func checkHousehold() {
    let lastAssessed = timeline.month(timeline.assessedCount - 1)
    let start = timeline.start
    for (place, child) in household.children.enumerated() {
      let end = attempt("household.children[\(place)]") { reader throws(NotModelled) in
        lastMonthOfChildAllowance(
          born: child.born, law: try ChildAllowanceLaw(month: start, born: [], reader: &reader))
      }
      if let end, end < lastAssessed {
        // Both ends are ends of quarters: the births of one whole quarter share them.
        let quarter = (child.born + (lastAssessed - end)).index / 3 * 3
        report(
          "household.children[\(place)].born",
          .pupilOverSixteen(from: end + 1, earliestBirth: YearMonth(index: quarter)))
      }
    }
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
