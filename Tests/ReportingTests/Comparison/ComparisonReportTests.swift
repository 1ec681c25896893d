import Appraisal
import Bookkeeping
import Economy
import Foundation
import Testing

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ComparisonReportTests {
  private func report(_ samples: [SampleResult], _ language: Language = .swedish) throws -> ComparisonReport {
    ComparisonReport(
      try ScenarioComparison(samples.map(\.result)),
      files: samples.indices.map { "\($0).json5" }, language: language, version: "0.1.0")
  }

  /// Twice the wage cost of the sample's, so that the state gains and the employer loses more.
  private var second: SampleResult {
    var sample = SampleResult()
    sample.title = "Steg två"
    sample.with = sample.with.map { ($0.0, $0.0 == .newStartSupport ? 0 : $0.1) }
    return sample
  }

  private func tables(_ report: ComparisonReport) -> [Table] {
    report.blocks(withFigure: false).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  private func kronor(_ cell: Table.Cell) -> Int? {
    if case .kronor(let kronor) = cell { kronor } else { nil }
  }

  /// Every column of amounts adds up to society, the differences too, and they are what the columns differ by.
  @Test func everyTableAddsUp() throws {
    let tables = try tables(report([SampleResult(), second]))
    let amounts = tables.filter { $0.columns.count == 4 }
    #expect(amounts.count == 4)
    for table in amounts {
      let rows = table.rows.map { $0.cells.compactMap(kronor) }
      #expect(rows.allSatisfy { $0.count == 3 && $0[2] == $0[1] - $0[0] })
      for column in 0..<3 {
        #expect(rows.dropLast().reduce(0) { $0 + $1[column] } == rows.last?[column])
      }
    }
  }

  @Test func manyScenariosHaveTheirDifferencesInATableOfTheirOwn() throws {
    let samples = (0..<12).map { place in
      var sample = SampleResult()
      sample.title = "Steg \(place)"
      return sample
    }
    let report = try report(samples)
    #expect(report.sides.map(\.letter).joined() == "ABCDEFGHIJKL")
    let columns = tables(report).map(\.columns.count)
    #expect(columns.count { $0 == 13 } == 7)
    #expect(columns.count { $0 == 12 } == 4)
  }

  /// The support alone differs: what the employer does not get the state keeps, and society stays as it is.
  @Test func theSentenceTellsWhoGainsMost() throws {
    let text = try report([SampleResult(), second]).render(.markdown)
    let sentence = try #require(text.split(separator: "\n").first { $0.hasPrefix("**") })
    #expect(sentence.hasPrefix("**För samhället är de lika ("))
    #expect(sentence.contains("för kommunen är de lika"))
  }

  @Test func theSentenceOfALoss() {
    let text = Wording(.english)
    let actor = EconomicActor.municipality
    #expect(
      text.bestClause(actor, letters: ["A", "B"], kronor: -5, isAll: false)
        == "the municipality loses least by A and B (\u{2212}5\u{A0}SEK)")
    #expect(
      text.bestClause(nil, letters: ["C"], kronor: 0, isAll: false) == "society loses nothing by C")
    #expect(
      text.bestClause(nil, letters: ["C"], kronor: 5, isAll: false)
        == "society gains most by C (+5\u{A0}SEK)")
  }

  @Test func whatDiffersIsGroupedByWhatItIs() throws {
    var other = SampleResult()
    other.start = 2019_08
    let text = try report([SampleResult(), other, SampleResult()], .english).render(.markdown)
    #expect(text.contains("**First month**: A and C July 2019; B August 2019."))
    #expect(text.contains("More than the step differs."))
    #expect(!(try report([SampleResult(), second], .english).render(.markdown).contains("More than")))
  }

  @Test func thePageAndThePictureAreWellFormed() throws {
    var hostile = second
    hostile.title = "<script>\"&'"
    let report = try report([SampleResult(), hostile])
    let page = HTMLCheck(report.render(.html))
    #expect(page.faults.isEmpty)
    #expect(!report.render(.html).contains("<script"))
    let picture = report.figure.svg
    #expect(XMLParser(data: Data(picture.utf8)).parse())
    // A ground, a bar for each of six actors and society in both scenarios, and two squares of the legend.
    #expect(picture.split(separator: "<rect").count - 1 == 1 + report.actors.count * 2 + 2 + 2)
  }

  @Test func csvIsLongAndSafe() throws {
    var hostile = second
    hostile.title = "=1+1;\"x\""
    let csv = try report([SampleResult(), hostile]).render(.csv)
    let rows = csv.split(separator: "\n")
    #expect(rows[0] == "scenario,file,title,actor,measure,value,difference")
    // Seven actors and society with seven measures; seven ratios, all but the ordinary month's gross and net.
    #expect(rows.count == 1 + 2 * (8 * 7 + 13))
    #expect(csv.contains("B,1.json5,\"'=1+1;\"\"x\"\"\",individual,total,"))
    let excel = try report([SampleResult(), hostile]).render(.csv, excel: true)
    #expect(excel.hasPrefix("\u{FEFF}scenario;file;"))
    #expect(excel.split(separator: "\r\n").count == rows.count)
  }
}
