import Appraisal
import Bookkeeping
import Economy
import Foundation
import Testing

/// Emmaboda, single, new-start job in January–December 2019 at 21 600 kr, 30 months of absence.
@Suite struct HandWorkedAssistanceToNewStartJobTests {
  let tested: HandWorkedCase
  let wage = kr(21_600)
  /// July pays seven twelfths, December (the last month) five.
  let july = holidaySupplement((7, kr(21_600)))
  let december = holidaySupplement((5, kr(21_600)))

  init() throws { tested = try HandWorkedCase("bistand-till-nystartsjobb") }

  /// PBB 2019 46 500, IBB 64 400; Emmaboda 21.71 %, Region Kalmar 11.37 %.
  var tax: HandTax {
    let gross = (1...12).map { wage + ($0 == 7 ? july : $0 == 12 ? december : .zero) }
    // 12 × 21 600 + 21 600 × 25 × 0.8 % = 263 520; IL 1 kap. 5 §: whole hundreds.
    let assessed = downToHundreds(kr(12 * 21_600) + kr(21_600 * 25 * 8 / 1_000))
    // IL 63 kap. 3 §: 0.77 PBB − 10 % × (income − 3.11 PBB).
    let allowance = upToHundreds(thousandths: 770 * 46_500 - 100 * (assessed - 311 * 465))
    let taxable = assessed - allowance
    let base = 1_703 * 46_500 + 128 * (assessed - 324 * 465) - 1_000 * allowance
    return HandTax(
      year: 2019, gross: gross,
      local: droppedOre(217_100 + 113_700, of: taxable),  // IL 65 kap. 3 §
      rates: (2_171, 1_137),
      burial: droppedOre(2_530, of: taxable),  // 0.253 %, begravningslagen 9 kap.
      pension: 18_400,  // lag 1994:1744: 7 % × 263 500 = 18 445, to the nearest hundred
      service: 1 * 2_092 * 64_400 / 100_000,  // lag 2018:1893: 1 % of at most 2.092 IBB
      credits: [18_400, base * 3_308 / 10_000_000])  // IL 67 kap. 4 and 7 §§: 3.24–8.08 PBB
  }

  @Test func theYearsTaxIsTheSumOfItsParts() {
    #expect(wage * 12 + july + december == kr(263_520))
    // Basic allowance 35 805 − 11 888.50 = 23 916.50 → 24 000; taxable 239 500.
    #expect(tax.amount(.municipalIncomeTax) + tax.amount(.regionalIncomeTax) == kr(79_226))
    #expect(tax.amount(.burialAndChurchFee) == kr(605))
    #expect(tax.amount(.publicServiceFee) == kr(1_347))
    #expect(tax.amount(.taxCredits) == kr(18_400 + 23_034))
    tax.expect(tested)
  }

  @Test func assistanceIsTheNormAndTheCostsOfHousing() {
    // SoF 2 kap. 1 § 2019: single 3 090, common 990; rent, electricity, insurance.
    let before = kr(3_090 + 990 + 5_200 + 300 + 110)
    #expect(tested.without(.socialAssistance, 2019_01) == before)
    #expect(tested.without(.socialAssistance, 2019_12) == before)
    // 75 % of the net wage is above norm, costs and travel (SoL 4 kap. 1 b §).
    #expect(tax.net(1).ore * 3 / 4 > (before + kr(500)).ore)
    #expect(tested.with(.socialAssistance, 2019_01) == .zero)
    // 2 288 kr a household-month, share 0.3 in the first year.
    #expect(tested.without(.assistanceAdministration, 2019_05) == part(300_000, of: kr(2_288)))
    #expect(tested.with(.assistanceAdministration, 2019_05) == .zero)
  }

  @Test func theEmployersMonthsAreTheStatutorySharesOfPay() {
    // Agreed insurance 2019: nearest list 2018, 4.91 − 4.50.
    HandEmployer(gross: wage, insurance: 4_100).expect(tested, 2019_03, productivity: 800_000)
    HandEmployer(gross: wage + july, insurance: 4_100).expect(tested, 2019_07, productivity: 800_000)
    #expect(tested.with(.holidaySupplement, 2019_07) == kr(21_600 * 25 * 8 * 7 / 12 / 1_000))
    #expect(tested.with(.holidaySupplement, 2019_12) == kr(21_600 * 25 * 8 * 5 / 12 / 1_000))
    #expect(tested.with(.holidaySupplement, 2019_06) == .zero)
    // A tenth of a supervisor with contributions; administration once.
    #expect(tested.with(.supervision, 2019_04) == part(131_420, of: kr(30_000)))
    #expect(tested.with(.employerAdministration, 2019_01) == kr(10_000))
    #expect(tested.with(.employerAdministration, 2019_02) == .zero)
  }

  @Test func theSupportIsTwiceTheContributionsOfTheCap() {
    // SFS 2018:43 11, 16–17 §§: 24–36 months without work, k = 2; cap 20 000 also with holiday supplement.
    #expect(tested.with(.newStartSupport, 2019_01) == part(2 * 314_200, of: kr(20_000)))
    #expect(tested.with(.newStartSupport, 2019_07) == part(2 * 314_200, of: kr(20_000)))
  }

  @Test func theEmployersNetAndBreakEvenFollow() throws {
    let months = (1...12).map { wage + ($0 == 7 ? july : $0 == 12 ? december : .zero) }
    let employers = months.map { HandEmployer(gross: $0, insurance: 4_100) }
    let full = employers.reduce(Money.zero) { $0 + $1.full }
    let production = employers.reduce(Money.zero) { $0 + part(800_000, of: $1.full) }
    let supervision = part(131_420, of: kr(30_000)) * 12
    let support = part(2 * 314_200, of: kr(20_000)) * 12
    #expect(
      tested.result[.employer].total == production - full - supervision - kr(10_000) + support)
    // The smallest p in thousandths with p × full ≥ full + supervision + administration − support.
    let needed = full + supervision + kr(10_000) - support
    let phase = try #require(tested.result.breakEven.first)
    #expect(phase.value.partsPerMillion == (needed.ore * 1_000 + full.ore - 1) / full.ore * 1_000)
  }

  @Test func theMunicipalityKeepsRateLessEqualisationTwoYearsLater() {
    // Taxable 239 500; Emmaboda 2021 22.21 %, Kalmar county 20.36 %; region 11.86 − 8.72 %.
    let view = tested.result.localTax
    #expect(HandWorkedCase.own(view.municipality, 2021) == part(222_100 - 203_600, of: kr(239_500)))
    #expect(HandWorkedCase.own(view.region, 2021) == part(118_600 - 87_200, of: kr(239_500)))
    #expect(HandWorkedCase.own(view.municipality, 2019) == .zero)
    #expect(view.municipality.own == part(18_500, of: kr(239_500)))
    #expect(view.municipality.ownWithinHorizon == .zero)
    #expect(view.firstYearKept == 2021)
  }

  @Test func theOrdinaryMonthLeavesTheNormBeforeAndTheNetWageDuring() throws {
    let before = try #require(tested.result.ordinaryMonths.first { $0.position == .before })
    #expect(before.disposable == kr(9_690))
    #expect(before.left == kr(3_090 + 990))
    // The second month of the job: wage, tax, travel, rent, electricity and insurance.
    let during = try #require(tested.result.ordinaryMonths.first { $0.position == .during })
    #expect(during.month == 2019_02)
    #expect(during.left == tax.net(2) - kr(500 + 5_200 + 300 + 110))
  }

  @Test func thePresentValueDiscountsByMonths() {
    // Prices of 2019, 3.5 % a year; the amount of month i is worth 1.035^(−i/12).
    let value = (0..<12).reduce(0.0) { sum, month in
      let amount =
        kr(9_690) + part(300_000, of: kr(2_288)) + tax.amount(.municipalIncomeTax, month + 1)
      return sum + amount.kronorValue * pow(1.035, -Double(month) / 12)
    }
    #expect(tested.result[.municipality].presentValue.ore == Int((value * 100).rounded()))
    #expect(tested.result[.municipality].paybackMonth == 0)
    // The state pays more than it receives in every month.
    #expect(tested.result[.state].paybackMonth == nil)
  }

  @Test func theMunicipalitysAndTheStatesYearAddUp() {
    let municipality =
      kr(9_690) * 12  // assistance no longer paid
      + part(300_000, of: kr(2_288)) * 12  // its administration
      + fraction(2_171, of: 3_308, kr(79_226))  // municipal tax
    #expect(tested.result[.municipality].total == municipality)
    let employers = (1...12).map {
      HandEmployer(gross: wage + ($0 == 7 ? july : $0 == 12 ? december : .zero), insurance: 4_100)
    }
    let state =
      employers.reduce(Money.zero) { $0 + $1.contributions + $1.payrollTax }
      - part(2 * 314_200, of: kr(20_000)) * 12  // new-start support
      + kr(18_400 + 1_347)  // pension contribution, public service fee
      - kr(18_400 + 23_034)  // credits
    #expect(tested.result[.state].total == state)
    let individual =
      wage * 12 + july + december - kr(9_690) * 12
      - kr(79_226 + 605 + 18_400 + 1_347) + kr(18_400 + 23_034)
      - kr(500) * 12  // travel
    #expect(tested.result[.individual].inHand == individual)
    #expect(tested.result[.region].total == kr(79_226) - fraction(2_171, of: 3_308, kr(79_226)))
  }
}
