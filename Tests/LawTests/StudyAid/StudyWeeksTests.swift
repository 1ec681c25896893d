import Law
import Testing

@Suite struct StudyWeeksTests {
  private func year(_ weeks: Int) -> [Int] { (1...12).map { studyWeeks(in: $0, weeksAYear: weeks) } }

  @Test func fortyWeeksAreFourInEachStudyMonth() {
    #expect(year(40) == [4, 4, 4, 4, 4, 0, 0, 4, 4, 4, 4, 4])
  }

  @Test func fewerAreTakenFromTheEndOfEachTerm() {
    #expect(year(36) == [4, 4, 4, 4, 2, 0, 0, 4, 4, 4, 4, 2])
    #expect(year(35) == [4, 4, 4, 4, 2, 0, 0, 4, 4, 4, 4, 1])
    #expect(year(20) == [4, 4, 2, 0, 0, 0, 0, 4, 4, 2, 0, 0])
  }

  @Test(arguments: 0...40) func theMonthsAddUp(weeks: Int) {
    #expect(year(weeks).reduce(0, +) == weeks)
    #expect(year(weeks).allSatisfy { (0...4).contains($0) })
  }
}
