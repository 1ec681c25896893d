import Economy
import Law
import LawData
import Testing

@Suite struct CompensationTests {
  /// SFB 34 kap. 12 §, 35 kap. 18–19 §§, 36 kap. 30 §: a month's guarantee by age and the highest by income.
  @Test func officialAmounts() throws {
    let table = try ExitCaseTable("SicknessAndUnemployment/compensation.csv", file: #filePath)
    #expect(table.rows.count == 104)
    for row in table.rows {
      var reader = ParameterReader()
      let law = try CompensationLaw(
        month: try row.month("month"), age: try row.integer("age"), hasIncome: true, reader: &reader)
      let found =
        try row.text("item") == "guarantee"
        ? law.guaranteeCompensation(insuranceYears: 40, extent: .one)
        : law.incomeCompensation(yearlyIncome: Money(kronor: 900_000), extent: .one)
      #expect(found == Money(kronor: try row.integer("value")), "\(row)")
    }
  }

  /// The level rises in the month of the birthday: 2.53 × 48 300 ÷ 12 = 10 183.25 from 21.
  @Test func levelFollowsTheBirthday() {
    let young = CourseOf(.of(.activityCompensation), 2022_04...2022_05, born: 2001_05)
    #expect(young.ore == [998_200, 1_018_300])
    #expect(young.course.months.allSatisfy { $0.paid == .activityCompensation })
    #expect(!young.read.contains("compensation.incomeShare"))
  }

  /// 2.78 × 48 300 × 20 ÷ 40 ÷ 12 = 5 594.75; half of it is 2 797.375.
  @Test(arguments: [
    (40, 100, 11_190), (41, 100, 11_190), (20, 100, 5_595), (20, 50, 2_797), (40, 75, 8_392), (40, 25, 2_797),
    (3, 100, 839),
  ])
  func insuranceYearsAndParts(years: Int, extent: Int, monthly: Int) {
    let claim = BenefitClaim.of(.sicknessCompensation, extent: extent, years: years)
    #expect(CourseOf(claim, 2022_03...2022_03).ore == [monthly * 100])
  }

  /// SFB 35 kap. 3 §.
  @Test func guaranteeNeedsThreeYears() {
    let claim = BenefitClaim.of(.sicknessCompensation, years: 2)
    #expect(CourseOf(claim, 2022_03...2022_03).refusal == .insuranceYears(2, needed: 3))
    #expect(CourseOf(claim, 2022_03...2022_03, assumed: true).ore == [839 * 100])
    // 64.7 % of 240 000 ÷ 12.
    let income = BenefitClaim.of(.sicknessCompensation, income: 240_000, years: 2)
    #expect(CourseOf(income, 2022_03...2022_03).ore == [12_940 * 100])
  }

  /// By income 64.7 % of 180 000 ÷ 12 = 9 705, topped up to the guarantee of 11 190.
  @Test func toppedUpToTheGuarantee() {
    #expect(CourseOf(.of(.sicknessCompensation, income: 180_000), 2022_03...2022_03).ore == [11_190 * 100])
    #expect(CourseOf(.of(.sicknessCompensation, income: 300_000), 2022_03...2022_03).ore == [16_175 * 100])
    let half = CourseOf(.of(.sicknessCompensation, income: 300_000, extent: 50), 2022_03...2022_03)
    // 8 087.5 goes up.
    #expect(half.ore == [8_088 * 100])
    #expect(half.course.months.first?.paid.taxation == .sicknessCompensation)
  }

  /// SFB 33 kap. 18 §: from July of the year of the nineteenth birthday to the month before the thirtieth.
  @Test func agesOfActivityCompensation() {
    let claim = BenefitClaim.of(.activityCompensation)
    #expect(
      CourseOf(claim, 2022_06...2022_12, born: 2003_11).refusal == .beforeFirstMonth(2022_06, first: 2022_07))
    #expect(CourseOf(claim, 2022_07...2022_12, born: 2003_11).course.end == nil)
    let end = CourseOf(claim, 2022_03...2022_12, born: 1992_06)
    #expect(end.ore.count == 3)
    #expect(end.refusal == .age(30, lowest: nil, highest: 29, month: 2022_06))
    #expect(CourseOf(claim, 2022_03...2022_12, born: 1992_06, assumed: true).ore.count == 10)
  }

  /// SFB 33 kap. 16 §: 65 to 2022, 66 in 2023–2025, 67 from 2026; before February 2017 from 30.
  @Test func agesOfSicknessCompensation() {
    let whole = BenefitClaim.of(.sicknessCompensation)
    let part = BenefitClaim.of(.sicknessCompensation, extent: 75)
    #expect(
      CourseOf(whole, 2022_03...2022_12, born: 1957_06).refusal
        == .age(65, lowest: 30, highest: 64, month: 2022_06))
    #expect(CourseOf(whole, 2023_01...2023_12, born: 1958_01).course.end == nil)
    #expect(
      CourseOf(whole, 2023_01...2024_12, born: 1958_01).refusal
        == .age(66, lowest: 30, highest: 65, month: 2024_01))
    #expect(CourseOf(whole, 2026_01...2026_12, born: 1960_01).course.end == nil)
    #expect(
      CourseOf(whole, 2017_01...2017_03, born: 1995_01).refusal
        == .age(22, lowest: 30, highest: 64, month: 2017_01))
    #expect(CourseOf(whole, 2017_02...2017_03, born: 1995_01).course.end == nil)
    #expect(
      CourseOf(whole, 2017_02...2017_03, born: 1998_12).refusal == .beforeFirstMonth(2017_02, first: 2017_07))
    #expect(
      CourseOf(part, 2022_05...2022_06, born: 1992_06).refusal
        == .age(29, lowest: 30, highest: 64, month: 2022_05))
    #expect(CourseOf(part, 2022_06...2022_06, born: 1992_06).course.end == nil)
  }

  /// A month of July 2017: 64 % gives way to 64.7 %.
  @Test func halfYears() {
    let claim = BenefitClaim.of(.sicknessCompensation, income: 300_000)
    #expect(CourseOf(claim, 2017_06...2017_07).ore == [16_000 * 100, 16_175 * 100])
  }
}
