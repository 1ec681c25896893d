import Appraisal
import Bookkeeping
import Economy
import Testing

/// One adult alone: a wage under job stimulus, a wage when the stimulus has ended, and unemployment benefit.
@Suite struct HandWorkedSingleTests {
  /// Kalmar, January 2020: half-time at 20 000 kr after eight months of assistance.
  @Test func aWageUnderJobStimulusLeavesAssistance() throws {
    let tested = try HandHousehold(
      """
      start: "2020-01", months: 3, municipality: "Kalmar",
      household: {
        person: { born: "1985-02" }, assistanceMonths: 8,
        housing: { rent: 5400, electricity: 300, insurance: 100 },
      },
      without: [{
        activity: "job", wage: 20000, extent: 0.5, employer: { holidaySupplementRate: 0 }, workCosts: { travel: 600 },
      }],
      with: [{ activity: "unemployed" }],
      """)
    // PBB 47 300, 12 × 10 000: IL 63 kap. 3 §: 0.423 PBB + 20 % of what is above 0.99 PBB.
    let allowance = upToHundreds(thousandths: 423 * 47_300 + 200 * (120_000 - 99 * 473))
    let taxable = 120_000 - allowance
    // IL 67 kap. 7 §: 0.91 PBB + 34.05 % of what is above.
    let base = 10_000 * 91 * 473 + 3_405 * (120_000 - 91 * 473) - 10_000 * allowance
    let tax = HandTax(
      year: 2020, gross: everyMonth(kr(10_000)), local: droppedOre(336_700, of: taxable),
      rates: (2_181, 1_186), burial: droppedOre(2_500, of: taxable),
      pension: 8_400,  // 7 % × 120 000
      service: droppedOre(10_000, of: taxable),  // below 2.092 IBB
      credits: [8_400, base * 3_367 / 100_000_000])
    // SoF 2 kap. 1 § 2020: 3 150 and 1 010; rent, electricity, insurance, travel.
    let need = kr(3_150 + 1_010 + 5_400 + 300 + 100 + 600)
    let left = assistance(need: need, income: .zero, netWage: tax.net(1))  // SoL 4 kap. 1 b §
    #expect(left > .zero)
    try tested.expect(
      .before, 2020_01,
      [(.wage, kr(10_000)), (.workExpenses, -kr(600)), (.socialAssistance, left)] + tax.ofMonth(1),
      housing: kr(5_400 + 300 + 100))
  }

  /// The same wage from January 2021: the 25th month is January 2023.
  @Test func after24MonthsTheWholeWageCounts() throws {
    let job = "activity: \"job\", wage: 20000, extent: 0.5, employer: { holidaySupplementRate: 0 }"
    let tested = try HandHousehold(
      """
      start: "2021-01", months: 28, municipality: "Kalmar",
      household: {
        person: { born: "1985-02" }, assistanceMonths: 6,
        housing: { rent: 5400, electricity: 300, insurance: 100 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ \(job), months: 24 }, { \(job) }],
      """)
    // PBB 52 500.
    let allowance = upToHundreds(thousandths: 423 * 52_500 + 200 * (120_000 - 99 * 525))
    let taxable = 120_000 - allowance
    let base = 10_000 * 91 * 525 + 3_874 * (120_000 - 91 * 525) - 10_000 * allowance
    let tax = HandTax(
      year: 2023, gross: everyMonth(kr(10_000)), local: droppedOre(336_700, of: taxable),
      rates: (2_181, 1_186), burial: droppedOre(2_580, of: taxable), pension: 8_400,
      service: droppedOre(10_000, of: taxable),  // below 1.75 IBB
      // Earned income, IL 67 kap. 47 §: 0.75 % of what is above 40 000.
      credits: [8_400, base * 3_367 / 100_000_000, droppedOre(7_500, of: taxable - 40_000)])
    let need = kr(3_490 + 1_130 + 5_400 + 300 + 100)
    tested.expect(
      with: 2023_01,
      [(.wage, kr(10_000)), (.socialAssistance, need - tax.net(1))] + tax.ofMonth(1))
    try tested.expect(
      .after, 2023_02,
      [(.wage, kr(10_000)), (.socialAssistance, need - tax.net(2))] + tax.ofMonth(2),
      housing: kr(5_400 + 300 + 100))
  }

  /// Emmaboda, unemployed from January 2026 after 25 000 kr a month, a member of a fund.
  @Test func unemploymentBenefitOfTheNewRules() throws {
    let tested = try HandHousehold(
      """
      start: "2026-01", months: 12, municipality: "Emmaboda",
      household: {
        person: { born: "1985-02", unemploymentFund: { member: true } }, assistanceMonths: 0,
        housing: { rent: 6400, electricity: 400, insurance: 120 },
      },
      without: [{ activity: "unemploymentBenefit", incomeBase: 300000 }],
      with: [{ activity: "job", wage: 27000 }],
      """)
    // Lag 2024:506 5 kap.: 80 % of 25 000 for 100 days, 70 % for 100, then 65 %; a month is 22 days; two waiting
    // days in January. 20 + 3 × 22 + 14 | 8 + 4 × 22 + 4 | 18 + 2 × 22 days.
    func part(_ percent: Int, _ days: Int) -> Money { kr((25_000 * percent * days + 1_100) / 2_200) }
    let gross =
      [part(80, 20), kr(20_000), kr(20_000), kr(20_000), part(80, 14) + part(70, 8)]
      + Array(repeating: kr(17_500), count: 4) + [part(70, 4) + part(65, 18), kr(16_250), kr(16_250)]
    let assessed = downToHundreds(gross.reduce(.zero, +))
    #expect(assessed == 216_200)
    // PBB 59 200, IBB 83 400: 0.77 PBB − 10 % of what is above 3.11 PBB. No work income.
    let allowance = upToHundreds(thousandths: 770 * 59_200 - 100 * (assessed - 311 * 592))
    let taxable = assessed - allowance
    let tax = HandTax(
      year: 2026, gross: gross, local: droppedOre(338_200, of: taxable), rates: (2_196, 1_186),
      burial: droppedOre(2_920, of: taxable), pension: 15_100,  // 7 % × 216 200 = 15 134
      service: 142 * 83_400 / 10_000,
      // IL 67 kap. 49 §: a quarter of the fund's fees.
      credits: [15_100, droppedOre(7_500, of: taxable - 40_000), 137 * 12 / 4])
    // 3 940 + 1 280 and the costs are less than the net benefit.
    #expect(tax.net(1) > kr(3_940 + 1_280 + 6_400 + 400 + 120 + 137))
    try tested.expect(
      .before, 2026_01,
      [(.unemploymentBenefit, part(80, 20)), (.unemploymentFundFee, -kr(137))] + tax.ofMonth(1),
      housing: kr(6_400 + 400 + 120))
  }
}
