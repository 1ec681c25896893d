import Economy
import Law
import LawData
import LifeCourse
import Testing

/// The holiday supplement of a job: 25 × 0.8 % / 12 of each month's wage, booked in July and in the last
/// month. With 24 000 kr a month: 24 000 × 0.20 / 12 = 400 kr a month of work.
@Suite struct HolidaySupplementTests {
  private func gross(_ phases: [Phase], start: YearMonth, months: Int) throws -> [Int] {
    let planned = PlannedPath(phases, start: start, months: months)
    #expect(planned.planner.problems.isEmpty)
    return try #require(planned.plan.adults.first).grossByMonth.map { $0 / 100 }
  }

  private let job = Activity.job(
    Employment(wage: Money(kronor: 24_000), wageGrowth: .zero, extent: .one, employer: Employer()))

  @Test func isBookedInJulyAndInTheLastMonth() throws {
    let months = try gross([Phase(months: nil, activity: job)], start: 2019_01, months: 12)
    #expect(months[0] == 24_000)
    #expect(months[6] == 24_000 + 7 * 400)
    #expect(months[11] == 24_000 + 5 * 400)
    let year: Int = 12 * (24_000 + 400)
    #expect(months.reduce(0, +) == year)
  }

  /// A job that starts in September: booked in December's end of the phase; the carried-on months after a
  /// horizon that ends in March have their own July.
  @Test func isReckonedApartAfterTheHorizon() throws {
    let phases = [Phase(months: 4, activity: .unemployed), Phase(months: nil, activity: job)]
    let months = try gross(phases, start: 2019_05, months: 11)
    #expect(Array(months[..<8]).allSatisfy { $0 == 0 })
    // September 2019 – March 2020 within the horizon: seven months, booked in March.
    #expect(months[14] == 24_000 + 7 * 400)
    // April – July carried on: four months, booked in July for the year's tax alone; then no more.
    #expect(months[18] == 24_000 + 4 * 400)
    #expect(months[23] == 24_000)
  }

  @Test func eachPhaseIsAJobOfItsOwn() throws {
    let phases = [Phase(months: 3, activity: job), Phase(months: nil, activity: job)]
    let months = try gross(phases, start: 2019_01, months: 12)
    #expect(months[2] == 24_000 + 3 * 400)
    #expect(months[6] == 24_000 + 4 * 400)
    #expect(months[11] == 24_000 + 5 * 400)
  }
}
