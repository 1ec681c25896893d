import Economy
import Testing

@Suite struct RoundingRuleTests {
  private func rule(_ step: Int, _ direction: RoundingRule.Direction) -> RoundingRule {
    RoundingRule(toKronor: step, direction, source: "test")
  }

  /// 231 801.45 ÷ 365 = 635.07; 182.5 ÷ 365 is a half, and a hundredth less is not.
  @Test func roundsOnceAfterADivision() {
    let krona = rule(1, .nearest)
    #expect(krona(ExactKronor(Money(ore: 23_180_145)), dividedBy: 365) == Money(kronor: 635))
    #expect(krona(ExactKronor(Money(ore: 18_250)), dividedBy: 365) == Money(kronor: 1))
    #expect(krona(ExactKronor(Money(ore: 18_249)), dividedBy: 365) == .zero)
    #expect(rule(1, .up)(ExactKronor(kronor: 366), dividedBy: 365) == Money(kronor: 2))
  }

  @Test(arguments: [
    (RoundingRule.Direction.down, 1_234, 1_200), (.up, 1_234, 1_300), (.nearest, 1_250, 1_300),
    (.nearestTiesDown, 1_250, 1_200), (.nearest, 1_249, 1_200), (.nearestTiesDown, 1_251, 1_300),
    (.down, -1_234, -1_300), (.up, -1_234, -1_200), (.nearest, -1_250, -1_300),
    (.nearestTiesDown, -1_250, -1_200),
    (.up, 1_200, 1_200), (.down, 1_200, 1_200),
  ])
  func roundsToHundreds(direction: RoundingRule.Direction, amount: Int, expected: Int) {
    #expect(rule(100, direction)(ExactKronor(kronor: amount)) == Money(kronor: expected))
  }

  @Test func aFormulaRoundsOnce() {
    // (0.91 × 46 500 + 0.3405 × 100 000) × 0.3308 = 25 261.4934…, to the krona downwards.
    let ratio = Rate(partsPerMillion: 910_000)
    let slope = Rate(partsPerMillion: 340_500)
    let local = Rate(partsPerMillion: 330_800)
    let exact = (ExactKronor(kronor: 46_500) * ratio + ExactKronor(kronor: 100_000) * slope) * local
    #expect(rule(1, .down)(exact) == Money(kronor: (42_315 + 34_050) * 3_308 / 10_000))
  }
}
