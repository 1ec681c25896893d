import Bookkeeping
import Economy
import Testing

/// 2025, activity support in the job and development guarantee → a job without support at 26 500 kr.
@Suite struct HandWorkedActivitySupportToJobCellTests {
  @Test func everyLineOfEveryMonth() throws {
    let year = HandYear2025.self
    // Förordning 2017:819 2 kap.: 223 a day, from October 365.
    let support = year.weekdays.indices.map { kr($0 < 9 ? 223 : 365) * year.weekdays[$0] }
    let income: Money = support.reduce(.zero, +)
    #expect(income == kr(195 * 223 + 66 * 365))
    let tax = year.taxOnBenefits(support)
    // Basic allowance 26 730 → 26 800; taxable 40 700; 700 × 0.75 %.
    #expect(tax.amount(.municipalIncomeTax) + tax.amount(.regionalIncomeTax) == kr(13_923))
    #expect(tax.amount(.taxCredits) == kr(4_700 + 5))
    let fees = support.map(year.preschoolFee)
    let housing = year.housingAllowance(income: income)
    let left = (1...12).map { month in
      year.need + fees[month - 1] - year.childAllowance - year.maintenanceSupport - housing[month - 1]
        - tax.net(month)
    }
    let without =
      year.household + tax.entries + [
        HandEntry(.activitySupport, from: .state, to: .individual, support),
        HandEntry(.housingAllowance, from: .state, to: .individual, housing),
        HandEntry(.childcareFee, from: .individual, to: .municipality, fees),
        HandEntry(.socialAssistance, from: .municipality, to: .individual, left),
        HandEntry(.assistanceAdministration, from: .municipality, to: .economy, year.administration),
      ]
    // Without support all of the cost is produced. Fora 2024: 5.10 − 4.50.
    let work = HandYearOfWork(wage: kr(26_500))
    let with = year.atWork(work) + work.entries(insurance: 6_000, productivity: 1_000_000)
    try HandCell(2025, "activitySupport", "job").expect(without: without, with: with)
  }
}
