import Economy
import Law
import LawData
import Testing

@Suite struct QualifyForOtherStudySupportTests {
  private func refusal(
    _ rule: (inout ParameterReader) throws(QualificationError) -> Void
  ) -> Refusal.Reason? {
    var reader = ParameterReader()
    do throws(QualificationError) {
      try rule(&reader)
      return nil
    } catch {
      guard case .refusal(let refusal) = error else { return nil }
      return refusal.reason
    }
  }

  private func start(
    _ months: ClosedRange<YearMonth>, born: YearMonth = 1985_01, level: StudyLevel = .upperSecondary,
    pace: StudyPace = .full, before: BeforeStudies = BeforeStudies(unemployedMonths: 6)
  ) -> Refusal.Reason? {
    refusal { reader throws(QualificationError) in
      try qualifyForStudyStartGrant(
        months, born: born, level: level, pace: pace, weeksAYear: 40, before: before, reader: &reader)
    }
  }

  /// Lag 2017:527: in force 2017-07-02 – 2025-12-31; 5 § 25 years; 11 § levels.
  @Test func startGrantDatesAgesAndLevels() {
    #expect(
      start(2017_05...2017_12) == .notInForce(month: 2017_05, first: 2017_07, last: 2025_12))
    #expect(start(2025_08...2026_05) == .notInForce(month: 2026_01, first: 2017_07, last: 2025_12))
    #expect(start(2019_01...2019_12, born: 1994_12) == nil)
    #expect(
      start(2019_01...2019_12, born: 1995_01)
        == .ageOfYear(24, lowest: 25, highest: 56, month: 2019_01, .reached))
    #expect(start(2022_01...2022_12, born: 1962_01) == nil)
    #expect(
      start(2021_01...2021_12, born: 1962_01)
        == .ageOfYear(59, lowest: 25, highest: 56, month: 2021_01, .reached))
    #expect(
      start(2019_01...2019_12, level: .higherVocational) == .grantNotForLevel(.start, .higherVocational))
    #expect(start(2019_01...2019_12, level: .folkHighSchool) == nil)
  }

  /// 16 §: 50, 67 and 100 weeks; 40 a year, four in each month.
  @Test func startGrantLength() {
    #expect(start(2019_01...2020_02) == nil)
    #expect(start(2019_01...2020_12) == .tooLong(firstUnsupported: 2020_03, longestMonths: 14))
    #expect(
      start(2019_01...2020_12, pace: .threeQuarters)
        == .tooLong(firstUnsupported: 2020_09, longestMonths: 20))
    #expect(
      start(2019_01...2021_12, pace: .half) == .tooLong(firstUnsupported: 2021_08, longestMonths: 31))
    #expect(
      start(2019_01...2019_12, before: BeforeStudies(weeksUsed: 20, unemployedMonths: 12))
        == .tooLong(firstUnsupported: 2019_10, longestMonths: 9))
  }

  /// Förordning 2017:532 4 §; lag 2017:527 7 §.
  @Test func startGrantAsksForTheTimeBefore() {
    #expect(
      start(2019_01...2019_05, before: BeforeStudies(unemployedMonths: 5))
        == .unemployedMonths(5, needed: 6))
    #expect(
      start(2019_01...2019_05, before: BeforeStudies(unemployedMonths: 12, programmeMonths: 23))
        == .programmeLeft(monthsUsed: 23, longest: 24))
    #expect(
      start(2019_01...2019_05, before: BeforeStudies(unemployedMonths: 12, programmeMonths: 24)) == nil)
    #expect(
      start(2019_01...2019_05, before: BeforeStudies(unemployedMonths: 6, lastStudyAid: 2016_01))
        == .studyAidBefore(last: 2016_01, years: 3))
    #expect(
      start(2019_01...2019_05, before: BeforeStudies(unemployedMonths: 6, lastStudyAid: 2015_12)) == nil)
  }

  private func transition(
    _ months: ClosedRange<YearMonth> = 2024_01...2024_12, born: YearMonth = 1985_01,
    pace: StudyPace = .full, weeksUsed: Int = 0, work: (Int, Int) = (96, 12), hasIncome: Bool = true,
    loan: Bool = false
  ) -> Refusal.Reason? {
    refusal { reader throws(QualificationError) in
      try qualifyForTransitionStudyAid(
        months, born: born, pace: pace, weeksAYear: 40, weeksUsed: weeksUsed,
        work: WorkBeforeStudies(months: work.0, recentMonths: work.1), hasIncome: hasIncome, loan: loan,
        reader: &reader)
    }
  }

  /// Lag 2022:856 6, 8 and 21 §§.
  @Test func transitionConditions() {
    #expect(transition() == nil)
    #expect(
      transition(2022_08...2023_05) == .notInForce(month: 2022_08, first: 2023_01, last: nil))
    #expect(transition(work: (95, 24)) == .workMonths(95, needed: 96, withinYears: 14))
    #expect(transition(work: (168, 11)) == .workMonths(11, needed: 12, withinYears: 2))
    #expect(transition(hasIncome: false) == .incomeMissing)
    #expect(transition(born: 1998_01) == .ageOfYear(26, lowest: 27, highest: 62, month: 2024_01, .reached))
    #expect(transition(born: 1961_01) == .ageOfYear(63, lowest: 27, highest: 62, month: 2024_01, .reached))
    #expect(transition(2026_01...2026_05, born: 1963_01) == nil)
    #expect(transition(born: 1963_01, loan: true) == .loanAge(61, highest: 60, month: 2024_01))
  }

  /// 21 §: 44, 58, 73, 88, 110 and 220 weeks.
  @Test(arguments: zip(StudyPace.allCases, [44, 58, 73, 88, 110, 220]))
  func transitionLength(pace: StudyPace, weeks: Int) {
    let years = 2023_01...2030_12 as ClosedRange<YearMonth>
    let longest = (0...95).reversed().first {
      transition(years.lowerBound...years.lowerBound + $0, pace: pace) == nil
    }
    var used = 0
    let whole = (0...95).prefix { place in
      used += studyWeeks(in: (years.lowerBound + place).month, weeksAYear: 40)
      return used <= weeks
    }
    #expect(longest == whole.last)
    #expect(transition(pace: pace, weeksUsed: weeks) == .tooLong(firstUnsupported: 2024_01, longestMonths: 0))
  }

  /// Studiestödslagen 3 kap. 9 §: 220 weeks at 47, from 2022 at 51, then 20 fewer a year.
  @Test func loanOfOlderStudents() {
    func loan(_ month: YearMonth, born: YearMonth, level: StudyLevel = .higher, before: Int) -> Refusal
      .Reason?
    {
      refusal { reader throws(QualificationError) in
        try qualifyForStudyLoan(
          month...month, born: born, level: level, pace: .full, weeksAYear: 40, weeksBorrowed: before,
          reader: &reader)
      }
    }
    #expect(loan(2021_01, born: 1974_01, before: 216) == nil)
    #expect(
      loan(2021_01, born: 1974_01, before: 217)
        == .loanWeeks(longest: 220, age: 47, firstUnsupported: 2021_01))
    #expect(loan(2022_01, born: 1974_01, before: 239) == nil)
    #expect(
      loan(2024_01, born: 1964_01, before: 37) == .loanWeeks(longest: 40, age: 60, firstUnsupported: 2024_01))
    // Half of the weeks of upper secondary level count, and none of compulsory level.
    #expect(loan(2024_01, born: 1964_01, level: .upperSecondary, before: 38) == nil)
    #expect(loan(2024_01, born: 1964_01, level: .basic, before: 40) == nil)
  }

  /// Studiestödsförordningen 3 kap. 12 §: 4.15 × 57 300 in 2023 for studies from 2024; 120 weeks.
  @Test func extraLoan() {
    func extra(_ months: ClosedRange<YearMonth>, born: YearMonth = 1985_01, _ earnings: Int) -> Refusal
      .Reason?
    {
      refusal { reader throws(QualificationError) in
        try qualifyForExtraLoan(
          months, born: born, pace: .full, weeksAYear: 40, earnings: Money(kronor: earnings), reader: &reader)
      }
    }
    let least = 415 * 57_300 / 100
    #expect(extra(2024_01...2024_12, least) == nil)
    #expect(
      extra(2024_01...2024_12, least - 1)
        == .earnings(Money(kronor: least - 1), least: Money(kronor: least), year: 2023))
    #expect(
      extra(2024_01...2024_12, born: 2000_01, least)
        == .ageOfYear(24, lowest: 25, highest: nil, month: 2024_01, .reached))
    #expect(
      extra(2024_01...2027_12, least) == .extraLoanWeeks(longest: 120, firstUnsupported: 2027_01))
  }

  /// Studiestödsförordningen 3 kap. 9 a §.
  @Test func higherGrantFromTwentyInAGuarantee() {
    func higher(_ born: YearMonth, isInGuarantee: Bool) -> Refusal.Reason? {
      refusal { reader throws(QualificationError) in
        try qualifyForStudyAid(
          2019_08...2019_12, born: born, level: .upperSecondary, grant: .higher, pace: .full, weeksAYear: 40,
          isInGuarantee: isInGuarantee, reader: &reader)
      }
    }
    #expect(higher(1997_01, isInGuarantee: true) == nil)
    #expect(
      higher(1997_01, isInGuarantee: false)
        == .ageOfYear(22, lowest: 25, highest: nil, month: 2019_08, .reached))
  }
}
