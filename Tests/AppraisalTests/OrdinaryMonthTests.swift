import Appraisal
import Bookkeeping
import Economy
import Law
import LifeCourse
import Testing

/// Which month of a phase is told as an ordinary one.
@Suite struct OrdinaryMonthTests {
  private static let job = Activity.job(
    Employment(wage: Money(kronor: 24_000), wageGrowth: .zero, extent: .one, employer: Employer()))

  private func during(
    _ start: YearMonth, months: Int, _ with: [Phase] = [Phase(months: nil, activity: job)]
  ) throws -> OrdinaryMonth {
    var scenario = OutcomesTests.scenario(months: months, with: with)
    scenario.start = start
    return try #require(scenario.appraised().ordinaryMonths.first { $0.position == .during })
  }

  /// A job from November 2019 fills 2020 and 2021: January 2020; one from January 2020 has its second month.
  @Test func aJobIsToldOfAYearThatItFills() throws {
    let late = try during(2019_11, months: 26)
    #expect(late.month == 2020_01 && late.disturbances.isEmpty)
    #expect(try during(2020_01, months: 24).month == 2020_02)
    // November 2019–February 2020 and on through the assessed year: 2020 is whole although the period ends in it.
    #expect(try during(2019_11, months: 8).month == 2020_01)
  }

  /// March–August 2019: six months, not one year whole; what follows has no wage.
  @Test func aJobOfPartOfAYearTellsThatItsTaxIsSpread() throws {
    let month = try during(
      2019_03, months: 24,
      [Phase(months: 6, activity: Self.job), Phase(months: nil, activity: .unemployed)])
    #expect(month.month == 2019_04)
    #expect(month.disturbances == [.taxOfPartOfYear(months: 6)])
  }

  /// Two years of six and nine months: the second has more of it.
  @Test func theYearWithMostMonthsGoesFirst() throws {
    let month = try during(
      2019_07, months: 36,
      [Phase(months: 15, activity: Self.job), Phase(months: nil, activity: .unemployed)])
    #expect(month.month == 2020_01)
    #expect(month.disturbances == [.taxOfPartOfYear(months: 9)])
  }

  /// A job of July alone has no month but the one with its supplement, in which it ends.
  @Test func aMonthThatIsNotOrdinaryTellsWhy() throws {
    let month = try during(
      2019_07, months: 12,
      [Phase(months: 1, activity: Self.job), Phase(months: nil, activity: .unemployed)])
    #expect(month.month == 2019_07)
    #expect(month.disturbances == [.holidaySupplement, .jobEnds, .taxOfPartOfYear(months: 1)])
    // July and August: both have a supplement, of the summer and of the end. The first stands.
    let two = try during(
      2019_07, months: 12,
      [Phase(months: 2, activity: Self.job), Phase(months: nil, activity: .unemployed)])
    #expect(two.month == 2019_07 && two.disturbances.contains(.holidaySupplement))
  }
}
