import Appraisal
import Bookkeeping
import Economy
import Testing

/// Somebody newly arrived alone: establishment benefit, its housing part, and assistance beside them.
@Suite struct HandWorkedNewlyArrivedSingleTests {
  /// Borgholm, October 2016: 30 years old, a rent above the ceiling of the housing part.
  @Test func theHousingPartAtItsHighest() throws {
    let tested = try HandHousehold(
      """
      start: "2016-10", months: 2, municipality: "Borgholm",
      household: {
        person: { born: "1986-03" }, housing: { rent: 6300, electricity: 240, insurance: 100 },
      },
      without: [{ activity: "establishment", monthsUsed: 4 }],
      with: [{ activity: "unemployed" }],
      """)
    // Förordning 2010:407 2 kap.: 308 a day for 21 days; 5 700 − 1 800.
    let benefit = kr(308) * 21
    let housingPart = kr(5_700 - 1_800)
    // SoF 2 kap. 1 § 2016: what is lacking of norm and costs.
    let need = kr(2_950 + 940 + 6_300 + 240 + 100)
    #expect(need - benefit - housingPart == kr(162))
    try tested.expect(
      .before, 2016_10,
      [
        (.establishmentBenefit, benefit), (.establishmentHousing, housingPart),
        (.socialAssistance, need - benefit - housingPart),
      ], housing: kr(6_300 + 240 + 100))
  }

  /// Torsås, February 2023: 23 years old, so the housing part is less the housing allowance of the young.
  @Test func theHousingPartBesideHousingAllowance() throws {
    let tested = try HandHousehold(
      """
      start: "2023-02", months: 3, municipality: "Torsås",
      household: {
        person: { born: "1999-05" }, housing: { rent: 4600, electricity: 300, insurance: 100 },
      },
      without: [{ activity: "establishment", monthsUsed: 6 }],
      with: [{ activity: "unemployed" }],
      """)
    // Förordning 2017:819 2 kap. 13 §: 20 days in February, 260 in the year.
    let benefit = kr(308) * 20
    // SFB 97 kap. 13 and 24 §§: 12 × 1 370 − (260 × 308 − 41 000) / 3 = 3 413.33 a year, 284 a month, paid 200.
    let allowance = kr((3 * 12 * 1_370 - (260 * 308 - 41_000)) / (3 * 12 * 100) * 100)
    #expect(allowance == kr(200))
    // Förordning 2017:819 3 kap. 16 § and 5 kap. 5 §.
    let housingPart = kr(4_600 - 1_800) - allowance
    let need = kr(3_490 + 1_130 + 4_600 + 300 + 100)
    try tested.expect(
      .before, 2023_02,
      [
        (.establishmentBenefit, benefit), (.housingAllowance, allowance),
        (.establishmentHousing, housingPart),
        (.socialAssistance, need - benefit - allowance - housingPart),
      ], housing: kr(4_600 + 300 + 100))
  }
}
