import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import Testing

@testable import Reporting

@Suite("Report in Markdown")
struct ReportTests {
  private func headings(_ blocks: [Block], level: Int) -> [String] {
    blocks.compactMap { block in
      guard case .heading(level, let title) = block else { return nil }
      return title
    }
  }

  @Test("the sections stand in their order")
  func order() {
    let swedish = headings(SampleResult().report().blocks, level: 2)
    #expect(
      swedish == [
        "I korthet", "Vem får och vem betalar", "En vanlig månad i hushållet", "Resultatet i bild",
        "När det lönar sig", "Vad som krävs för att gå jämnt upp", "Nyckeltal", "Brutto och netto",
        "Värdet över tid",
        "Kommunalskatten på tre sätt", "Alla poster",
        "Vad beräkningen bygger på",
        "Förenklingar", "Källor", "Metod och gränser",
      ])
    #expect(headings(SampleResult().report(.english).blocks, level: 2).count == swedish.count)
  }

  /// Assistance 10 234.17 + 0, 1, 2 öre × 24 months = 245 620.32; tax 3 475.33 likewise = 83 408.16.
  @Test("the first sentence is the municipality without tax, then tax, then what is kept")
  func headline() {
    let text = SampleResult().report().markdown().text
    let first = text.split(separator: "\n").first { $0.hasPrefix("**") } ?? ""
    let space = "\u{A0}"
    #expect(first.hasPrefix("**Kommunen tjänar 245\(space)62"))
    #expect(
      first.contains("skatten oräknad.** Lokal skatt bokförd på vanligt sätt: +83\(space)408\(space)kr"))
    #expect(first.contains("kommunen själv behåller +11\(space)121\(space)kr, från år 2021"))
  }

  @Test("a month that stands in two columns has its weekdays told once")
  func weekdays() {
    var sample = SampleResult()
    sample.without.append((.activitySupport, 446_000))
    sample.monthBefore = 0
    let text = sample.report().markdown().text
    #expect(text.contains("måndag till fredag: juli 2019 har 23 och augusti 2019 har 22."))
  }

  @Test("a child that becomes an adult at home is told with the month and what to write")
  func childLeavesNorm() {
    let remark = Remark.childLeavesNorm(child: 2, from: 2023_05)
    #expect(
      Wording(.swedish).remark(remark)
        == "Från 2023-05 räknas barn 2 inte längre med i hushållets norm (vuxen med egen norm); skriv leaves om barnet "
        + "flyttar eller sharedWith om det bor kvar.")
    #expect(Wording(.english).remark(remark).hasPrefix("From 2023-05 child 2 no longer counts"))
  }

  @Test("prolonged maintenance support is among what is left out")
  func prolongedMaintenanceSupport() {
    #expect(
      Wording(.swedish).simplifications(Inclusions()).contains(
        "Förlängt underhållsstöd till elever på 18–20 år är inte med."))
  }

  @Test("a loss and no change are said as such")
  func signs() {
    let wording = Wording(.swedish)
    #expect(
      wording.municipalityWithoutTax(-500, months: 1)
        .hasPrefix("Kommunen förlorar 500\u{A0}kr på 1\u{A0}månad,"))
    #expect(
      wording.municipalityWithoutTax(114, months: 17)
        == "Kommunens pengar ändras knappt på 17\u{A0}månader (+114\u{A0}kr), skatten oräknad.")
    #expect(wording.municipalityWithoutTax(0, months: 2).hasPrefix("Kommunens pengar ändras inte"))
  }

  @Test("every table has as many cells as columns, and its total row is the sum of the rows")
  func tables() {
    for case .table(let table) in SampleResult().report().blocks {
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
    for case .table(let table) in ActorsSection.build(context()) + LinesSection.build(context()) {
      for column in table.columns.indices {
        var sum = 0
        for row in table.rows {
          guard case .kronor(let value) = row.cells[column] else { continue }
          if row.isTotal { #expect(value == sum) } else { sum += value }
        }
      }
    }
  }

  private func context() -> ReportContext {
    let result = SampleResult().result
    return ReportContext(
      result: result, text: Wording(.swedish), figures: PrintedFigures(result), parameters: [],
      unknownParameters: [], version: "0", parameterFingerprint: Fingerprint())
  }

  @Test("the household's months add up as printed")
  func household() {
    for case .table(let table) in HouseholdSection.build(context()) {
      for column in 1..<table.columns.count {
        var sum = 0
        for row in table.rows {
          guard case .kronor(let value) = row.cells[column] else { continue }
          if row.isTotal { #expect(value == sum) } else { sum += value }
        }
      }
    }
  }

  @Test("remarks stand in the end, those that change the reading also near the top")
  func remarks() {
    var sample = SampleResult()
    sample.remarks = [.stateCompensationUnchanged, .lawExtended(from: 2027)]
    let text = sample.report().markdown().text
    let parts = text.split(separator: "## Vem får", maxSplits: 1)
    #expect(parts.count == 2 && parts[0].contains("Från år 2027"))
    #expect(parts.count == 2 && parts[1].contains("Från år 2027"))
    #expect(parts.count == 2 && !parts[0].contains("2010:1122") && parts[1].contains("2010:1122"))
  }

  @Test("figures used are listed with their source, assumptions first, unknown ones by name")
  func parameters() {
    var sample = SampleResult()
    sample.parametersUsed += [
      ParameterUse(parameter: "localTax.municipal.0862", entry: 0),
      ParameterUse(parameter: "no.such", entry: 0),
    ]
    sample.defaults = [DefaultUsed(field: "with[0].employer.productivity", value: "0.8")]
    let text = sample.report().markdown().text
    #expect(
      text.contains("| `localTax.municipal.0862` | kommunal skattesats, Emmaboda | 21,84\u{A0}% | 2016-01 |"))
    #expect(text.contains("- `no.such`"))
    #expect(text.contains("| `with[0].employer.productivity` | produktivitet | 80\u{A0}% | antagande |"))
  }

  @Test("text from input never becomes markup")
  func input() {
    var sample = SampleResult()
    sample.title = "<script>x</script> | # *A*"
    sample.summary = "[länk](http://x.y)\n\n# Rubrik"
    sample.label = "fas | <b>"
    sample.remarks = [
      .assumedEligible(field: "with[0]", reason: "<i>|", refusal: Refusal(.levelNotKnown, source: "<b>"))
    ]
    let text = sample.report().markdown().text
    #expect(text.hasPrefix("# &lt;script&gt;x&lt;/script&gt; \\| \\# \\*A\\*\n"))
    #expect(!text.contains("<"))
    #expect(!text.contains("](http:"))
    #expect(!text.contains("\n# Rubrik"))
  }

  @Test("the pictures named in the text stand beside it")
  func figures() {
    let report = SampleResult().report().markdown()
    #expect(report.figures.map(\.name) == ["actors.svg", "cumulated.svg"])
    for figure in report.figures { #expect(report.text.contains("](\(figure.name))")) }
  }

  @Test("the same result gives the same bytes")
  func deterministic() {
    let (one, two) = (SampleResult().report(), SampleResult().report())
    #expect(one.markdown().text == two.markdown().text)
    #expect(one.json() == two.json())
  }
}
