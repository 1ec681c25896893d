import Appraisal
import Bookkeeping
import Economy
import Testing

/// Borgholm, single, new-start job at 25 600 kr in 2025, then a job at 26 900 kr, 2.5 % more in 2027.
@Suite struct HandWorkedAssistanceToNewStartJobToJobTests {
  let tested: HandWorkedCase
  let wage2027 = fraction(1_025, of: 1_000, kr(26_900))
  let july2025 = holidaySupplement((7, kr(25_600)))
  let december2025 = holidaySupplement((5, kr(25_600)))
  let july2026 = holidaySupplement((7, kr(26_900)))
  let july2027 = holidaySupplement((5, kr(26_900)), (7, fraction(1_025, of: 1_000, kr(26_900))))
  let december2027 = holidaySupplement((5, fraction(1_025, of: 1_000, kr(26_900))))

  init() throws { tested = try HandWorkedCase("bistand-till-nystartsjobb-till-jobb") }

  /// A year of the law of 2026: PBB 59 200, IBB 83 400. 2027 copies it.
  func taxByLaw2026(year: Int, gross: [Money], pension: Int) -> HandTax {
    let assessed = downToHundreds(gross.reduce(.zero, +))
    let allowance = upToHundreds(thousandths: 770 * 59_200 - 100 * (assessed - 311 * 592))
    let taxable = assessed - allowance
    // IL 67 kap. 7 §: 1.813 PBB and 25.1 % of what is above 3.24 PBB.
    let base = 1_813 * 59_200 + 251 * (assessed - 324 * 592) - 1_000 * allowance
    return HandTax(
      year: year, gross: gross, local: droppedOre(334_400, of: taxable), rates: (2_158, 1_186),
      burial: droppedOre(2_920, of: taxable),  // 0.292 %
      pension: pension, service: 142 * 83_400 / 10_000,
      credits: [pension, base * 3_344 / 10_000_000, 1_500])
  }

  var tax2025: HandTax {
    let gross = (1...12).map { kr(25_600) + ($0 == 7 ? july2025 : $0 == 12 ? december2025 : .zero) }
    let assessed = downToHundreds(gross.reduce(.zero, +))  // 307 200 + 5 120
    // PBB 58 800, IBB 80 600.
    let allowance = upToHundreds(thousandths: 770 * 58_800 - 100 * (assessed - 311 * 588))
    let taxable = assessed - allowance
    let base = 1_813 * 58_800 + 199 * (assessed - 324 * 588) - 1_000 * allowance
    return HandTax(
      year: 2025, gross: gross, local: droppedOre(334_400, of: taxable), rates: (2_158, 1_186),
      burial: droppedOre(2_930, of: taxable),  // 0.293 %
      pension: 21_900,  // 7 % × 312 300 = 21 861
      service: 155 * 80_600 / 10_000,  // 1 % of at most 1.55 IBB
      // Pension, work income, earned income above 240 000 (IL 67 kap. 48 §).
      credits: [21_900, base * 3_344 / 10_000_000, 1_500])
  }

  var tax2026: HandTax {
    let gross = (1...12).map { kr(26_900) + ($0 == 7 ? july2026 : .zero) }
    return taxByLaw2026(year: 2026, gross: gross, pension: 22_800)  // 7 % × 325 900 = 22 813
  }

  var tax2027: HandTax {
    let gross = (1...12).map { wage2027 + ($0 == 7 ? july2027 : $0 == 12 ? december2027 : .zero) }
    return taxByLaw2026(year: 2027, gross: gross, pension: 23_700)  // 7 % × 338 600 = 23 702
  }

  @Test func eachYearIsTaxedByItsOwnCredits() {
    // 2025: allowance 45 276 − 12 943.20 → 32 400; taxable 279 900.
    #expect(tax2025.amount(.municipalIncomeTax) + tax2025.amount(.regionalIncomeTax) == kr(93_598))
    #expect(tax2025.amount(.publicServiceFee) == kr(1_249))
    #expect(tax2025.amount(.taxCredits) == kr(21_900 + 32_918 + 1_500))
    tax2025.expect(tested)
    // 2026: allowance 45 584 − 14 178.80 → 31 500; taxable 294 400.
    #expect(
      tax2026.amount(.municipalIncomeTax) + tax2026.amount(.regionalIncomeTax) == kr(294_400 * 3_344 / 10_000)
    )
    tax2026.expect(tested)
    #expect(tax2027.gross.reduce(.zero, +).ore / 10_000 == 3_386)
    tax2027.expect(tested)
  }

  @Test func assistanceFollowsTheNormAndTheRent() {
    let housing = kr(6_100 + 380 + 130)
    #expect(tested.without(.socialAssistance, 2025_01) == kr(3_910 + 1_270) + housing)
    // 2026: SFS 2025:1046; rent 2 % higher: 6 222.
    #expect(tested.without(.socialAssistance, 2026_01) == kr(3_940 + 1_280 + 6_222 + 380 + 130))
    // 2027 copies the norm; rent 6 346.44.
    #expect(
      tested.without(.socialAssistance, 2027_01) == kr(3_940 + 1_280 + 380 + 130) + Money(ore: 634_644))
    #expect(tested.with(.socialAssistance, 2025_01) == .zero)
    #expect(tested.with(.socialAssistance, 2027_12) == .zero)
    // 3 338 kr of 2022; CPI 2025 / 2022; 2026 2 % more, and 2027 in the prices of 2026.
    let household2025 = fraction(41_798, of: 37_191, kr(3_338))
    let household2026 = fraction(41_798 * 102, of: 3_719_100, kr(3_338))
    #expect(tested.without(.assistanceAdministration, 2025_04) == fraction(3, of: 10, household2025))
    #expect(tested.without(.assistanceAdministration, 2026_04) == fraction(8, of: 15, household2026))
    #expect(tested.without(.assistanceAdministration, 2027_04) == fraction(23, of: 30, household2026))
  }

  @Test func theSupportEndsWithTheFirstYear() {
    // Decision in January 2025, 26 months without work: k = 2; contributions due on 20 000 and once in full.
    let support = part(314_200, of: kr(20_000)) + part(314_200, of: kr(20_000))
    #expect(tested.with(.newStartSupport, 2025_01) == support)
    #expect(tested.with(.newStartSupport, 2025_12) == support)
    #expect(tested.with(.newStartSupport, 2026_01) == .zero)
    #expect(tested.change(.newStartSupport) == support * 12)
  }

  @Test func theEmployersMonthsAreTheStatutorySharesOfPay() throws {
    // Insurance: 5.10 − 4.50 in 2025 and 4.95 − 4.50 in 2026.
    HandEmployer(gross: kr(25_600), insurance: 6_000).expect(tested, 2025_02, productivity: 800_000)
    HandEmployer(gross: kr(25_600) + july2025, insurance: 6_000)
      .expect(tested, 2025_07, productivity: 800_000)
    HandEmployer(gross: kr(25_600) + december2025, insurance: 6_000)
      .expect(tested, 2025_12, productivity: 800_000)
    HandEmployer(gross: kr(26_900), insurance: 4_500).expect(tested, 2026_02, productivity: 1_000_000)
    HandEmployer(gross: kr(26_900) + july2026, insurance: 4_500)
      .expect(tested, 2026_07, productivity: 1_000_000)
    HandEmployer(gross: wage2027 + july2027, insurance: 4_500)
      .expect(tested, 2027_07, productivity: 1_000_000)
    #expect(tested.with(.wage, 2026_12) == kr(26_900))
    #expect(tested.with(.wage, 2027_01) == Money(ore: 2_757_250))
    #expect(tested.with(.holidaySupplement, 2026_12) == .zero)
    #expect(tested.with(.holidaySupplement, 2027_12) == december2027)
    #expect(tested.with(.supervision, 2025_06) == part(131_420, of: kr(36_000)))
    #expect(tested.with(.supervision, 2026_06) == .zero)
    // Full productivity and no support: the job pays for itself exactly.
    let grosses = (1...12).map { kr(25_600) + ($0 == 7 ? july2025 : $0 == 12 ? december2025 : .zero) }
    let full = grosses.reduce(Money.zero) { $0 + HandEmployer(gross: $1, insurance: 6_000).full }
    let needed =
      full + part(131_420, of: kr(36_000)) * 12 + kr(12_000) - part(2 * 314_200, of: kr(20_000)) * 12
    let first = try #require(tested.result.breakEven.first)
    #expect(first.value.partsPerMillion == (needed.ore * 1_000 + full.ore - 1) / full.ore * 1_000)
    let second = try #require(tested.result.breakEven.last)
    #expect(second.value.partsPerMillion == 1_000_000)
  }

  @Test func theMunicipalityKeepsALittleTwoYearsLater() {
    // Taxable 279 900 (2025) and 294 400 (2026); 21.58 − 20.36 %; the region 11.86 − 8.72 %.
    let view = tested.result.localTax
    #expect(HandWorkedCase.own(view.municipality, 2027) == part(12_200, of: kr(279_900)))
    #expect(HandWorkedCase.own(view.region, 2027) == part(31_400, of: kr(279_900)))
    #expect(HandWorkedCase.own(view.municipality, 2028) == part(12_200, of: kr(294_400)))
    #expect(view.municipality.ownWithinHorizon == part(12_200, of: kr(279_900)))
  }
}
