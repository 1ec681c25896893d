import Economy
import Law
import LawData
import Testing

@Suite struct YoungHousingAllowanceLawTests {
  private func law(_ month: YearMonth) throws -> YoungHousingAllowanceLaw {
    var reader = ParameterReader()
    return try YoungHousingAllowanceLaw(month: month, reader: &reader)
  }

  private func paid(
    _ month: YearMonth = 2020, cost: Int, area: Int? = nil, incomes: (Int, Int?) = (0, nil)
  ) throws -> Money {
    try #require(
      law(month).housingAllowance(
        monthlyCost: Money(kronor: cost), areaInSquareMetres: area,
        annualIncomes: (Money(kronor: incomes.0), incomes.1.map { Money(kronor: $0) })))
  }

  /// 97 kap. 26–27 §§ and 98 kap. 4 §: the highest amount is 720 + 650 = 1 370, paid 1 300.
  @Test(arguments: [
    (1_800, 0), (1_910, 0), (1_912, 100), (2_600, 700), (3_000, 900), (3_600, 1_300), (8_000, 1_300),
  ])
  func amountsByCost(cost: Int, monthly: Int) throws {
    #expect(try paid(cost: cost) == Money(kronor: monthly))
  }

  /// Unchanged: the highest amount, and where the income test begins.
  @Test(arguments: 2016...2026)
  func theSameInEveryYear(year: Int) throws {
    for month in [YearMonth(januaryOf: year), YearMonth(januaryOf: year) + 11] {
      #expect(try paid(month, cost: 3_600) == Money(kronor: 1_300))
      #expect(try paid(month, cost: 2_600) == Money(kronor: 700))
      #expect(try paid(month, cost: 3_600, incomes: (43_520, nil)) == Money(kronor: 1_300))
      #expect(try paid(month, cost: 3_600, incomes: (43_521, nil)) == Money(kronor: 1_200))
      #expect(try paid(month, cost: 3_600, incomes: (30_000, 30_520)) == Money(kronor: 1_300))
      #expect(try paid(month, cost: 3_600, incomes: (30_000, 30_521)) == Money(kronor: 1_200))
    }
  }

  /// 97 kap. 25 §: 12 × 0.90 × 111 = 1 198.80 a year is under 1 200.
  @Test func underTwelveHundredAYearNothing() throws {
    #expect(try paid(cost: 1_911) == .zero)
  }

  /// 12 × 1 370 = 16 440: one third of the income above 41 000, for a couple 58 000 together.
  @Test func reductionByAThird() throws {
    #expect(try paid(cost: 3_600, incomes: (41_000, nil)) == Money(kronor: 1_300))
    // 16 440 − 2 520 / 3 = 15 600 = 12 × 1 300; three kronor more give 15 599: 1 200.
    #expect(try paid(cost: 3_600, incomes: (43_520, nil)) == Money(kronor: 1_300))
    #expect(try paid(cost: 3_600, incomes: (43_521, nil)) == Money(kronor: 1_200))
    #expect(try paid(cost: 3_600, incomes: (58_000, 2_520)) == Money(kronor: 1_300))
    #expect(try paid(cost: 3_600, incomes: (30_000, 30_521)) == Money(kronor: 1_200))
    // 16 440 − 1 200 = 15 240 = 45 720 / 3.
    #expect(try paid(cost: 3_600, incomes: (41_000 + 45_720, nil)) == Money(kronor: 100))
    #expect(try paid(cost: 3_600, incomes: (41_000 + 45_721, nil)) == .zero)
  }

  /// 97 kap. 28 §: 6 000 × 60 / 120 = 3 000, which gives 720 + 260 = 980.
  @Test func areaAboveSixtyIsLeftOut() throws {
    #expect(try paid(cost: 6_000, area: 60) == Money(kronor: 1_300))
    #expect(try paid(cost: 6_000, area: 120) == Money(kronor: 900))
  }

  /// 96 kap. 10–12 §§: from the month after eighteen to the month of twenty-nine.
  @Test func ages() throws {
    let law = try law(2020)
    func isFor(_ month: YearMonth, _ partner: YearMonth? = nil) -> Bool {
      law.isForAges(born: 1998_05, partnerBorn: partner, in: month)
    }
    #expect(!isFor(2016_05) && isFor(2016_06) && isFor(2027_05) && !isFor(2027_06))
    #expect(isFor(2020_03, 1991_03) && !isFor(2020_04, 1991_03))
  }

  @Test func onlyOneHouseholdsFiguresAreRead() throws {
    var reader = ParameterReader()
    let needs = LawNeeds.YoungHousing(adults: 1, isAreaGiven: false)
    let law = try YoungHousingAllowanceLaw(month: 2019, needs: needs, reader: &reader)
    let read = Set(reader.uses.map(\.parameter))
    #expect(!read.contains("housingAllowance.young.incomeThreshold.couple"))
    #expect(!read.contains("housingAllowance.young.areaCap"))
    let cost = Money(kronor: 3_600)
    #expect(
      law.housingAllowance(monthlyCost: cost, areaInSquareMetres: 80, annualIncomes: (.zero, nil)) == nil)
    #expect(
      law.housingAllowance(monthlyCost: cost, areaInSquareMetres: nil, annualIncomes: (.zero, .zero)) == nil)
    #expect(
      law.housingAllowance(monthlyCost: cost, areaInSquareMetres: nil, annualIncomes: (.zero, nil))
        == Money(kronor: 1_300))
  }
}
