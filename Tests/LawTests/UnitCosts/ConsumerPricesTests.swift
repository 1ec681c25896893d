import Economy
import Law
import LawData
import Testing

@Suite struct ConsumerPricesTests {
  private let prices: ConsumerPrices = {
    var reader = ParameterReader()
    return ConsumerPrices(reader: &reader)
  }()

  /// SCB's annual means 1980 = 100.
  @Test(arguments: [
    (2016, 2020, 316.43, 335.92), (2025, 2016, 417.98, 316.43), (2010, 2025, 303.46, 417.98),
    (2022, 2023, 371.91, 403.70), (2012, 2013, 314.20, 314.06),
  ])
  func knownYears(from: Int, to: Int, base: Double, target: Double) {
    #expect(abs(prices.factor(from: from, to: to) - target / base) < 1e-12)
  }

  @Test func aMissingYearGrowsByTwoPerCent() {
    #expect(abs(prices.factor(from: 2025, to: 2026) - 1.02) < 1e-12)
  }

  @Test func yearsAfterTheLastLawYearAreInItsPrices() {
    #expect(prices.factor(from: 2026, to: 2040) == 1)
    #expect(prices.factor(from: 2031, to: 2027) == 1)
    #expect(prices.factor(from: 2031, to: 2025) == prices.factor(from: 2026, to: 2025))
  }

  @Test func indexedToTheOre() {
    #expect(prices.indexed(Money(kronor: 1_000), from: 2025, to: 2026) == Money(kronor: 1_020))
    #expect(prices.indexed(Money(kronor: 316_43), from: 2016, to: 2020) == Money(kronor: 335_92))
    #expect(prices.indexed(Money(kronor: -1_000), from: 2025, to: 2026) == Money(kronor: -1_020))
    #expect(prices.indexed(Money(ore: 77), from: 2018, to: 2018) == Money(ore: 77))
  }
}
