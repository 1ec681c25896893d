import Economy
import Law
import LawData
import Testing

@Suite struct AlternatingAllowanceTests {
  private func childPart(_ month: YearMonth, home: Int, alternating: Int) throws -> Money {
    var reader = ParameterReader()
    let law = try HousingAllowanceLaw(month: month, reader: &reader)
    let gross = try #require(law.grossPerYear(countedCost: .zero, children: home, alternating: alternating))
    return Money(ore: gross.ore / 12)
  }

  /// SFB 97 kap. 22, 22 a and 17 §§: home, alternating and the child part a month.
  @Test(arguments: [
    (0, 1, 1_300), (0, 2, 1_600), (0, 3, 2_100), (0, 5, 2_100), (1, 1, 1_500 + 300), (2, 1, 2_000 + 500),
    (1, 2, 1_500 + 800), (1, 4, 1_500 + 800), (2, 2, 2_000 + 500), (3, 1, 2_650), (4, 2, 2_650),
  ])
  func specialAllowances(home: Int, alternating: Int, kronor: Int) throws {
    for month in [2018_03, 2022, 2026_12] as [YearMonth] {
      #expect(try childPart(month, home: home, alternating: alternating) == Money(kronor: kronor))
    }
  }

  /// SFB 97 kap. 23 § before SFS 2017:1123; 100 kr each beside children at home is assumed.
  @Test(arguments: [
    (0, 1, 300), (0, 2, 375), (0, 3, 450), (1, 1, 1_500 + 100), (1, 2, 1_500 + 200), (2, 3, 2_000 + 100),
    (3, 1, 2_650),
  ])
  func contactAllowanceBefore(home: Int, alternating: Int, kronor: Int) throws {
    #expect(try childPart(2018_02, home: home, alternating: alternating) == Money(kronor: kronor))
  }

  /// The ceiling of cost goes by all children: 0.50 × (5 900 − 1 400) for two; the area by all as well.
  @Test func ceilingsCountAllChildren() throws {
    var reader = ParameterReader()
    let law = try HousingAllowanceLaw(month: 2020, reader: &reader)
    let amount = law.housingAllowance(
      monthlyCost: Money(kronor: 9_000), areaInSquareMetres: 100, children: 1, alternating: 1,
      annualIncomes: (.zero, nil))
    // 2 250 + 1 500 + 300 = 4 050, paid 4 000.
    #expect(amount == Money(kronor: 4_000))
  }

  /// One child at home and one alternating: only their own figures.
  @Test func oneFamilysFigures() throws {
    var reader = ParameterReader()
    var needs = LawNeeds.Housing(adults: 1, childAges: [3], isAreaGiven: false, studyGrant: false)
    needs.alternatingAges = [9]
    let law = try HousingAllowanceLaw(month: 2019, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "housingAllowance.childEndAge", "housingAllowance.costFloor", "housingAllowance.costShare",
        "housingAllowance.costCeiling.twoChildren", "housingAllowance.special.oneChild",
        "housingAllowance.highestChildCount", "housingAllowance.alternating.oneBesideOne",
        "housingAllowance.incomeThreshold.single", "housingAllowance.reductionShare",
        "housingAllowance.smallestYearlyAmount",
      ])
    #expect(
      law.grossPerYear(countedCost: .zero, children: 1, alternating: 1) == Money(kronor: 12 * 1_800))
    #expect(law.grossPerYear(countedCost: .zero, children: 0, alternating: 2) == nil)
  }

  @Test func alternatingAloneReadsNoHomeFigure() throws {
    var reader = ParameterReader()
    var needs = LawNeeds.Housing(adults: 1, childAges: [], isAreaGiven: false, studyGrant: false)
    needs.alternatingAges = [9, 11]
    let law = try HousingAllowanceLaw(month: 2018_01, needs: needs, reader: &reader)
    let read = Set(reader.uses.map(\.parameter))
    #expect(read.contains("housingAllowance.contact.twoChildren"))
    #expect(!read.contains("housingAllowance.contact.besideHome"))
    #expect(!read.contains { $0.hasPrefix("housingAllowance.special") })
    #expect(law.grossPerYear(countedCost: .zero, children: 0, alternating: 2) == Money(kronor: 12 * 375))
  }
}
