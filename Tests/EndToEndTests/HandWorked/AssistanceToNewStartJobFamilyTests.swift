import Appraisal
import Bookkeeping
import Economy
import Testing

/// Oskarshamn, couple, children born in March 2014 and May 2019; new-start job August 2023–July 2025 at
/// 23 800 kr, 3 % more each January; the partner is without work.
@Suite struct HandWorkedAssistanceToNewStartJobFamilyTests {
  let tested: HandWorkedCase
  let wage2023 = kr(23_800)
  let wage2024 = kr(24_514)
  let wage2025 = Money(ore: 2_451_400 * 103 / 100)

  init() throws { tested = try HandWorkedCase("bistand-till-nystartsjobb-familj") }

  var july2024: Money { holidaySupplement((5, wage2023), (7, wage2024)) }
  var july2025: Money { holidaySupplement((5, wage2024), (7, wage2025)) }

  /// PBB 2023 52 500; five months of wages. Oskarshamn 22.35 %, Region Kalmar 11.86 %.
  var tax2023: HandTax {
    let assessed = 5 * 23_800
    // 0.423 PBB + 20 % of what is above 0.99 PBB.
    let allowance = upToHundreds(thousandths: 423 * 52_500 + 200 * (assessed - 99 * 525))
    let taxable = assessed - allowance
    let base = 10_000 * 91 * 525 + 3_874 * (assessed - 91 * 525) - 10_000 * allowance
    return HandTax(
      year: 2023, gross: (1...12).map { $0 < 8 ? .zero : wage2023 }, local: droppedOre(342_100, of: taxable),
      rates: (2_235, 1_186), burial: droppedOre(2_580, of: taxable),  // 0.258 %
      pension: 8_300,  // 7 % × 119 000 = 8 330
      service: droppedOre(10_000, of: taxable),  // below 1.75 IBB
      // Earned income: 0.75 % of what is above 40 000 (IL 67 kap. 47 §).
      credits: [8_300, base * 3_421 / 100_000_000, droppedOre(7_500, of: taxable - 40_000)])
  }

  /// PBB 2024 57 300, IBB 76 200.
  var tax2024: HandTax {
    let gross = (1...12).map { wage2024 + ($0 == 7 ? july2024 : .zero) }
    let assessed = downToHundreds(gross.reduce(.zero, +))  // 299 011.30
    let allowance = upToHundreds(thousandths: 770 * 57_300 - 100 * (assessed - 311 * 573))
    let taxable = assessed - allowance
    let base = 18_130 * 57_300 + 1_643 * (assessed - 324 * 573) - 10_000 * allowance
    return HandTax(
      year: 2024, gross: gross, local: droppedOre(342_100, of: taxable), rates: (2_235, 1_186),
      burial: droppedOre(2_770, of: taxable), pension: 20_900,  // 7 % × 299 000 = 20 930
      service: 160 * 76_200 / 10_000, credits: [20_900, base * 3_421 / 100_000_000, 1_500])
  }

  /// PBB 2025 58 800, IBB 80 600; August–December carry on and are not booked.
  var tax2025: HandTax {
    let gross = (1...12).map { wage2025 + ($0 == 7 ? july2025 : .zero) }
    let assessed = downToHundreds(gross.reduce(.zero, +))  // 307 981.64
    let allowance = upToHundreds(thousandths: 770 * 58_800 - 100 * (assessed - 311 * 588))
    let taxable = assessed - allowance
    let base = 1_813 * 58_800 + 199 * (assessed - 324 * 588) - 1_000 * allowance
    return HandTax(
      year: 2025, gross: gross, local: droppedOre(342_100, of: taxable), rates: (2_235, 1_186),
      burial: droppedOre(2_930, of: taxable), pension: 21_600,  // 7 % × 307 900 = 21 553
      service: 155 * 80_600 / 10_000, credits: [21_600, base * 3_421 / 10_000_000, 1_500])
  }

  /// SoF 2 kap. 1 §: couple, the child of 9 or 10 (from March 2025 of 11), the child of 4 to 6 with all meals
  /// at home, four in the household; rent with 2 % each January, electricity, insurance.
  func need(_ month: YearMonth) -> Money {
    switch month.year {
    case 2023: kr(6_300 + 3_380 + 2_700 + 1_790 + 7_900 + 520 + 160)
    case 2024: kr(6_850 + 3_680 + 2_940 + 1_950 + 8_058 + 520 + 160)
    default:
      kr(7_050 + (month < 2025_03 ? 3_790 : 4_350) + 3_030 + 2_010 + 520 + 160) + Money(ore: 821_916)
    }
  }

  /// The temporary addition: 40 % to December 2024, 25 % to June 2025.
  func addition(_ month: YearMonth) -> Int { month < 2025_01 ? 40 : month < 2025_07 ? 25 : 0 }

  /// Each spouse's threshold is 75 000 kr a year; income of the whole calendar year.
  func allowanceWith(_ month: YearMonth) -> Money {
    let income =
      switch month.year {
      case 2023: tax2023.gross
      case 2024: tax2024.gross
      default: tax2025.gross
      }
    return housingAllowance(
      ceiling: 5_900, excess: income.reduce(.zero, +) - kr(75_000), addition: addition(month))
  }

  @Test func eachYearIsTaxedAsAYear() {
    #expect(wage2023 * 5 == kr(119_000))
    #expect(july2024 == Money(ore: 484_330))
    #expect(tested.with(.holidaySupplement, 2024_07) == july2024)
    #expect(tested.with(.holidaySupplement, 2025_07) == july2025)
    #expect(tax2023.amount(.taxCredits) == kr(8_300 + 13_570 + 324))
    tax2023.expect(tested, months: 8...12)
    tax2024.expect(tested)
    tax2025.expect(tested, months: 1...7)
  }

  @Test func theHousingAllowanceFollowsTheYearsIncome() {
    // Without: 4 250 a month → 4 200, and 40 % of 4 250.
    #expect(tested.without(.housingAllowance, 2023_08) == kr(4_200 + 1_700))
    #expect(tested.without(.housingAllowance, 2025_01) == kr(4_200 + 1_075))  // 25 % is 1 062.50
    #expect(tested.without(.housingAllowance, 2025_07) == kr(4_200))
    // With, 2023: 51 000 − 20 % × 44 000 = 42 200: 3 500, and 40 % of 3 516.67.
    #expect(allowanceWith(2023_08) == kr(3_500 + 1_425))
    #expect(allowanceWith(2024_01) == kr(500 + 225))
    #expect(allowanceWith(2025_01) == kr(300 + 100))
    for month in [YearMonth(januaryOf: 2024), 2023_08, 2023_12, 2024_12, 2025_06, 2025_07] {
      #expect(tested.with(.housingAllowance, month) == allowanceWith(month))
    }
    #expect(tested.with(.childAllowance, 2023_08) == allowanceForTwoChildren)
  }

  @Test func assistanceIsTheResidualInEveryMonth() {
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2023) + 7 + place
      let tax = month.year == 2023 ? tax2023 : month.year == 2024 ? tax2024 : tax2025
      #expect(
        tested.without(.socialAssistance, month)
          == need(month) - allowanceForTwoChildren
          - housingAllowance(ceiling: 5_900, addition: addition(month))
      )
      // Travel of 600 is a recognised cost; a quarter of the net wage is not counted for 24 months.
      #expect(
        tested.with(.socialAssistance, month)
          == assistance(
            need: need(month) + kr(600), income: allowanceForTwoChildren + allowanceWith(month),
            netWage: tax.net(month.month)), "\(month)")
    }
    #expect(tested.without(.socialAssistance, 2023_08) == kr(14_200))
  }

  @Test func theSecondDecisionFollowsTheLawOfItsOwnDate() {
    // August 2023 (SFS 2022:95), 40 months: k = 3. August 2024 (SFS 2023:701): k = 2.5. Cap 20 000.
    #expect(tested.with(.newStartSupport, 2023_08) == part(3 * 314_200, of: kr(20_000)))
    #expect(tested.with(.newStartSupport, 2024_07) == part(3 * 314_200, of: kr(20_000)))
    #expect(tested.with(.newStartSupport, 2024_08) == part(5 * 157_100, of: kr(20_000)))
    #expect(tested.with(.newStartSupport, 2025_07) == part(5 * 157_100, of: kr(20_000)))
    // Insurance 5.10 − 4.50 (2024, nearest to 2023).
    HandEmployer(gross: wage2023, insurance: 6_000).expect(tested, 2023_09, productivity: 800_000)
    HandEmployer(gross: wage2024 + july2024, insurance: 6_000)
      .expect(tested, 2024_07, productivity: 800_000)
    #expect(tested.with(.supervision, 2024_02) == part(131_420, of: kr(34_000)))
  }

  @Test func theTotalsOfMunicipalityAndStateAddUp() {
    var assistance = Money.zero
    var housing = Money.zero
    var municipalTax = Money.zero
    var credits = Money.zero
    var fees = Money.zero
    var employer = Money.zero
    for place in 0..<24 {
      let month = YearMonth(januaryOf: 2023) + 7 + place
      let tax = month.year == 2023 ? tax2023 : month.year == 2024 ? tax2024 : tax2025
      let before = housingAllowance(ceiling: 5_900, addition: addition(month))
      let income = allowanceForTwoChildren + allowanceWith(month)
      let during = EndToEndTests.assistance(
        need: need(month) + kr(600), income: income, netWage: tax.net(month.month))
      #expect(during > .zero)  // so the administration is the same
      assistance += need(month) - allowanceForTwoChildren - before - during
      housing += before - allowanceWith(month)
      municipalTax += tax.amount(.municipalIncomeTax, month.month)
      credits += tax.amount(.taxCredits, month.month)
      fees +=
        tax.amount(.generalPensionContribution, month.month) + tax.amount(.publicServiceFee, month.month)
      let paid = HandEmployer(gross: tax.gross[month.month - 1], insurance: 6_000)
      employer += paid.contributions + paid.payrollTax
    }
    #expect(tested.result[.municipality].total == assistance + municipalTax)
    let support = part(3 * 314_200, of: kr(20_000)) * 12 + part(5 * 157_100, of: kr(20_000)) * 12
    #expect(tested.result[.state].total == housing + employer + fees - credits - support)
  }

  @Test func theMunicipalityKeepsOneNinetyNinePerCent() {
    // Taxable 119 000 − 35 700 and 299 000 − 32 100; 22.35 − 20.36 %.
    let view = tested.result.localTax.municipality
    #expect(HandWorkedCase.own(view, 2025) == part(19_900, of: kr(83_300)))
    #expect(HandWorkedCase.own(view, 2026) == part(19_900, of: kr(266_900)))
    // 2025: of the taxable 307 900 − 32 800 the part of January–July.
    let booked = HandTax.sharedOut(kr(275_100), by: tax2025.gross).prefix(7).reduce(.zero, +)
    #expect(HandWorkedCase.own(view, 2027) == part(19_900, of: booked))
  }
}
