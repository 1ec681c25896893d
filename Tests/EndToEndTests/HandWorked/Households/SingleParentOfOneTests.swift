import Appraisal
import Bookkeeping
import Economy
import Testing

/// A single parent of one: activity support of 223 kr a day, and a job with the work premium.
@Suite struct HandWorkedSingleParentOfOneTests {
  /// Jönköping, January 2017, a child of nine with maintenance support.
  @Test func activitySupportBeforeOctober2025() throws {
    let tested = try HandHousehold(
      """
      start: "2017-01", months: 12, municipality: "Jönköping",
      household: {
        person: { born: "1984-05" }, children: [{ born: "2007-11", maintenanceSupport: true }],
        housing: { rent: 5200, electricity: 400, insurance: 120 },
      },
      without: [{ activity: "activitySupport" }],
      with: [{ activity: "unemployed" }],
      """)
    // Förordning 1996:1100: 223 kr for each Monday to Friday, 260 of them.
    let weekdays = [22, 20, 23, 20, 23, 22, 21, 23, 21, 22, 22, 21]
    let gross = weekdays.map { kr(223) * $0 }
    let assessed = downToHundreds(kr(223) * 260)
    // PBB 44 800; not work income; no public service fee before 2019.
    let allowance = upToHundreds(thousandths: 423 * 44_800 + 200 * (assessed - 99 * 448))
    let taxable = assessed - allowance
    let tax = HandTax(
      year: 2017, gross: gross, local: droppedOre(326_000, of: taxable), rates: (2_134, 1_126),
      burial: droppedOre(2_460, of: taxable), pension: 4_100,  // 7 % × 57 900 = 4 053
      service: 0, credits: [4_100])
    // SFB 15 kap. 3 §; 18 kap. 20 §; 97 kap. 18 and 22 §§: 0.50 × (5 200 − 1 400) + 1 500, no excess income.
    let child = kr(1_050)
    let maintenance = kr(1_573)
    let housing = kr((5_200 - 1_400) / 2 + 1_500)
    // SoF 2 kap. 1 § 2017: 2 980, a child of 7–10 2 690, two in the household 1 060.
    let need = kr(2_980 + 2_690 + 1_060 + 5_200 + 400 + 120)
    try tested.expect(
      .before, 2017_01,
      [
        (.activitySupport, kr(223) * 22), (.childAllowance, child), (.maintenanceSupport, maintenance),
        (.housingAllowance, housing),
        (.socialAssistance, need - tax.net(1) - child - maintenance - housing),
      ] + tax.ofMonth(1), housing: kr(5_200 + 400 + 120))
  }

  /// Borgholm, April 2026, a child of ten: a job from March at 23 000 kr after assistance since May 2025.
  @Test func theWorkPremiumOf2026() throws {
    let tested = try HandHousehold(
      """
      start: "2026-03", months: 5, municipality: "Borgholm",
      household: {
        person: { born: "1988-09" }, assistanceMonths: 10,
        children: [{ born: "2015-08", maintenanceSupport: true, leisureCentre: "work" }],
        housing: { rent: 7400, electricity: 400, insurance: 150 },
      },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "job", wage: 23000, employer: { holidaySupplementRate: 0 } }],
      """)
    // PBB 59 200, IBB 83 400; March to December. Work income above 3.24 PBB.
    let assessed = 10 * 23_000
    let allowance = upToHundreds(thousandths: 770 * 59_200 - 100 * (assessed - 311 * 592))
    let taxable = assessed - allowance
    let base = 1_813 * 59_200 + 251 * (assessed - 324 * 592) - 1_000 * allowance
    let tax = HandTax(
      year: 2026, gross: (1...12).map { $0 < 3 ? .zero : kr(23_000) },
      local: droppedOre(334_400, of: taxable), rates: (2_158, 1_186), burial: droppedOre(2_920, of: taxable),
      pension: 16_100,  // 7 % × 230 000
      service: 142 * 83_400 / 10_000,
      credits: [16_100, base * 3_344 / 10_000_000, droppedOre(7_500, of: taxable - 40_000)])
    // From 2026 the ceiling is 6 800: 0.50 × 5 400 + 1 500, less 20 % of the year's income above 150 000.
    let housing = housingAllowance(
      before: kr((6_800 - 1_400) / 2 + 1_500), excess: [kr(assessed - 150_000)])
    #expect(housing == kr(2_800))
    // Leisure centre 2 %; förordning om jobbpremie: 15 %, at most 3 750.
    let fee = kr(23_000 * 2 / 100)
    let premium = kr(23_000 * 15 / 100)
    // No assistance, the stimulus counted: 3 940 + 3 820 + 1 410, costs and fee.
    let need = kr(3_940 + 3_820 + 1_410 + 7_400 + 400 + 150) + fee
    let income = kr(1_250 + 1_823) + housing
    #expect(assistance(need: need, income: income, netWage: tax.net(4)) == .zero)
    try tested.expect(
      .during, 2026_04,
      [
        (.wage, kr(23_000)), (.childAllowance, kr(1_250)), (.maintenanceSupport, kr(1_823)),
        (.housingAllowance, housing), (.leisureCentreFee, -fee), (.workPremium, premium),
      ] + tax.ofMonth(4), housing: kr(7_400 + 400 + 150))
  }
}
