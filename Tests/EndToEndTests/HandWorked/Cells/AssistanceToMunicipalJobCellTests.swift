import Bookkeeping
import Economy
import Testing

/// 2025, social assistance → a job with the municipality at 26 500 kr, or practice beside assistance.
@Suite struct HandWorkedAssistanceToMunicipalJobCellTests {
  /// Pension of 6 % from 2023 and insurance of 0.13 % in the municipal agreements; no support, but 80 % of the cost is
  /// produced, as in supported jobs.
  @Test func everyLineOfEveryMonthOfAMunicipalJob() throws {
    let work = HandYearOfWork(wage: kr(26_500))
    let with =
      HandYear2025.atWork(work) + work.entries(insurance: 1_300, pension: 60_000, productivity: 800_000)
    try HandCell(2025, "unemployed", "municipalJob").expect(without: HandYear2025.onAssistance, with: with)
  }

  /// The trainee has assistance as before; the workplace has what is made, 5 000 kr a month, and pays nothing.
  @Test func everyLineOfEveryMonthOfPractice() throws {
    let with =
      HandYear2025.onAssistance + [HandEntry(.production, from: .economy, to: .employer, kr(5_000))]
    try HandCell(2025, "unemployed", "practice").expect(without: HandYear2025.onAssistance, with: with)
  }
}
