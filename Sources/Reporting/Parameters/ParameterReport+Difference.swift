package import Economy
package import LawData

extension ParameterReport {
  /// What differs between two years, with both values and the change.
  package static func difference(
    _ parameters: [Parameter], from first: Int, to second: Int, language: Language
  ) -> ParameterReport {
    let text = Wording(language)
    let changes = parameters.flatMap { parameter in
      ParameterChange.changes(of: parameter, from: first, to: second).map { (parameter, $0) }
    }
    let table = Table(
      columns: [
        .words(text.identifierColumn), .words(text.monthsColumn), .figures(String(first)),
        .figures(String(second)), .figures(text.changeColumn), .words(text.nameColumn),
      ],
      rows: changes.map { parameter, change in
        Table.Row([
          .code(parameter.id), .text(text.monthsOfYear(change.months)),
          .text(text.valueOrNone(change.before, parameter.unit)),
          .text(text.valueOrNone(change.after, parameter.unit)),
          .text(parameter.unit == .flag ? "" : text.change(change.share)), .text(text.name(parameter)),
        ])
      })
    let header = [
      "id", "name_sv", "name_en", "unit", "from_month", "through_month", "value_\(first)",
      "value_\(second)", "change_percent",
    ]
    let rows = changes.map { parameter, change in
      [
        parameter.id, parameter.swedishName, parameter.englishName, parameter.unit.rawValue,
        String(change.months.lowerBound), String(change.months.upperBound),
        change.before.map(String.init) ?? "", change.after.map(String.init) ?? "",
        change.share.map { PlainNumber.decimal($0.partsPerMillion, decimals: 4, keep: 1) } ?? "",
      ]
    }
    let json = changes.map { parameter, change in
      JSONValue.object(
        description(of: parameter) + [
          ("months", .array([.integer(change.months.lowerBound), .integer(change.months.upperBound)])),
          ("before", change.before.map(JSONValue.integer) ?? .null),
          ("after", change.after.map(JSONValue.integer) ?? .null),
          ("change", change.share.map(JSONValue.rate) ?? .null),
        ])
    }
    let count = Set(changes.map(\.0.id)).count
    return ParameterReport(
      [.table(table), .plain(text.differenceTotal(count, of: parameters.count))], rows: [header] + rows,
      json: [("from", .integer(first)), ("to", .integer(second)), ("changes", .array(json))], text)
  }
}
