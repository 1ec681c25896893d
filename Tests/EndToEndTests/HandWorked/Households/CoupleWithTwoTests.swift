import Appraisal
import Bookkeeping
import Economy
import Testing

/// A couple with two children: sickness benefit beside half-time work with child-care fees, and split thresholds of
/// the housing allowance with an alternating child.
@Suite struct HandWorkedCoupleWithTwoTests {
  /// Mönsterås, January 2023: half sickness benefit on 300 000 kr and half of 25 000 kr; the partner has 21 000 kr.
  @Test func sicknessBenefitBesideHalfTimeWork() throws {
    let tested = try HandHousehold(
      """
      start: "2023-01", months: 12, municipality: "Mönsterås",
      household: {
        person: { born: "1981-07" }, partner: { born: "1980-05", activity: "job", wage: 21000 },
        children: [{ born: "2013-06", leisureCentre: true }, { born: "2018-10", preschool: true }],
        housing: { rent: 8600, electricity: 700, insurance: 200 }, assistanceMonths: 0,
      },
      without: [{
        activity: "sickness", extent: 0.5, incomeBase: 300000,
        work: { wage: 25000, extent: 0.5, employer: { holidaySupplementRate: 0 } },
      }],
      with: [{ activity: "job", wage: 25000 }],
      """)
    // SFB 28 kap. 7 and 10 §§: 300 000 × 0.97 × 0.80 × 0.5 / 365 = 318.90; after 364 days 75 %: 298.97.
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let normal = kr((2 * 300_000 * 97 * 40 / 10_000 + 365) / (2 * 365))
    let continued = kr((300_000 * 97 * 75 / 10_000 + 365) / (2 * 365))
    #expect(normal == kr(319) && continued == kr(299))
    var gross = days.map { kr(12_500) + normal * $0 }
    gross[11] = gross[11] - normal + continued
    // PBB 52 500, IBB 74 300: wages 150 000, benefit 364 × 319 + 299.
    let assessed = downToHundreds(kr(12 * 12_500 + 364 * 319 + 299))
    let allowance = upToHundreds(thousandths: 770 * 52_500 - 100 * (assessed - 311 * 525))
    let taxable = assessed - allowance
    let base = 10_000 * 91 * 525 + 3_874 * (150_000 - 91 * 525) - 10_000 * allowance
    let tax = HandTax(
      year: 2023, gross: gross, local: droppedOre(340_700, of: taxable), rates: (2_221, 1_186),
      burial: droppedOre(2_580, of: taxable), pension: 18_600,  // 7 % × 266 400 = 18 648
      service: 175 * 74_300 / 10_000,
      credits: [18_600, base * 3_407 / 100_000_000, droppedOre(7_500, of: taxable - 40_000)])
    // The partner: 12 × 21 000.
    let earned = 12 * 21_000
    let allowanceOfPartner = upToHundreds(thousandths: 770 * 52_500 - 100 * (earned - 311 * 525))
    let taxableOfPartner = earned - allowanceOfPartner
    let baseOfPartner = 1_812 * 52_500 + 128 * (earned - 324 * 525) - 1_000 * allowanceOfPartner
    let partner = HandTax(
      year: 2023, gross: everyMonth(kr(21_000)), local: droppedOre(340_700, of: taxableOfPartner),
      rates: (2_221, 1_186), burial: droppedOre(2_580, of: taxableOfPartner),
      pension: 17_600,  // 7 % × 252 000 = 17 640
      service: 175 * 74_300 / 10_000,
      credits: [
        17_600, baseOfPartner * 3_407 / 10_000_000, droppedOre(7_500, of: taxableOfPartner - 40_000),
      ])
    // Förordning 2001:160: of 12 500 + 31 × 319 + 21 000, 3 % for the youngest and 1 % for the second.
    let income = 12_500 + 31 * 319 + 21_000
    // A fifth of the excess incomes is more than the 51 000 kr a year of housing allowance.
    #expect(housingAllowance(ceiling: 5_900, excess: kr(assessed - 75_000), kr(earned - 75_000)) == .zero)
    try tested.expect(
      .before, 2023_01,
      [
        (.wage, kr(12_500)), (.sicknessBenefit, normal * 31), (.partnerWage, kr(21_000)),
        (.childAllowance, allowanceForTwoChildren), (.childcareFee, -kr((income * 3 + 50) / 100)),
        (.leisureCentreFee, -kr((income + 50) / 100)),
      ] + tax.ofMonth(1) + partner.ofMonth(1), housing: kr(8_600 + 700 + 200))
  }

  /// Mörbylånga, September 2021: 12 500 and 5 000 kr a month; a child of ten and one of seven who alternates.
  @Test func splitThresholdsAndAnAlternatingChild() throws {
    let tested = try HandHousehold(
      """
      start: "2021-09", months: 3, municipality: "Mörbylånga",
      household: {
        person: { born: "1985-11" },
        partner: { born: "1986-02", activity: "job", wage: 20000, extent: 0.25 },
        children: [{ born: "2011-02" }, { born: "2014-08", alternating: true }],
        housing: { rent: 9800, electricity: 400, insurance: 150 }, assistanceMonths: 12,
      },
      without: [{ activity: "job", wage: 25000, extent: 0.5, employer: { holidaySupplementRate: 0 } }],
      with: [{ activity: "unemployed" }],
      """)
    // PBB 47 600. 150 000 kr: above 3.11 PBB, work income below 3.24 PBB.
    let allowance = upToHundreds(thousandths: 770 * 47_600 - 100 * (150_000 - 311 * 476))
    let taxable = 150_000 - allowance
    let base = 10_000 * 91 * 476 + 3_405 * (150_000 - 91 * 476) - 10_000 * allowance
    let tax = HandTax(
      year: 2021, gross: everyMonth(kr(12_500)), local: droppedOre(340_700, of: taxable),
      rates: (2_221, 1_186), burial: droppedOre(2_530, of: taxable), pension: 10_500,
      service: droppedOre(10_000, of: taxable),  // below 1.95 IBB
      credits: [
        10_500, base * 3_407 / 100_000_000, droppedOre(7_500, of: taxable - 40_000),
        droppedOre(12_500, of: 150_000 - 60_000),  // lag 2021:930: 1.25 % above 60 000
      ])
    // 60 000 kr: taxable below 40 000; the credits are larger than the local tax (IL 67 kap. 2 §).
    let allowanceOfPartner = upToHundreds(thousandths: 423 * 47_600 + 200 * (60_000 - 99 * 476))
    let taxableOfPartner = 60_000 - allowanceOfPartner
    let localOfPartner = droppedOre(340_700, of: taxableOfPartner)
    let baseOfPartner = 10_000 * 91 * 476 + 3_405 * (60_000 - 91 * 476) - 10_000 * allowanceOfPartner
    #expect(4_200 + baseOfPartner * 3_407 / 100_000_000 > localOfPartner)
    let partner = HandTax(
      year: 2021, gross: everyMonth(kr(5_000)), local: localOfPartner, rates: (2_221, 1_186),
      burial: droppedOre(2_530, of: taxableOfPartner), pension: 4_200,
      service: droppedOre(10_000, of: taxableOfPartner), credits: [4_200, localOfPartner - 4_200])
    // SFB 16 kap. 12 §: half for one child; of 150 three quarters, 112.50, up to 113.
    let children = kr(1_250 + 1_250 / 2 + 113)
    // 97 kap. 18, 22 and 22 a §§: 0.50 × 4 500 + 1 500 + 300; the partner's 15 000 below 75 000 is lost; 25 % more.
    let housing = housingAllowance(
      before: kr((5_900 - 1_400) / 2 + 1_500 + 300), excess: [kr(150_000 - 75_000)], addition: 25)
    #expect(housing == kr(2_800 + 700))
    // 5 700, a child of 7–10 and half of one, four in the household. A quarter of each net wage is not counted.
    let need = kr(5_700 + 3_060 + 3_060 / 2 + 1_610 + 9_800 + 400 + 150)
    let counted = children + housing + partner.net(9) - fraction(1, of: 4, partner.net(9))
    let left = assistance(need: need, income: counted, netWage: tax.net(9))
    #expect(left > .zero)
    try tested.expect(
      .before, 2021_09,
      [
        (.wage, kr(12_500)), (.partnerWage, kr(5_000)), (.childAllowance, children),
        (.housingAllowance, housing), (.socialAssistance, left),
      ] + tax.ofMonth(9) + partner.ofMonth(9), housing: kr(9_800 + 400 + 150))
  }
}
