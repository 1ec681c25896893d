package import Economy
import LawData

extension ParameterReport {
  /// Values in a list, a row each.
  package static func list(_ values: [ParameterValue], language: Language) -> ParameterReport {
    let text = Wording(language)
    let table = Table(
      columns: [
        .words(text.identifierColumn), .figures(text.valueColumn), .words(text.periodColumn),
        .words(text.statusColumn), .words(text.confidenceColumn), .words(text.nameColumn),
      ],
      rows: values.map { value in
        Table.Row([
          .code(value.parameter.id), .text(text.value(value.entry.value, value.parameter.unit)),
          .text(text.period(value)), .text(text.group(value.entry.status)),
          .text(text.confidence(value.entry.confidence)), .text(text.name(value.parameter)),
        ])
      })
    let parameters = Set(values.map(\.parameter.id)).count
    return ParameterReport(
      [.table(table), .plain(text.listTotal(values: values.count, parameters: parameters))],
      rows: csv(values), json: json(values), text)
  }

  /// The history of each parameter with its sources.
  package static func history(_ values: [ParameterValue], language: Language) -> ParameterReport {
    let text = Wording(language)
    var blocks: [Block] = []
    for group in grouped(values) {
      guard let parameter = group.first?.parameter else { continue }
      let table = Table(
        columns: [
          .words(text.periodColumn), .figures(text.valueColumn), .words(text.statusColumn),
          .words(text.confidenceColumn), .words(text.checkedColumn), .words(text.sourceColumn),
        ],
        rows: group.map { value in
          Table.Row([
            .text(text.period(value)), .text(text.value(value.entry.value, parameter.unit)),
            .text(text.group(value.entry.status)), .text(text.confidence(value.entry.confidence)),
            .text(value.entry.checked.description), .text(value.entry.source.reference),
          ])
        })
      blocks += [
        .heading(2, parameter.id), .plain("\(text.name(parameter)) (\(text.unit(parameter.unit)))"),
        .table(table),
      ]
    }
    return ParameterReport(blocks, rows: csv(values), json: json(values), text)
  }

  /// Values of the same parameter together, in order.
  private static func grouped(_ values: [ParameterValue]) -> [[ParameterValue]] {
    var groups: [[ParameterValue]] = []
    for value in values {
      if groups.last?.last?.parameter.id == value.parameter.id {
        groups[groups.count - 1].append(value)
      } else {
        groups.append([value])
      }
    }
    return groups
  }

  private static func csv(_ values: [ParameterValue]) -> [[String]] {
    let header = [
      "id", "name_sv", "name_en", "unit", "from", "through", "value", "status", "confidence", "checked",
      "source",
    ]
    return [header]
      + values.map { value in
        let (parameter, entry) = (value.parameter, value.entry)
        return [
          parameter.id, parameter.swedishName, parameter.englishName, parameter.unit.rawValue,
          entry.from.description, value.through?.description ?? "", String(entry.value),
          entry.status.rawValue, entry.confidence.rawValue, entry.checked.description,
          entry.source.reference,
        ]
      }
  }

  private static func json(_ values: [ParameterValue]) -> [(String, JSONValue)] {
    let parameters = grouped(values).compactMap { group -> JSONValue? in
      guard let parameter = group.first?.parameter else { return nil }
      return .object(
        description(of: parameter) + [
          (
            "values",
            .array(
              group.map { value in
                .object([
                  ("from", .string(value.entry.from.description)),
                  ("through", value.through.map { .string($0.description) } ?? .null),
                  ("value", .integer(value.entry.value)), ("status", .string(value.entry.status.rawValue)),
                  ("confidence", .string(value.entry.confidence.rawValue)),
                  ("checked", .string(value.entry.checked.description)),
                  ("source", .string(value.entry.source.reference)),
                ])
              })
          )
        ])
    }
    return [("parameters", .array(parameters))]
  }

  static func description(of parameter: Parameter) -> [(String, JSONValue)] {
    [
      ("id", .string(parameter.id)),
      (
        "name",
        .object([("sv", .string(parameter.swedishName)), ("en", .string(parameter.englishName))])
      ),
      ("unit", .string(parameter.unit.rawValue)),
    ]
  }
}
