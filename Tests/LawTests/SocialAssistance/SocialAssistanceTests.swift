import Economy
import Law
import Testing

@Suite struct SocialAssistanceTests {
  @Test func whatIncomeLacks() {
    let assistance = socialAssistance(
      norm: Money(kronor: 3_940 + 1_280), recognisedCosts: Money(kronor: 6_000),
      countedIncome: Money(kronor: 4_000))
    #expect(assistance == Money(kronor: 5_220 + 6_000 - 4_000))
  }

  @Test func neverBelowZeroAndToTheOre() {
    let norm = Money(kronor: 5_220)
    #expect(socialAssistance(norm: norm, recognisedCosts: .zero, countedIncome: norm) == .zero)
    #expect(
      socialAssistance(norm: norm, recognisedCosts: .zero, countedIncome: norm + Money(ore: 1)) == .zero)
    #expect(
      socialAssistance(norm: norm, recognisedCosts: .zero, countedIncome: norm - Money(ore: 1))
        == Money(ore: 1))
  }
}
