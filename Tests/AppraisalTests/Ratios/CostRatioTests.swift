import Economy
import Testing

@testable import Appraisal

/// Costs of two real projects: Samverkan leder till arbete, its successor with a budget of 36 619 373 kr and 446
/// participants, and Hela kedjan till arbete, where 17 of 60 came to work or studies.
@Suite struct CostRatioTests {
  private let budget = Money(kronor: 36_619_373)

  private func rounded(_ value: RatioValue, _ decimals: Int) -> Int? {
    value.quotient?.rounded(decimals: decimals)
  }

  @Test func costPerParticipant() {
    // 446 × 82 106.22 = 36 619 374.12; a hundredth less would be 36 619 369.66.
    #expect(rounded(costPerPerson(cost: budget, persons: 446), 2) == 82_106_22)
    // The Social Fund's part: 17 207 538 / 446 = 38 581.92.
    #expect(rounded(costPerPerson(cost: Money(kronor: 17_207_538), persons: 446), 2) == 38_581_92)
    #expect(costPerPerson(cost: budget, persons: 0) == .undefined(.noPersons))
    #expect(
      costPerPerson(cost: Money(ore: .max), persons: 1).quotient == Quotient(Int128(Int.max), over: 100))
  }

  @Test func shareOfThePlannedAndTheReal() {
    #expect(rounded(successShare(out: 17, participants: 60), 3) == 283)
    // By who referred: 8 of 29, 5 of 17, 2 of 5, 1 of 3, 1 of 6.
    let parts = [(29, 8), (17, 5), (5, 2), (3, 1), (6, 1)]
    #expect(parts.reduce(0) { $0 + $1.0 } == 60 && parts.reduce(0) { $0 + $1.1 } == 17)
    #expect(
      parts.map { rounded(successShare(out: $0.1, participants: $0.0), 3) } == [276, 294, 400, 333, 167])
    #expect(successShare(out: 0, participants: 0) == .undefined(.noPersons))
  }

  @Test func payback() {
    let cost = Money(kronor: 100_000)
    #expect(rounded(paybackMonths(cost: cost, monthlyGain: Money(kronor: 8_000)), 1) == 12_5)
    // 60 participants at 100 000 kr, 17 with a gain of 8 000 kr: 6 000 000 / 136 000 = 44.1.
    #expect(
      rounded(
        paybackMonths(cost: cost * 60, monthlyGain: Money(kronor: 8_000), persons: 17), 1) == 44_1)
    for gain in [Money.zero, Money(kronor: -1)] {
      #expect(paybackMonths(cost: cost, monthlyGain: gain) == .undefined(.noGain))
    }
    #expect(paybackMonths(cost: .zero, monthlyGain: cost) == .value(Quotient(0)))
    #expect(rounded(paybackMonths(cost: Money(ore: .max), monthlyGain: Money(ore: .max), persons: 2), 1) == 5)
  }

  @Test func effectAndCostPerPoint() {
    let before = Money(kronor: 400_000)
    let after = Money(kronor: 300_000)
    #expect(degreeOfEffect(potentialBefore: before, potentialAfter: after) == ratio(1, 4))
    #expect(degreeOfEffect(potentialBefore: after, potentialAfter: before) == ratio(-1, 3))
    #expect(degreeOfEffect(potentialBefore: .zero, potentialAfter: after) == .undefined(.noPotential))
    // 38 600 kr a participant over 25 points: 1 544 kr a point.
    let cost = Money(kronor: 38_600)
    #expect(
      costPerPoint(cost: cost * 10, participants: 10, potentialBefore: before, potentialAfter: after)
        == ratio(1_544, 1))
    #expect(
      costPerPoint(cost: cost, participants: 1, potentialBefore: before, potentialAfter: before)
        == .undefined(.noEffect))
    #expect(
      costPerPoint(cost: cost, participants: 0, potentialBefore: before, potentialAfter: after)
        == .undefined(.noPersons))
    #expect(
      costPerPoint(cost: cost, participants: 1, potentialBefore: .zero, potentialAfter: after)
        == .undefined(.noPotential))
  }

  private func ratio(_ numerator: Int128, _ denominator: Int128) -> RatioValue? {
    Quotient(numerator, over: denominator).map(RatioValue.value)
  }
}
