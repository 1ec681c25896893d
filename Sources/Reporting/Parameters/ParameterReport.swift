/// A listing of parameters, in the form asked for.
package struct ParameterReport: Sendable {
  /// The forms of a listing.
  package enum Format: String, Sendable, CaseIterable {
    case table, csv, json, markdown
  }

  /// The pieces a person reads.
  let blocks: [Block]
  /// The rows for a spreadsheet, the header first.
  let rows: [[String]]
  /// The content for a program.
  let json: JSONValue
  let number: NumberFormat

  init(_ blocks: [Block], rows: [[String]], json: [(String, JSONValue)], _ text: Wording) {
    self.blocks = blocks
    self.rows = rows
    self.json = .object([("format", .string("nytta.parameters/1"))] + json)
    number = text.number
  }

  /// The listing as text.
  package func render(_ format: Format) -> String {
    switch format {
    case .table: TerminalRenderer(number: number).render(blocks)
    case .markdown: MarkdownRenderer(number: number).render(blocks)
    case .csv: rows.map { CSVCell.row($0.map(CSVCell.text)) }.joined()
    case .json: json.document
    }
  }
}
