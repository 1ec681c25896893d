import Economy
import Law
import LawData
import Testing

@Suite struct SicknessBenefitTests {
  /// SFB 25 kap. 3 and 5 §§, 28 kap. 7 and 10 §§: the highest and lowest a day of every period.
  @Test func officialAmounts() throws {
    let table = try ExitCaseTable("SicknessAndUnemployment/sickness-benefit.csv", file: #filePath)
    #expect(table.rows.count == 48)
    for row in table.rows {
      let month = try row.month("month")
      var reader = ParameterReader()
      let law = try SicknessBenefitLaw(month: month, reader: &reader)
      let base = try reader.value(BaseAmounts.priceBaseAmount, at: month)
      // 24 % of the base amount, up to a whole krona.
      let income = try row.text("item") == "highest" ? 1_000_000 : (base * 24 + 99) / 100
      #expect(law.givesSicknessBenefit(yearlyIncome: Money(kronor: income)))
      let daily = law.dailyBenefit(
        yearlyIncome: Money(kronor: income), rate: try row.integer("rate") == 80 ? .normal : .continued,
        extent: .one)
      #expect(daily == Money(kronor: try row.integer("value")), "\(row)")
    }
  }

  /// 300 000 × 0.97 × 0.80 ÷ 365 = 637.81; the ceiling of 8 base amounts gives way to 10 in 2022.
  @Test func monthsOfTheCalendar() {
    let sick = CourseOf(.of(.sickness, income: 300_000), 2019_01...2019_03)
    #expect(sick.ore == [638 * 31, 638 * 28, 638 * 31].map { $0 * 100 })
    #expect(sick.course.months.allSatisfy { $0.paid == .sicknessBenefit })
    #expect(sick.course.end == nil)
    #expect(!sick.read.contains("sicknessBenefit.rate.continued"))
    let high = CourseOf(.of(.rehabilitation, income: 600_000), 2021_12...2022_01)
    #expect(high.ore == [810 * 31 * 100, 1_027 * 31 * 100])
    #expect(high.course.months.allSatisfy { $0.paid == .rehabilitationAllowance })
  }

  /// SFB 27 kap. 21 §: 364 days at 80 %, then 75 %: 300 000 × 0.97 × 0.75 ÷ 365 = 597.95.
  @Test func falls() {
    let claim = BenefitClaim.of(.sickness, income: 300_000, used: 354)
    #expect(
      CourseOf(claim, 2019_01...2019_02).ore == [(638 * 10 + 598 * 21) * 100, 598 * 28 * 100])
    let after = CourseOf(.of(.sickness, income: 300_000, used: 364), 2019_01...2019_01)
    #expect(after.ore == [598 * 31 * 100])
    #expect(!after.read.contains("sicknessBenefit.rate.normal"))
    #expect(
      CourseOf(.of(.sickness, income: 300_000, used: 363), 2019_01...2019_01).ore == [(638 + 598 * 30) * 100])
  }

  /// Half of 637.81 is 318.90, three quarters 478.36 and a quarter 159.45.
  @Test(arguments: [(50, 319), (75, 478), (25, 159)])
  func parts(extent: Int, daily: Int) {
    let claim = BenefitClaim.of(.sickness, income: 300_000, extent: extent)
    #expect(CourseOf(claim, 2019_02...2019_02).ore == [daily * 28 * 100])
  }

  /// The income is taken down to a hundred: 300 099 as 300 000; 300 100 gives 638.02.
  @Test func incomeInHundreds() {
    let low = CourseOf(.of(.sickness, income: 299_999), 2019_01...2019_01)
    // 299 900 × 0.97 × 0.80 ÷ 365 = 637.60; 299 700 would be 637.17 and 299 600 636.96.
    #expect(low.ore == [638 * 31 * 100])
    #expect(CourseOf(.of(.sickness, income: 299_399), 2019_01...2019_01).ore == [636 * 31 * 100])
  }

  /// SFB 25 kap. 3 §: 24 % of 46 500 = 11 160.
  @Test func needsAnIncome() {
    #expect(CourseOf(.of(.sickness), 2019_01...2019_12).refusal == .incomeMissing)
    #expect(
      CourseOf(.of(.sickness, income: 11_159), 2019_01...2019_12).refusal
        == .income(Money(kronor: 11_159), least: Money(kronor: 11_160), month: 2019_01))
    #expect(CourseOf(.of(.sickness, income: 11_160), 2019_01...2019_12).course.end == nil)
    // The least income rises with the year: 24 % of 47 300 = 11 352.
    let later = CourseOf(.of(.sickness, income: 11_160), 2019_12...2020_03)
    #expect(later.ore.count == 1)
    #expect(
      later.refusal == .income(Money(kronor: 11_160), least: Money(kronor: 11_352), month: 2020_01))
    // 11 100 × 0.97 × 0.80 ÷ 365 = 23.60.
    let assumed = CourseOf(.of(.sickness), 2019_01...2019_01, assumed: true)
    #expect(assumed.ore == [24 * 31 * 100] && assumed.course.end == nil)
  }

  /// Before the modelled law there is an end that is no refusal.
  @Test func notModelled() {
    let early = CourseOf(.of(.sickness, income: 300_000), 2015_12...2016_02, assumed: true)
    guard case .notModelled = early.course.end else {
      Issue.record("modelled before 2016")
      return
    }
    #expect(early.ore.isEmpty)
  }
}

@Suite struct ParentalBenefitTests {
  /// SFB 12 kap. 22 and 25 §§: at most 80 % of 97 % of 10 base amounts: 10 × 44 300 × 0.776 ÷ 365 = 941.83.
  @Test(arguments: [(2016_01 as YearMonth, 942), (2022_01, 1_027), (2025_01, 1_250)])
  func highest(month: YearMonth, daily: Int) {
    let parent = CourseOf(.of(.parentalLeave, income: 700_000), month...month)
    #expect(parent.ore == [daily * 31 * 100])
    #expect(parent.course.months.first?.paid == .parentalBenefit)
  }

  /// SFB 12 kap. 22–23 §§: 250 a day where the income gives no more; 250 × 365 ÷ 0.776 = 117 590.
  @Test func basicLevel() {
    let none = CourseOf(.of(.parentalLeave), 2023_02...2023_02)
    #expect(none.ore == [250 * 28 * 100])
    #expect(none.read == ["parentalBenefit.basicLevel"])
    #expect(CourseOf(.of(.parentalLeave, income: 5_000), 2023_02...2023_02).ore == [250 * 28 * 100])
    #expect(CourseOf(.of(.parentalLeave, income: 117_500), 2023_02...2023_02).ore == [250 * 28 * 100])
    #expect(CourseOf(.of(.parentalLeave, income: 118_000), 2023_02...2023_02).ore == [251 * 28 * 100])
    #expect(CourseOf(.of(.parentalLeave, extent: 75), 2023_02...2023_02).ore == [188 * 28 * 100])
    #expect(
      CourseOf(.of(.parentalLeave, income: 300_000, extent: 50), 2023_02...2023_02).ore == [319 * 28 * 100])
  }
}
