import Appraisal
import Bookkeeping
import Economy
import Testing

@testable import Reporting

@Suite("results.csv")
struct ResultsCSVTests {
  private func sample() -> SampleResult {
    var sample = SampleResult()
    sample.months = 2
    sample.without = [(.socialAssistance, 660_000)]
    sample.with = [(.socialAssistance, 100_050)]
    return sample
  }

  @Test("long form, signed from the actor, rows without amounts left out")
  func rows() {
    let lines = sample().report().csv().split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "scenario,actor,line,label,year,month,without,with,difference",
        "Från bistånd till nystartsjobb,individual,socialAssistance,Ekonomiskt bistånd,2019,7,6600.00,1000.50,-5599.50",
        "Från bistånd till nystartsjobb,individual,socialAssistance,Ekonomiskt bistånd,2019,8,6600.01,1000.51,-5599.50",
        "Från bistånd till nystartsjobb,municipality,socialAssistance,Ekonomiskt bistånd,2019,7,-6600.00,-1000.50,5599.50",
        "Från bistånd till nystartsjobb,municipality,socialAssistance,Ekonomiskt bistånd,2019,8,-6600.01,-1000.51,5599.50",
      ])
  }

  @Test("Swedish Excel: byte-order mark, semicolons, decimal commas")
  func excel() {
    let text = sample().report().csv(excel: true)
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.contains(";2019;7;6600,00;1000,50;-5599,50\r\n"))
  }

  @Test(
    "a title never becomes a formula and never breaks the row",
    arguments: [
      ("=1+1", "'=1+1,"), ("+46", "'+46,"), ("-x", "'-x,"), ("@a", "'@a,"), ("\ta", "'\ta,"),
      ("\ra", "\"'\ra\","),
      ("\r\na", "\"'\r\na\","), ("a,b", "\"a,b\","), ("a;b", "\"a;b\","), ("a\"b", "\"a\"\"b\","),
      ("a\r\nb", "\"a\r\nb\","),
      ("a=b", "a=b,"),
    ])
  func text(title: String, expected: String) {
    var sample = sample()
    sample.title = title
    let row = sample.report().csv().unicodeScalars.drop { $0 != "\n" }.dropFirst()
    #expect(row.starts(with: expected.unicodeScalars))
  }

  /// Each transfer between two of the seven has both sides; only lines of the economy remain.
  @Test("the rows of all actors sum to society")
  func sums() {
    var sample = SampleResult()
    sample.months = 3
    let ore = sample.report().csv().split(separator: "\n").dropFirst().reduce(0) { sum, row in
      let digits = row.split(separator: ",").last?.filter { $0 != "." } ?? ""
      return sum + (Int(digits) ?? 0)
    }
    #expect(ore == sample.result.society.total.ore)
  }
}
