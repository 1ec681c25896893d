import Appraisal
import Bookkeeping
import Economy
import Testing

/// A couple without children: activity support through 2025, and a shared home with the partner's wage.
@Suite struct HandWorkedCoupleTests {
  /// Vimmerby 2025: 223 kr a day to September and 365 from October; the two Social Services Acts.
  @Test func activitySupportUnderBothActs() throws {
    let tested = try HandHousehold(
      """
      start: "2025-01", months: 12, municipality: "Vimmerby",
      household: {
        person: { born: "1979-06" }, partner: { born: "1982-01", activity: "unemployed" },
        housing: { rent: 6100, electricity: 350, insurance: 120 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "activitySupport", months: 4 }, { activity: "activitySupport" }],
      """)
    // Förordning 2017:819 2 kap. 7–8 §§; 195 days and 66 days, Monday to Friday.
    let weekdays = [23, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23]
    let gross = weekdays.enumerated().map { kr($0 < 9 ? 223 : 365) * $1 }
    let assessed = downToHundreds(kr(223 * 195 + 365 * 66))
    // PBB 58 800; the allowance by income a little above 0.99 PBB.
    let allowance = upToHundreds(thousandths: 423 * 58_800 + 200 * (assessed - 99 * 588))
    let taxable = assessed - allowance
    let tax = HandTax(
      year: 2025, gross: gross, local: droppedOre(342_200, of: taxable), rates: (2_236, 1_186),
      burial: droppedOre(2_930, of: taxable), pension: 4_700,  // 7 % × 67 500 = 4 725
      service: droppedOre(10_000, of: taxable), credits: [4_700, droppedOre(7_500, of: taxable - 40_000)])
    // SoF (2001:937) 2 kap. 1 § to June, SoF (2025:468) 12 kap. 1–3 §§ from July: the same amounts.
    let need = kr(7_050 + 1_400 + 6_100 + 350 + 120)
    func lines(_ month: Int, perDay: Int) -> [(Line, Money)] {
      [
        (.activitySupport, kr(perDay) * weekdays[month - 1]), (.socialAssistance, need - tax.net(month)),
      ] + tax.ofMonth(month)
    }
    try tested.expect(.after, 2025_06, lines(6, perDay: 223), housing: kr(6_100 + 350 + 120))
    tested.expect(with: 2025_07, lines(7, perDay: 223))
    tested.expect(with: 2025_10, lines(10, perDay: 365))
  }

  /// Nybro, February 2024: a home shared with one more; the partner earns half of 18 000 kr under job stimulus.
  @Test func aSharedHome() throws {
    let tested = try HandHousehold(
      """
      start: "2024-02", months: 3, municipality: "Nybro",
      household: {
        person: { born: "1979-06" }, sharedWith: 1, assistanceMonths: 7,
        partner: {
          born: "1982-01", unemploymentFund: { member: true }, activity: "job", wage: 18000, extent: 0.5,
        },
        housing: { rent: 6700, electricity: 400, insurance: 150 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "activitySupport" }],
      """)
    // PBB 57 300: 12 × 9 000.
    let assessed = 12 * 9_000
    let allowance = upToHundreds(thousandths: 423 * 57_300 + 200 * (assessed - 99 * 573))
    let taxable = assessed - allowance
    let base = 10_000 * 91 * 573 + 3_874 * (assessed - 91 * 573) - 10_000 * allowance
    let tax = HandTax(
      year: 2024, gross: everyMonth(kr(9_000)), local: droppedOre(341_900, of: taxable),
      rates: (2_233, 1_186), burial: droppedOre(2_770, of: taxable),
      pension: 7_600,  // 7 % × 108 000 = 7 560
      service: droppedOre(10_000, of: taxable),
      credits: [
        7_600, base * 3_419 / 100_000_000, droppedOre(7_500, of: taxable - 40_000), 137 * 12 / 4,
      ])
    // Couple 6 850; two thirds of the common costs of three, 1 720; the fund's fee is a recognised cost.
    let need = kr(6_850) + fraction(2, of: 3, kr(1_720)) + kr(6_700 + 400 + 150 + 137)
    try tested.expect(
      .before, 2024_02,
      [
        (.partnerWage, kr(9_000)), (.unemploymentFundFee, -kr(137)),
        (.socialAssistance, assistance(need: need, income: .zero, netWage: tax.net(2))),
      ] + tax.ofMonth(2), housing: kr(6_700 + 400 + 150))
  }
}
