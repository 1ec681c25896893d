import Economy
import Law
import LawData
import Testing

@Suite struct ChildNormAgesTests {
  /// Born in May 2005: to June of the year of nineteen, a pupil to the month before twenty-one, none to the month
  /// before eighteen.
  @Test func lastMonths() throws {
    var reader = ParameterReader()
    let ages = try ChildNormAges(month: 2020, reader: &reader)
    #expect(ages.lastMonthInNorm(born: 2005_05, isPupil: nil) == 2024_06)
    #expect(ages.lastMonthInNorm(born: 2005_05, isPupil: true) == 2026_04)
    #expect(ages.lastMonthInNorm(born: 2005_05, isPupil: false) == 2023_04)
  }
}
