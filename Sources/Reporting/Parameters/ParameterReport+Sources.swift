package import Economy
import LawData

extension ParameterReport {
  /// Every source with how many values and parameters rest on it, the most used first.
  /// - Parameter words: what the printed source must hold.
  package static func sources(
    _ values: [ParameterValue], words: [String], language: Language
  ) -> ParameterReport {
    let text = Wording(language)
    let wanted = words.map(ParameterCatalogue.folded)
    var counts: [String: (values: Int, parameters: Set<String>)] = [:]
    for value in values {
      var count = counts[value.entry.source.reference] ?? (values: 0, parameters: [])
      count.values += 1
      count.parameters.insert(value.parameter.id)
      counts[value.entry.source.reference] = count
    }
    let sources = counts.filter { source, _ in
      let folded = ParameterCatalogue.folded(source)
      return wanted.allSatisfy { folded.contains($0) }
    }.sorted { (-$0.value.values, $0.key) < (-$1.value.values, $1.key) }
    let table = Table(
      columns: [
        .figures(text.valuesColumn), .figures(text.parametersColumn), .words(text.sourceColumn),
      ],
      rows: sources.map { source, count in
        Table.Row([
          .text(text.number.whole(count.values)), .text(text.number.whole(count.parameters.count)),
          .text(source),
        ])
      })
    return ParameterReport(
      [.table(table), .plain(text.sourcesTotal(sources.count))],
      rows: [["source", "values", "parameters"]]
        + sources.map { [$0.key, String($0.value.values), String($0.value.parameters.count)] },
      json: [
        (
          "sources",
          .array(
            sources.map { source, count in
              .object([
                ("source", .string(source)), ("values", .integer(count.values)),
                ("parameters", .integer(count.parameters.count)),
              ])
            })
        )
      ], text)
  }
}
