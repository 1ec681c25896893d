import Appraisal
import Economy

/// The bars of every actor and of society, one a scenario: the whole change, as the first table prints it.
struct ComparisonChart: Sendable {
  let sides: [ComparedSide]
  let actors: [EconomicActor]
  let text: Wording

  private static let grid = "#dddddd"
  /// Dark and light in turn, so that neighbours differ in print too.
  private static let colours = [
    "#1f6f8b", "#e0a458", "#b5502b", "#8fb8a0", "#5b4a8a", "#c9b037",
    "#2f4858", "#d98cb3", "#6b8e23", "#a9c5e8", "#7a3b2e", "#b0b0b0",
  ]
  private static let barHeight = 18.0
  private static let gap = 16.0

  var figure: Figure {
    let groups = (actors.map(EconomicActor?.some) + [nil]).map { actor in
      (name: text.actor(actor), values: sides.map { $0.amount(.total, of: actor) })
    }
    let description =
      "\(text.comparedChartTitle): "
      + groups.map { group in
        group.name + " "
          + zip(sides, group.values).map { "\($0.letter) \(text.number.signedKronor($1))" }
          .joined(separator: ", ")
      }.joined(separator: "; ") + "."
    return Figure(
      name: "compare.svg", description: description, svg: draw(groups, description: description))
  }

  private func draw(_ groups: [(name: String, values: [Int])], description: String) -> String {
    let groupHeight = Self.barHeight * Double(sides.count) + Self.gap
    let (top, width, left, right) = (64.0, 760, 190.0, 640.0)
    let bottom = top + groupHeight * Double(groups.count)
    let legend = 22.0 * Double(sides.count)
    var drawing = SVGDrawing(
      name: "compare", width: width, height: Int(bottom + legend) + 64, title: text.comparedChartTitle,
      description: description, language: text.language.rawValue)
    let scale = ChartScale(holding: groups.flatMap(\.values), steps: 4)
    func x(_ kronor: Int) -> Double { left + (right - left) * scale.share(Double(kronor)) }
    drawing.text(text.comparedChartTitle, x: 20, y: 32, size: 18, isBold: true)
    for mark in scale.marks {
      drawing.line(from: (x(mark), top), to: (x(mark), bottom), stroke: Self.grid)
      drawing.text(ChartUnit(scale).label(mark, text), x: x(mark), y: bottom + 18, anchor: .middle, size: 12)
    }
    drawing.text(ChartUnit(scale).name(text), x: Double(width) - 20, y: bottom + 36, anchor: .end, size: 12)
    for (place, group) in groups.enumerated() {
      let y = top + groupHeight * Double(place) + Self.gap / 2
      let isSociety = place == groups.count - 1
      if isSociety {
        drawing.line(from: (20, y - 8), to: (Double(width) - 20, y - 8), stroke: "#1a1a1a")
      }
      drawing.text(group.name, x: 20, y: y + 14, isBold: isSociety)
      for (bar, kronor) in group.values.enumerated() {
        self.bar(kronor, of: bar, at: y + Self.barHeight * Double(bar), x: x, in: &drawing)
      }
    }
    drawing.line(from: (x(0), top), to: (x(0), bottom), stroke: "#1a1a1a")
    for (place, side) in sides.enumerated() {
      let y = bottom + 50 + 22 * Double(place)
      drawing.rectangle(x: 20, y: y - 12, width: 14, height: 14, fill: colour(place))
      drawing.text(
        "\(side.letter): \(text.displayTitle(side.result.scenario))", x: 42, y: y, size: 12)
    }
    return drawing.file
  }

  private func bar(
    _ kronor: Int, of place: Int, at y: Double, x: (Int) -> Double, in drawing: inout SVGDrawing
  ) {
    let (start, end) = (min(x(0), x(kronor)), max(x(0), x(kronor)))
    drawing.rectangle(
      x: start, y: y, width: end - start, height: Self.barHeight - 4, fill: colour(place))
    let label = "\(sides[place].letter) \(text.number.signed(kronor))"
    if kronor < 0 {
      drawing.text(label, x: start - 6, y: y + 11, anchor: .end, size: 12)
    } else {
      drawing.text(label, x: end + 6, y: y + 11, size: 12)
    }
  }

  private func colour(_ place: Int) -> String { Self.colours[place % Self.colours.count] }
}
