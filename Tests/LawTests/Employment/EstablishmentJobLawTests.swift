import Economy
import Law
import LawData
import Testing

/// Förordning 2022:807 8, 14 and 14 a §§: the amounts of 2023 with the income base amount, in whole kronor.
@Suite struct EstablishmentJobLawTests {
  private func law(_ year: Int) throws(NotModelled) -> EstablishmentJobLaw {
    var reader = ParameterReader()
    return try EstablishmentJobLaw(year: year, reader: &reader)
  }

  /// The wage, five compensations and five limits of 2023; income base amounts 76 200, 80 600, 83 400 over 74 300.
  @Test(arguments: [(2024, 76_200), (2025, 80_600), (2026, 83_400)])
  func everyAmountFollowsTheIncomeBaseAmount(year: Int, incomeBaseAmount: Int) throws {
    let law = try law(year)
    func raised(_ amount: Int) -> Money {
      Money(kronor: (2 * amount * incomeBaseAmount + 74_300) / (2 * 74_300))
    }
    #expect(law.wage == raised(7_374))
    #expect(law.compensation == [8_778, 12_239, 13_393, 14_404, 15_162].map(raised))
    #expect(law.referenceWageFrom == [16_152, 19_614, 20_767, 21_921, 23_075].map(raised))
  }

  /// The amounts as they are published or reckoned by others.
  @Test(
    arguments: [
      (2024, 7_563, [9_002, 12_552, 13_735, 14_772, 15_550], [16_565, 20_116, 21_298, 22_482, 23_665]),
      (2025, 7_999, [9_522, 13_277, 14_529, 15_625, 16_448], [17_522, 21_277, 22_528, 23_780, 25_032]),
      (2026, 8_277, [9_853, 13_738, 15_033, 16_168, 17_019], [18_130, 22_016, 23_310, 24_606, 25_901]),
    ])
  func tableOfYears(year: Int, wage: Int, compensation: [Int], from: [Int]) throws {
    let law = try law(year)
    #expect(law.wage.wholeKronor == wage)
    #expect(law.compensation.map(\.wholeKronor) == compensation)
    #expect(law.referenceWageFrom.map(\.wholeKronor) == from)
  }

  /// An own value of nothing for the base amount that all amounts are divided by.
  @Test func ownBaseAmountOfZero() throws {
    var reader = ParameterReader(overrides: [
      ParameterOverride(parameter: "base.incomeBaseAmount", value: 0, from: 2016_01, reason: "prov")
    ])
    #expect(try EstablishmentJobLaw(year: 2025, reader: &reader).wage == .zero)
  }

  /// The lower limits decide, also in 2025 where 25 031 lies between two levels.
  @Test func theLevelGoesByTheLowerLimits() throws {
    let law = try law(2025)
    #expect(law.level(ofReferenceWage: Money(kronor: 17_521)) == nil)
    #expect(law.level(ofReferenceWage: Money(kronor: 17_522)) == 0)
    #expect(law.level(ofReferenceWage: Money(kronor: 25_031)) == 3)
    #expect(law.level(ofReferenceWage: Money(kronor: 25_032)) == 4)
    // Level 5 of 2026: 8 277 + 17 019 = 25 296.
    let next = try self.law(2026)
    #expect(next.wage + next.compensation[4] == Money(kronor: 25_296))
  }

  /// 25 600 of 2025 is 25 600 × 83 400 / 80 600 = 26 489 in 2026 (14 §).
  @Test func theReferenceWageIsRaisedToo() throws {
    let raised = try law(2026).referenceWage(Money(kronor: 25_600), of: try law(2025))
    #expect(raised == Money(kronor: (2 * 25_600 * 83_400 + 80_600) / (2 * 80_600)))
    #expect(raised == Money(kronor: 26_489))
  }

  @Test func thereIsNoneBefore2024() {
    #expect(throws: NotModelled.self) { try law(2023) }
  }
}
