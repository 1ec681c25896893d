import Bookkeeping
import Economy
import Testing

/// 2025, social assistance → a job with wage subsidy at 26 500 kr. In supported jobs 80 % of the cost is produced.
@Suite struct HandWorkedAssistanceToWageSubsidyCellTests {
  @Test func everyLineOfEveryMonth() throws {
    let work = HandYearOfWork(wage: kr(26_500))
    #expect(work.gross.reduce(.zero, +) == kr(12 * 26_500 + 26_500 * 25 * 8 / 1_000))
    // Förordning 2017:462 19–21 §§: 80 % of the cost of 20 000 with contributions and the premiums of 5.10 %.
    let cost: Money = kr(20_000) + part(314_200, of: kr(20_000)) + part(51_000, of: kr(20_000))
    let with =
      HandYear2025.atWork(work) + work.entries(insurance: 6_000, productivity: 800_000) + [
        HandEntry(.wageSubsidySupport, from: .state, to: .employer, part(800_000, of: cost))
      ]
    try HandCell(2025, "unemployed", "wageSubsidyJob").expect(without: HandYear2025.onAssistance, with: with)
  }

  @Test func theYearAtWork() {
    let work = HandYearOfWork(wage: kr(26_500))
    let tax = HandYear2025.taxOnWages(work.gross)
    // Basic allowance 31 232.80 → 31 300; taxable 292 000; 101 729.21 × 34.21 %; earned income 1 500.
    #expect(tax.amount(.municipalIncomeTax) + tax.amount(.regionalIncomeTax) == kr(99_893))
    #expect(tax.amount(.taxCredits) == kr(22_600 + 34_801 + 1_500))
    // 3 450 − 20 % × 173 300 / 12 = 561.67: 500, and a quarter of it, 140.42, up to 150.
    let income: Money = work.gross.reduce(.zero, +)
    #expect(
      HandYear2025.housingAllowance(income: income) == (1...12).map { $0 < 7 ? kr(500 + 150) : kr(500) })
    #expect(
      HandYear2025.atWork(work).contains { $0.line == .socialAssistance && $0.total == .zero })
  }
}
