import Appraisal
import Bookkeeping
import Economy
import Testing

/// Who is a child in the housing allowance: pupils above eighteen are, a newborn is from the month after the birth.
@Suite struct HandWorkedPupilsAtHomeTests {
  /// Borgholm, February 2024: pupils of nineteen and eighteen, and a child of fifteen.
  @Test func pupilsAboveEighteenCount() throws {
    let tested = try HandHousehold(
      """
      start: "2024-02", months: 3, municipality: "Borgholm",
      household: {
        person: { born: "1978-06" },
        children: [{ born: "2005-02", pupil: true }, { born: "2006-02" }, { born: "2008-04" }],
        housing: { rent: 8000 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "job" }],
      """)
    // SFB 15 kap. 8 and 9 §§: one with child allowance, two siblings in study.
    let children = kr(1_250 + 150 + 580)
    let study = kr(2 * 1_250)
    // SFB 95 kap. 5 §: three children; 97 kap. 23 a §: 40 %.
    let housing = kr(5_200 + 2_100)
    // SoF 2 kap. 1 § 2024: single, 19–20, 15–18 twice, four in the household.
    let need = kr(3_800 + 4_820 + 2 * 4_780 + 1_950 + 8_000)
    try tested.expect(
      .before, 2024_02,
      [
        (.childAllowance, children), (.childStudyAllowance, study), (.housingAllowance, housing),
        (.socialAssistance, need - children - study - housing),
      ], housing: kr(8_000))
  }

  /// Borgholm, July 2026: one said to be no pupil counts in the month of eighteen, and not in the next.
  @Test func whoIsNoPupilCountsInTheMonthOfEighteen() throws {
    let tested = try HandHousehold(
      """
      start: "2026-07", months: 3, municipality: "Borgholm",
      household: {
        person: { born: "1978-06" }, children: [{ born: "2008-07", pupil: false }], housing: { rent: 7000 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "unemployed", label: "som före" }],
      """)
    // SFB 96 kap. 12 §.
    #expect(tested.result.with[.housingAllowance, 0] == kr((6_800 - 1_400) / 2 + 1_500))
    #expect(tested.result.with[.housingAllowance, 1] == .zero)
  }

  /// Nybro, January and February 2023: a child born in January counts from February.
  @Test func aNewbornCountsFromTheMonthAfter() throws {
    let tested = try HandHousehold(
      """
      start: "2023-01", months: 3, municipality: "Nybro",
      household: {
        person: { born: "1990-06" }, children: [{ born: "2019-04" }, { born: "2023-01" }],
        housing: { rent: 6000 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "unemployed", label: "som före" }],
      """)
    // 97 kap. 23 a §: a quarter of 3 450 is 862.50, of 4 250 it is 1 062.50, each up to the next 25 kr.
    let one = kr(3_400 + 875)
    let two = kr(4_200 + 1_075)
    // SoF 2 kap. 1 § 2023: single, 3, under 1, three in the household.
    let need = kr(3_490 + 2_410 + 2_420 + 1_580 + 6_000)
    tested.expect(
      with: 2023_01,
      [
        (.childAllowance, kr(1_250)), (.housingAllowance, one), (.socialAssistance, need - kr(1_250) - one),
      ])
    tested.expect(
      with: 2023_02,
      [
        (.childAllowance, kr(2 * 1_250 + 150)), (.housingAllowance, two),
        (.socialAssistance, need - kr(2_650) - two),
      ])
  }
}
