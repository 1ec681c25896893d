import Economy
import Testing

@Suite struct YearMonthTests {
  @Test func literalsAreYearsOrMonths() {
    #expect(2019 as YearMonth == YearMonth(year: 2019, month: 1))
    #expect(2018_07 as YearMonth == YearMonth(year: 2018, month: 7))
  }

  @Test func readsAndWritesISO() {
    #expect(YearMonth("2019-03")?.description == "2019-03")
    for wrong in ["2019-13", "2019-00", "2019-3", "19-03", "2019/03", "", "2019-0a", "2019-03-01", "+019-03"]
    {
      #expect(YearMonth(wrong) == nil)
    }
  }

  @Test func anAgeIsReachedWithTheMonthOfBirth() {
    #expect((2019_08 as YearMonth).age(ofBorn: 2015_09) == 3)
    #expect((2019_09 as YearMonth).age(ofBorn: 2015_09) == 4)
    #expect((2015_08 as YearMonth).age(ofBorn: 2015_09) == -1)
  }

  /// Monday to Friday of each year, public holidays included.
  @Test(arguments: [
    (2016, 261), (2017, 260), (2018, 261), (2019, 261), (2020, 262), (2021, 261), (2022, 260), (2023, 260),
    (2024, 262), (2025, 261), (2026, 261),
  ])
  func weekdaysOfTheYear(year: Int, days: Int) {
    #expect((0..<12).reduce(0) { $0 + (YearMonth(januaryOf: year) + $1).weekdayCount } == days)
  }

  @Test func weekdaysOfAMonth() {
    // January 2019 begins on a Tuesday: 23 weekdays. February 2020 has 29 days and begins on a Saturday: 20.
    #expect((2019_01 as YearMonth).weekdayCount == 23)
    #expect((2020_02 as YearMonth).weekdayCount == 20)
  }

  @Test func aDateMustExist() {
    #expect(CalendarDate(2026, 2, 29) == nil)
    #expect(CalendarDate(2024, 2, 29)?.description == "2024-02-29")
  }
}
