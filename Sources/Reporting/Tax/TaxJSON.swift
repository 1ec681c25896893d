package import Economy
package import Law
import LawData

/// `nytta.tax/1`: one person's tax of a year, with its steps where they are asked for.
package enum TaxJSON {
  /// The name and version of the format.
  static let format = "nytta.tax/1"

  /// The document of one income.
  package static func document(
    _ row: TaxRow, year: Int, explanation: IncomeTaxExplanation, language: Language
  ) -> String {
    let text = Wording(language)
    return JSONValue.object([
      ("format", .string(format)), ("year", .integer(year)),
      ("rows", .array([.object(TaxRow.Column.allCases.map { ($0.rawValue, .integer(row[$0])) })])),
      ("steps", .array(explanation.steps.map { step($0, text) })),
    ]).document
  }

  private static func step(_ step: IncomeTaxStep, _ text: Wording) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("step", .string(step.kind.rawValue)), ("name", .string(text.taxStep(step.kind))),
      ("amount", .integer(step.amount)), ("computed", .integer(step.computed)),
      ("formula", .string(TaxFormulaText(text).term(step.formula))),
      ("exact", .money(TaxFormulaText.cutAtOre(step.formula.value))),
    ]
    if let months = step.twelfths { members.append(("twelfths", .integer(months))) }
    if let rounding = step.rounding {
      members.append(
        (
          "rounding",
          .object([
            ("direction", .string(String(describing: rounding.direction))),
            ("step", .integer(rounding.step / 100)), ("source", .string(rounding.source.reference)),
          ])
        ))
    }
    if let limit = step.limit { members.append(("limit", .string(text.limit(limit)))) }
    members.append(("source", .string(step.source.reference)))
    members.append(("parameters", .array(step.figures.map { figure($0, text) })))
    return .object(members)
  }

  private static func figure(_ figure: IncomeTaxStep.Figure, _ text: Wording) -> JSONValue {
    .object([
      ("id", .string(figure.parameter.id)), ("name", .string(text.parameterName(figure.parameter))),
      ("value", .integer(figure.entry.value)), ("unit", .string(figure.parameter.unit.rawValue)),
      ("from", .string(figure.entry.from.description)),
      ("source", .string(figure.entry.source.reference)),
      ("status", .string(figure.entry.status.rawValue)),
      ("confidence", .string(figure.entry.confidence.rawValue)),
    ])
  }
}
