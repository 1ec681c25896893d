public import Appraisal
public import Economy

/// The table a run prints in the terminal: a row a scenario, a column an actor, society last.
public enum SummaryTable: Sendable {
  /// The widest title on one line; a longer one goes on below.
  private static let titleWidth = 60

  /// The table: the change over the whole period in whole kronor. The actors of a row add up to
  /// society; beside it stands society net of what would have come about anyway.
  public static func render(_ results: [ScenarioResult], language: Language = .swedish) -> String {
    let text = Wording(language)
    let figures = results.map(PrintedFigures.init)
    let actors = EconomicActor.inResults.filter { actor in
      (actor != .eu && actor != .others) || figures.contains { ($0[actor]?.change ?? 0) != 0 }
    }
    let titles = results.map { wrapped(text.displayTitle($0.scenario)) }
    let head =
      [text.scenarioColumn] + actors.map { text.actor($0) } + [text.actor(nil), text.netSocietyColumn]
    let net = zip(results, figures).map { NetFigures($0, $1).society.net }
    let rows = titles.indices.map { place in
      [titles[place].first ?? ""]
        + actors.map { text.number.signed(figures[place][$0]?.change ?? 0) }
        + [figures[place].society(\.change), net[place]].map(text.number.signed)
    }
    let ofCells = head.indices.map { column in
      ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let widths = [max(ofCells[0], titles.joined().map(DisplayWidth.of).max() ?? 0)] + ofCells.dropFirst()
    func line(_ cells: [String]) -> String {
      var line = ""
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      return line + "\n"
    }
    let rule = String(repeating: "\u{2500}", count: widths.reduce(0, +) + 2 * (widths.count - 1))
    let body = zip(titles, rows).map { title, row in
      line(row) + title.dropFirst().map { $0 + "\n" }.joined()
    }
    return text.summaryLead + "\n\n" + line(head) + rule + "\n" + body.joined()
  }

  /// The title without characters that steer a terminal, on as many lines as it takes, parted between words.
  private static func wrapped(_ title: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in MarkdownEscape.oneLine(title).split(separator: " ") {
      let joined = current.isEmpty ? String(word) : "\(current) \(word)"
      if DisplayWidth.of(joined) <= titleWidth {
        current = joined
      } else {
        if !current.isEmpty { lines.append(current) }
        current = ""
        for character in word {
          if DisplayWidth.of(current) + DisplayWidth.of(String(character)) > titleWidth {
            lines.append(current)
            current = ""
          }
          current.append(character)
        }
      }
    }
    return lines + [current]
  }
}

/// How many columns of a terminal a text takes.
enum DisplayWidth {
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    case _ where scalar.properties.generalCategory == .format: return 0
    default: return 1
    }
  }
}
