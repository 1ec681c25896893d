import Economy
import Law
import LawData
import Testing

@Suite struct EstablishmentPlanTests {
  private func plan(_ from: YearMonth, in month: YearMonth = 2018_06) throws -> EstablishmentPlan {
    var reader = ParameterReader()
    return try EstablishmentPlan(from: from, in: month, reader: &reader)
  }

  private func paid(
    _ from: YearMonth, _ extent: Int, _ work: Int, in month: YearMonth
  ) throws -> Int? {
    var reader = ParameterReader()
    let share = try plan(from, in: month).paidExtent(
      extent: Rate(partsPerMillion: extent * 10_000), workExtent: Rate(partsPerMillion: work * 10_000),
      in: month, reader: &reader)
    return share.map { $0.partsPerMillion / 10_000 }
  }

  @Test func aPlanFromBefore2018KeepsTheOldRules() throws {
    #expect(try plan(2017_12).isOld && !plan(2018_01).isOld)
    #expect(try plan(2017_12, in: 2019_11).isOld)
  }

  /// SFS 2015:936 from 2016-02: 308 × (1 − work); before, SFS 2012:534.
  @Test(
    arguments: [
      (100, 50, 2016_01, 100), (100, 50, 2016_02, 50), (100, 100, 2017_06, 0), (75, 50, 2017, 50),
      (50, 25, 2017, 50), (100, 25, 2019_06, 75), (100, 0, 2017, 100),
    ] as [(Int, Int, YearMonth, Int)])
  func oldPlan(extent: Int, work: Int, month: YearMonth, paidShare: Int) throws {
    #expect(try paid(2015_11, extent, work, in: month) == paidShare)
  }

  /// Förordning 2017:820 8 and 17 §§.
  @Test func newPlan() throws {
    #expect(try paid(2018, 50, 50, in: 2019) == 50)
    #expect(try paid(2018, 75, 25, in: 2019) == 75)
    #expect(try paid(2018, 25, 50, in: 2019) == 25)
    #expect(try paid(2018, 100, 25, in: 2019) == nil)
    #expect(try paid(2018, 75, 50, in: 2019) == nil)
    #expect(try paid(2018, 100, 0, in: 2019) == 100)
  }

  /// 2018-01 to 2020-03-10, 2021-12 and from 2022-04.
  @Test func monthsWithAQualifyingDay() throws {
    var reader = ParameterReader()
    let all: [YearMonth] = [
      2018_01, 2020_02, 2020_03, 2021_11, 2021_12, 2022_01, 2022_03, 2022_04, 2026_08, 2029_01,
    ]
    let days = try plan(2018).qualifyingDays(sickPeriods: all, reader: &reader)
    #expect(days == [2018_01, 2020_02, 2021_12, 2022_04, 2026_08, 2029_01])
    #expect(try plan(2017_12).qualifyingDays(sickPeriods: all, reader: &reader) == [])
  }

  @Test func atMostTenInTwelveMonths() throws {
    var reader = ParameterReader()
    let months = (0..<13).map { YearMonth.init(integerLiteral: 2018) + $0 }
    let days = try plan(2018).qualifyingDays(sickPeriods: months, reader: &reader)
    // Ten from January to October; none in November and December; January 2019 is a year after the first.
    #expect(days == Array(months.prefix(10)) + [2019_01])
    let twice = try plan(2018).qualifyingDays(
      sickPeriods: Array(repeating: 2018_05, count: 12), reader: &reader)
    #expect(twice == Array(repeating: 2018_05, count: 10))
  }
}
