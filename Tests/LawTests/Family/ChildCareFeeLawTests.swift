import Economy
import Law
import LawData
import Testing

@Suite struct ChildCareFeeLawTests {
  private func law(_ month: YearMonth) throws -> ChildCareFeeLaw {
    var reader = ParameterReader()
    return try ChildCareFeeLaw(month: month, reader: &reader)
  }

  private let preschool = ChildCarePlace(form: .preschool)
  private let leisureCentre = ChildCarePlace(form: .leisureCentre)

  private func fees(
    _ month: YearMonth, income: Int, _ places: [ChildCarePlace]
  ) throws -> (preschool: Money, leisureCentre: Money) {
    try #require(law(month).fees(monthlyTaxableIncome: Money(kronor: income), youngestFirst: places))
  }

  /// Skolverket: income ceilings and highest fees of the first, second and third child at preschool.
  @Test(
    arguments: [
      (2016, 43_760, 1_313, 875, 438), (2017, 45_390, 1_362, 908, 454), (2018, 46_080, 1_382, 922, 461),
      (2019, 47_490, 1_425, 950, 475), (2020, 49_280, 1_478, 986, 493), (2021, 50_340, 1_510, 1_007, 503),
      (2022, 52_410, 1_572, 1_048, 524), (2023, 54_830, 1_645, 1_097, 548), (2024, 56_250, 1_688, 1_125, 563),
      (2025, 59_440, 1_783, 1_189, 594), (2026_06, 61_560, 1_847, 1_231, 616),
      (2026_07, 61_560, 1_547, 1_031, 516), (2031_03, 61_560, 1_547, 1_031, 516),
    ] as [(YearMonth, Int, Int, Int, Int)])
  func highestFees(month: YearMonth, ceiling: Int, first: Int, second: Int, third: Int) throws {
    #expect(try law(month).incomeCeiling == Money(kronor: ceiling))
    var before = 0
    for (count, fee) in [first, second, third].enumerated() {
      let places = Array(repeating: preschool, count: count + 1)
      for income in [ceiling, ceiling + 1, 2 * ceiling] {
        let sums = try fees(month, income: income, places)
        #expect(sums.preschool == Money(kronor: before + fee) && sums.leisureCentre == .zero)
      }
      before += fee
    }
    // A leisure centre costs as the next child at preschool: 2, 1 and 1 %.
    let centre = try fees(month, income: ceiling, [leisureCentre, leisureCentre, leisureCentre])
    #expect(centre.leisureCentre == Money(kronor: second + third + third))
    #expect(centre.preschool == .zero)
  }

  /// The youngest is child 1 whatever form: 3 %, then 1 and 1 % of 30 000; the fourth child is free.
  @Test func oneOrderOverBothForms() throws {
    let sums = try fees(2019, income: 30_000, [preschool, leisureCentre, leisureCentre, leisureCentre])
    #expect(sums.preschool == Money(kronor: 30_000 * 3 / 100))
    #expect(sums.leisureCentre == Money(kronor: 30_000 / 100 + 30_000 / 100))
  }

  /// From 2026-07 the first 10 000 kr are free: 3 % of 21 000 − 10 000.
  @Test func theFirstTenThousandAreFree() throws {
    #expect(try fees(2026_06, income: 21_000, [preschool]).preschool == Money(kronor: 630))
    #expect(try fees(2026_07, income: 21_000, [preschool]).preschool == Money(kronor: 330))
    #expect(try fees(2026_07, income: 10_000, [preschool]).preschool == .zero)
    #expect(try fees(2026_07, income: 0, [preschool]).preschool == .zero)
  }

  /// Half of 3 % of 30 100: 451.50, up to 452.
  @Test func halfForAnAlternatingChild() throws {
    let half = ChildCarePlace(form: .preschool, isAlternating: true)
    #expect(try fees(2019, income: 30_100, [half]).preschool == Money(kronor: 452))
    #expect(try fees(2019, income: 30_100, [half, preschool]).preschool == Money(kronor: 452 + 602))
  }

  @Test func onlyTheSharesOfThePlacesAreRead() throws {
    var reader = ParameterReader()
    let law = try ChildCareFeeLaw(month: 2019, youngestFirst: [preschool, leisureCentre], reader: &reader)
    #expect(
      reader.uses.map(\.parameter) == [
        "childCare.incomeCeiling", "childCare.preschool.share.firstChild",
        "childCare.leisureCentre.share.secondChild",
      ])
    let income = Money(kronor: 20_000)
    #expect(law.fees(monthlyTaxableIncome: income, youngestFirst: [leisureCentre]) == nil)
    let half = ChildCarePlace(form: .preschool, isAlternating: true)
    #expect(law.fees(monthlyTaxableIncome: income, youngestFirst: [half]) == nil)
    #expect(
      law.fees(monthlyTaxableIncome: income, youngestFirst: [preschool])?.preschool == Money(kronor: 600))
  }

  /// Born in March 2015: preschool 2016-03 to 2021-07, leisure centre 2021-08 to 2028-06.
  @Test func ages() throws {
    var reader = ParameterReader()
    let ages = try ChildCareAges(month: 2020, reader: &reader)
    func form(_ month: YearMonth) -> ChildCareForm? { ages.form(born: 2015_03, in: month) }
    #expect(form(2016_02) == nil && form(2016_03) == .preschool)
    #expect(form(2021_07) == .preschool && form(2021_08) == .leisureCentre)
    #expect(form(2028_06) == .leisureCentre && form(2028_07) == nil)
  }

  @Test func notBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
