import Appraisal
import Bookkeeping
import Economy
import Testing

/// What reports of whole scenarios open with, against their own books.
@Suite struct OpeningFactsTests {
  @Test(arguments: [
    "bistand-till-hogskola-lan", "bistand-till-studier-avbrott", "bistand-till-yrkeshogskola",
    "bistand-till-nystartsjobb",
  ])
  func theFirstYearKeptHasAnAmount(_ name: String) throws {
    let view = try HandWorkedCase(name).result.localTax
    let kept = view.municipality.ownByYear.filter { $0.amount != .zero }.map(\.year)
    #expect(view.firstYearKept == kept.first)
  }

  /// The first year + 2 has no amount where the work begins later.
  @Test func studiesFirstGiveTaxLater() throws {
    let view = try HandWorkedCase("bistand-till-hogskola-lan").result.localTax
    #expect(view.firstYearKept == 2023)
  }

  /// The month of a job tells where its year has fewer than twelve wages.
  @Test func ordinaryMonthsTellOfYearsWithFewWages() throws {
    let result = try HandWorkedCase("bistand-till-nystartsjobb-ung-avtalslon").result
    for month in result.ordinaryMonths where month.position != .before {
      let wages = (1...12).filter { number in
        let place = YearMonth(januaryOf: month.month.year) + (number - 1) - result.with.start
        return place >= 0 && place < result.with.monthCount && result.with[.wage, place] > .zero
      }
      let isTold = month.disturbances.contains { if case .taxOfPartOfYear = $0 { true } else { false } }
      #expect(isTold == (wages.count < 12))
      #expect(month.lines.allSatisfy { $0.line != .holidaySupplement })
    }
  }

  /// The employer's in-hand result less the agreed pension, month by month.
  @Test(arguments: ["bistand-till-nystartsjobb", "bistand-till-jobb", "etablering-till-nystartsjobb"])
  func theEmployersPaybackCountsThePension(_ name: String) throws {
    let tested = try HandWorkedCase(name)
    let employer = tested.result[.employer]
    let sum = employer.inHand - tested.change(.agreedPension)
    #expect((tested.result.employerPaybackWithPension == nil) == (sum < Money(ore: -49)))
  }

  @Test func theLawSetsWhatAnEstablishmentJobPays() throws {
    func searched(_ name: String) throws -> ScenarioResult {
      try HandWorkedCase(name).result.scenario.appraised(searchingWage: true)
    }
    let result = try searched("etablering-till-etableringsjobb")
    #expect(!result.thresholds.isEmpty && result.thresholds.allSatisfy { $0[.wage] == nil })
    let job = try searched("bistand-till-nystartsjobb")
    #expect(job.thresholds.contains { $0[.wage] != nil })
  }

  /// What municipality and region pay as employers is a public cost of theirs.
  @Test func aPublicWageIsAPublicCost() throws {
    let result = try HandWorkedCase("etablering-till-kommunal-anstallning").result
    let roles = try #require(result.roles.first)
    let (alone, both) = (result.publicBudget, result.publicBudgetAsEmployer)
    #expect(both.netPublicCost == alone.netPublicCost - roles.asEmployer.inHand - roles.asEmployer.later)
    #expect(alone.marginalValueOfPublicFunds == .infinite)
    #expect(both.willingnessToPay == alone.willingnessToPay)
  }

  @Test func aBusinessHasNoKronaMoreOfWage() throws {
    let result = try HandWorkedCase("bistand-till-eget-foretag").result
    #expect(result.ordinaryMonths.first { $0.position == .during }?.keptOfMore == nil)
  }
}
