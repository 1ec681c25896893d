import Economy
import Law
import LawData
import Testing

@Suite struct ActivitySupportTests {
  /// Förordning 2017:819 2 kap. 11 §: a fifth of the week's study grant, or study allowance on 22 days.
  @Test func officialDevelopmentAllowance() throws {
    let table = try ExitCaseTable("SicknessAndUnemployment/development-allowance.csv", file: #filePath)
    #expect(table.rows.count == 14)
    for row in table.rows {
      let month = try row.month("month")
      let hasUpperSecondary = try row.text("upperSecondary") == "yes"
      let claim = BenefitClaim.of(.activitySupport, upperSecondary: hasUpperSecondary)
      let young = CourseOf(claim, month...month, born: month - 18 * 12)
      #expect(young.ore == [try row.integer("value") * month.weekdayCount * 100], "\(row)")
      #expect(young.course.months.first?.paid == .developmentAllowance)
      #expect(young.read.contains("studyAid.generalGrant.full") == hasUpperSecondary)
      #expect(young.read.contains("childStudyAllowance.perMonth") == !hasUpperSecondary)
    }
  }

  /// Not by income: 223 a day, 365 from October 2025; from 25 years of age.
  @Test func basicAmount() {
    let claim = BenefitClaim.of(.activitySupport)
    let months = CourseOf(claim, 2025_09...2025_10)
    #expect(months.ore == [223 * 22 * 100, 365 * 23 * 100])
    #expect(months.course.months.allSatisfy { $0.paid == .activitySupport })
    #expect(CourseOf(.of(.activitySupport, extent: 50), 2025_09...2025_09).ore == [11_150 * 22])
    let young = CourseOf(claim, 2025_08...2025_09, born: 2000_09)
    #expect(young.course.months.map(\.paid) == [.developmentAllowance, .activitySupport])
    #expect(young.ore == [57 * 21 * 100, 223 * 22 * 100])
  }

  /// The amount of every year, for the Mondays to Fridays of March.
  @Test(arguments: [
    (2016, 23), (2017, 23), (2018, 22), (2019, 21), (2020, 22), (2021, 23), (2022, 23), (2023, 23),
    (2024, 21),
    (2025, 21), (2026, 22),
  ])
  func basicAmountOfEveryYear(year: Int, weekdays: Int) {
    let march = YearMonth(januaryOf: year) + 2
    let daily = year < 2026 ? 223 : 365
    #expect(CourseOf(.of(.activitySupport), march...march).ore == [daily * weekdays * 100])
  }

  @Test func developmentAllowanceFromEighteen() {
    let claim = BenefitClaim.of(.activitySupport)
    #expect(
      CourseOf(claim, 2024_01...2024_01, born: 2006_02).refusal
        == .age(17, lowest: 18, highest: nil, month: 2024_01))
    #expect(CourseOf(claim, 2024_02...2024_02, born: 2006_02).ore == [57 * 21 * 100])
    #expect(CourseOf(.of(.activitySupport, extent: 75), 2024_02...2024_02, born: 2006_02).ore == [4_275 * 21])
  }

  /// Förordning 1996:1100 3 § to July 2017: from July of the year of the twentieth birthday as with a diploma.
  @Test func twentyYearsOfAgeTo2017() {
    let claim = BenefitClaim.of(.activitySupport)
    #expect(
      CourseOf(claim, 2017_06...2017_08, born: 1997_11).ore == [48 * 22, 142 * 21, 48 * 23].map { $0 * 100 })
  }

  /// With an income as unemployment benefit, without waiting days: 727 a day; 65 % of 909.09 after day 300 = 591.
  @Test func byIncomeBefore() {
    let claim = BenefitClaim.of(.activitySupport, income: 240_000, used: 290)
    #expect(
      CourseOf(claim, 2019_01...2019_02).ore == [(636 * 10 + 591 * 13) * 100, 591 * 20 * 100])
    #expect(CourseOf(.of(.activitySupport, income: 240_000), 2019_01...2019_01).ore == [727 * 23 * 100])
    #expect(
      CourseOf(.of(.activitySupport, income: 240_000), 2019_01...2019_01, born: 1998_01).course.months.map(
        \.paid)
        == [.activitySupport])
    // No member: the base amount of the insurance, and 365 after its days.
    #expect(
      CourseOf(.of(.activitySupport, income: 240_000, used: 290, member: 0), 2021_01...2021_01).ore
        == [(510 * 10 + 365 * 11) * 100])
  }

  /// SFS 2024:1358: at least 462 to December 2025 and 415 to March 2026 for periods begun before, then 365.
  @Test func transition() {
    let claim = BenefitClaim.of(.activitySupport, income: 240_000, member: 0)
    #expect(
      CourseOf(claim, 2025_09...2026_04).ore
        == [510 * 22, 462 * 23, 462 * 20, 462 * 23, 415 * 22, 415 * 20, 415 * 22, 365 * 22].map { $0 * 100 })
  }

  /// 2 kap. 3–4 §§: 80, 70 and 65 % of 34 000 ÷ 22 = 1 545.45, then 60 % of 1 364, 55 % from day 401 and so on.
  @Test(arguments: [
    (0, 1_236), (100, 1_082), (200, 1_005), (300, 818), (400, 750), (500, 682), (1_500, 365), (100_000, 365),
  ])
  func byIncomeSince(used: Int, daily: Int) {
    var reader = ParameterReader()
    let step = used / 100
    let law = try? ActivitySupportLaw(
      month: 2026_01, byIncome: true, memberMonths: 12, steps: [step], reader: &reader)
    #expect(law?.dailySupport(yearlyIncome: Money(kronor: 600_000), step: step) == Money(kronor: daily))
  }

  @Test func walksThroughTheSteps() {
    let claim = BenefitClaim.of(.activitySupport, income: 600_000)
    let long = CourseOf(claim, 2025_10...2027_12)
    #expect(long.ore.first == 1_236 * 23 * 100)
    // 23 + 20 + 23 + 22 + 20 = 108 days to February 2026.
    #expect(long.ore[4] == (1_236 * 12 + 1_082 * 8) * 100)
    // 283 days to October 2026; day 300 is the seventeenth of November's 21.
    #expect(long.ore[13] == (1_005 * 17 + 818 * 4) * 100)
    #expect(long.course.end == nil && long.ore.count == 27)
  }

  /// An income that does not meet the income condition gives the basic amount, and the young their allowance.
  @Test func conditionSince() {
    let poor = BenefitClaim.of(.activitySupport, income: 119_000)
    #expect(CourseOf(poor, 2026_01...2026_01).ore == [365 * 22 * 100])
    #expect(CourseOf(poor, 2026_01...2026_01, born: 2004_01).ore == [57 * 22 * 100])
    // 10 000 × 0.50 ÷ 22 = 227 is below the least amount.
    #expect(
      CourseOf(.of(.activitySupport, income: 120_000, member: 0), 2026_01...2026_01, born: 2004_01).ore
        == [365 * 22 * 100])
  }
}
