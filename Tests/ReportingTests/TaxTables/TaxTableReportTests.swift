import Economy
import Law
import LawData
import Testing

@testable import Reporting

@Suite struct TaxTableReportTests {
  private func report(
    _ cells: [OfficialTableCell], year: Int = 2025, file: String = "tables.txt",
    _ language: Language = .swedish
  ) throws -> TaxTableReport {
    var reader = ParameterReader()
    var comparison = TaxTableComparison(
      law: try MonthlyTableLaw(year: year, reader: &reader), keeping: 5, keepingBreaks: 1, sampling: 10)
    for cell in cells { comparison.add(cell) }
    return TaxTableReport(comparison, file: file, problems: [], language: language)
  }

  private func cell(_ lower: Int, _ upper: Int?, _ value: Int, column: Int = 1, line: Int = 1)
    -> OfficialTableCell
  {
    OfficialTableCell(
      line: line, table: 33, column: column, lower: lower, upper: upper, value: value, isPercent: upper == nil
    )
  }

  @Test func equalRowsAreCountedByTableAndColumn() throws {
    let text = try report([cell(1, 2_000, 0), cell(2_001, 2_100, 150), cell(2_001, 2_100, 1, column: 2)])
      .table()
    #expect(text.contains("    33       2/2       0/1"))
    #expect(text.contains("Kronrader: 2 av 3 lika, 1 olika"))
  }

  @Test func nothingComparedHasNoTable() throws {
    let text = try report([]).table()
    #expect(!text.contains("──") && text.contains("Ingen rad har jämförts"))
  }

  @Test func notesNameWhatIsNotThere() throws {
    let notes = try report(
      [
        cell(1, 2_000, 0), cell(2_101, 2_200, 0, line: 2), cell(2_301, nil, 0, line: 3),
        cell(1, 1, 0, column: 7),
      ],
      .english
    ).notes
    #expect(
      notes.map(\.code)
        == ["columnsMissing", "columnNotInTable", "rowsMissing", "rowsMissing", "topMissing"])
    #expect(notes.map(\.message)[0] == "the file lacks column 2, 3, 4, 5 and 6 of the tables of 2025")
    #expect(notes.allSatisfy { $0.severity == .warning })
    #expect(try report([]).notes.isEmpty)
  }

  @Test func theNameOfTheFileCannotSteerTheTerminal() throws {
    #expect(!(try report([], file: "a\u{1B}[31m\nb").table().contains("\u{1B}")))
  }

  @Test func csvHasARowForEachColumnAndEachDifference() throws {
    let rows = try report([cell(1, 2_000, 0), cell(2_001, 2_100, 151, line: 2)]).csv().split(separator: "\n")
    #expect(rows.count == 1 + 1 + 1)
    let widths = Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
    #expect(widths.count == 1)
    #expect(rows[1].hasPrefix("count,2025,33,1,2,1,0,0,0,"))
    #expect(rows[2].hasPrefix("difference,2025,33,1,,,,,,2,2001,2100,0,151,150,25200,"))
  }
}
