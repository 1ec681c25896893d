import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse
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

  /// The agreed pension, 972.01 and öre a month, is a cost of the employer: what it gains in hand just pays it.
  @Test("an employer that just pays the agreed pension gains nothing")
  func agreedPension() {
    var sample = SampleResult()
    sample.with = [(.agreedPension, 97_201), (.newStartSupport, 97_201), (.assistanceAdministration, 1)]
    let even = sample.report().markdown().text
    let (gains, losses) = (line("- Vinner", of: even), line("- Förlorar", of: even))
    #expect(
      !gains.contains("arbetsgivaren") && !losses.contains("arbetsgivaren") && losses.contains("hushållet"))
    #expect(
      even.contains("- Arbetsgivaren går jämnt upp när tjänstepensionen, −23"))
    #expect(even.contains("och arbetsgivaren (med tjänstepensionen) ligger aldrig back"))
    sample.with[1].1 = 90_000
    let behind = sample.report().markdown().text
    #expect(
      line("- Förlorar", of: behind).contains("arbetsgivaren (med tjänstepensionen) −1\(space)728\(space)kr"))
    #expect(line("- I pengar", of: behind).contains("arbetsgivaren (med tjänstepensionen)"))
    #expect(
      behind.contains("ligger aldrig back; arbetsgivaren (med tjänstepensionen) ligger fortfarande back"))
  }

  private func line(_ start: String, of text: String) -> String {
    text.split(separator: "\n").first { $0.hasPrefix(start) }.map(String.init) ?? ""
  }

  @Test("society's sum tells what of it is money within the period")
  func society() {
    let text = Wording(.swedish)
    #expect(
      text.society(261_576, inHand: -4_000).contains("i pengar under perioden −4\(space)000\(space)kr."))
    #expect(!text.society(100, inHand: 100).contains("i pengar"))
    #expect(Wording(.english).society(5, inHand: 3).contains("in money within the period +3"))
  }

  @Test("years in which nothing is kept are not in the list")
  func yearsKept() {
    let text = SampleResult().report().markdown().text
    #expect(text.contains("når den egna kassan två år senare, här från år 2021"))
    #expect(Wording(.english).ownView(from: 2023).contains("here from 2023"))
  }

  @Test("an ordinary month that is not so ordinary is told")
  func disturbedMonths() {
    func month(_ disturbances: [OrdinaryMonth.Disturbance]) -> OrdinaryMonth {
      OrdinaryMonth(
        position: .during, month: 2020_07, activity: .unemployed, lines: [], disposable: .zero, rent: .zero,
        otherHousing: .zero, disturbances: disturbances)
    }
    let text = Wording(.swedish)
    #expect(text.householdLead([month([])]).hasPrefix("Månader utan sommaruppehåll"))
    #expect(text.householdLead([month([.taxOfPartOfYear(months: 3)])]).hasPrefix("Månader utan"))
    #expect(
      text.householdLead([month([.holidaySupplement, .jobEnds])])
        == "Så vanliga månader som perioden har: juli 2020 har semestertillägg och i juli 2020 slutar jobbet."
    )
    #expect(text.taxOfPartOfYear([month([.jobEnds])]) == nil)
    let part = text.taxOfPartOfYear([month([.taxOfPartOfYear(months: 3)])])
    #expect(part?.hasPrefix("Juli 2020 hör till ett år med skattad inkomst i bara 3\(space)månader.") == true)
    #expect(
      Wording(.english).taxOfPartOfYear([month([.taxOfPartOfYear(months: 3)])])?.contains("spread") == true)
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
