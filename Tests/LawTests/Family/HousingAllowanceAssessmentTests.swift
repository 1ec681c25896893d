import Economy
import Law
import LawData
import Testing

@Suite struct HousingAllowanceAssessmentTests {
  private func law(_ month: YearMonth) throws -> HousingAllowanceLaw {
    var reader = ParameterReader()
    return try HousingAllowanceLaw(month: month, reader: &reader)
  }

  @Test func highestAmountsByDate() throws {
    let cases = try householdCases("Family/housing-allowance-highest.csv")
    #expect(cases.count == 59)
    for row in cases {
      let assessment = try #require(
        law(try row.month("month")).assessment(
          monthlyCost: Money(kronor: 15_000), areaInSquareMetres: nil, children: try row.number("children"),
          annualIncomes: (.zero, nil)))
      #expect(assessment.yearlyAmount == Money(kronor: try row.number("unrounded") * 12), "\(row)")
      #expect(assessment.monthly == Money(kronor: try row.number("paid")), "\(row)")
      #expect(assessment.temporaryAddition == Money(kronor: try row.number("addition")), "\(row)")
      #expect(assessment.total == assessment.monthly + assessment.temporaryAddition)
    }
  }

  /// 12 × (0.50 × (4 400 − 1 400) + 1 500) = 36 000; less 0.20 × (200 000 − 142 000) = 11 600: 24 400 a
  /// year, 2 033.33 a month, paid 2 000.
  @Test func singleParentWithIncomeIn2019() throws {
    let amount = try law(2019_05).housingAllowance(
      monthlyCost: Money(kronor: 4_400), areaInSquareMetres: nil, children: 1,
      annualIncomes: (Money(kronor: 200_000), nil))
    #expect(amount == Money(kronor: 2_000))
  }

  /// Spouses are tested each on their own: what one leaves of 75 000 is lost.
  @Test func aSpousesUnusedThresholdIsLost() throws {
    let law = try law(2021_01)
    let uneven = law.excessIncome((Money(kronor: 150_000), Money(kronor: 0)))
    #expect(uneven == Money(kronor: 150_000 - 75_000))
    #expect(law.excessIncome((Money(kronor: 75_000), Money(kronor: 75_000))) == .zero)
  }

  /// 97 kap. 16 §: 41 400 − 0.20 × (x − 150 000) is 1 200 at x = 351 000 and less for one krona more.
  @Test func yearlyAmountsUnderTwelveHundredAreNotPaid() throws {
    let law = try law(2022_07)
    let paid = try #require(
      law.assessment(
        monthlyCost: Money(kronor: 5_300), areaInSquareMetres: nil, children: 1,
        annualIncomes: (Money(kronor: 351_000), nil)))
    #expect(paid.yearlyAmount == Money(kronor: 1_200))
    #expect(paid.monthly == Money(kronor: 100))
    #expect(paid.temporaryAddition == Money(kronor: 25))
    let unpaid = try #require(
      law.assessment(
        monthlyCost: Money(kronor: 5_300), areaInSquareMetres: nil, children: 1,
        annualIncomes: (Money(kronor: 351_001), nil)))
    #expect(unpaid.yearlyAmount == .zero)
    #expect(unpaid.total == .zero)
  }

  /// The addition is reckoned on the unrounded twelfth: 0.40 × 3 450 = 1 380, up to 1 400; on the 3 400
  /// paid it would be 1 360, up to 1 375.
  @Test func theAdditionIsOnTheUnroundedTwelfth() throws {
    let law = try law(2023_07)
    #expect(law.temporaryAddition(yearlyAmount: Money(kronor: 3_450 * 12)) == Money(kronor: 1_400))
    #expect(law.temporaryAddition(yearlyAmount: Money(ore: 3_437_50 * 12)) == Money(kronor: 1_375))
    #expect(law.temporaryAddition(yearlyAmount: Money(ore: 3_437_50 * 12 + 1)) == Money(kronor: 1_400))
  }

  /// 97 kap. 20 and 21 §§.
  @Test func areaLimitsCost() throws {
    let law = try law(2020)
    let cost = Money(kronor: 6_000)
    #expect(law.countedCost(cost, areaInSquareMetres: 80, children: 1) == cost)
    #expect(law.countedCost(cost, areaInSquareMetres: nil, children: 1) == cost)
    #expect(law.countedCost(cost, areaInSquareMetres: 100, children: 1) == Money(kronor: 6_000 * 80 / 100))
    #expect(law.countedCost(cost, areaInSquareMetres: 200, children: 1) == Money(kronor: 3_000))
    #expect(
      law.countedCost(Money(kronor: 2_500), areaInSquareMetres: 200, children: 1) == Money(kronor: 2_500))
    for (children, area, always) in [
      (2, 100, 3_300), (3, 120, 3_600), (4, 140, 3_900), (5, 160, 4_200), (6, 160, 4_200),
    ] {
      #expect(law.countedCost(cost, areaInSquareMetres: area, children: children) == cost)
      let counted = try #require(
        law.countedCost(cost, areaInSquareMetres: area + 1, children: children))
      #expect(counted < cost)
      #expect(
        law.countedCost(cost, areaInSquareMetres: 1_000, children: children) == Money(kronor: always))
    }
  }

  @Test func nothingWithoutChildren() throws {
    let amount = try law(2020).housingAllowance(
      monthlyCost: Money(kronor: 6_000), areaInSquareMetres: nil, children: 0,
      annualIncomes: (.zero, nil))
    #expect(amount == .zero)
  }

  @Test func fallsByTwentyOreAKronaAndNeverRises() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let month: YearMonth = 2016_01 + Int.random(in: 0..<132, using: &random)
      let law = try law(month)
      let cost = Money(kronor: Int.random(in: 0...12_000, using: &random))
      let children = Int.random(in: 1...6, using: &random)
      let second = Bool.random(using: &random) ? Money(kronor: 120_000) : nil
      let income = Int.random(in: 150_000...260_000, using: &random)
      func assessment(_ kronor: Int) throws -> HousingAllowanceAssessment {
        try #require(
          law.assessment(
            monthlyCost: cost, areaInSquareMetres: nil, children: children,
            annualIncomes: (Money(kronor: kronor), second)))
      }
      let (one, other) = (try assessment(income), try assessment(income + 1))
      if other.yearlyAmount > .zero { #expect(one.yearlyAmount - other.yearlyAmount == Money(ore: 20)) }
      #expect(try assessment(income + 1_000).total <= one.total)
      #expect(one.monthly.ore % 100_00 == 0)
      #expect(one.monthly * 12 <= one.yearlyAmount)
    }
  }

  @Test func risesWithCostAndChildren() throws {
    for month in [2016, 2024_02, 2026] as [YearMonth] {
      let law = try law(month)
      var before = Money.zero
      for cost in stride(from: 0, through: 12_000, by: 250) {
        let now = try #require(law.grossPerYear(countedCost: Money(kronor: cost), children: 2))
        #expect(now >= before)
        before = now
      }
      let byChildren = try (1...5).map {
        try #require(law.grossPerYear(countedCost: Money(kronor: 9_000), children: $0))
      }
      #expect(zip(byChildren, byChildren.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
