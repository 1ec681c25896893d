import Appraisal
import Economy
import Testing

@testable import Reporting

@Suite("The terminal's summary")
struct SummaryTableTests {
  @Test("a row a scenario, columns in line, society last, gross and net")
  func rows() {
    var other = SampleResult()
    other.title = "Åäö"
    other.months = 3
    let text = SummaryTable.render([SampleResult().result, other.result])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(Set(lines.dropFirst().map(DisplayWidth.of)).count == 1)
    #expect(lines[1].hasSuffix("Samhället  Samhället, netto"))
    #expect(lines[4].hasPrefix("Åäö "))
    #expect(!text.contains("EU"))
  }

  @Test("a title cannot steer the terminal, and what is longer than 60 goes on below")
  func titles() {
    var sample = SampleResult()
    sample.title = "\u{1B}[31m" + String(repeating: "x", count: 80)
    let text = SummaryTable.render([sample.result], language: .english)
    #expect(!text.contains("\u{1B}"))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[4].allSatisfy { $0 == "x" })
  }

  @Test("a long title is parted between words and stands whole")
  func longTitle() {
    var sample = SampleResult()
    // Ten words of nine letters: six of them and five spaces make 59 columns.
    sample.title = Array(repeating: "sjuttioåt", count: 10).joined(separator: " ")
    let lines = SummaryTable.render([sample.result]).split(separator: "\n")
    #expect(lines[3].hasPrefix(Array(repeating: "sjuttioåt", count: 6).joined(separator: " ") + "  "))
    #expect(lines[4] == Array(repeating: "sjuttioåt", count: 4).joined(separator: " "))
  }

  @Test("wide characters take two columns")
  func width() {
    #expect(DisplayWidth.of("åäö") == 3)
    #expect(DisplayWidth.of("漢字") == 4)
    #expect(DisplayWidth.of("a\u{308}") == 1)
  }
}
