import Economy
import Testing

@testable import Law

@Suite struct TaxRoundingTests {
  /// The quick way in machine integers is the exact way, for every direction and step.
  @Test(arguments: [
    TaxRounding.oreDropped, TaxRounding.downToHundred, TaxRounding.upToHundred, TaxRounding.nearestHundred,
    TaxRounding.nearestKrona,
  ]) func integersAgreeWithExactKronor(rule: RoundingRule) {
    for rate in [0, 70_000, 125_000, 338_200, 500_000, 1_000_000].map(Rate.init(partsPerMillion:)) {
      for amount in stride(from: 0, through: 300_000, by: 650) {
        #expect(rule.kronor(amount, times: rate) == rule.kronor(ExactKronor(kronor: amount) * rate))
      }
    }
  }

  @Test func aTwelfthIsRoundedOnceAfterTheDivision() {
    // 1 000 / 12 = 83.33; 1 212 / 12 = 101.
    #expect(TaxRounding.oreDropped.kronorOfTwelfth(ExactKronor(kronor: 1_000)) == 83)
    #expect(TaxRounding.upToHundred.kronorOfTwelfth(ExactKronor(kronor: 1_212)) == 200)
    #expect(TaxRounding.upToHundred.kronorOfTwelfth(ExactKronor(kronor: 1_200)) == 100)
  }
}
