import Appraisal
import Economy
import LawData
import Testing

@testable import Reporting

@Suite("The value over time")
struct ValueOverTimeTests {
  private func context(_ sample: SampleResult, _ language: Language = .swedish) -> ReportContext {
    let result = sample.result
    return ReportContext(
      result: result, text: Wording(language), figures: PrintedFigures(result), parameters: [],
      unknownParameters: [], version: "0", parameterFingerprint: Fingerprint())
  }

  private func tables(_ blocks: [Block]) -> [Table] {
    blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table
    }
  }

  private func kronor(_ row: Table.Row) -> [Int] {
    row.cells.compactMap { cell in
      guard case .kronor(let value) = cell else { return nil }
      return value
    }
  }

  @Test("every table of actors adds up to society as printed")
  func sums() {
    var sample = SampleResult()
    sample.horizonMonths = [12, 24, 120]
    let tables = tables(ValueOverTimeSection.build(context(sample)))
    #expect(tables.count == 6)
    for table in tables[2...4] + tables[0...0] {
      #expect(table.columns.count == 4)
      let parts = table.rows.filter { !$0.isTotal }.map(kronor)
      let totals = table.rows.filter(\.isTotal).map(kronor)
      #expect(totals == [(0..<3).map { column in parts.reduce(0) { $0 + $1[column] } }])
      #expect(parts.contains { $0.contains { $0 != 0 } })
    }
  }

  @Test("the horizon of the report's own length prints the report's own figures")
  func ownLength() {
    var sample = SampleResult()
    sample.horizonMonths = [12, 24]
    let context = context(sample)
    let tables = tables(ValueOverTimeSection.build(context))
    let rows = context.figures.nonEmpty
    #expect(tables[2].rows.map { kronor($0)[1] } == rows.map(\.change) + [context.figures.society(\.change)])
    #expect(
      tables[3].rows.map { kronor($0)[1] } == rows.map(\.headline) + [context.figures.society(\.headline)])
    #expect(tables[0].rows.map { kronor($0)[0] } == tables[2].rows.map { kronor($0)[1] })
  }

  @Test("without other horizons their tables are left out")
  func none() {
    #expect(tables(ValueOverTimeSection.build(context(SampleResult()))).count == 2)
  }

  @Test("the curves reach the longest horizon and tell where the file's own period ends")
  func curves() {
    var sample = SampleResult()
    #expect(!CumulatedChart.figure(context(sample)).svg.contains("filens period"))
    sample.horizonMonths = [12, 24]
    #expect(!CumulatedChart.figure(context(sample)).svg.contains("filens period"))
    sample.horizonMonths = [12, 120]
    let figure = CumulatedChart.figure(context(sample))
    #expect(figure.svg.contains(">här slutar filens period</text>"))
    #expect(figure.svg.contains(">120</text>"))
    #expect(figure.description.contains("lagt ihop: 10 år:"))
    #expect(CumulatedChart.figure(context(sample, .english)).svg.contains("the file's period ends"))
  }

  @Test("a retention is told among the first things")
  func retention() {
    var sample = SampleResult()
    let shares = [700_000, 605_000].map(Rate.init(partsPerMillion:))
    sample.remarks = [.retention(field: "with[1]", shares: shares)]
    let text = sample.report().markdown().text
    let opening = text.prefix { $0 != "|" }
    #expect(opening.contains("Kvar är 70\u{A0}% efter 1 år och 60,5\u{A0}% efter 2 år, därefter lika många"))
    #expect(
      Wording(.english).retention(field: "with[1]", shares: shares)
        .contains("Left are 70% after 1 year and 60.5% after 2 years"))
  }
}
