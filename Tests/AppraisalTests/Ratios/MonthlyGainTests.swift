import Economy
import Testing

@testable import Appraisal

@Suite struct MonthlyGainTests {
  private let thousand = Money(kronor: 1_000)

  @Test func withoutDiscountingItIsMonthsTimesAmount() {
    let gain = MonthlyGain(thousand, discountRate: .zero)
    #expect(gain.presentValue(months: 0) == .zero)
    #expect(gain.presentValue(months: -1) == .zero)
    #expect(gain.presentValue(months: 17) == thousand * 17)
    #expect(MonthlyGain(-thousand, discountRate: .zero).presentValue(months: 3) == -thousand * 3)
    #expect(gain.weight(months: 17) == 17)
  }

  @Test func aYearOfMonthsIsAnAnnuity() throws {
    // v = 1.1025 ^ (−1/12): Σ vⁱ = (1 − 1 / 1.1025) / (1 − v); two years are 1 + 1 / 1.1025 of one.
    let gain = MonthlyGain(thousand, discountRate: Rate(partsPerMillion: 102_500))
    let year = try #require(gain.presentValue(months: 12)?.kronorValue)
    let two = try #require(gain.presentValue(months: 24)?.kronorValue)
    #expect(abs(two - year * (1 + 1 / 1.1025)) < 0.02)
    #expect(gain.presentValue(months: 1) == thousand)
  }

  @Test func theStandardRate() {
    // The sum of 1 000 × 1.035 ^ (−i / 12) for i = 0…11, made by hand: 11 812.854…
    let gain = MonthlyGain(thousand, discountRate: Rate(partsPerMillion: 35_000))
    #expect(gain.presentValue(months: 12) == Money(ore: 11_812_85))
  }

  @Test func whatMoneyCannotHoldIsNothing() {
    let huge = Money(ore: .max / 2)
    for rate in [Rate.zero, Rate(partsPerMillion: 35_000)] {
      #expect(MonthlyGain(huge, discountRate: rate).presentValue(months: 600) == nil)
    }
    #expect(MonthlyGain(huge, discountRate: .zero).presentValue(months: 2) == huge * 2)
  }
}
