import Appraisal
import Bookkeeping
import Economy
import Foundation
import Testing

/// Nybro, single, adult education at upper secondary level with the higher grant, January 2018–December 2019.
@Suite struct HandWorkedAssistanceToStudiesTests {
  let tested: HandWorkedCase
  let housing = kr(4_900 + 280 + 100)
  /// SoF 2 kap. 1 §: single and one in the household.
  let norm2018 = kr(3_030 + 970)
  let norm2019 = kr(3_090 + 990)
  /// SFB 97 kap. 26–27 §§: 0.90 × (2 600 − 1 800) + 0.65 × (3 600 − 2 600) = 1 370, down to hundreds, to the month of the
  /// 29th birthday, September 2019.
  let young = kr(1_300)
  /// Less a third of 0.8 × 68 680 − 41 000 in 2018 and of 0.8 × 71 600 − 41 000 in 2019: 982 and 917, down to hundreds.
  let youngInStudy = kr(900)

  init() throws { tested = try HandWorkedCase("bistand-till-studier") }

  @Test func studyAidIsWholeKronorAWeekAndRisesInJuly2018() {
    // Studiestödslagen 3 kap. 11 and 13 §§, 6 kap. 5 §: per cent of PBB, öre dropped each week; PBB 2018 45 500.
    #expect(45_500 * 370 / 10_000 == 1_683 && 45_500 * 559 / 10_000 == 2_543)
    #expect(tested.with(.studyGrant, 2018_01) == kr(4 * 1_683))
    #expect(tested.with(.studyLoan, 2018_05) == kr(4 * (2_543 - 1_683)))
    // From 2018-07-01, SFS 2017:1325: 3.85 and 5.74 %; the loan is unchanged.
    #expect(tested.with(.studyGrant, 2018_08) == kr(4 * (45_500 * 385 / 10_000)))
    #expect(
      tested.with(.studyLoan, 2018_12) == kr(4 * (45_500 * 574 / 10_000 - 45_500 * 385 / 10_000)))
    // PBB 2019 46 500.
    #expect(tested.with(.studyGrant, 2019_02) == kr(4 * (46_500 * 385 / 10_000)))
    #expect(
      tested.with(.studyLoan, 2019_10) == kr(4 * (46_500 * 574 / 10_000 - 46_500 * 385 / 10_000)))
    // Twenty weeks of each law in 2018, forty weeks in 2019, nothing in summer.
    #expect(tested.with(.studyGrant, year: 2018) == kr(20 * 1_683 + 20 * 1_751))
    #expect(tested.with(.studyLoan, year: 2019) == kr(40 * 879))
    #expect(tested.with(.studyGrant, 2018_06) == .zero)
    #expect(tested.with(.studyGrant, 2019_07) == .zero)
    #expect(tested.with(.studyLoanDebt, 2018_03) == tested.with(.studyLoan, 2018_03))
  }

  @Test func aidWithTheLoanIsAboveTheNormInTermAndAssistanceIsPaidInSummer() {
    let before = norm2018 + housing - young
    #expect(tested.without(.socialAssistance, 2018_01) == before)
    #expect(kr(4 * 2_543).ore > before.ore)
    #expect(tested.with(.socialAssistance, 2018_01) == .zero)
    let summer = norm2018 + housing - youngInStudy
    #expect(tested.with(.socialAssistance, 2018_06) == summer)
    #expect(tested.with(.socialAssistance, 2018_07) == summer)
    #expect(tested.with(.socialAssistance, 2018_08) == .zero)
    // The norm of 2019.
    #expect(tested.without(.socialAssistance, 2019_01) == norm2019 + housing - young)
    #expect(tested.with(.socialAssistance, 2019_06) == norm2019 + housing - youngInStudy)
    #expect(tested.without(.socialAssistance, 2019_10) == norm2019 + housing)
  }

  @Test func theHousingAllowanceOfTheYoungFallsByAThirdOfTheGrant() {
    #expect((20 * 1_683 + 20 * 1_751) * 8 / 10 - 41_000 == 13_944 && 40 * 1_790 * 8 / 10 - 41_000 == 16_280)
    #expect((12 * 1_370 - 13_944 / 3) / 12 == 982 && (12 * 1_370 - 16_280 / 3) / 12 == 917)
    for month: YearMonth in [2018_01, 2019_01, 2019_09] {
      #expect(tested.without(.housingAllowance, month) == young)
      #expect(tested.with(.housingAllowance, month) == youngInStudy)
    }
    #expect(tested.without(.housingAllowance, 2019_10) == .zero)
    #expect(tested.with(.housingAllowance, 2019_10) == .zero)
  }

  @Test func theStudyPlaceAndTheAdministrationAreSharesOfUnitCosts() {
    // Kolada N18100: 34 438 kr (2018) and 34 986 kr (2019) a full-time year; a tenth in each study month.
    #expect(tested.with(.studyPlaceMunicipal, 2018_02) == fraction(1, of: 10, kr(34_438)))
    #expect(tested.with(.studyPlaceMunicipal, 2019_09) == fraction(1, of: 10, kr(34_986)))
    #expect(tested.with(.studyPlaceMunicipal, 2018_07) == .zero)
    // 2 131 kr × 0.3 in the first year, 2 288 kr × 8/15 in the second.
    #expect(tested.without(.assistanceAdministration, 2018_12) == part(300_000, of: kr(2_131)))
    #expect(tested.without(.assistanceAdministration, 2019_01) == fraction(8, of: 15, kr(2_288)))
    #expect(tested.with(.assistanceAdministration, 2019_06) == fraction(8, of: 15, kr(2_288)))
    #expect(tested.with(.assistanceAdministration, 2019_05) == .zero)
  }

  @Test func thePresentValueIsInPricesOf2018() {
    // CPI 328.40 (2018) and 334.26 (2019); 3.5 % a year.
    let spared2018 = norm2018 + housing + part(300_000, of: kr(2_131)) - fraction(1, of: 10, kr(34_438))
    let spared2019 = norm2019 + housing + fraction(8, of: 15, kr(2_288)) - fraction(1, of: 10, kr(34_986))
    let value = (0..<24).reduce(0.0) { sum, month in
      let isSummer = month % 12 == 5 || month % 12 == 6
      let allowance = month <= 20 ? young : .zero
      let nominal = isSummer ? youngInStudy - young : (month < 12 ? spared2018 : spared2019) - allowance
      let real = nominal.kronorValue * (month < 12 ? 1 : 328.40 / 334.26)
      return sum + real * pow(1.035, -Double(month) / 12)
    }
    #expect(tested.result[.municipality].presentValue.ore == Int((value * 100).rounded()))
  }

  @Test func theTotalsAddUpAndNoLocalTaxIsTouched() {
    // Ten study months a year without assistance and its administration, with the study place.
    let municipality =
      (norm2018 + housing + part(300_000, of: kr(2_131))) * 10 - kr(34_438)
      + (norm2019 + housing + fraction(8, of: 15, kr(2_288))) * 10 - kr(34_986)
      - young * 17 - (young - youngInStudy) * 4  // 17 study months, 4 months of summer
    #expect(tested.result[.municipality].total == municipality)
    let grants = kr(20 * 1_683 + 20 * 1_751 + 40 * 1_790)
    let loans = kr(40 * 860 + 40 * 879)
    let allowance = (young - youngInStudy) * 21
    #expect(tested.result[.state].total == allowance - grants)  // the loan and the debt cancel
    #expect(tested.result[.state].inHand == allowance - (grants + loans))
    #expect(
      tested.result[.individual].inHand
        == grants + loans - (norm2018 + housing) * 10 - (norm2019 + housing) * 10
        + young * 17 + (young - youngInStudy) * 4 - allowance)
    #expect(tested.result[.region].total == .zero)
    #expect(tested.result.localTax.municipality.own == .zero)
    // Society gives up the places and is spared the administration.
    #expect(
      tested.result.society.total
        == (part(300_000, of: kr(2_131)) + fraction(8, of: 15, kr(2_288))) * 10 - kr(34_438 + 34_986))
  }
}
