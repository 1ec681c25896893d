import Economy

extension TaxTableProblem {
  /// What is wrong and what there should be.
  func words(_ language: Language) -> (message: String, remedy: String) {
    func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    let csv = TaxTableReader.csvHeader
    switch kind {
    case .emptyFile: return (pick("filen är tom", "the file is empty"), "")
    case .unknownContent:
      return (
        pick(
          "filen är varken Skatteverkets tabellfil eller CSV",
          "the file is neither the Tax Agency's table file nor CSV"),
        pick(
          "rader som ”30B33   2001   2100  150 …” eller CSV med kolumnerna \(csv)",
          "rows such as \"30B33   2001   2100  150 …\" or CSV with the columns \(csv)")
      )
    case .lineTooShort(let length):
      return (
        pick("raden har bara \(length) tecken", "the row has only \(length) characters"),
        pick(
          "en rad har 19 tecken och sedan fem för varje kolumn",
          "a row has 19 characters and then five for each column")
      )
    case .notANumber(let field, let text):
      let shown = ProblemText.printable(text)
      return (
        pick(
          "\(name(field, language)) kan inte läsas: ”\(shown)”",
          "\(name(field, language)) cannot be read: \"\(shown)\""),
        ""
      )
    case .missingValue(let column):
      return (pick("värdet i kolumn \(column) saknas", "the value in column \(column) is missing"), "")
    case .unknownKind(let text):
      let shown = ProblemText.printable(text)
      return (
        pick("okänd radtyp ”\(shown)”", "unknown kind of row \"\(shown)\""),
        pick("B (kronor) eller % (procent)", "B (kronor) or % (per cent)")
      )
    case .notMonthly(let days):
      return (
        pick(
          "inte en månadstabell: raden gäller \(days) dagar",
          "not a monthly table: the row is for \(days) days"),
        pick("tecken 1–2 ska vara 30", "characters 1–2 must be 30")
      )
    case .tableOutOfRange(let table):
      return (
        pick("tabell \(table) finns inte", "there is no table \(table)"),
        pick(
          "tabellens nummer är skattesatsen i hela procent",
          "a table's number is the tax rate in whole per cent")
      )
    case .limitsReversed(let from, let to):
      return (pick("raden går från \(from) till \(to)", "the row goes from \(from) to \(to)"), "")
    case .openKronaRow:
      return (
        pick("en rad med kronor saknar övre gräns", "a row in kronor has no upper limit"),
        pick("bara den översta procentraden är öppen", "only the top row, in per cent, is open")
      )
    case .raggedFields(let length):
      return (
        pick(
          "raden slutar mitt i en kolumn, efter \(length) tecken",
          "the row ends within a column, after \(length) characters"),
        pick(
          "värdena står högerställda i fem tecken var",
          "the values stand to the right in five characters each")
      )
    default: return shapeWords(language)
    }
  }

  private func shapeWords(_ language: Language) -> (message: String, remedy: String) {
    func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    switch kind {
    case .tooManyColumns(let count):
      return (
        pick("raden har \(count) kolumner", "the row has \(count) columns"), pick("högst 7", "at most 7")
      )
    case .fewerColumns(let count, let expected):
      return (
        pick(
          "raden har \(count) kolumner, raderna före har \(expected)",
          "the row has \(count) columns, the rows before have \(expected)"), ""
      )
    case .columnOutOfRange(let column):
      return (pick("kolumn \(column) finns inte", "there is no column \(column)"), pick("1–7", "1–7"))
    case .wrongFieldCount(let count):
      return (
        pick("raden har \(count) fält", "the row has \(count) fields"), TaxTableReader.csvHeader
      )
    case .otherYear(let year, let asked):
      return (
        pick("raden gäller \(year), inte \(asked)", "the row is of \(year), not \(asked)"),
        pick("skriv --year \(year)", "write --year \(year)")
      )
    default: return ("", "")
    }
  }

  private func name(_ field: Field, _ language: Language) -> String {
    let names: (swedish: String, english: String) =
      switch field {
      case .days: ("antal dagar", "the number of days")
      case .kind: ("is_percent (0 eller 1)", "is_percent (0 or 1)")
      case .year: ("året", "the year")
      case .table: ("tabellens nummer", "the table's number")
      case .column: ("kolumnens nummer", "the column's number")
      case .from: ("undre gräns", "the lower limit")
      case .to: ("övre gräns", "the upper limit")
      case .value: ("värdet", "the value")
      }
    return language == .swedish ? names.swedish : names.english
  }
}
