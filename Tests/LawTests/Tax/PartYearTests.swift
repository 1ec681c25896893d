import Economy
import Testing

@testable import Law

/// Part-year residents get a twelfth for each month begun: IL 63 kap. 4 §, 67 kap. 9, 9 d, 48 and 52 §§, lag (2021:930)
/// 5 §. The regional credit is not divided.
@Suite struct PartYearTests {
  private func tax(_ year: Int, _ income: AnnualIncome, months: Int) throws -> IncomeTax {
    incomeTax(
      on: income,
      of: Taxpayer(
        ageAtYearStart: 40, monthsResident: months, unemploymentFundFee: 1_200, regionalCredit: true),
      rates: emmaboda2025, law: try taxLaw(year))
  }

  @Test func allowanceAndCreditsOfWork() throws {
    let tax = try tax(2025, AnnualIncome(wage: 150_000), months: 5)
    // 5 / 12 × 0.293 × 58 800 = 7 178.50, up to 7 200.
    #expect(tax.basicAllowance == 7_200)
    // (53 508 + 0.3874 × (150 000 − 53 508) − 7 200) × 0.3382 × 5 / 12 = 11 793.17.
    #expect(tax.workIncomeCredit == 11_793)
    // 0.75 % × (142 800 − 40 000) × 5 / 12 = 321.25.
    #expect(tax.earnedIncomeCredit == 321)
    // 25 % × 1 200 × 5 / 12.
    #expect(tax.unemploymentFundCredit == 125)
    #expect(tax.regionalCredit == 1_675)
  }

  @Test func temporaryCredit() throws {
    // 2 250 × 7 / 12 = 1 312.50.
    #expect(try tax(2021, AnnualIncome(wage: 250_000), months: 7).temporaryWorkIncomeCredit == 1_312)
  }

  @Test func sicknessCompensation() throws {
    // 2019: (4.5 % × 117 645 + 2.5 % × (120 000 − 117 645)) × 0.3382 × 3 / 12 = 452.59.
    #expect(
      try tax(2019, AnnualIncome(sicknessCompensation: 120_000), months: 3).sicknessCompensationCredit == 452)
  }

  @Test func aWholeYearIsTwelveMonths() throws {
    let income = AnnualIncome(wage: 200_000, sicknessCompensation: 50_000)
    let law = try taxLaw(2022)
    #expect(
      incomeTax(
        on: income, of: Taxpayer(ageAtYearStart: 40, monthsResident: 12), rates: emmaboda2025, law: law)
        == incomeTax(on: income, of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025, law: law))
  }
}
