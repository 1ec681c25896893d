import Appraisal
import Bookkeeping
import Economy
import Testing

/// A single parent of three: maintenance support by age, a pupil, the temporary housing allowance, and a wage.
@Suite struct HandWorkedSingleParentOfThreeTests {
  /// Oskarshamn, September 2020: a pupil of sixteen and children of eleven and six; nobody works.
  @Test func aPupilAndTheTemporaryAddition() throws {
    let tested = try HandHousehold(
      """
      start: "2020-09", months: 3, municipality: "Oskarshamn",
      household: {
        person: { born: "1981-04" },
        children: [
          { born: "2004-02", maintenanceSupport: true }, { born: "2009-05", maintenanceSupport: true },
          { born: "2013-10", maintenanceSupport: true },
        ],
        housing: { rent: 8900, electricity: 500, insurance: 150 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "job" }],
      """)
    // SFB 15 kap. 3, 8 and 9 §§: two with child allowance; the pupil counts as a sibling: 150 and 580.
    let children = kr(2 * 1_250 + 150 + 580)
    // Studiestödslagen 2 kap.: in September.
    let study = kr(1_250)
    // SFB 18 kap. 20 § from 2019-02: from 15, from 11, younger.
    let maintenance = kr(2_073 + 1_723 + 1_573)
    // Ceiling 6 600 and 2 650 for three; a quarter of 5 250 is 1 312.50, up to 1 325 (97 kap. 23 a §).
    let housing = kr(5_200 + 1_325)
    #expect(
      housingAllowance(before: kr((6_600 - 1_400) / 2 + 2_650), excess: [], addition: 25) == housing)
    // SoF 2 kap. 1 § 2020: single, 15–18, 11–14, 4–6 with all meals, four in the household.
    let need = kr(3_150 + 3_950 + 3_510 + 2_430 + 1_600 + 8_900 + 500 + 150)
    try tested.expect(
      .before, 2020_09,
      [
        (.childAllowance, children), (.childStudyAllowance, study), (.maintenanceSupport, maintenance),
        (.housingAllowance, housing),
        (.socialAssistance, need - children - study - maintenance - housing),
      ], housing: kr(8_900 + 500 + 150))
  }

  /// Västervik, April 2018: 19 500 kr a month all year; children of fifteen, twelve and seven.
  @Test func aWageAboveAssistance() throws {
    let tested = try HandHousehold(
      """
      start: "2018-04", months: 4, municipality: "Västervik",
      household: {
        person: { born: "1979-01" }, assistanceMonths: 0,
        children: [
          { born: "2002-09", maintenanceSupport: true }, { born: "2006-01", maintenanceSupport: true },
          { born: "2010-11", maintenanceSupport: true },
        ],
        housing: { rent: 8200, electricity: 450, insurance: 150 },
      },
      without: [{ activity: "job", wage: 19500, employer: { holidaySupplementRate: 0 } }],
      with: [{ activity: "unemployed" }],
      """)
    // PBB 45 500; work income above 2.94 PBB; IL 67 kap. 7 § as of 2018: 1.584 PBB + 11.1 %.
    let assessed = 12 * 19_500
    let allowance = upToHundreds(thousandths: 770 * 45_500 - 100 * (assessed - 311 * 455))
    let taxable = assessed - allowance
    let base = 1_584 * 45_500 + 111 * (assessed - 294 * 455) - 1_000 * allowance
    let tax = HandTax(
      year: 2018, gross: everyMonth(kr(19_500)), local: droppedOre(325_300, of: taxable),
      rates: (2_116, 1_137), burial: droppedOre(2_420, of: taxable),
      pension: 16_400,  // 7 % × 234 000 = 16 380
      service: 0, credits: [16_400, base * 3_253 / 10_000_000])
    let children = kr(3 * 1_250 + 150 + 580)  // from March 2018
    let maintenance = kr(1_723 + 2 * 1_573)  // from February 2018 more from 15 on
    // From March 2018 20 % of what is above 135 000: 63 000 − 19 800 a year.
    let housing = housingAllowance(
      before: kr((6_600 - 1_400) / 2 + 2_650), excess: [kr(assessed - 135_000)])
    #expect(housing == kr(3_600))
    let need = kr(3_030 + 3_800 + 3_370 + 2_930 + 1_540 + 8_200 + 450 + 150)
    #expect(tax.net(4) + children + maintenance + housing > need)
    try tested.expect(
      .before, 2018_04,
      [
        (.wage, kr(19_500)), (.childAllowance, children), (.maintenanceSupport, maintenance),
        (.housingAllowance, housing),
      ] + tax.ofMonth(4), housing: kr(8_200 + 450 + 150))
  }
}
