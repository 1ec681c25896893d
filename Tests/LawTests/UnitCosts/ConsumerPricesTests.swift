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
  func knownYears(from: Int, to: Int, base: Double, target: Double) throws {
    let factor = try #require(prices.factor(from: from, to: to))
    #expect(abs(factor - target / base) < 1e-12)
  }

  @Test func aMissingYearGrowsByTwoPerCent() throws {
    let factor = try #require(prices.factor(from: 2025, to: 2026))
    #expect(abs(factor - 1.02) < 1e-12)
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

  /// 2018–2020 in the prices of 2022 are four figures; years in the same prices are none.
  @Test func onlyTheYearsThatOccurAreRead() {
    var reader = ParameterReader()
    let few = ConsumerPrices(from: 2018...2020, to: 2022, reader: &reader)
    #expect(reader.uses.count == 4)
    #expect(few.factor(from: 2019, to: 2022) == prices.factor(from: 2019, to: 2022))
    #expect(few.factor(from: 2021, to: 2022) == nil)
    reader = ParameterReader()
    let none = ConsumerPrices(from: 2027...2031, to: 2026, reader: &reader)
    #expect(reader.uses.isEmpty)
    #expect(none.factor(from: 2030, to: 2026) == 1)
  }
}
