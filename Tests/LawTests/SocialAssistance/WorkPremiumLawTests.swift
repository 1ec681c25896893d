import Economy
import Law
import LawData
import Testing

@Suite struct WorkPremiumLawTests {
  private func law(_ month: YearMonth) -> WorkPremiumLaw? {
    var reader = ParameterReader()
    return WorkPremiumLaw(month: month, reader: &reader)
  }

  @Test func inForceFromMarch2026ForTwoYears() {
    #expect(law(2026_02) == nil && law(2028_03) == nil)
    #expect(law(2026_03) != nil && law(2028_02) != nil)
    #expect(WorkPremiumLaw.assistedMonths == 2025_07...2025_12)
  }

  /// 15 % of gross wage, at most 3 750 kr, which is 15 % of 25 000.
  @Test(arguments: [(0, 0), (20_000, 3_000), (24_980, 3_747), (25_000, 3_750), (40_000, 3_750)])
  func amounts(wage: Int, premium: Int) throws {
    let rules = try #require(law(2027))
    #expect(rules.workPremium(grossWage: Money(kronor: wage)) == Money(kronor: premium))
    #expect(rules.longestMonths == 18)
  }

  @Test func toTheNearestOre() throws {
    let rules = try #require(law(2026_03))
    #expect(rules.workPremium(grossWage: Money(ore: 10_003)) == Money(ore: 1_500))
    #expect(rules.workPremium(grossWage: Money(ore: 10_004)) == Money(ore: 1_501))
  }
}
