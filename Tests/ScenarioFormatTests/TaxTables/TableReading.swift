import Economy
import Law

@testable import ScenarioFormat

/// What a reader found in a file.
struct TableReading {
  var cells: [OfficialTableCell] = []
  var problems: [TaxTableProblem] = []
  let form: TaxTableReader.Form?

  init(_ text: String, year: Int = 2025) { self.init(Array(text.utf8), year: year) }

  init(_ bytes: [UInt8], year: Int = 2025) {
    let reader = TaxTableReader(bytes, year: year)
    form = reader.form
    var cells: [OfficialTableCell] = []
    var problems: [TaxTableProblem] = []
    reader.read(cell: { cells.append($0) }, problem: { problems.append($0) })
    self.cells = cells
    self.problems = problems
  }

  /// The problems as `line:column code`.
  var places: [String] { problems.map { "\($0.line):\($0.column) \($0.code)" } }
}
