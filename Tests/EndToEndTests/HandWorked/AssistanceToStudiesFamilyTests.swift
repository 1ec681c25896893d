import Appraisal
import Bookkeeping
import Economy
import Testing

/// Torsås, couple, children born in August 2015 and June 2020; adult education at upper secondary level with
/// the higher grant, 2025–2026; the partner is without work.
@Suite struct HandWorkedAssistanceToStudiesFamilyTests {
  let tested: HandWorkedCase

  init() throws { tested = try HandWorkedCase("bistand-till-studier-familj") }

  /// SoF 12 kap. 1–3 §§ (until June 2025 2001:937 2 kap. 1 §): couple, the child of 9 or 10 (11 from August
  /// 2026), the child of 4 to 6, four in the household; rent 8 600, in 2026 2 % more.
  func need(_ month: YearMonth) -> Money {
    month.year == 2025
      ? kr(7_050 + 3_790 + 3_030 + 2_010 + 8_600 + 520 + 160)
      : kr(7_100 + (month < 2026_08 ? 3_820 : 4_390) + 3_060 + 2_030 + 8_772 + 520 + 160)
  }

  /// No spouse has income above 75 000: 80 % of 40 × 2 279 is 72 928. 2026: ceiling 7 900 (SFS 2025:1477).
  func allowance(_ month: YearMonth) -> Money {
    month.year == 2026
      ? housingAllowance(ceiling: 7_900)
      : housingAllowance(ceiling: 5_900, addition: month < 2025_07 ? 25 : 0)
  }

  func inTerm(_ month: YearMonth) -> Bool { month.month != 6 && month.month != 7 }

  @Test func theStudyAidHasASupplementForEachChild() {
    // PBB 2025 58 800: per cent a week, öre dropped; 0.33 % and 0.21 % for two children (2000:655 3 kap. 11 §).
    #expect(tested.with(.studyGrant, 2025_01) == kr(4 * (58_800 * 385 / 10_000)))
    #expect(tested.with(.studyLoan, 2025_01) == kr(4 * (58_800 * 574 / 10_000 - 58_800 * 385 / 10_000)))
    #expect(
      tested.with(.studyChildSupplement, 2025_01)
        == kr(4 * (58_800 * 33 / 10_000 + 58_800 * 21 / 10_000)))
    // PBB 2026 59 200.
    #expect(tested.with(.studyGrant, 2026_12) == kr(4 * (59_200 * 385 / 10_000)))
    #expect(
      tested.with(.studyChildSupplement, 2026_02)
        == kr(4 * (59_200 * 33 / 10_000 + 59_200 * 21 / 10_000)))
    #expect(tested.with(.studyChildSupplement, 2025_06) == .zero)
    #expect(tested.without(.studyChildSupplement, 2025_01) == .zero)
  }

  @Test func theHousingAllowanceIsHigherFromJanuary2026() {
    #expect(tested.without(.housingAllowance, 2025_01) == kr(4_200 + 1_075))
    #expect(tested.without(.housingAllowance, 2025_07) == kr(4_200))
    #expect(tested.without(.housingAllowance, 2026_01) == kr(5_200))
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2025) + place
      #expect(tested.with(.housingAllowance, month) == allowance(month))
      #expect(tested.without(.housingAllowance, month) == allowance(month))
      #expect(tested.with(.childAllowance, month) == allowanceForTwoChildren)
    }
  }

  @Test func assistanceIsTheResidualInEveryMonth() {
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2025) + place
      let before = need(month) - allowanceForTwoChildren - allowance(month)
      #expect(tested.without(.socialAssistance, month) == before)
      // Grant, loan and supplement count whole: 9 052 + 4 448 + 1 268 and 9 116 + 4 476 + 1 276.
      let aid = month.year == 2025 ? kr(4 * (2_263 + 1_112 + 317)) : kr(4 * (2_279 + 1_119 + 319))
      #expect(tested.with(.socialAssistance, month) == (inTerm(month) ? before - aid : before), "\(month)")
    }
    #expect(tested.without(.socialAssistance, 2025_01) == kr(17_235))
    #expect(tested.with(.socialAssistance, 2025_01) == kr(2_467))
    // The household stays on assistance, so its administration does.
    #expect(tested.change(.assistanceAdministration) == .zero)
  }

  @Test func theMunicipalitysTotalAddsUp() {
    // 39 794 kr of 2022 in the prices of 2025 (CPI 417.98 / 371.91) and of 2026 (2 % more).
    let place2025 = fraction(1, of: 10, fraction(41_798, of: 37_191, kr(39_794)))
    let place2026 = fraction(1, of: 10, fraction(41_798 * 102, of: 3_719_100, kr(39_794)))
    #expect(tested.with(.studyPlaceMunicipal, 2025_02) == place2025)
    #expect(tested.with(.studyPlaceMunicipal, 2026_02) == place2026)
    let aid = kr(40 * (2_263 + 1_112 + 317) + 40 * (2_279 + 1_119 + 319))
    #expect(tested.result[.municipality].total == aid - place2025 * 10 - place2026 * 10)
    // What the household gains in hand is nothing: aid replaces assistance krona for krona.
    #expect(tested.result[.individual].inHand == .zero)
    #expect(tested.result[.state].total == -kr(40 * (2_263 + 317) + 40 * (2_279 + 319)))
  }
}
