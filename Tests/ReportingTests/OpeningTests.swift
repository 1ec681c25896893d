import Appraisal
import Bookkeeping
import Economy
import LawData
import Testing

@testable import Reporting

@Suite("What a report opens with, and the tax section")
struct OpeningTests {
  private let space = "\u{A0}"

  /// A study path: 4 448.00 a month of loan and 9 052.00 of grant instead of 13 500.00 of assistance.
  private var studies: SampleResult {
    var sample = SampleResult()
    sample.without = [(.socialAssistance, 1_350_000)]
    sample.with = [(.studyGrant, 905_200), (.studyLoan, 444_800), (.studyLoanDebt, 444_800)]
    return sample
  }

  /// 4 448 × 24 + 24 öre of the months = 106 752.24; grant and loan give two such öre against one.
  @Test("study loans are left out of gains and losses, and told beside them")
  func loans() {
    let text = studies.report().markdown().text
    #expect(text.contains("Förlorar, utan studielån: hushållet −106"))
    let loan = "106\(space)752\(space)kr av pengarna är lån som ska betalas tillbaka."
    #expect(text.contains("lika mycket i handen som utan steget; \(loan)"))
    #expect(text.contains("Resultat i handen, utan studielån, månad för månad lagt ihop"))
    let work = SampleResult().report().markdown().text
    #expect(!work.contains("Förlorar, utan") && work.contains("Resultat i handen, månad för månad"))
  }

  @Test("a loan within what is gained is a part of it, a larger one stands beside it")
  func loanBesideResult() {
    let text = Wording(.english)
    #expect(
      text.inHandWithLoan(300, loans: 200).hasSuffix(
        "more in hand, of which 200\(space)SEK is a loan to be paid back."))
    #expect(text.inHandWithLoan(100, loans: 200).contains("more in hand; 200\(space)SEK of the money"))
    #expect(text.inHandWithLoan(-100, loans: 200).contains("less in hand; 200\(space)SEK of the money"))
    #expect(
      text.inHandWithLoan(-100, loans: -200).hasSuffix("borrows 200\(space)SEK less than without the step."))
  }

  @Test("local tax that does not change is one sentence")
  func unchangedTax() {
    let text = studies.report().markdown().text
    #expect(text.contains("## Kommunalskatten\n\nKommunalskatten ändras inte.\n\n## Alla poster"))
    #expect(!text.contains("skatten bokförd på vanligt sätt"))
    #expect(!text.contains("skatt är här bokförd på vanligt sätt"))
  }

  @Test("a scenario without a title is named by its place and time")
  func title() {
    var sample = SampleResult()
    sample.title = ""
    #expect(sample.report().markdown().text.hasPrefix("# Scenario i Emmaboda, juli 2019\n"))
    #expect(sample.report().csv().contains("Scenario i Emmaboda"))
    #expect(SummaryTable.render([sample.result]).contains("Scenario i Emmaboda, juli 2019"))
  }

  @Test("a loan that is not taken and still counts stands first")
  func loanNotTaken() {
    #expect(Remark.loanNotTakenCounts(phase: "with[0]").standsFirst)
    #expect(!Remark.unitCostIndexed(costs: [], lastKnownYear: 2022).standsFirst)
  }

  @Test("a year of birth is a plain year, a percentage has its sign")
  func units() {
    #expect(Wording(.swedish).value(1_937, .calendarYear) == "1937")
    #expect(Wording(.swedish).value(115_00, .percentHundredths) == "115\(space)%")
    for unit in ParameterUnit.allCases { #expect(!Wording(.swedish).unit(unit).contains("per cent")) }
  }

  @Test("choices of the model are no sources, and Swedish letters come last")
  func sources() {
    var sample = SampleResult()
    let entries: [ParameterEntry] = [
      .law(2016, 1, "Övrigt", .verified), .law(2017, 1, "SFB 2 kap. 7 §", .verified),
      .law(2018, 1, "lag 1991:687 1 §", .verified), .assumption(2019, 1, "modellval: så", .assumed),
      .derived(2020, 1, "som 2018", .derived), .law(2021, 1, "Ärvd", .verified),
    ]
    let parameter = Parameter("sample.sources", sv: "prov", en: "sample", unit: .kronor, entries)
    sample.parametersUsed = entries.indices.map { ParameterUse(parameter: "sample.sources", entry: $0) }
    let report = Report(sample.result, version: "0") { $0 == parameter.id ? parameter : nil }
    let text = report.markdown().text
    #expect(
      text.contains("- lag 1991:687 1 §\n- SFB 2 kap. 7 §\n- Ärvd\n- Övrigt\n\nIL: inkomstskattelagen."))
  }
}
