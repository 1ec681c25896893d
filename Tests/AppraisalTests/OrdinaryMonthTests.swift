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

  /// The second month of the job. Of 2019 a job from November has two months, so the year's tax is spread on few.
  @Test func aJobIsToldOfItsSecondMonth() throws {
    let late = try during(2019_11, months: 26)
    #expect(late.month == 2019_12 && late.disturbances == [.taxOfPartOfYear(months: 2)])
    let january = try during(2020_01, months: 24)
    #expect(january.month == 2020_02 && january.disturbances.isEmpty)
  }

  /// March–August 2019: six months, not one year whole; what follows has no wage.
  @Test func aJobOfPartOfAYearTellsThatItsTaxIsSpread() throws {
    let month = try during(
      2019_03, months: 24,
      [Phase(months: 6, activity: Self.job), Phase(months: nil, activity: .unemployed)])
    #expect(month.month == 2019_04)
    #expect(month.disturbances == [.taxOfPartOfYear(months: 6)])
  }

  /// July is passed over.
  @Test func julyIsNoOrdinaryMonth() throws {
    let month = try during(2019_06, months: 24)
    #expect(month.month == 2019_08)
    #expect(month.disturbances == [.taxOfPartOfYear(months: 7)])
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
