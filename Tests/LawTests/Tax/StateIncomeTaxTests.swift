import Testing

@testable import Law

@Suite struct StateIncomeTaxTests {
  @Test func workedExample() throws {
    // 20 % × (700 000 − 490 700) + 5 % × (700 000 − 689 300).
    #expect(
      stateIncomeTax(taxableIncome: 700_000, law: try taxLaw(2019).stateIncomeTax) == 209_300 / 5 + 10_700
        / 20)
  }

  /// 100 kr above the threshold is taxed 20 kr; the threshold itself nothing.
  @Test(arguments: [
    (2016, 430_200), (2017, 438_900), (2018, 455_300), (2019, 490_700), (2020, 509_300), (2021, 523_200),
    (2022, 540_700), (2023, 598_500), (2024, 598_500), (2025, 625_800), (2026, 643_000),
  ]) func threshold(year: Int, threshold: Int) throws {
    let law = try taxLaw(year).stateIncomeTax
    #expect(stateIncomeTax(taxableIncome: threshold, law: law) == 0)
    #expect(stateIncomeTax(taxableIncome: threshold + 100, law: law) == 20)
  }

  @Test(arguments: [(2016, 625_800), (2017, 638_500), (2018, 662_300), (2019, 689_300)])
  func upperThreshold(year: Int, upper: Int) throws {
    let law = try taxLaw(year).stateIncomeTax
    let atLimit = stateIncomeTax(taxableIncome: upper, law: law)
    #expect(stateIncomeTax(taxableIncome: upper + 100, law: law) == atLimit + 25)
  }

  @Test func upperThresholdEndsWith2019() throws {
    let law = try taxLaw(2020).stateIncomeTax
    #expect(stateIncomeTax(taxableIncome: 1_509_300, law: law) == 1_000_000 / 5)
  }
}
