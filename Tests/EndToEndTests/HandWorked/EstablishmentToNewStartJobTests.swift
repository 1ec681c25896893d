import Appraisal
import Bookkeeping
import Economy
import Testing

/// Högsby, single, newly arrived, new-start job at 20 600 kr, July 2017–December 2018.
@Suite struct HandWorkedEstablishmentToNewStartJobTests {
  let tested: HandWorkedCase
  let wage = kr(20_600)
  let july2017 = holidaySupplement((1, kr(20_600)))
  let july2018 = holidaySupplement((12, kr(20_600)))
  let december2018 = holidaySupplement((5, kr(20_600)))

  init() throws { tested = try HandWorkedCase("etablering-till-nystartsjobb") }

  /// PBB 2017 44 800. January–June: establishment benefit, not taxable (IL 8 kap. 13 §).
  var tax2017: HandTax {
    let gross = (1...12).map { $0 < 7 ? Money.zero : wage + ($0 == 7 ? july2017 : .zero) }
    let assessed = downToHundreds(kr(6 * 20_600) + july2017)  // 123 943.33 → 123 900
    let allowance = upToHundreds(thousandths: 770 * 44_800)  // 2.72–3.11 PBB: 34 496 → 34 500
    let taxable = assessed - allowance
    // IL 67 kap. 7 §: 0.91 PBB and 33.2 % of what is between 0.91 and 2.94 PBB.
    let base = 1_000 * 91 * 448 + 332 * (assessed - 91 * 448) - 1_000 * allowance
    return HandTax(
      year: 2017, gross: gross, local: droppedOre(330_800, of: taxable), rates: (2_171, 1_137),
      burial: droppedOre(2_460, of: taxable),  // 0.246 %
      pension: 8_700,  // 7 % × 123 900 = 8 673
      service: 0,  // begins in 2019
      credits: [8_700, base * 3_308 / 10_000_000])
  }

  /// PBB 2018 45 500.
  var tax2018: HandTax {
    let gross = (1...12).map { wage + ($0 == 7 ? july2018 : $0 == 12 ? december2018 : .zero) }
    let assessed = downToHundreds(kr(12 * 20_600) + july2018 + december2018)  // 253 036.67 → 253 000
    let allowance = upToHundreds(thousandths: 770 * 45_500 - 100 * (assessed - 311 * 455))
    let taxable = assessed - allowance
    // 1.584 PBB and 11.1 % of what is above 2.94 PBB.
    let base = 1_584 * 45_500 + 111 * (assessed - 294 * 455) - 1_000 * allowance
    return HandTax(
      year: 2018, gross: gross, local: droppedOre(330_800, of: taxable), rates: (2_171, 1_137),
      burial: droppedOre(2_420, of: taxable),  // 0.242 %
      pension: 17_700,  // 7 % × 253 000 = 17 710
      service: 0, credits: [17_700, base * 3_308 / 10_000_000])
  }

  @Test func halfAYearAndAWholeYearAreTaxedAsYears() {
    #expect(july2017 == Money(ore: 34_333))  // 343.333…
    #expect(tested.with(.holidaySupplement, 2017_07) == july2017)
    #expect(tested.with(.holidaySupplement, 2018_07) == kr(4_120))
    #expect(tested.with(.holidaySupplement, 2018_12) == december2018)
    #expect(tax2017.amount(.municipalIncomeTax) + tax2017.amount(.regionalIncomeTax) == kr(29_573))
    #expect(tax2017.amount(.taxCredits) == kr(8_700 + 11_203))
    tax2017.expect(tested, months: 7...12)
    #expect(tax2018.amount(.municipalIncomeTax) + tax2018.amount(.regionalIncomeTax) == kr(75_786))
    #expect(tax2018.amount(.taxCredits) == kr(17_700 + 20_313))
    tax2018.expect(tested)
  }

  @Test func theBenefitIsPaidByWeekdaysWithTheHousingPart() {
    // Förordning 2010:407: 308 kr a weekday; housing cost above 1 800. July 2017 has 21 weekdays, February 20.
    #expect(tested.without(.establishmentBenefit, 2017_07) == kr(308 * 21))
    #expect(tested.without(.establishmentBenefit, 2018_02) == kr(308 * 20))
    #expect(tested.without(.establishmentBenefit, 2018_08) == kr(308 * 23))
    #expect(tested.without(.establishmentHousing, 2017_07) == kr(4_300 - 1_800))
    #expect(tested.without(.establishmentSupplement, 2017_07) == .zero)
    #expect(tested.with(.establishmentBenefit, 2017_07) == .zero)
    #expect(tested.with(.establishmentHousing, 2017_07) == .zero)
    // 8 660 in the shortest month of 2018 is 5 kr above the norm and costs: no assistance in any month.
    let need2018 = kr(3_030 + 970 + 4_300 + 260 + 95)
    #expect(kr(308 * 20 + 2_500) - need2018 == kr(5))
    #expect(tested.change(.socialAssistance) == .zero)
    #expect(tested.without(.socialAssistance, 2018_02) == .zero)
  }

  @Test func aDecisionKeepsItsCapUntilTheNextOne() {
    // Decision in July 2017: 2.5 × contributions, cap 22 000, so the whole gross of the month.
    #expect(tested.with(.newStartSupport, 2017_07) == fraction(25 * 3_142, of: 100_000, wage + july2017))
    #expect(tested.with(.newStartSupport, 2017_12) == fraction(25 * 3_142, of: 100_000, wage))
    #expect(tested.with(.newStartSupport, 2018_06) == fraction(25 * 3_142, of: 100_000, wage))
    // Decision in July 2018: cap 20 000 (from November 2017), also when 4 120 of holiday supplement is paid.
    #expect(tested.with(.newStartSupport, 2018_07) == fraction(25 * 3_142, of: 100_000, kr(20_000)))
    #expect(tested.with(.newStartSupport, 2018_12) == fraction(25 * 3_142, of: 100_000, kr(20_000)))
  }

  @Test func theEmployersMonthsAreTheStatutorySharesOfPay() throws {
    // Insurance 2018: 4.91 − 4.50; 2017 takes the same.
    HandEmployer(gross: wage, insurance: 4_100).expect(tested, 2017_08, productivity: 800_000)
    HandEmployer(gross: wage + july2018, insurance: 4_100).expect(tested, 2018_07, productivity: 800_000)
    #expect(tested.with(.supervision, 2017_09) == part(131_420, of: kr(29_000)))
    #expect(tested.with(.employerAdministration, 2017_07) == kr(10_000))
    let grosses =
      (1...6).map { wage + ($0 == 1 ? july2017 : .zero) }
      + (1...12).map { wage + ($0 == 7 ? july2018 : $0 == 12 ? december2018 : .zero) }
    let full = grosses.reduce(Money.zero) { $0 + HandEmployer(gross: $1, insurance: 4_100).full }
    let support =
      fraction(25 * 3_142, of: 100_000, wage + july2017)
      + fraction(25 * 3_142, of: 100_000, wage) * 11 + fraction(25 * 3_142, of: 100_000, kr(20_000)) * 6
    let needed = full + part(131_420, of: kr(29_000)) * 18 + kr(10_000) - support
    let phase = try #require(tested.result.breakEven.first)
    #expect(phase.value.partsPerMillion == (needed.ore * 1_000 + full.ore - 1) / full.ore * 1_000)
  }

  @Test func theStatesTotalAddsUp() {
    let grosses =
      (1...6).map { wage + ($0 == 1 ? july2017 : .zero) }
      + (1...12).map { wage + ($0 == 7 ? july2018 : $0 == 12 ? december2018 : .zero) }
    let employers = grosses.map { HandEmployer(gross: $0, insurance: 4_100) }
    // July–December 2017 has 21 + 23 + 21 + 22 + 22 + 21 weekdays, 2018 has 261.
    let benefit = kr(308 * (21 + 23 + 21 + 22 + 22 + 21 + 261) + 18 * (4_300 - 1_800))
    let support =
      fraction(25 * 3_142, of: 100_000, wage + july2017)
      + fraction(25 * 3_142, of: 100_000, wage) * 11 + fraction(25 * 3_142, of: 100_000, kr(20_000)) * 6
    let credits = kr(11_203 + 20_313)  // the pension credit takes back the contribution
    #expect(
      tested.result[.state].total
        == benefit + employers.reduce(.zero) { $0 + $1.contributions + $1.payrollTax } - support - credits)
  }

  @Test func theMunicipalityKeepsLittleAndOnlyAfterTheHorizon() {
    // Taxable 89 400 and 229 100; 21.71 − 20.36 % in 2019 and 2020; the region 11.37 and 11.86 − 8.72 %.
    let view = tested.result.localTax
    #expect(tested.result.remarks.contains(.stateCompensationUnchanged))
    // 29 in May 2017: no housing allowance of the young.
    #expect(tested.without(.housingAllowance, 2017_07) == .zero)
    #expect(HandWorkedCase.own(view.municipality, 2019) == part(13_500, of: kr(89_400)))
    #expect(HandWorkedCase.own(view.municipality, 2020) == part(13_500, of: kr(229_100)))
    #expect(HandWorkedCase.own(view.region, 2019) == part(113_700 - 87_200, of: kr(89_400)))
    #expect(HandWorkedCase.own(view.region, 2020) == part(118_600 - 87_200, of: kr(229_100)))
    #expect(view.municipality.ownWithinHorizon == .zero)
    #expect(tested.result[.municipality].total == kr(29_573 + 75_786) - tested.change(.regionalIncomeTax))
  }
}
