import Economy
import Law
import Testing

@testable import ScenarioFormat

@Suite struct TaxTableReaderTests {
  private static let rows = [
    "30B33      1   2000    0    0    0    0    0    0",
    "30B33   2001   2100  150    0  150    0  150   12",
    "30%33  80001  82600   26   30   21   27   33   33",
    "30%331272201           54   54   49   55   55   55",
  ]

  /// The open row has seven blanks for its upper limit.
  private static let file = [rows[0], rows[1], rows[2], "30%331272201          54   54   49   55   55   55"]

  @Test func readsFixedWidth() throws {
    let reading = TableReading(Self.file.joined(separator: "\r\n") + "\r\n")
    #expect(reading.form == .fixedWidth)
    #expect(reading.problems.isEmpty)
    #expect(reading.cells.count == 4 * 6)
    #expect(
      reading.cells[6]
        == OfficialTableCell(
          line: 2, table: 33, column: 1, lower: 2_001, upper: 2_100, value: 150, isPercent: false))
    #expect(
      reading.cells.last
        == OfficialTableCell(
          line: 4, table: 33, column: 6, lower: 1_272_201, upper: nil, value: 55, isPercent: true))
  }

  @Test(arguments: ["\n", "\r", "\r\n", "  \r\n\r\n"]) func anyLineEndWillDo(end: String) {
    let reading = TableReading(Self.file.joined(separator: end))
    #expect(reading.problems.isEmpty && reading.cells.count == 4 * 6)
  }

  @Test func aMarkAtTheStartAndAnEndOfFileMarkAreNothing() {
    let reading = TableReading([0xef, 0xbb, 0xbf] + Array((Self.rows[0] + "\r\n").utf8) + [0x1a])
    #expect(reading.problems.isEmpty && reading.cells.count == 6)
  }

  @Test(arguments: [
    ("30B33   2001   2100  150    0  150    0  150   12    9", 7), ("30B33   2001   2100  150", 1),
  ])
  func aFileMayHaveOneToSevenColumns(row: String, count: Int) {
    let reading = TableReading(row)
    #expect(reading.problems.isEmpty && reading.cells.map(\.column) == Array(1...count))
  }

  @Test(arguments: [
    ("30B33   2001   21", "1:18 lineTooShort"),
    ("30B33   2001   2100", "1:20 lineTooShort"),
    ("x0B33   2001   2100  150", "1:1 notANumber"),
    ("30C33   2001   2100  150", "1:3 unknownKind"),
    ("14B33   2001   2100  150", "1:1 notMonthly"),
    ("30Bx3   2001   2100  150", "1:4 notANumber"),
    ("30B01   2001   2100  150", "1:4 tableOutOfRange"),
    ("30B33   20-1   2100  150", "1:6 notANumber"),
    ("30B33   2001   21OO  150", "1:13 notANumber"),
    ("30B33   2101   2100  150", "1:6 limitsReversed"),
    ("30B33      0      0  150", "1:6 limitsReversed"),
    ("30B33   2001          150", "1:26 raggedFields"),
    ("30B33   2001         150", "1:13 openKronaRow"),
    ("30B33   2001   2100  1", "1:23 raggedFields"),
    ("30B33   2001   2100  150  150  150  150  150  150  150  150", "1:55 tooManyColumns"),
    ("30B33   2001   2100  1å0", "1:26 raggedFields"),
    ("30B33   2001   2100  15x", "1:20 notANumber"),
  ])
  func tellsWhatIsWrongAndWhere(row: String, place: String) {
    // A good row after the bad one is read.
    let reading = TableReading(row + "\n" + "30B34   2001   2100  150")
    #expect(reading.places == [place])
    #expect(reading.cells.last?.line == 2 && reading.cells.last?.table == 34)
  }

  @Test func aValueThatIsMissingIsToldAndTheOthersAreRead() {
    let reading = TableReading("30B33   2001   2100       150")
    #expect(reading.places == ["1:20 missingValue"])
    #expect(reading.cells.map(\.column) == [2])
  }

  @Test func aShorterRowThanThoseBeforeIsTold() {
    let reading = TableReading(Self.rows[0] + "\n" + "30B33   2001   2100  150    0")
    #expect(reading.places == ["2:30 fewerColumns"])
    #expect(reading.cells.count == 6 + 2)
  }

  @Test(arguments: [",", ";", "\t"]) func readsCSV(separator: String) {
    let lines = [TaxTableReader.csvHeader, "2025,33,1,2001,2100,150,0", "2025,33,6,1272201,,55,1"]
    let reading = TableReading(lines.joined(separator: "\n").replacing(",", with: separator))
    #expect(reading.form == .csv)
    #expect(reading.problems.isEmpty)
    #expect(
      reading.cells == [
        OfficialTableCell(
          line: 2, table: 33, column: 1, lower: 2_001, upper: 2_100, value: 150, isPercent: false),
        OfficialTableCell(
          line: 3, table: 33, column: 6, lower: 1_272_201, upper: nil, value: 55, isPercent: true),
      ])
  }

  @Test func csvNeedsNoHeaderAndMayHaveQuotationMarks() {
    let reading = TableReading("\"2025\",\"33\",\"1\",\"2001\",\"2100\",\"150\",\"0\"\n")
    #expect(reading.problems.isEmpty && reading.cells.map(\.value) == [150])
  }

  @Test(arguments: [
    ("2019,33,1,2001,2100,150,0", "2:1 otherYear"), ("2025,33,1,2001,2100,150", "2:1 wrongFieldCount"),
    ("2025,33,8,2001,2100,150,0", "2:9 columnOutOfRange"), ("2025,33,1,2001,,150,0", "2:16 openKronaRow"),
    ("2025,330,1,2001,2100,150,0", "2:6 tableOutOfRange"), ("2025,33,1,x,2100,150,0", "2:11 notANumber"),
    ("2025,33,1,2001,2100,1.5,0", "2:21 notANumber"), ("2025,33,1,2001,2100,150,2", "2:25 notANumber"),
    ("2025,33,1,2001,2100,12345678901234567890,0", "2:21 notANumber"),
  ])
  func tellsWhatIsWrongInCSV(row: String, place: String) {
    let reading = TableReading(TaxTableReader.csvHeader + "\n" + row + "\n2025,34,1,2001,2100,150,0")
    #expect(reading.places == [place])
    #expect(reading.cells.map(\.table) == [34])
  }

  @Test(arguments: [("", "emptyFile"), ("\n \r\n", "emptyFile"), ("{ nytta: 1 }", "unknownContent")])
  func whatIsNoTableIsTold(text: String, code: String) {
    let reading = TableReading(text)
    #expect(reading.form == nil)
    #expect(reading.places == ["0:0 \(code)"])
  }

  @Test func everyProblemHasWordsInBothLanguages() {
    let kinds: [TaxTableProblem.Kind] = [
      .emptyFile, .unknownContent, .lineTooShort(length: 4), .notANumber(.from, text: "x"),
      .missingValue(column: 2), .unknownKind("C"), .notMonthly(days: 14), .tableOutOfRange(1),
      .limitsReversed(from: 2, to: 1), .openKronaRow, .raggedFields(length: 22), .tooManyColumns(8),
      .fewerColumns(5, expected: 6), .columnOutOfRange(8), .wrongFieldCount(6),
      .otherYear(2019, asked: 2025),
    ]
    for kind in kinds {
      let problem = TaxTableProblem(kind, line: 3, column: 1)
      let swedish = problem.diagnostic(file: "f", .swedish).message
      let english = problem.diagnostic(file: "f", .english).message
      #expect(!swedish.isEmpty && !english.isEmpty && swedish != english)
    }
    #expect(Set(kinds.map { TaxTableProblem($0, line: 0, column: 0).code }).count == kinds.count)
  }

  @Test func theLogCountsAllAndKeepsTheFirstOfEachKind() {
    var log = TaxTableProblemLog()
    for line in 1...25 { log.add(TaxTableProblem(.openKronaRow, line: line, column: 13)) }
    log.add(TaxTableProblem(.notMonthly(days: 14), line: 26, column: 1))
    #expect(log.count == 26)
    let diagnostics = log.diagnostics(file: "f", .english)
    #expect(diagnostics.map(\.line) == Array(1...10) + [26, 0])
    #expect(diagnostics.last?.message == "15 more lines of the kind openKronaRow")
  }
}
