import Appraisal
import Bookkeeping
import Economy
import Testing

/// Newly arrived families: the supplement for the three oldest, and for two where three have maintenance support.
@Suite struct HandWorkedNewlyArrivedFamilyTests {
  /// Mörbylånga, March 2019: both parents in the programme; children of thirteen, nine, six and two.
  @Test func theSupplementForTheThreeOldest() throws {
    let tested = try HandHousehold(
      """
      start: "2019-03", months: 3, municipality: "Mörbylånga",
      household: {
        person: { born: "1983-01" }, partner: { born: "1985-08", activity: "establishment", monthsUsed: 5 },
        children: [{ born: "2005-09" }, { born: "2009-12" }, { born: "2013-01" }, { born: "2016-08" }],
        housing: { rent: 9000, electricity: 450, insurance: 150 },
      },
      without: [{ activity: "establishment", monthsUsed: 5 }],
      with: [{ activity: "unemployed" }],
      """)
    // Förordning 2017:819 2 kap. 13 § and 3 kap. 10–12 §§: 21 days each; 1 500 from 11, 800 before.
    let benefit = kr(308) * 21 * 2
    let supplement = kr(1_500 + 800 + 800)
    let children = kr(4 * 1_250 + 150 + 580 + 1_010)
    // SFB 97 kap. 13 and 15 §§: 261 × 308 each in the year, above 71 000 each; the supplement is no income.
    let excess = kr(261 * 308 - 71_000)
    let housing = housingAllowance(before: kr((6_600 - 1_400) / 2 + 2_650), excess: [excess, excess])
    #expect(housing == kr(4_900))
    // SoF 2 kap. 1 § 2019: couple; 11–14, 7–10, 4–6 and 1–2 with all meals; six in the household.
    let need = kr(5_570 + 3_440 + 2_990 + 2_380 + 2_380 + 2_050 + 9_000 + 450 + 150)
    try tested.expect(
      .before, 2019_03,
      [
        (.establishmentBenefit, benefit), (.establishmentSupplement, supplement),
        (.childAllowance, children), (.housingAllowance, housing),
        (.socialAssistance, need - benefit - supplement - children - housing),
      ], housing: kr(9_000 + 450 + 150))
  }

  /// Kalmar, May 2022: a single parent; children of fifteen, eleven and eight, all with maintenance support.
  @Test func maintenanceSupportLeavesTheSupplementForTwo() throws {
    let tested = try HandHousehold(
      """
      start: "2022-05", months: 3, municipality: "Kalmar",
      household: {
        person: { born: "1984-06" },
        children: [
          { born: "2006-11", maintenanceSupport: true }, { born: "2011-01", maintenanceSupport: true },
          { born: "2014-03", maintenanceSupport: true },
        ],
        housing: { rent: 9800, electricity: 450, insurance: 150 },
      },
      without: [{ activity: "establishment", monthsUsed: 5 }],
      with: [{ activity: "unemployed" }],
      """)
    // 22 days; 3 kap. 12 §: with support for three children the two oldest. No housing part with children.
    let benefit = kr(308) * 22
    let supplement = kr(1_500 + 1_500)
    let children = kr(3 * 1_250 + 150 + 580)
    // SFB 18 kap. 20 § from 2021-07: from 15, from 11, younger.
    let maintenance = kr(2_223 + 1_823 + 1_673)
    // 260 × 308 is below 150 000; no addition in the first half of 2022.
    let housing = kr(5_200)
    let need = kr(3_210 + 4_040 + 3_580 + 3_110 + 1_640 + 9_800 + 450 + 150)
    try tested.expect(
      .before, 2022_05,
      [
        (.establishmentBenefit, benefit), (.establishmentSupplement, supplement),
        (.childAllowance, children), (.maintenanceSupport, maintenance), (.housingAllowance, housing),
        (.socialAssistance, need - benefit - supplement - children - maintenance - housing),
      ], housing: kr(9_800 + 450 + 150))
  }
}
