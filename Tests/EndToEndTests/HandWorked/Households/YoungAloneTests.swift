import Appraisal
import Bookkeeping
import Economy
import Testing

/// Somebody young alone: development allowance, and a small wage that lowers the housing allowance of the young.
@Suite struct HandWorkedYoungAloneTests {
  /// Västervik, September 2021: 22 years old with upper secondary school, in a programme.
  @Test func developmentAllowance() throws {
    let tested = try HandHousehold(
      """
      start: "2021-09", months: 2, municipality: "Västervik",
      household: {
        person: { born: "1999-03" }, housing: { rent: 4300, electricity: 250, insurance: 90, area: 38 },
      },
      without: [{ activity: "activitySupport", upperSecondary: true }],
      with: [{ activity: "unemployed" }],
      """)
    // Förordning 2017:819 2 kap. 11 §: a fifth of the week's study grant, 828 / 5 = 165.60; 22 days; tax-free.
    let allowance = kr((828 + 5 / 2) / 5) * 22
    #expect(allowance == kr(166 * 22))
    // SFB 97 kap. 26–27 §§: 0.90 × (2 600 − 1 800) + 0.65 × (3 600 − 2 600) = 1 370, down to 1 300.
    let housing = kr((90 * 800 + 65 * 1_000) / 10_000 * 100)
    let need = kr(3_160 + 1_020 + 4_300 + 250 + 90)
    try tested.expect(
      .before, 2021_09,
      [
        (.developmentAllowance, allowance), (.housingAllowance, housing),
        (.socialAssistance, need - allowance - housing),
      ], housing: kr(4_300 + 250 + 90))
  }

  /// Göteborg, March 2019: a quarter of 20 000 kr a month all year, a rent of 3 200 kr.
  @Test func aSmallWage() throws {
    let tested = try HandHousehold(
      """
      start: "2019-03", months: 3, municipality: "Göteborg",
      household: {
        person: { born: "1996-07" }, housing: { rent: 3200, electricity: 200, insurance: 80 },
        assistanceMonths: 2,
      },
      without: [{ activity: "job", wage: 20000, extent: 0.25, employer: { holidaySupplementRate: 0 } }],
      with: [{ activity: "unemployed" }],
      """)
    // PBB 46 500. The pension credit and the work credit are larger than the local tax.
    let allowance = upToHundreds(thousandths: 423 * 46_500 + 200 * (60_000 - 99 * 465))
    let taxable = 60_000 - allowance
    let local = droppedOre(326_000, of: taxable)
    let base = 10_000 * 91 * 465 + 3_405 * (60_000 - 91 * 465) - 10_000 * allowance
    #expect(4_200 + base * 3_260 / 100_000_000 > local)
    let tax = HandTax(
      year: 2019, gross: everyMonth(kr(5_000)), local: local, rates: (2_112, 1_148),
      burial: droppedOre(2_530, of: taxable), pension: 4_200, service: droppedOre(10_000, of: taxable),
      credits: [4_200, local - 4_200])
    // 12 × (0.90 × 800 + 0.65 × 600) − (60 000 − 41 000) / 3 = 6 986.67 a year, 582 a month, paid 500.
    let housing = kr((3 * 12 * (720 + 390) - (60_000 - 41_000)) / (3 * 12 * 100) * 100)
    #expect(housing == kr(500))
    // Two months of assistance give no job stimulus.
    let need = kr(3_090 + 990 + 3_200 + 200 + 80)
    try tested.expect(
      .before, 2019_03,
      [
        (.wage, kr(5_000)), (.housingAllowance, housing), (.socialAssistance, need - housing - tax.net(3)),
      ] + tax.ofMonth(3), housing: kr(3_200 + 200 + 80))
  }

  /// Kalmar 2023: half an activity compensation gives a right to housing supplement, and so no housing allowance
  /// (SFB 96 kap. 11 §), though the income is low enough for one.
  @Test func noHousingAllowanceBesideCompensation() throws {
    let tested = try HandHousehold(
      """
      start: "2023-01", months: 12, municipality: "Kalmar",
      household: { person: { born: "2001-06" }, housing: { rent: 5000, area: 35 } },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "activityCompensation", extent: 0.5 }],
      """)
    for month in 0..<12 {
      #expect(tested.result.without[.housingAllowance, month] == kr(1_300))
      #expect(tested.result.with[.housingAllowance, month] == .zero)
    }
  }
}
