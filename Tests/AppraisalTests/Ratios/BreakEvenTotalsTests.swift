import Economy
import Testing

@testable import Appraisal

@Suite struct BreakEvenTotalsTests {
  private let million = Money(kronor: 1_000_000)
  private let value = Money(kronor: 300_000)

  @Test func persons() {
    #expect(breakEvenPersons(cost: million, valuePerPerson: value) == .reached(4))
    #expect(breakEvenPersons(cost: value * 4, valuePerPerson: value) == .reached(4))
    #expect(breakEvenPersons(cost: value * 4 + Money(ore: 1), valuePerPerson: value) == .reached(5))
    #expect(breakEvenPersons(cost: .zero, valuePerPerson: -value) == .reached(0))
    #expect(
      breakEvenPersons(cost: million, valuePerPerson: value, most: 3)
        == .notReachable(.takes(4, most: 3)))
    for none in [Money.zero, -value] {
      #expect(breakEvenPersons(cost: million, valuePerPerson: none) == .notReachable(.noGain))
    }
    #expect(breakEvenPersons(cost: Money(ore: .max), valuePerPerson: Money(ore: 1)) == .reached(.max))
  }

  @Test func share() {
    // 1 000 000 / (10 × 300 000) = 33.33 %, up to 33.4.
    #expect(breakEvenShare(cost: million, valuePerPerson: value, participants: 10) == .reached(334))
    #expect(breakEvenShare(cost: value * 10, valuePerPerson: value, participants: 10) == .reached(1_000))
    // Three participants make 900 000 kr at the most: 111.2 %.
    #expect(
      breakEvenShare(cost: million, valuePerPerson: value, participants: 3)
        == .notReachable(.takes(1_112, most: 1_000)))
    #expect(
      breakEvenShare(cost: million, valuePerPerson: value, participants: 0) == .notReachable(.noGain))
    #expect(
      breakEvenShare(cost: Money(ore: .max), valuePerPerson: Money(ore: .max), participants: 4)
        == .reached(250))
  }

  @Test func months() {
    let gain = MonthlyGain(Money(kronor: 9_000), discountRate: .zero)
    #expect(breakEvenMonths(cost: million, gain: gain, persons: 10, most: 600) == .reached(12))
    #expect(breakEvenMonths(cost: .zero, gain: gain, persons: 10, most: 600) == .reached(0))
    #expect(
      breakEvenMonths(cost: million, gain: gain, persons: 10, most: 11)
        == .notReachable(.notWithin(months: 11)))
    #expect(breakEvenMonths(cost: million, gain: gain, persons: 0, most: 600) == .notReachable(.noGain))
    let loss = MonthlyGain(Money(kronor: -1), discountRate: .zero)
    #expect(breakEvenMonths(cost: million, gain: loss, persons: 1, most: 600) == .notReachable(.noGain))
    // At 100 % a year a krona a month is worth 1 / (1 − 2 ^ (−1/12)) = 17.8 kronor, however long.
    let lasting = MonthlyGain(Money(kronor: 1), discountRate: .one)
    #expect(breakEvenMonths(cost: Money(kronor: 17), gain: lasting, persons: 1, most: 600) != .reached(600))
    #expect(
      breakEvenMonths(cost: Money(kronor: 18), gain: lasting, persons: 1, most: 600)
        == .notReachable(.notWithin(months: 600)))
    let huge = MonthlyGain(Money(ore: .max / 2), discountRate: .zero)
    #expect(breakEvenMonths(cost: Money(ore: .max), gain: huge, persons: 1, most: 600) == .reached(3))
  }

  @Test func programmeCost() {
    #expect(breakEvenCost(valuePerPerson: Money(ore: 300_000_50), persons: 17) == .reached(5_100_008))
    #expect(breakEvenCost(valuePerPerson: .zero, persons: 17) == .reached(0))
    #expect(breakEvenCost(valuePerPerson: -value, persons: 17) == .notReachable(.noGain))
  }

  /// The sign of the net result turns at the step, and not before.
  @Test func agreesWithTheSignOfTheResult() {
    var random = SeededRandom(seed: 11)
    var reached = 0
    for _ in 0..<1_000 {
      let cost = Money(ore: Int.random(in: 1...500_000_000, using: &random))
      let value = Money(ore: Int.random(in: 1...50_000_000, using: &random))
      let persons = Int.random(in: 1...400, using: &random)
      let rate = Rate(partsPerMillion: Int.random(in: 0...60_000, using: &random))
      if case .reached(let step) = breakEvenPersons(cost: cost, valuePerPerson: value) {
        #expect(value * step >= cost && value * (step - 1) < cost)
      }
      if case .reached(let tenths) = breakEvenShare(
        cost: cost, valuePerPerson: value, participants: persons)
      {
        reached += 1
        #expect(value.ore * persons * tenths >= cost.ore * 1_000)
        #expect(value.ore * persons * (tenths - 1) < cost.ore * 1_000)
      }
      let gain = MonthlyGain(Money(ore: value.ore / 100 + 1), discountRate: rate)
      if case .reached(let month) = breakEvenMonths(cost: cost, gain: gain, persons: persons, most: 600) {
        reached += 1
        #expect((gain.presentValue(months: month) ?? .zero) * persons >= cost)
        #expect((gain.presentValue(months: month - 1) ?? .zero) * persons < cost)
      }
      if case .reached(let kronor) = breakEvenCost(valuePerPerson: value, persons: persons) {
        #expect(Money(kronor: kronor) <= value * persons)
        #expect(Money(kronor: kronor + 1) > value * persons)
      }
    }
    #expect(reached > 1_000)
  }
}
