package import Economy
import Law

extension TaxTableReport {
  /// What a reader should know beside the counts, as warnings: columns, rows and tables that are not there, and
  /// the year the rows rather belong to.
  package var notes: [Diagnostic] {
    guard !comparison.tallies.isEmpty else { return [] }
    var notes: [Diagnostic] = []
    if !agreeingYears.isEmpty {
      let years = text.list(agreeingYears.map(String.init))
      notes.append(
        note(
          "otherYear",
          text(
            "de flesta rader skiljer sig från \(year), och filens första rader stämmer med \(years)",
            "most rows differ from \(year), and the first rows of the file agree with \(years)")))
    }
    let missing = comparison.columnsMissing
    if !missing.isEmpty {
      let columns = text.list(missing.map(String.init))
      notes.append(
        note(
          "columnsMissing",
          text(
            "filen saknar kolumn \(columns) av \(year) års tabeller",
            "the file lacks column \(columns) of the tables of \(year)")))
    }
    let unknown = Set(tallies.filter { $0.tally.withoutColumn > 0 }.map(\.place.column)).sorted()
    if !unknown.isEmpty {
      let columns = text.list(unknown.map(String.init))
      notes.append(
        note(
          "columnNotInTable",
          text(
            "kolumn \(columns) finns inte i \(year) års tabeller och är inte jämförd",
            "column \(columns) is not in the tables of \(year) and is not compared")))
    }
    for gap in comparison.breaks {
      notes.append(
        note(
          "rowsMissing", line: gap.line,
          text(
            "tabell \(gap.table), kolumn \(gap.column): raden börjar vid \(gap.found), väntat \(gap.expected)",
            "table \(gap.table), column \(gap.column): the row begins at \(gap.found), expected \(gap.expected)"
          )))
    }
    let more = comparison.breakCount - comparison.breaks.count
    if more > 0 {
      notes.append(
        note(
          "rowsMissing",
          text(
            "\(more) rader till börjar inte där raden före slutar",
            "\(more) more rows do not begin where the row before ends")))
    }
    let open = comparison.tablesWithoutTop
    if !open.isEmpty {
      let tables = text.list(open.map(String.init))
      notes.append(
        note(
          "topMissing",
          text(
            "tabell \(tables) slutar utan öppen översta rad", "table \(tables) ends without an open top row"))
      )
    }
    return notes
  }

  private func note(_ code: String, line: Int = 0, _ message: String) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, file: file, line: line, column: line > 0 ? 1 : 0, field: "",
      message: message)
  }
}
