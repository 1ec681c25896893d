import Economy
import Testing

@Suite struct MoneyTests {
  @Test func aShareIsRoundedOnceHalvesAwayFromZero() {
    // 31.42 % of 21 600 kr.
    #expect(Money(kronor: 21_600).share(Rate(partsPerMillion: 314_200)) == Money(ore: 678_672))
    #expect(Money(ore: 1).share(Rate(partsPerMillion: 500_000)) == Money(ore: 1))
    #expect(Money(ore: -1).share(Rate(partsPerMillion: 500_000)) == Money(ore: -1))
    #expect(Money(ore: 1).share(Rate(partsPerMillion: 499_999)) == .zero)
  }

  @Test func divisionRoundsTheWayItsNameSays() {
    #expect((-7).dividedRoundingDown(by: 2) == -4)
    #expect(7.dividedRoundingDown(by: 2) == 3)
    #expect((-7).dividedRoundingHalfAway(by: 2) == -4)
    #expect(7.dividedRoundingHalfAway(by: 2) == 4)
    #expect(5.dividedRoundingHalfAway(by: 3) == 2)
  }
}

@Suite struct AllotmentTests {
  private func parts(_ amount: Money, _ weights: [Int]) -> [Int] {
    var parts: [Int] = []
    amount.allot(over: weights[...]) { _, part in parts.append(part.ore) }
    return parts
  }

  @Test func theLargestRemainderGetsTheOdOre() {
    // 100 öre over 1 : 1 : 1 is 33⅓ each; the tie goes to the earliest.
    #expect(parts(Money(ore: 100), [1, 1, 1]) == [34, 33, 33])
    // 10 öre over 1 : 2 : 4: 1.43, 2.86, 5.71.
    #expect(parts(Money(ore: 10), [1, 2, 4]) == [1, 3, 6])
    #expect(parts(Money(ore: 10), [0, 0, 5]) == [0, 0, 10])
  }

  @Test func nothingIsGivenWithoutWeight() {
    #expect(parts(Money(ore: 10), [0, 0]) == [])
  }

  @Test func partsAddUpForAnyWeights() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2_000 {
      let weights = (0..<12).map { _ in Int.random(in: 0...4_000_000, using: &random) }
      let amount = Int.random(in: 1...20_000_000, using: &random)
      let shared = parts(Money(ore: amount), weights)
      #expect(shared.reduce(0, +) == amount)
      let total = weights.reduce(0, +)
      for (part, weight) in zip(shared, weights) {
        #expect(abs(Double(part) - Double(amount) * Double(weight) / Double(total)) < 1)
      }
    }
  }
}
