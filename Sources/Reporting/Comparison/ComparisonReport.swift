package import Appraisal
package import Economy

/// Scenarios side by side in the form asked for.
package struct ComparisonReport: Sendable {
  /// The forms.
  package enum Format: String, Sendable, CaseIterable {
    case text, markdown, html, csv, json

    /// The name of the file.
    package var fileName: String {
      switch self {
      case .text: "compare.txt"
      case .markdown: "compare.md"
      case .html: "compare.html"
      case .csv: "compare.csv"
      case .json: "compare.json"
      }
    }
  }

  let comparison: ScenarioComparison
  let sides: [ComparedSide]
  let version: String
  let text: Wording

  /// A comparison.
  /// - Parameters:
  ///   - comparison: what is compared.
  ///   - files: the names of the files, without folder, in the same order.
  ///   - language: the language of everything a person reads.
  ///   - version: the program's version.
  package init(_ comparison: ScenarioComparison, files: [String], language: Language, version: String) {
    self.comparison = comparison
    sides = zip(comparison.results, files).enumerated().map { place, side in
      ComparedSide(side.0, file: side.1, place: place)
    }
    self.version = version
    text = Wording(language)
  }

  /// The comparison as text.
  /// - Parameters:
  ///   - withFigure: whether the picture stands beside a Markdown file.
  ///   - excel: CSV as Swedish Excel reads it.
  package func render(_ format: Format, withFigure: Bool = false, excel: Bool = false) -> String {
    switch format {
    case .text:
      TerminalRenderer(number: text.number).render(blocks(withFigure: false).map(TerminalWrap.block))
    case .markdown: MarkdownRenderer(number: text.number).render(blocks(withFigure: withFigure))
    case .html: HTMLRenderer(text: text).render(blocks(withFigure: true))
    case .csv: csv(isForExcel: excel)
    case .json: json.document
    }
  }

  /// The picture.
  package var figure: (name: String, svg: String) {
    let figure = ComparisonChart(sides: sides, actors: actors, text: text).figure
    return (figure.name, figure.svg)
  }

  /// The actors that have any amount in any of the scenarios.
  var actors: [EconomicActor] {
    EconomicActor.inResults.filter { actor in
      sides.contains { !($0.figures[actor]?.isEmpty ?? true) }
    }
  }
}
