import Economy
import Testing

@Suite struct ExactFractionTests {
  @Test func nothingIsLostBetweenRoundings() {
    let third = ExactFraction(1) / ExactFraction(3)
    #expect(third * ExactFraction(3) == ExactFraction(1))
    #expect(third + third + third == ExactFraction(1))
    #expect(third - third == .zero)
    #expect((third.numerator, third.denominator) == (1, 3))
    #expect(third.money == nil)
    #expect(ExactFraction(Money(ore: 12_345)).money == Money(ore: 12_345))
    #expect(ExactFraction(-7) / ExactFraction(2) < ExactFraction(-3))
    #expect((ExactFraction(-7) / ExactFraction(2)).wholeBelow == -4)
    #expect(ExactFraction(1) / .zero == .zero)
  }

  /// 21 600 × 31.42 % is 6 786.72 to the öre, whatever way it is reckoned.
  @Test func sharesAreThoseOfMoney() {
    let rate = Rate(partsPerMillion: 314_200)
    #expect((ExactFraction(Money(kronor: 21_600)) * ExactFraction(rate)).money == Money(ore: 678_672))
  }

  /// The same as the rule gives, on either side of zero and in the middle between two steps.
  @Test(arguments: [
    RoundingRule.Direction.down, .up, .nearest, .nearestTiesDown,
  ])
  func roundingIsTheRules(direction: RoundingRule.Direction) {
    for step in [1, 100, 2_500, 10_000] {
      let rule = RoundingRule(stepInOre: step, direction, source: "prov")
      for ore in stride(from: -30_000, through: 30_000, by: 1_250) {
        for offset in [-1, 0, 1] {
          let money = Money(ore: ore + offset)
          #expect(ExactFraction(money).rounded(by: rule).money == rule(money), "\(step) \(money)")
        }
      }
    }
  }
}
