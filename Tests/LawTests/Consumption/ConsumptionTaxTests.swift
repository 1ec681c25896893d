import Economy
import Law
import LawData
import Testing

@Suite struct ConsumptionTaxTests {
  private func law(_ month: YearMonth) throws -> ConsumptionTaxLaw {
    var reader = ParameterReader()
    return try ConsumptionTaxLaw(month: month, reader: &reader)
  }

  /// Change × 0.95 × (0.124 + 0.036), in öre; the lower tax on food, 12 → 6 per cent, takes 0.007 off from
  /// April 2026 to December 2027 and no longer.
  @Test(
    arguments: [
      (2016_01, 160), (2019_06, 160), (2026_03, 160), (2026_04, 153), (2026_12, 153), (2027_12, 153),
      (2028_01, 160),
    ] as [(YearMonth, Int)])
  func shareOfSpending(month: YearMonth, thousandths: Int) throws {
    let law = try law(month)
    #expect(consumptionTax(onChange: Money(kronor: 10_000), law: law) == Money(ore: 950 * thousandths))
    #expect(law.spentShare == Rate(partsPerMillion: 950_000))
    #expect(law.taxShare == Rate(partsPerMillion: thousandths * 1_000))
  }

  /// 1.00 kr × 0.95 × 0.16 = 0.152 kr: 15 öre; 0.33 kr: 5.016 öre; a half öre, 62.50 kr × 0.152 = 9.50, needs none.
  @Test(arguments: [(100, 15), (33, 5), (6_250, 950), (10, 2), (-100, -15), (-6_250, -950), (0, 0)])
  func isRoundedOnceAndFollowsTheSign(changeInOre: Int, taxInOre: Int) throws {
    #expect(consumptionTax(onChange: Money(ore: changeInOre), law: try law(2019_01)) == Money(ore: taxInOre))
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
