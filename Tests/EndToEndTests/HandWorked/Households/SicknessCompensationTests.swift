import Appraisal
import Bookkeeping
import Economy
import Testing

/// Somebody on the guarantee of sickness compensation: the tax credit of its own, and assistance beside.
@Suite struct HandWorkedSicknessCompensationTests {
  /// Högsby, May 2020: the whole guarantee, a rent above the municipality's ceiling.
  @Test func theWholeGuarantee() throws {
    let tested = try HandHousehold(
      """
      start: "2020-05", months: 2, municipality: "Högsby",
      household: {
        person: { born: "1972-10" },
        housing: { rent: 5600, electricity: 300, insurance: 110, reasonableRent: "municipality" },
      },
      without: [{ activity: "sicknessCompensation" }],
      with: [{ activity: "unemployed" }],
      """)
    // SFB 35 kap. 18 § and 36 kap. 30 §: 2.53 PBB of 47 300 is 119 669, to the nearest that twelve divides.
    let monthly = kr((253 * 473 + 6) / 12)
    #expect(monthly == kr(9_972))
    let assessed = downToHundreds(monthly * 12)
    let allowance = upToHundreds(thousandths: 423 * 47_300 + 200 * (assessed - 99 * 473))
    let taxable = assessed - allowance
    let tax = HandTax(
      year: 2020, gross: everyMonth(monthly), local: droppedOre(335_700, of: taxable),
      rates: (2_171, 1_186), burial: droppedOre(2_500, of: taxable), pension: 0,
      service: droppedOre(10_000, of: taxable),
      // IL 67 kap. 9 b § to 2021: 4.5 % of the compensation up to 2.53 PBB, at the local rate.
      credits: [45 * assessed * 3_357 / 10_000_000])
    // Högsby accepts 4 132 for one adult from April 2020.
    let need = kr(3_150 + 1_010 + 4_132 + 300 + 110)
    try tested.expect(
      .before, 2020_05,
      [(.sicknessCompensation, monthly), (.socialAssistance, need - tax.net(5))] + tax.ofMonth(5),
      housing: kr(5_600 + 300 + 110))
  }

  /// Torsås, October 2024: twenty years of insurance.
  @Test func halfOfTheGuarantee() throws {
    let tested = try HandHousehold(
      """
      start: "2024-10", months: 3, municipality: "Torsås",
      household: {
        person: { born: "1980-02" }, housing: { rent: 6100, electricity: 350, insurance: 120 },
      },
      without: [{ activity: "sicknessCompensation", insuranceYears: 20 }],
      with: [{ activity: "unemployed" }],
      """)
    // 2.78 PBB of 57 300 × 20 / 40 = 79 647 a year, 6 637.25 a month.
    let monthly = kr((278 * 573 / 2 + 6) / 12)
    #expect(monthly == kr(6_637))
    let assessed = downToHundreds(monthly * 12)
    let allowance = upToHundreds(thousandths: 423 * 57_300 + 200 * (assessed - 99 * 573))
    let taxable = assessed - allowance
    // IL 67 kap. 9 c § from 2022: 0.91 PBB + 34.05 % of what is above, less the basic allowance.
    let base = 10_000 * 91 * 573 + 3_405 * (assessed - 91 * 573) - 10_000 * allowance
    #expect(base > 10_000 * 45 * assessed / 1_000)  // more than 4.5 % of it
    let tax = HandTax(
      year: 2024, gross: everyMonth(monthly), local: droppedOre(337_900, of: taxable),
      rates: (2_193, 1_186), burial: droppedOre(2_770, of: taxable), pension: 0,
      service: droppedOre(10_000, of: taxable),
      credits: [base * 3_379 / 100_000_000, droppedOre(7_500, of: taxable - 40_000)])
    let need = kr(3_800 + 1_230 + 6_100 + 350 + 120)
    try tested.expect(
      .before, 2024_10,
      [(.sicknessCompensation, monthly), (.socialAssistance, need - tax.net(10))] + tax.ofMonth(10),
      housing: kr(6_100 + 350 + 120))
  }
}
