import Economy
import Law
import Testing

@testable import ScenarioFormat

@Suite struct TaxTableFuzzTests {
  private static let fixed = """
    30B33      1   2000    0    0    0    0    0    0\r
    30B33   2001   2100  150    0  150    0  150   12\r
    30%331272201          54   54   49   55   55   55\r

    """
  private static let csv = """
    year,table,column,from,to,tax_kr_or_percent,is_percent
    2025,33,1,2001,2100,150,0
    2025,33,6,1272201,,55,1

    """

  @Test(arguments: [fixed, csv]) func neverCrashesAndTellsAPlaceInTheFile(text: String) {
    var random = SeededRandom(seed: 20_250_101)
    var damaged = 0
    for _ in 0..<3_000 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: min(place, bytes.count))
        case 1: if place < bytes.count { bytes.remove(at: place) }
        case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        default: bytes.removeSubrange(min(place, bytes.count)...)
        }
      }
      let reading = TableReading(bytes)
      if !reading.problems.isEmpty { damaged += 1 }
      let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
      for problem in reading.problems {
        #expect(problem.line <= lines && problem.column <= bytes.count + 1)
        #expect(!problem.diagnostic(file: "f", .swedish).message.isEmpty)
      }
      // What is read can be computed: limits in order, at least one krona, numbers of at most nine digits.
      for cell in reading.cells {
        #expect(cell.upper.map { $0 >= max(cell.lower, 1) } ?? cell.isPercent)
        #expect((1...7).contains(cell.column) && (2...99).contains(cell.table) && cell.value >= 0)
      }
    }
    #expect(damaged > 1_000)
  }
}
