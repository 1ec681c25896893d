import Economy
import LawData
import Testing

@testable import Reporting

@Suite struct ParameterChangeTests {
  private let parameter = Parameter(
    "test.amount", sv: "belopp", en: "amount", unit: .kronorPerMonth,
    [
      .law(2016, 1_050, "a", .verified), .law(2018_03, 1_250, "a", .verified),
      .law(2020, through: 2020_06, 1_500, "b", .recalled),
    ])

  @Test func monthsWithTheSameChangeStandTogether() {
    #expect(ParameterChange.changes(of: parameter, from: 2016, to: 2017).isEmpty)
    #expect(
      ParameterChange.changes(of: parameter, from: 2017, to: 2018)
        == [.init(months: 3...12, before: 1_050, after: 1_250)])
    #expect(
      ParameterChange.changes(of: parameter, from: 2019, to: 2020) == [
        .init(months: 1...6, before: 1_250, after: 1_500), .init(months: 7...12, before: 1_250, after: nil),
      ])
  }

  @Test func theShareIsOfTheValueBefore() {
    // (1 250 − 1 050) / 1 050 = 19.0476 %.
    #expect(ParameterChange(months: 1...12, before: 1_050, after: 1_250).share?.partsPerMillion == 190_476)
    #expect(ParameterChange(months: 1...12, before: -100, after: 50).share?.partsPerMillion == 1_500_000)
    #expect(ParameterChange(months: 1...12, before: 0, after: 5).share == nil)
    #expect(ParameterChange(months: 1...12, before: nil, after: 5).share == nil)
  }

  @Test func aSelectionTakesWhatHoldsInTheYearAndHasTheKind() {
    func values(_ selection: ParameterSelection) -> [Int] {
      selection.values(of: [parameter]).map(\.entry.value)
    }
    #expect(values(.init()) == [1_050, 1_250, 1_500])
    #expect(values(.init(year: 2018)) == [1_050, 1_250])
    #expect(values(.init(year: 2021)) == [])
    #expect(values(.init(confidences: [.recalled])) == [1_500])
    #expect(values(.init(statuses: [.statistic])) == [])
    #expect(ParameterSelection().valuesOrPresent(of: [parameter]).map(\.entry.value) == [1_500])
    #expect(
      ParameterSelection().values(of: [parameter]).map { $0.through?.description }
        == ["2018-02", "2019-12", "2020-06"])
  }
}
