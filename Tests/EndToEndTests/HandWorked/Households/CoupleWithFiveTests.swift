import Appraisal
import Bookkeeping
import Economy
import Testing

/// A couple with five children: without income, and with one wage and a rent above the municipality's ceiling.
@Suite struct HandWorkedCoupleWithFiveTests {
  /// Hultsfred, November 2016: children of fifteen, twelve, eight, five (at preschool) and two.
  @Test func withoutIncome() throws {
    let tested = try HandHousehold(
      """
      start: "2016-11", months: 2, municipality: "Hultsfred",
      household: {
        person: { born: "1978-03" }, partner: { born: "1980-12", activity: "unemployed" },
        children: [
          { born: "2001-02" }, { born: "2004-06" }, { born: "2008-03" }, { born: "2011-05", preschool: true },
          { born: "2014-09" },
        ],
        housing: { rent: 9900, electricity: 600, insurance: 200 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "job" }],
      """)
    // SFB 15 kap. 3 and 8 §§ in 2016 (454 for the third child).
    let children = kr(5 * 1_050 + 150 + 454 + 1_010 + 1_250)
    // 97 kap. 18 and 22 §§: 0.50 × (6 600 − 1 400) + 2 650 = 5 250, down to whole hundreds.
    let housing = kr(5_200)
    // SoF 2 kap. 1 § 2016; the child of five eats lunch at preschool; no fee on no income.
    let need = kr(5_320 + 3_500 + 3_090 + 2_660 + 1_830 + 2_080 + 2_130 + 9_900 + 600 + 200)
    try tested.expect(
      .before, 2016_11,
      [
        (.childAllowance, children), (.housingAllowance, housing),
        (.socialAssistance, need - children - housing),
      ], housing: kr(9_900 + 600 + 200))
  }

  /// Högsby, April 2026: 28 000 kr a month; a pupil of seventeen and children of thirteen, eight, five and two.
  @Test func aRentAboveTheMunicipalitysCeiling() throws {
    let tested = try HandHousehold(
      """
      start: "2026-04", months: 3, municipality: "Högsby",
      household: {
        person: { born: "1984-03" }, partner: { born: "1986-12", activity: "unemployed" },
        children: [
          { born: "2009-03" }, { born: "2013-02" }, { born: "2017-06" }, { born: "2020-10" },
          { born: "2023-12" },
        ],
        housing: { rent: 9900, electricity: 600, insurance: 200, reasonableRent: "municipality" },
        assistanceMonths: 0,
      },
      without: [{ activity: "job", wage: 28000, employer: { holidaySupplementRate: 0 } }],
      with: [{ activity: "unemployed" }],
      """)
    // PBB 59 200, IBB 83 400.
    let assessed = 12 * 28_000
    let allowance = upToHundreds(thousandths: 770 * 59_200 - 100 * (assessed - 311 * 592))
    let taxable = assessed - allowance
    let base = 1_813 * 59_200 + 251 * (assessed - 324 * 592) - 1_000 * allowance
    let tax = HandTax(
      year: 2026, gross: everyMonth(kr(28_000)), local: droppedOre(340_700, of: taxable),
      rates: (2_221, 1_186), burial: droppedOre(2_920, of: taxable),
      pension: 23_500,  // 7 % × 336 000 = 23 520
      service: 142 * 83_400 / 10_000, credits: [23_500, base * 3_407 / 10_000_000, 1_500])
    // Four with child allowance; with the pupil five for the supplement.
    let children = kr(4 * 1_250 + 150 + 580 + 1_010 + 1_250)
    let study = kr(1_250)
    // Ceiling 8 600 from 2026: 75 000 − 20 % × (336 000 − 75 000) a year.
    let housing = housingAllowance(
      before: kr((8_600 - 1_400) / 2 + 2_650), excess: [kr(assessed - 75_000)])
    #expect(housing == kr(1_900))
    // SoF (2025:468) 12 kap. 1–3 §§ 2026; Högsby accepts 9 255 with five children (2023). No months of assistance
    // before, so the whole net wage counts.
    let need = kr(7_100 + 4_960 + 4_390 + 3_820 + 3_060 + 3_060 + 2_830 + 9_255 + 600 + 200)
    try tested.expect(
      .before, 2026_04,
      [
        (.wage, kr(28_000)), (.childAllowance, children), (.childStudyAllowance, study),
        (.housingAllowance, housing),
        (.socialAssistance, need - children - study - housing - tax.net(4)),
      ] + tax.ofMonth(4), housing: kr(9_900 + 600 + 200))
  }
}
