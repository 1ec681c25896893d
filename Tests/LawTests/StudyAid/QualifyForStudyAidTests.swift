import Economy
import Law
import LawData
import Testing

@Suite struct QualifyForStudyAidTests {
  private func refusal(
    _ months: ClosedRange<YearMonth>, born: YearMonth, level: StudyLevel = .upperSecondary,
    grant: StudyGrantKind = .general, pace: StudyPace = .full, weeksAYear: Int = 40, weeksUsed: Int = 0
  ) -> Refusal.Reason? {
    var reader = ParameterReader()
    do throws(QualificationError) {
      try qualifyForStudyAid(
        months, born: born, level: level, grant: grant, pace: pace, weeksAYear: weeksAYear,
        weeksUsed: weeksUsed, reader: &reader)
      return nil
    } catch {
      guard case .refusal(let refusal) = error else { return nil }
      return refusal.reason
    }
  }

  /// From the second half of the year of turning 20; no such limit after upper secondary level.
  @Test func lowestAge() {
    #expect(
      refusal(2019_01...2019_12, born: 1999_02)
        == .ageOfYear(20, lowest: 20, highest: 56, month: 2019_01, .reachedFromSecondHalf))
    #expect(refusal(2019_08...2019_12, born: 1999_11) == nil)
    #expect(
      refusal(2019_08...2019_12, born: 2000_01)
        == .ageOfYear(19, lowest: 20, highest: 56, month: 2019_08, .reachedFromSecondHalf))
    #expect(refusal(2019_01...2019_12, born: 2000_01, level: .higher) == nil)
  }

  /// Studiestödslagen 3 kap. 3 §: the year of turning 56, from 2022 (SFS 2021:475) 60.
  @Test func highestAge() {
    #expect(refusal(2019_01...2019_12, born: 1963_01) == nil)
    #expect(
      refusal(2019_01...2020_12, born: 1963_12)
        == .ageOfYear(57, lowest: nil, highest: 56, month: 2020_01, .reached))
    #expect(refusal(2022_01...2022_12, born: 1962_01) == nil)
    #expect(
      refusal(2022_01...2022_12, born: 1961_01)
        == .ageOfYear(61, lowest: nil, highest: 60, month: 2022_01, .reached))
  }

  /// Studiestödsförordningen 3 kap. 9 §.
  @Test func higherGrantFromTheYearOfTwentyFive() {
    #expect(refusal(2019_01...2019_12, born: 1994_12, grant: .higher) == nil)
    #expect(
      refusal(2019_01...2019_12, born: 1995_01, grant: .higher)
        == .ageOfYear(24, lowest: 25, highest: nil, month: 2019_01, .reached))
    for level in [StudyLevel.higherVocational, .higher] {
      #expect(
        refusal(2019_01...2019_12, born: 1985_01, level: level, grant: .higher)
          == .grantNotForLevel(.higher, level))
    }
    for level in [StudyLevel.basic, .upperSecondary, .folkHighSchool] {
      #expect(refusal(2019_01...2019_12, born: 1985_01, level: level, grant: .higher) == nil)
    }
  }

  /// Studiestödslagen 3 kap. 8 §: 80, 120 and 240 weeks; 40 a year.
  @Test(arguments: [
    (StudyLevel.basic, 2021_01 as YearMonth), (.upperSecondary, 2022_01), (.folkHighSchool, 2022_01),
    (.higherVocational, 2025_01), (.higher, 2025_01),
  ])
  func longestTime(level: StudyLevel, firstUnsupported: YearMonth) {
    #expect(refusal(2019_01...firstUnsupported - 1, born: 1985_01, level: level) == nil)
    #expect(
      refusal(2019_01...2026_12, born: 1985_01, level: level)
        == .tooLong(firstUnsupported: firstUnsupported, longestMonths: firstUnsupported - 2019_01))
  }

  @Test func halfTimeLastsTwiceAsLong() {
    #expect(refusal(2019_01...2022_12, born: 1985_01, level: .basic, pace: .half) == nil)
    #expect(
      refusal(2019_01...2023_12, born: 1985_01, level: .basic, pace: .half)
        == .tooLong(firstUnsupported: 2023_01, longestMonths: 48))
  }

  @Test func weeksUsedBeforeCount() {
    #expect(
      refusal(2019_01...2019_12, born: 1985_01, level: .basic, weeksUsed: 70)
        == .tooLong(firstUnsupported: 2019_03, longestMonths: 2))
  }
}
