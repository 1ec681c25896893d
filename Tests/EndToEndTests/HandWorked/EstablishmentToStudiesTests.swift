import Appraisal
import Bookkeeping
import Economy
import Testing

/// Mönsterås, single, twelve months of the programme left; adult education at basic level, 2024–2025.
@Suite struct HandWorkedEstablishmentToStudiesTests {
  let tested: HandWorkedCase
  let housing = kr(5_600 + 420 + 120)
  /// SoF 2 kap. 1 § 2024; SFS 2024:1016 and, from July, SoF 2025:468 12 kap. 1–3 §§.
  let norm2024 = kr(3_800 + 1_230)
  let norm2025 = kr(3_910 + 1_270)

  init() throws { tested = try HandWorkedCase("etablering-till-studier") }

  @Test func theBenefitIsPaidByWeekdaysAndToppedUp() {
    // Förordning 2017:819 2 kap. 13 § and 3 kap. 15–16 §§; January 2024 has 23 weekdays, February 21, June 20.
    for (month, weekdays) in [(YearMonth(januaryOf: 2024), 23), (2024_02, 21), (2024_06, 20)] {
      #expect(tested.without(.establishmentBenefit, month) == kr(308 * weekdays))
      #expect(tested.without(.establishmentHousing, month) == kr(5_600 - 1_800))
      #expect(
        tested.without(.socialAssistance, month)
          == norm2024 + housing - kr(308 * weekdays + 5_600 - 1_800))
    }
    #expect(tested.without(.establishmentBenefit, year: 2024) == kr(308 * 262))
    // From 2025 unemployed with assistance alone.
    #expect(tested.without(.establishmentBenefit, 2025_01) == .zero)
    #expect(tested.without(.establishmentHousing, 2025_01) == .zero)
    #expect(tested.without(.socialAssistance, 2025_01) == norm2025 + housing)
    #expect(tested.without(.socialAssistance, 2025_08) == norm2025 + housing)
  }

  @Test func theGrantIsPaidAndTheLoanNotTakenStillCounts() {
    // PBB 2024 57 300, 2025 58 800: 3.85 % a week, öre dropped; total 5.74 %.
    #expect(tested.with(.studyGrant, 2024_01) == kr(4 * (57_300 * 385 / 10_000)))
    #expect(tested.with(.studyGrant, 2025_12) == kr(4 * (58_800 * 385 / 10_000)))
    #expect(tested.change(.studyLoan) == .zero)
    #expect(tested.change(.studyLoanDebt) == .zero)
    // The grant alone is below norm and costs, grant and loan are above: 8 824 < 11 170 < 13 156.
    #expect(kr(4 * 2_206).ore < (norm2024 + housing).ore)
    #expect(kr(4 * (57_300 * 574 / 10_000)).ore > (norm2024 + housing).ore)
    #expect(tested.with(.socialAssistance, 2024_01) == .zero)
    #expect(tested.with(.socialAssistance, 2024_07) == norm2024 + housing)
    #expect(tested.with(.socialAssistance, 2025_06) == norm2025 + housing)
  }

  @Test func theStudyPlaceAndTheAdministrationGrowWithPrices() {
    // 2022: 87 920 kr a year and 3 338 kr a household-month; CPI 371.91, 415.15 (2024), 417.98 (2025).
    // A year's unit cost is in öre.
    let place2024 = fraction(41_515, of: 37_191, kr(87_920))
    let place2025 = fraction(41_798, of: 37_191, kr(87_920))
    #expect(tested.with(.studyPlaceMunicipal, 2024_03) == fraction(1, of: 10, place2024))
    #expect(tested.with(.studyPlaceMunicipal, 2025_03) == fraction(1, of: 10, place2025))
    #expect(tested.with(.studyPlaceMunicipal, 2024_07) == .zero)
    let household2024 = fraction(41_515, of: 37_191, kr(3_338))
    let household2025 = fraction(41_798, of: 37_191, kr(3_338))
    #expect(tested.without(.assistanceAdministration, 2024_02) == fraction(3, of: 10, household2024))
    #expect(tested.without(.assistanceAdministration, 2025_02) == fraction(8, of: 15, household2025))
    #expect(tested.with(.assistanceAdministration, 2025_02) == .zero)
    #expect(tested.with(.assistanceAdministration, 2025_06) == fraction(8, of: 15, household2025))
  }

  @Test func theStatesTotalAddsUp() {
    // 262 and no weekdays of benefit, the housing part, the grants of 2 × 40 weeks.
    let benefit = kr(308 * 262 + 12 * (5_600 - 1_800))
    let grants = kr(40 * (57_300 * 385 / 10_000) + 40 * (58_800 * 385 / 10_000))
    #expect(tested.result[.state].total == benefit - grants)
    let assistance2024 = (norm2024 + housing) * 12 - benefit
    #expect(tested.without(.socialAssistance, year: 2024) == assistance2024)
    #expect(
      tested.change(.socialAssistance)
        == (norm2024 + housing) * 2 - assistance2024 - (norm2025 + housing) * 10)
  }
}
