import Economy
import Law
import LawData
import Testing

@Suite struct ChildWageLawTests {
  /// One price base amount a year, under both acts.
  @Test(
    arguments: [
      (2016, 44_300), (2017, 44_800), (2018, 45_500), (2019_07, 46_500), (2020, 47_300), (2021, 47_600),
      (2022, 48_300), (2023, 52_500), (2024, 57_300), (2025_06, 58_800), (2025_07, 58_800), (2026, 59_200),
    ] as [(YearMonth, Int)])
  func onePriceBaseAmount(month: YearMonth, kronor: Int) throws {
    var reader = ParameterReader()
    let law = try ChildWageLaw(month: month, reader: &reader)
    let norm = Money(kronor: 4_000)
    #expect(law.exemptPerYear == Money(kronor: kronor))
    #expect(law.countedPerMonth(yearlyWage: Money(kronor: kronor), childNorm: norm) == .zero)
    #expect(law.countedPerMonth(yearlyWage: .zero, childNorm: norm) == .zero)
    #expect(
      law.countedPerMonth(yearlyWage: Money(kronor: kronor + 1_200), childNorm: norm) == Money(kronor: 100))
    // 800 / 12 = 66.67; and never more than the child's own norm.
    #expect(
      law.countedPerMonth(yearlyWage: Money(kronor: kronor + 800), childNorm: norm) == Money(ore: 66_67))
    #expect(law.countedPerMonth(yearlyWage: Money(kronor: kronor + 48_012), childNorm: norm) == norm)
  }

  @Test func theSourceIsTheActInForce() throws {
    var reader = ParameterReader()
    _ = try ChildWageLaw(month: 2025_07, reader: &reader)
    #expect(reader.uses.first == ParameterUse(parameter: "socialAssistance.childWages.exempt", entry: 1))
  }
}
