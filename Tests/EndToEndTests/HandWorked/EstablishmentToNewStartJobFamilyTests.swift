import Appraisal
import Bookkeeping
import Economy
import Testing

/// Mörbylånga, newly arrived couple, children born in February 2010 and April 2015; one goes to a new-start
/// job at 21 600 kr August 2019–December 2020, the other stays in the programme.
@Suite struct HandWorkedEstablishmentToNewStartJobFamilyTests {
  let tested: HandWorkedCase
  let wage2019 = kr(21_600)
  let wage2020 = kr(22_032)

  init() throws { tested = try HandWorkedCase("etablering-till-nystartsjobb-familj") }

  var july2020: Money { holidaySupplement((5, wage2019), (7, wage2020)) }
  var december2020: Money { holidaySupplement((5, wage2020)) }

  /// PBB 2019 46 500; Mörbylånga 21.41 %, Region Kalmar 11.37 %.
  var tax2019: HandTax {
    let assessed = 5 * 21_600
    let allowance = upToHundreds(thousandths: 423 * 46_500 + 200 * (assessed - 99 * 465))
    let taxable = assessed - allowance
    let base = 10_000 * 91 * 465 + 3_405 * (assessed - 91 * 465) - 10_000 * allowance
    return HandTax(
      year: 2019, gross: (1...12).map { $0 < 8 ? .zero : wage2019 }, local: droppedOre(327_800, of: taxable),
      rates: (2_141, 1_137), burial: droppedOre(2_530, of: taxable),
      pension: 7_600,  // 7 % × 108 000 = 7 560
      service: droppedOre(10_000, of: taxable), credits: [7_600, base * 3_278 / 100_000_000])
  }

  /// PBB 2020 47 300, IBB 66 800; 22.21 % and 11.86 %.
  var tax2020: HandTax {
    let gross = (1...12).map { wage2020 + ($0 == 7 ? july2020 : $0 == 12 ? december2020 : .zero) }
    let assessed = downToHundreds(gross.reduce(.zero, +))  // 270 590.40
    let allowance = upToHundreds(thousandths: 770 * 47_300 - 100 * (assessed - 311 * 473))
    let taxable = assessed - allowance
    let base = 1_703 * 47_300 + 128 * (assessed - 324 * 473) - 1_000 * allowance
    return HandTax(
      year: 2020, gross: gross, local: droppedOre(340_700, of: taxable), rates: (2_221, 1_186),
      burial: droppedOre(2_500, of: taxable), pension: 18_900,  // 7 % × 270 500 = 18 935
      service: 2_092 * 66_800 / 100_000, credits: [18_900, base * 3_407 / 10_000_000])
  }

  @Test func eachYearIsTaxedAsAYear() {
    #expect(july2020 == Money(ore: 437_040))
    #expect(tested.with(.holidaySupplement, 2020_07) == july2020)
    #expect(tested.with(.holidaySupplement, 2020_12) == december2020)
    #expect(tax2019.amount(.taxCredits) == kr(7_600 + 10_679))
    tax2019.expect(tested, months: 8...12)
    tax2020.expect(tested)
  }

  @Test func bothHaveTheBenefitByWeekdaysAndTheSupplementOnce() {
    // 308 kr a weekday each; 800 for each child under 11 (förordning 2017:819 3 kap. 11 §); no housing part.
    for (month, weekdays) in [(YearMonth(januaryOf: 2020), 23), (2019_08, 22), (2020_02, 20)] {
      #expect(tested.without(.establishmentBenefit, month) == kr(2 * 308 * weekdays))
      #expect(tested.with(.establishmentBenefit, month) == kr(308 * weekdays))
      #expect(tested.without(.establishmentSupplement, month) == kr(2 * 800))
      #expect(tested.with(.establishmentSupplement, month) == kr(2 * 800))
      #expect(tested.without(.establishmentHousing, month) == .zero)
    }
    #expect(tested.with(.childAllowance, 2019_08) == allowanceForTwoChildren)
  }

  @Test func theHousingAllowanceCountsTheBenefitAndTheWageOfTheYear() {
    // Without: 261 × 308 above 71 000 in 2019 and 262 × 308 above 74 000 in 2020, each spouse apart.
    let partner2019 = kr(261 * 308 - 71_000)
    let partner2020 = kr(262 * 308 - 74_000)
    let before2019 = housingAllowance(ceiling: 5_900, excess: partner2019, partner2019)
    #expect(before2019 == kr(3_900))
    #expect(tested.without(.housingAllowance, 2019_08) == before2019)
    #expect(
      tested.without(.housingAllowance, 2020_06)
        == housingAllowance(ceiling: 5_900, excess: partner2020, partner2020))
    // SFS 2020:431: 25 % more in July–December 2020.
    let july = housingAllowance(ceiling: 5_900, excess: partner2020, partner2020, addition: 25)
    #expect(july == kr(4_000 + 1_025))
    #expect(tested.without(.housingAllowance, 2020_07) == july)
    // With, 2019: 152 weekdays of benefit to July and five months of wages.
    let own2019 = kr(152 * 308 + 5 * 21_600 - 71_000)
    #expect(
      tested.with(.housingAllowance, 2019_08)
        == housingAllowance(ceiling: 5_900, excess: own2019, partner2019))
    // With, 2020: 51 000 − 20 % × (196 590.40 + 6 696) = 10 342.72: 800, from July 225 more.
    let own2020 = tax2020.gross.reduce(.zero, +) - kr(74_000)
    #expect(
      tested.with(.housingAllowance, 2020_01)
        == housingAllowance(ceiling: 5_900, excess: own2020, partner2020))
    #expect(tested.with(.housingAllowance, 2020_08) == kr(800 + 225))
  }

  @Test func assistanceToppedUpOneShortMonthOnly() {
    // February 2020: couple 5 680, children 3 050 and 2 430, common 1 600, rent 7 344, electricity, insurance.
    let need = kr(5_680 + 3_050 + 2_430 + 1_600 + 7_344 + 420 + 160)
    let income = kr(2 * 308 * 20 + 2 * 800 + 4_000) + allowanceForTwoChildren
    #expect(need - income == kr(114))
    for place in 0..<17 {
      let month = YearMonth(januaryOf: 2019) + 7 + place
      #expect(tested.without(.socialAssistance, month) == (month == 2020_02 ? need - income : .zero))
      #expect(tested.with(.socialAssistance, month) == .zero)
    }
    // 2 458 kr × 0.3 in the same month.
    #expect(tested.without(.assistanceAdministration, 2020_02) == part(300_000, of: kr(2_458)))
    #expect(tested.change(.assistanceAdministration) == -part(300_000, of: kr(2_458)))
  }

  @Test func theEmployersMonthsFollowTheDecisionAndTheLists() {
    // SFS 2018:43 13 §: newly arrived 2.5; cap 20 000; the second decision in August 2020 gives the same.
    #expect(tested.with(.newStartSupport, 2019_08) == part(5 * 157_100, of: kr(20_000)))
    #expect(tested.with(.newStartSupport, 2020_08) == part(5 * 157_100, of: kr(20_000)))
    // Insurance 4.91 − 4.50 (2018 for 2019) and 4.88 − 4.50.
    HandEmployer(gross: wage2019, insurance: 4_100).expect(tested, 2019_08, productivity: 800_000)
    HandEmployer(gross: wage2020 + july2020, insurance: 3_800)
      .expect(tested, 2020_07, productivity: 800_000)
    #expect(tested.with(.supervision, 2020_01) == part(131_420, of: kr(31_000)))
  }

  @Test func theStatesTotalAddsUp() {
    let partner2019 = kr(261 * 308 - 71_000)
    let partner2020 = kr(262 * 308 - 74_000)
    let own2019 = kr(152 * 308 + 5 * 21_600 - 71_000)
    let own2020 = tax2020.gross.reduce(.zero, +) - kr(74_000)
    // August–December 2019, January–June and July–December 2020.
    let spared: [(months: Int, before: Money, during: Money)] = [
      (
        5, housingAllowance(ceiling: 5_900, excess: partner2019, partner2019),
        housingAllowance(ceiling: 5_900, excess: own2019, partner2019)
      ),
      (
        6, housingAllowance(ceiling: 5_900, excess: partner2020, partner2020),
        housingAllowance(ceiling: 5_900, excess: own2020, partner2020)
      ),
      (
        6, housingAllowance(ceiling: 5_900, excess: partner2020, partner2020, addition: 25),
        housingAllowance(ceiling: 5_900, excess: own2020, partner2020, addition: 25)
      ),
    ]
    let housing = spared.reduce(Money.zero) { $0 + ($1.before - $1.during) * $1.months }
    // One benefit: 261 − 152 weekdays in August–December 2019 and 262 in 2020.
    let benefit = kr(308 * (261 - 152 + 262))
    let employers =
      (8...12).map { HandEmployer(gross: tax2019.gross[$0 - 1], insurance: 4_100) }
      + tax2020.gross.map { HandEmployer(gross: $0, insurance: 3_800) }
    let fees = tax2019.amount(.publicServiceFee) + tax2020.amount(.publicServiceFee)
    let credits = tax2019.amount(.taxCredits) + tax2020.amount(.taxCredits) - kr(7_600 + 18_900)
    #expect(
      tested.result[.state].total
        == benefit + housing + employers.reduce(.zero) { $0 + $1.contributions + $1.payrollTax } + fees
        - credits - part(5 * 157_100, of: kr(20_000)) * 17)
  }

  @Test func theMunicipalityKeepsTheRiseOfItsRateToo() {
    // Taxable 75 900 and 246 400; 22.21 − 20.36 % in 2021 and 2022.
    let view = tested.result.localTax.municipality
    #expect(HandWorkedCase.own(view, 2021) == part(18_500, of: kr(75_900)))
    #expect(HandWorkedCase.own(view, 2022) == part(18_500, of: kr(246_400)))
  }
}
