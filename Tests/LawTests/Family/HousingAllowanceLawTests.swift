import Economy
import Law
import LawData
import Testing

@Suite struct HousingAllowanceLawTests {
  private func law(_ month: YearMonth) throws -> HousingAllowanceLaw {
    var reader = ParameterReader()
    return try HousingAllowanceLaw(month: month, reader: &reader)
  }

  /// SFB 97 kap. 15 §: where nothing is left of the threshold, 20 öre a year less for one krona more.
  @Test(
    arguments: [
      (2016, 117_000, 58_500), (2017, 127_000, 63_500), (2018_02, 127_000, 63_500),
      (2018_03, 135_000, 67_500),
      (2019, 142_000, 71_000), (2020, 148_000, 74_000), (2021, 150_000, 75_000), (2026_12, 150_000, 75_000),
    ] as [(YearMonth, Int, Int)])
  func thresholds(month: YearMonth, single: Int, each: Int) throws {
    let law = try law(month)
    #expect(law.excessIncome((Money(kronor: single), nil)) == .zero)
    #expect(law.excessIncome((Money(kronor: single + 1), nil)) == Money(kronor: 1))
    #expect(law.excessIncome((Money(kronor: each), Money(kronor: each))) == .zero)
    #expect(law.excessIncome((Money(kronor: each + 3), Money(kronor: each + 4))) == Money(kronor: 3 + 4))
  }

  @Test func oreOfIncomeAreDropped() throws {
    #expect(try law(2021).excessIncome((Money(ore: 150_000_99), nil)) == .zero)
  }

  @Test func studyGrantAndAges() throws {
    #expect(try law(2017).studyGrantShare == Rate(partsPerMillion: 800_000))
    #expect(try law(2022).studyGrantShare == Rate(partsPerMillion: 800_000))
    #expect(try law(2022).childEndAge == 18)
    #expect(try law(2022).lastAgeWithoutChildren == 28)
  }

  @Test func whatIsReadIsLogged() throws {
    var reader = ParameterReader()
    _ = try HousingAllowanceLaw(month: 2021_03, reader: &reader)
    #expect(!reader.uses.contains { $0.parameter == "housingAllowance.temporaryAddition" })
    _ = try HousingAllowanceLaw(month: 2021_07, reader: &reader)
    #expect(reader.uses.contains(ParameterUse(parameter: "housingAllowance.temporaryAddition", entry: 1)))
  }

  /// A couple with three children, area not given: only its own rows, and no answer for another family.
  @Test func oneFamilysFigures() throws {
    var reader = ParameterReader()
    let needs = LawNeeds.Housing(adults: 2, childAges: [3, 9, 12], isAreaGiven: false, studyGrant: false)
    let law = try HousingAllowanceLaw(month: 2019, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "housingAllowance.childEndAge", "housingAllowance.costFloor", "housingAllowance.costShare",
        "housingAllowance.costCeiling.threeChildren", "housingAllowance.special.threeChildren",
        "housingAllowance.incomeThreshold.eachSpouse", "housingAllowance.reductionShare",
        "housingAllowance.smallestYearlyAmount",
      ])
    let cost = Money(kronor: 6_600)
    func allowance(children: Int, area: Int? = nil, second: Money? = .zero) -> Money? {
      law.housingAllowance(
        monthlyCost: cost, areaInSquareMetres: area, children: children, annualIncomes: (.zero, second))
    }
    // 0.50 × (6 600 − 1 400) + 2 650 = 5 250, paid 5 200.
    #expect(allowance(children: 3) == Money(kronor: 5_200))
    #expect(allowance(children: 2) == nil)
    #expect(allowance(children: 3, area: 100) == nil)
    #expect(allowance(children: 3, second: nil) == nil)
    #expect(allowance(children: 0) == .zero)
    #expect(law.studyGrantShare == nil)
  }

  @Test func aStudyGrantBeforeTheFirstChildIsBorn() throws {
    var reader = ParameterReader()
    let needs = LawNeeds.Housing(adults: 1, childAges: [], isAreaGiven: true, studyGrant: true)
    let law = try HousingAllowanceLaw(month: 2019, needs: needs, reader: &reader)
    #expect(law.studyGrantShare == Rate(partsPerMillion: 800_000))
    #expect(
      reader.uses.map(\.parameter) == ["housingAllowance.childEndAge", "housingAllowance.studyGrantShare"])
  }

  @Test func notBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
