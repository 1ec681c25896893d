package import Economy
import Law

extension TaxTableReport {
  /// What a reader should know beside the counts, as warnings: columns, rows and tables that are not there, and
  /// the year the rows rather belong to.
  package var notes: [Diagnostic] {
    guard !comparison.tallies.isEmpty else { return [] }
    let unknown = Set(tallies.filter { $0.tally.withoutColumn > 0 }.map(\.place.column)).sorted()
    return
      note("otherYear", of: agreeingYears) { years in
        text(
          "de flesta rader skiljer sig från \(year), och filens första rader stämmer med \(years)",
          "most rows differ from \(year), and the first rows of the file agree with \(years)")
      }
      + note("columnsMissing", of: comparison.columnsMissing) { columns in
        text(
          "filen saknar kolumn \(columns) av \(year) års tabeller",
          "the file lacks column \(columns) of the tables of \(year)")
      }
      + note("columnNotInTable", of: unknown) { columns in
        text(
          "kolumn \(columns) finns inte i \(year) års tabeller och är inte jämförd",
          "column \(columns) is not in the tables of \(year) and is not compared")
      } + rowNotes
      + note("topMissing", of: comparison.tablesWithoutTop) { tables in
        text("tabell \(tables) slutar utan öppen översta rad", "table \(tables) ends without an open top row")
      }
  }

  /// Where rows are missing, and how many more such places there are.
  private var rowNotes: [Diagnostic] {
    let gaps = comparison.breaks.map { gap in
      warning(
        "rowsMissing", line: gap.line,
        text(
          "tabell \(gap.table), kolumn \(gap.column): raden börjar vid \(gap.found), väntat \(gap.expected)",
          "table \(gap.table), column \(gap.column): the row begins at \(gap.found), expected \(gap.expected)"
        ))
    }
    let more = comparison.breakCount - comparison.breaks.count
    guard more > 0 else { return gaps }
    return gaps + [
      warning(
        "rowsMissing",
        text(
          "\(more) rader till börjar inte där raden före slutar",
          "\(more) more rows do not begin where the row before ends"))
    ]
  }

  /// One warning of numbers told as a list; none where there are none.
  private func note(_ code: String, of numbers: [Int], _ message: (String) -> String) -> [Diagnostic] {
    numbers.isEmpty ? [] : [warning(code, message(text.list(numbers.map(String.init))))]
  }

  private func warning(_ code: String, line: Int = 0, _ message: String) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, file: file, line: line, column: line > 0 ? 1 : 0, field: "",
      message: message)
  }
}
