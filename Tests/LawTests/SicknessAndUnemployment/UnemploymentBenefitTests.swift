import Economy
import Law
import LawData
import Testing

@Suite struct UnemploymentBenefitTests {
  /// Förordning 1997:835 3–4 §§.
  @Test func officialAmountsBefore() throws {
    let table = try ExitCaseTable("SicknessAndUnemployment/unemployment-before.csv", file: #filePath)
    #expect(table.rows.count == 30)
    for row in table.rows {
      var reader = ParameterReader()
      let law = try UnemploymentBenefitLaw(month: try row.month("month"), reader: &reader)
      let rich = Money(kronor: 900_000)
      let found: Money? =
        switch try row.text("item") {
        case "base": law.dailyBenefit(yearlyIncome: nil, step: .first)
        case "highest1": law.dailyBenefit(yearlyIncome: rich, step: .first)
        case "highest2": law.dailyBenefit(yearlyIncome: rich, step: .second)
        case "highest3": law.dailyBenefit(yearlyIncome: rich, step: .third)
        default: nil
        }
      #expect(found == Money(kronor: try row.integer("value")), "\(row)")
    }
  }

  /// Lag 2024:506 5 kap.: a month of 22 days.
  @Test func officialAmountsByIncome() throws {
    let table = try ExitCaseTable("SicknessAndUnemployment/unemployment-by-income.csv", file: #filePath)
    #expect(table.rows.count == 9)
    for row in table.rows {
      var reader = ParameterReader()
      let law = try UnemploymentByIncomeLaw(
        month: 2025_10, memberMonths: try row.integer("memberMonths"), reader: &reader)
      let step = try #require(UnemploymentStep(rawValue: try row.integer("step") - 1))
      let found = law.benefit(
        yearlyIncome: Money(kronor: try row.integer("monthlyIncome") * 12), step: step,
        days: Rate(partsPerMillion: 22_000_000))
      #expect(found == Money(kronor: try row.integer("value")), "\(row)")
    }
  }

  /// 240 000 a year is 909.09 a day: 80 % is 727, 70 % is 636; January 2019 has 23 days, February 20.
  @Test func stepsBefore() {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 240_000, used: 190)
    #expect(
      CourseOf(claim, 2019_01...2019_02).ore == [(727 * 10 + 636 * 13) * 100, 636 * 20 * 100])
    // At most 910 to day 100 and 760 after it.
    let high = BenefitClaim.of(.unemploymentBenefit, income: 600_000, used: 99)
    #expect(CourseOf(high, 2019_01...2019_01).ore == [(910 + 760 * 22) * 100])
    #expect(
      CourseOf(.of(.unemploymentBenefit, income: 600_000, used: 100), 2019_01...2019_01).ore
        == [760 * 23 * 100])
  }

  /// Lag 1997:238 22 §: 300 days, the last of them paid.
  @Test func endsAfterThreeHundredDays() {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 240_000, used: 270)
    let out = CourseOf(claim, 2019_01...2019_12)
    #expect(out.ore == [636 * 23 * 100, 636 * 7 * 100])
    #expect(out.refusal == .daysUsedUp(firstUnsupported: 2019_03, longestDays: 300))
    // Day 300 is the last of January.
    let whole = CourseOf(.of(.unemploymentBenefit, income: 240_000, used: 277), 2019_01...2019_12)
    #expect(whole.ore == [636 * 23 * 100])
    #expect(whole.refusal == .daysUsedUp(firstUnsupported: 2019_02, longestDays: 300))
    let assumed = CourseOf(claim, 2019_01...2019_03, assumed: true)
    #expect(assumed.ore == [636 * 23, 636 * 20, 636 * 21].map { $0 * 100 })
    #expect(assumed.course.end == nil)
  }

  /// Lag 1997:238 21 §: seven waiting days to 2018, six, none in 2020, two from 2022.
  @Test(arguments: [
    (2016_01 as YearMonth, 21, 7), (2019_01, 23, 6), (2020_05, 21, 0), (2021_01, 21, 6), (2022_01, 21, 2),
  ])
  func waitingDays(month: YearMonth, weekdays: Int, waiting: Int) {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 240_000)
    #expect(CourseOf(claim, month...month).ore == [727 * (weekdays - waiting) * 100])
  }

  /// They use up no day, and somebody part-time unemployed waits longer: a quarter of 23 is 5.75 days, of 20 is 5.
  @Test func waitingDaysAreNotUsed() {
    let quarter = CourseOf(.of(.unemploymentBenefit, income: 240_000, extent: 25), 2019_01...2019_02)
    #expect(quarter.ore == [0, 727 * 475])
    let year = CourseOf(.of(.unemploymentBenefit, income: 600_000), 2019_01...2019_12)
    // 17 of January, then 20, 21 and 22, and 20 of the first hundred days in May.
    let early = [17, 20, 21, 22].map { 910 * $0 * 100 }
    #expect(Array(year.ore.prefix(4)) == early)
    #expect(year.ore[4] == (910 * 20 + 760 * 3) * 100)
  }

  /// Half time uses half days: 23 days of January are 11.5.
  @Test func partTime() {
    let half = CourseOf(.of(.unemploymentBenefit, income: 240_000, extent: 50, used: 195), 2019_01...2019_01)
    #expect(half.ore == [727 * 500 + 636 * 650])
  }

  /// Lag 1997:238 6–7 §§: the base amount without twelve months of membership, and never less.
  @Test func baseAmount() {
    let base = [23 * 365 * 100]
    #expect(CourseOf(.of(.unemploymentBenefit, used: 1, member: 0), 2019_01...2019_01).ore == base)
    #expect(
      CourseOf(.of(.unemploymentBenefit, income: 240_000, used: 1, member: 11), 2019_01...2019_01).ore == base
    )
    let low = CourseOf(.of(.unemploymentBenefit, income: 96_000, used: 1), 2019_01...2019_01)
    #expect(low.ore == base)
    let none = CourseOf(.of(.unemploymentBenefit, used: 1), 2019_01...2019_01)
    #expect(none.read.contains("unemployment.baseAmount") && !none.read.contains("unemployment.rate.early"))
  }

  @Test func ages() {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 240_000, used: 1)
    #expect(
      CourseOf(claim, 2019_01...2019_01, born: 1999_02).refusal
        == .age(19, lowest: 20, highest: 64, month: 2019_01))
    #expect(CourseOf(claim, 2019_02...2019_02, born: 1999_02).course.end == nil)
    #expect(
      CourseOf(claim, 2019_01...2019_04, born: 1954_03).refusal
        == .age(65, lowest: 20, highest: 64, month: 2019_03))
  }

  /// Lag 2024:506: 24 000 a month, two waiting days; 20 and then 22 days a month.
  @Test func periodByIncome() {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 288_000)
    let year = CourseOf(claim, 2025_10...2027_03)
    let first = 24_000 * 80 / 100
    // 19 200 × 20 ÷ 22 = 17 454.55; the hundredth day is the fourteenth of the fifth month:
    // 19 200 × 14 ÷ 22 = 12 218.18 and 16 800 × 8 ÷ 22 = 6 109.09.
    let kronor = [17_455, first, first, first, 12_218 + 6_109, 16_800]
    #expect(Array(year.ore.prefix(6)) == kronor.map { $0 * 100 })
    #expect(year.ore.count == 14)
    #expect(year.refusal == .daysUsedUp(firstUnsupported: 2026_12, longestDays: 300))
    // 20 + 12 × 22 + 16 = 300: 15 600 × 16 ÷ 22 = 11 345.45.
    #expect(year.ore.last == 11_345 * 100)
  }

  /// Lag 2024:506 4 kap. 4 §.
  @Test(arguments: [(12, 300), (11, 300), (10, 200), (8, 200), (7, 100), (4, 100)])
  func lengthByIncome(qualifying: Int, days: Int) {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 288_000, qualifying: qualifying)
    let course = CourseOf(claim, 2026_01...2028_12)
    #expect(course.ore.count == (days + 2 + 21) / 22)
    #expect(
      course.refusal
        == .daysUsedUp(firstUnsupported: (2026_01 as YearMonth) + course.ore.count, longestDays: days))
    #expect(course.read.contains("unemploymentByIncome.reduction.second") == (days > 200))
    #expect(course.read.contains("unemploymentByIncome.reduction.first") == (days > 100))
    // Used up, it goes on at its last level.
    let rate = [100: 80, 200: 70, 300: 65][days] ?? 0
    #expect(CourseOf(claim, 2026_01...2028_12, assumed: true).ore.last == 24_000 * rate)
  }

  /// Förordning 2024:1350 3 § and lag 2024:506 3 kap. 2 §.
  @Test func incomeCondition() {
    let months: ClosedRange<YearMonth> = 2026_01...2026_02
    #expect(CourseOf(.of(.unemploymentBenefit), months).refusal == .incomeMissing)
    #expect(
      CourseOf(.of(.unemploymentBenefit, income: 119_999), months).refusal
        == .income(Money(kronor: 119_999), least: Money(kronor: 120_000), month: 2026_01))
    #expect(CourseOf(.of(.unemploymentBenefit, income: 120_000), months).course.end == nil)
    #expect(
      CourseOf(.of(.unemploymentBenefit, income: 120_000, qualifying: 3), months).refusal
        == .qualifyingMonths(3, needed: 4))
    // On the least income, no waiting days: 10 000 × 0.80.
    #expect(CourseOf(.of(.unemploymentBenefit), months, assumed: true).ore == [800_000, 800_000])
  }

  /// Who is granted benefit before October 2025 goes on by the old act: 1 236 a day, 23 days of October, 20 of
  /// November.
  @Test func goesOnByTheActItBeganUnder() {
    let claim = BenefitClaim.of(.unemploymentBenefit, income: 600_000, used: 1)
    #expect(
      CourseOf(claim, 2025_07...2025_10).ore
        == [1_200 * 23, 1_236 * 21, 1_236 * 22, 1_236 * 23].map { $0 * 100 })
    #expect(CourseOf(.of(.unemploymentBenefit, member: 0), 2025_09...2025_11).ore.last == 510 * 20 * 100)
    // 23 days of October 2025 are within it, 24 reach back into September.
    let within = CourseOf(.of(.unemploymentBenefit, income: 600_000, used: 23), 2025_11...2025_11)
    #expect(within.ore == [27_200 * 100])
    let before = CourseOf(.of(.unemploymentBenefit, income: 600_000, used: 24), 2025_11...2025_11)
    #expect(before.ore == [1_236 * 20 * 100])
  }

  /// Absurd numbers give an answer.
  @Test func neverTraps() {
    for kind in BenefitKind.allCases {
      for used in [Int.min, -5, Int.max] {
        let claim = BenefitClaim.of(kind, income: -5, used: used, years: -3, member: -1, qualifying: -1)
        #expect(CourseOf(claim, 2024_01...2026_12, assumed: true).ore.count == 36, "\(kind) \(used)")
      }
    }
  }
}
