import Bookkeeping
import Economy
import Testing

/// 2019, thirty months of social assistance and unemployment → a new-start job at 22 000 kr.
@Suite struct HandWorkedAssistanceToNewStartJobCellTests {
  @Test func everyLineOfEveryMonth() throws {
    let year = HandYear2019.self
    let child: Money = year.childAllowance + year.maintenanceSupport
    // Without: norm and costs less the child's benefits and 3 400 of housing allowance.
    let fullHousing = year.housingAllowance(income: .zero)
    let without =
      year.household + [
        HandEntry(.housingAllowance, from: .state, to: .individual, fullHousing),
        HandEntry(.socialAssistance, from: .municipality, to: .individual, year.need - child - fullHousing),
        HandEntry(.assistanceAdministration, from: .municipality, to: .economy, year.administration),
      ]

    // 12 × 22 000 and 25 × 0.8 % of a month's wage: 268 400; 3 450 − 20 % × 126 400 / 12 is 1 300 in whole hundreds.
    let work = HandYearOfWork(wage: kr(22_000))
    let income: Money = work.gross.reduce(.zero, +)
    #expect(income == kr(12 * 22_000 + 22_000 * 25 * 8 / 1_000))
    let housing = year.housingAllowance(income: income)
    #expect(housing == kr(1_300))
    let tax = year.taxOnWages(work.gross)
    // Basic allowance 23 426.50 → 23 500; taxable 244 900; 70 760.22 × 33.63 %.
    #expect(tax.amount(.municipalIncomeTax) + tax.amount(.regionalIncomeTax) == kr(82_359))
    #expect(tax.amount(.taxCredits) == kr(18_800 + 23_796))
    let fees = work.gross.map(year.preschoolFee)
    // SoL 4 kap. 1 b §: three quarters of the net wage count, and nothing is left to pay.
    for month in 1...12 {
      let left = assistance(
        need: year.need + fees[month - 1], income: child + housing, netWage: tax.net(month))
      #expect(left == .zero)
    }
    // SFS 2018:43 11 and 16–17 §§: 24–36 months without work, k = 2 on at most 20 000. Fora 2018: 4.91 − 4.50.
    let with =
      year.household + tax.entries + work.entries(insurance: 4_100, productivity: 800_000) + [
        HandEntry(.housingAllowance, from: .state, to: .individual, housing),
        HandEntry(.childcareFee, from: .individual, to: .municipality, fees),
        HandEntry(.newStartSupport, from: .state, to: .employer, part(2 * 314_200, of: kr(20_000))),
      ]
    try HandCell(2019, "unemployed", "newStartJob").expect(without: without, with: with)
  }
}
