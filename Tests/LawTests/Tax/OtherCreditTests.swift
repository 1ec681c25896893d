import Economy
import Testing

@testable import Law

@Suite struct SicknessCompensationCreditTests {
  private func credit(_ year: Int, _ amount: Int, allowance: Int) throws -> Int {
    sicknessCompensationCredit(
      compensation: amount, basicAllowance: allowance, localRate: Rate(partsPerMillion: 320_000),
      law: try taxLaw(year).sicknessCompensationCredit)
  }

  @Test func noneBefore2018() throws {
    #expect(try credit(2017, 120_000, allowance: 34_500) == 0)
  }

  @Test func firstRuleIsAShare() throws {
    // 2019: (4.5 % × 117 645 + 2.5 % × (120 000 − 117 645)) × 0.32 = 1 712.93.
    #expect(try credit(2019, 120_000, allowance: 35_900) == 1_712)
    // 4.5 % × 100 000 × 0.32.
    #expect(try credit(2021, 100_000, allowance: 36_700) == 1_440)
  }

  @Test func secondRuleIsLikeTheWorkIncomeCredit() throws {
    // 2025, 150 000 kr: (53 508 + 0.3405 × (150 000 − 53 508) − 45 300) × 0.32 = 13 140.33.
    #expect(try credit(2025, 150_000, allowance: 45_300) == 13_140)
    // 2026, 300 000 kr: (1.813 × 59 200 + 0.251 × (300 000 − 191 808) − 34 100) × 0.32 = 32 123.45.
    #expect(try credit(2026, 300_000, allowance: 34_100) == 32_123)
    // At least 4.5 %: 2025, 20 000 kr, all of it allowed: 4.5 % × 20 000 × 0.32.
    #expect(try credit(2025, 20_000, allowance: 20_000) == 288)
  }
}

@Suite struct EarnedIncomeCreditTests {
  @Test(arguments: [(40_000, 0), (40_200, 1), (226_800, 1_401), (240_000, 1_500), (900_000, 1_500)])
  func byTaxableIncome(income: Int, expected: Int) throws {
    for year in 2021...2026 {
      let schedule = try #require(try taxLaw(year).earnedIncomeCredit)
      #expect(earnedIncomeCredit(taxableIncome: income, schedule: schedule) == expected)
    }
  }

  @Test func noneBefore2021() throws {
    #expect(try taxLaw(2020).earnedIncomeCredit == nil)
  }

  @Test(arguments: [
    (60_000, 0), (61_000, 12), (240_000, 2_250), (300_000, 2_250), (400_000, 1_125), (500_000, 0),
    (900_000, 0),
  ]) func temporaryByWorkIncome(wage: Int, expected: Int) throws {
    for year in 2021...2022 {
      let schedule = try #require(try taxLaw(year).temporaryWorkIncomeCredit)
      #expect(temporaryWorkIncomeCredit(wage: wage, schedule: schedule) == expected)
    }
  }

  @Test(arguments: [2020, 2023]) func temporaryOnlyIn2021And2022(year: Int) throws {
    #expect(try taxLaw(year).temporaryWorkIncomeCredit == nil)
  }

  @Test func unemploymentFund() throws {
    #expect(try taxLaw(2021).unemploymentFundCreditMonths == 0)
    #expect(try taxLaw(2022).unemploymentFundCreditMonths == 6)
    let law = try taxLaw(2023)
    #expect(law.unemploymentFundCreditMonths == 12)
    #expect(unemploymentFundCredit(fees: 1_562, rate: law.unemploymentFundCreditRate) == 390)  // 390.50
  }

  @Test func regional() throws {
    #expect(try taxLaw(2019).regionalCredit == 0)
    #expect(try taxLaw(2020).regionalCredit == 1_675)
  }
}

@Suite struct CreditSetOffTests {
  @Test func stateTaxFirstThenLocal() {
    var taxes = CreditSetOff(stateTax: 300, localTax: 1_000)
    #expect(taxes.againstAll(500) == 500)
    #expect(taxes.stateTax == 0)
    #expect(taxes.localTax == 800)
  }

  @Test func againstLocalTaxAlone() {
    var taxes = CreditSetOff(stateTax: 300, localTax: 1_000)
    #expect(taxes.againstLocal(1_200) == 1_000)
    #expect(taxes.stateTax == 300)
    #expect(taxes.againstLocal(1) == 0)
    #expect(taxes.againstAll(400) == 300)
  }
}
