import Appraisal
import Bookkeeping
import Economy
import Testing

/// Västervik, newly arrived couple, children born in July 2012 and September 2017; eighteen months of the
/// programme left, adult education at upper secondary level 2022–2023; the partner is without work.
@Suite struct HandWorkedEstablishmentToStudiesFamilyTests {
  let tested: HandWorkedCase
  /// Weekdays of January 2022–June 2023.
  let weekdays = [21, 20, 23, 21, 22, 22, 21, 23, 22, 21, 22, 22] + [22, 20, 23, 20, 23, 22]

  init() throws { tested = try HandWorkedCase("etablering-till-studier-familj") }

  /// Couple, the child of 9 or 10 (11 from July 2023), the child of 4 to 6, four in the household; rent 7 600,
  /// in 2023 2 % more.
  func need(_ month: YearMonth) -> Money {
    month.year == 2022
      ? kr(5_800 + 3_110 + 2_480 + 1_640 + 7_600 + 520 + 160)
      : kr(6_300 + (month < 2023_07 ? 3_380 : 3_890) + 2_700 + 1_790 + 7_752 + 520 + 160)
  }

  /// The temporary addition: none to June 2022, 25 % to June 2023, then 40 %.
  func addition(_ month: YearMonth) -> Int { month < 2022_07 ? 0 : month < 2023_07 ? 25 : 40 }

  /// Without: 260 × 308 above 75 000 in 2022; 130 × 308 is below it in 2023.
  func allowanceWithout(_ month: YearMonth) -> Money {
    let excess = month.year == 2022 ? kr(260 * 308 - 75_000) : .zero
    return housingAllowance(ceiling: 5_900, excess: excess, addition: addition(month))
  }

  /// With: 80 % of the grant is below 75 000 in both years.
  func allowanceWith(_ month: YearMonth) -> Money {
    housingAllowance(ceiling: 5_900, addition: addition(month))
  }

  @Test func theBenefitAndTheSupplementLastEighteenMonths() {
    #expect(weekdays.prefix(12).reduce(0, +) == 260)
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2022) + place
      let inProgramme = place < 18
      #expect(
        tested.without(.establishmentBenefit, month) == (inProgramme ? kr(308 * weekdays[place]) : .zero))
      #expect(tested.without(.establishmentSupplement, month) == (inProgramme ? kr(2 * 800) : .zero))
      #expect(tested.with(.establishmentBenefit, month) == .zero)
      #expect(tested.with(.establishmentSupplement, month) == .zero)
    }
    #expect(tested.without(.establishmentHousing, 2022_01) == .zero)
  }

  @Test func theStudyAidHasASupplementForEachChild() {
    // PBB 2022 48 300 and 2023 52 500.
    for (year, base) in [(2022, 48_300), (2023, 52_500)] {
      let month = YearMonth(januaryOf: year)
      let grant = base * 385 / 10_000
      #expect(tested.with(.studyGrant, month) == kr(4 * grant))
      #expect(tested.with(.studyLoan, month) == kr(4 * (base * 574 / 10_000 - grant)))
      #expect(
        tested.with(.studyChildSupplement, month) == kr(4 * (base * 33 / 10_000 + base * 21 / 10_000)))
    }
  }

  @Test func theHousingAllowanceChangesWithTheAdditionAndTheBenefit() {
    #expect(allowanceWithout(2022_01) == kr(4_100))
    #expect(allowanceWithout(2022_07) == kr(4_100 + 1_050))
    #expect(allowanceWithout(2023_06) == kr(4_200 + 1_075))
    #expect(allowanceWithout(2023_07) == kr(4_200 + 1_700))
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2022) + place
      #expect(tested.without(.housingAllowance, month) == allowanceWithout(month))
      #expect(tested.with(.housingAllowance, month) == allowanceWith(month))
      #expect(tested.without(.childAllowance, month) == allowanceForTwoChildren)
    }
  }

  @Test func assistanceIsTheResidualInEveryMonth() {
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2022) + place
      let benefit = place < 18 ? kr(308 * weekdays[place] + 2 * 800) : .zero
      #expect(
        tested.without(.socialAssistance, month)
          == need(month) - allowanceForTwoChildren - allowanceWithout(month) - benefit, "\(month)")
      // 1 859 + 913 + 260 kr a week in 2022; 2 021 + 992 + 283 in 2023.
      let inTerm = month.month != 6 && month.month != 7
      let aid = kr(4 * (month.year == 2022 ? 1_859 + 913 + 260 : 2_021 + 992 + 283))
      #expect(
        tested.with(.socialAssistance, month)
          == need(month) - allowanceForTwoChildren - allowanceWith(month) - (inTerm ? aid : .zero), "\(month)"
      )
    }
    #expect(tested.without(.socialAssistance, 2022_01) == kr(6_492))
    #expect(tested.with(.socialAssistance, 2022_01) == kr(2_332))
  }

  @Test func theStudyPlaceAndTheAdministrationAreSharesOfUnitCosts() {
    // 2022: 39 794 and 3 338 kr; CPI 371.91 and 403.70.
    #expect(tested.with(.studyPlaceMunicipal, 2022_01) == fraction(1, of: 10, kr(39_794)))
    #expect(
      tested.with(.studyPlaceMunicipal, 2023_12)
        == fraction(1, of: 10, fraction(40_370, of: 37_191, kr(39_794))))
    #expect(tested.without(.assistanceAdministration, 2022_01) == part(300_000, of: kr(3_338)))
    #expect(
      tested.with(.assistanceAdministration, 2023_03)
        == fraction(8, of: 15, fraction(40_370, of: 37_191, kr(3_338))))
  }
}
