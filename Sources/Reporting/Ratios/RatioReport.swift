import Appraisal
package import Economy

/// Ratios with their formulas, in the form asked for.
package struct RatioReport: Sendable {
  /// The forms.
  package enum Format: String, Sendable, CaseIterable {
    case table, csv, json, markdown
  }

  /// The columns of the CSV form.
  package static let columns = [
    "ratio", "actor", "name_sv", "name_en", "value", "unit", "status", "formula", "note",
  ]

  /// The rows, in order.
  let rows: [RatioRow]
  let text: Wording

  /// The ratios asked for, or those that can be computed.
  package init(_ inputs: RatioInputs, only kinds: [RatioKind]? = nil, language: Language) {
    text = Wording(language)
    rows = inputs.rows(kinds ?? inputs.computable, text)
  }

  /// The ratios as text.
  package func render(_ format: Format) -> String {
    switch format {
    case .table: TerminalRenderer(number: text.number).render([.table(table(inBothLanguages: false))])
    case .markdown: MarkdownRenderer(number: text.number).render([.table(table(inBothLanguages: true))])
    case .csv: CSVCell.row(Self.columns) + rows.map { CSVCell.row(cells($0)) }.joined()
    case .json:
      JSONValue.object([
        ("format", .string("nytta.ratios/1")), ("ratios", .array(rows.map(json))),
      ]).document
    }
  }

  private func table(inBothLanguages: Bool) -> Table {
    let other = text.language == .swedish ? Language.english : .swedish
    let named = inBothLanguages ? [Table.Column.words(Wording(other).ratioColumn, in: other)] : []
    return Table(
      columns: [.words(text.ratioColumn)] + named
        + [.figures(text.ratioValueColumn), .words(text.ratioFormulaColumn)],
      rows: rows.map { row in
        let otherName = Wording(other).ratio(row.kind, row.gainer)
        return Table.Row(
          [.text(text.ratio(row.kind, row.gainer))] + (inBothLanguages ? [.text(otherName)] : [])
            + [.text(text.value(row)), .text(row.formula)])
      })
  }

  /// Kronor with two decimals, other numbers with as many as they need, at most six.
  private func number(_ row: RatioRow) -> String? {
    row.quotient.map {
      row.kind.unit == .kronor
        ? PlainNumber.decimal($0.rounded(decimals: 2), decimals: 2, keep: 2)
        : PlainNumber.decimal($0.rounded(decimals: 6), decimals: 6, keep: 0)
    }
  }

  private func note(_ row: RatioRow) -> String { row.quotient == nil ? text.value(row) : "" }

  private func cells(_ row: RatioRow) -> [String] {
    let names = [Wording(.swedish), Wording(.english)].map { CSVCell.text($0.ratio(row.kind, row.gainer)) }
    return [row.kind.rawValue, row.gainer?.identifier ?? ""] + names
      + [number(row) ?? "", row.kind.unit.rawValue, row.status]
      + [CSVCell.text(row.formula), CSVCell.text(note(row))]
  }

  private func json(_ row: RatioRow) -> JSONValue {
    let value: JSONValue? = row.quotient.map {
      switch row.kind.unit {
      case .kronor: .money(Money(ore: $0.rounded(decimals: 2)))
      case .share, .times, .months: .rate(Rate(partsPerMillion: $0.rounded(decimals: 6)))
      case .persons: .integer($0.rounded(decimals: 0))
      }
    }
    return .object([
      ("ratio", .string(row.kind.rawValue)),
      ("actor", (row.gainer?.identifier).map(JSONValue.string) ?? .null),
      (
        "name",
        .object([
          ("sv", .string(Wording(.swedish).ratio(row.kind, row.gainer))),
          ("en", .string(Wording(.english).ratio(row.kind, row.gainer))),
        ])
      ),
      ("value", value ?? .null), ("unit", .string(row.kind.unit.rawValue)),
      ("status", .string(row.status)), ("formula", .string(row.formula)), ("note", .string(note(row))),
    ])
  }
}
