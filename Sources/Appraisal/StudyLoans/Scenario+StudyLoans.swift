import Economy
import Law
import LawData
import LifeCourse

extension Scenario {
  /// What study loans are paid back by; `nil` where nobody takes one within the horizon.
  /// - Throws: ``NotModelled`` before 2016.
  func studyLoanSettlement(
    plans: [PathPlan], timeline: Timeline, reader: inout ParameterReader
  ) throws(NotModelled) -> StudyLoanSettlement? {
    let months = plans.flatMap(\.adults).flatMap { $0.monthsOfStudyLoans(timeline) }
    guard let first = months.min(), let last = months.max() else { return nil }
    var terms: [(from: YearMonth, terms: StudyLoanTerms)] = []
    for month in Set(months).sorted() {
      let found = try StudyLoanTerms(paidOut: month, reader: &reader)
      if terms.last?.terms != found { terms.append((month, found)) }
    }
    // Repayment begins in the second year after the last aid at the latest; studies may go on without a loan.
    let longest = terms.map(\.terms.longestYears).max() ?? 0
    let end = max(last.year, timeline.lastYear) + 2 + longest
    let lastLawYear = ParameterReader.lastLawMonth.year
    let growth = priceGrowth(until: end, reader: &reader)
    var nominal: [Double] = []
    var laws: [StudyLoanLaw] = []
    for year in first.year...end {
      nominal.append((1 + growth).power(max(0, year - lastLawYear)))
      laws.append(try StudyLoanLaw(year: year, prices: nominal.last ?? 1, reader: &reader))
    }
    return StudyLoanSettlement(
      counting: include.studyLoan, firstYear: first.year, laws: laws, terms: terms, nominalPerBooked: nominal,
      prices: include.studyLoan == .subsidy
        ? prices(from: first.year, nominal: nominal, reader: &reader) : [],
      discountRate: appraisal.discountRate)
  }

  /// What prices grow by in a year after the last known; zero where no such year is asked.
  private func priceGrowth(until year: Int, reader: inout ParameterReader) -> Double {
    guard year > ParameterReader.lastLawMonth.year else { return 0 }
    let growth = reader.optionalValue(
      ConsumerPriceIndex.growthWhereMissing, at: ParameterReader.lastLawMonth)
    return Rate(partsPerMillion: growth ?? 0).value
  }

  /// The level of prices of each year from the first: the index, and after the last known year its own growth.
  private func prices(from first: Int, nominal: [Double], reader: inout ParameterReader) -> [Double] {
    let lastLawYear = ParameterReader.lastLawMonth.year
    let index = ConsumerPrices(
      from: min(first, lastLawYear)...lastLawYear, to: first, reader: &reader)
    return nominal.indices.map { place in
      let known = min(first + place, lastLawYear)
      return nominal[place] / (index.factor(from: known, to: first) ?? 1)
    }
  }
}

extension AdultPlan {
  /// The months of the horizon in which the adult takes a study loan.
  fileprivate func monthsOfStudyLoans(_ timeline: Timeline) -> [YearMonth] {
    phases.flatMap { phase -> [YearMonth] in
      guard case .studies(let planned) = phase.kind, planned.studies.loan || planned.studies.extraLoan else {
        return []
      }
      return phase.booked.filter { planned.weeks[$0 % 12] > 0 }.map(timeline.month)
    }
  }
}
