import Appraisal
import Economy

/// A bar for each uncertain input, from society's result at its lowest to that at its highest value, the widest
/// on top; the line is the result of the scenario itself.
enum TornadoChart {
  private static let lowColour = "#b5502b"
  private static let highColour = "#1f6f8b"
  private static let grid = "#dddddd"

  static func figure(_ context: ReportContext) -> Figure {
    let text = context.text
    let base = context.figures.society(\.headline)
    let bars = context.result.sensitivity.map { one in
      let printed = SensitivitySection.printedSociety(one, context)
      return Bar(
        name: UncertainName(one.input, context).label, low: printed[0], high: printed[2],
        lowValue: UncertainName(one.input, context).value(one.input.low),
        highValue: UncertainName(one.input, context).value(one.input.high))
    }
    let description =
      "\(text.tornadoTitle): "
      + (bars.map { text.tornadoBar($0.name, low: $0.low, high: $0.high) } + [text.tornadoBase(base)])
      .joined(separator: "; ") + "."
    return Figure(
      name: "sensitivity.svg", description: description,
      svg: draw(bars, base: base, description: description, text: text))
  }

  private struct Bar {
    let name: String
    let low: Int
    let high: Int
    let lowValue: String
    let highValue: String
  }

  private static func draw(_ bars: [Bar], base: Int, description: String, text: Wording) -> String {
    let (top, rowHeight, width) = (64.0, 62.0, 760)
    let (left, right) = (110.0, 650.0)
    let bottom = top + rowHeight * Double(bars.count) + 4
    var drawing = SVGDrawing(
      name: "sensitivity", width: width, height: Int(bottom) + 76, title: text.tornadoTitle,
      description: description, language: text.language.rawValue)
    let scale = ChartScale(holding: bars.flatMap { [$0.low, $0.high] } + [base], steps: 4)
    func x(_ kronor: Int) -> Double { left + (right - left) * scale.share(Double(kronor)) }
    drawing.text(text.tornadoTitle, x: 20, y: 32, size: 18, isBold: true)
    for mark in scale.marks {
      drawing.line(from: (x(mark), top), to: (x(mark), bottom), stroke: grid)
      drawing.text(ChartUnit(scale).label(mark, text), x: x(mark), y: bottom + 20, anchor: .middle, size: 12)
    }
    drawing.text(ChartUnit(scale).name(text), x: right + 100, y: bottom + 38, anchor: .end, size: 12)
    for (place, bar) in bars.enumerated() {
      let y = top + rowHeight * Double(place)
      drawing.text(bar.name, x: 20, y: y + 16)
      // The longer first: where both ends lie on one side, the shorter is seen on it.
      let halves = [(bar.low, lowColour), (bar.high, highColour)]
      for (value, colour) in halves.sorted(by: { abs($0.0 - base) > abs($1.0 - base) }) {
        drawing.rectangle(
          x: min(x(base), x(value)), y: y + 24, width: abs(x(value) - x(base)), height: 24, fill: colour)
      }
      let ends = [(bar.low, bar.lowValue), (bar.high, bar.highValue)].sorted { $0.0 < $1.0 }
      drawing.text(
        ends[0].1, x: min(x(ends[0].0), x(base)) - 6, y: y + 41, anchor: .end, size: 12)
      drawing.text(ends[1].1, x: max(x(ends[1].0), x(base)) + 6, y: y + 41, size: 12)
    }
    drawing.line(from: (x(base), top), to: (x(base), bottom), stroke: "#1a1a1a", width: 2)
    drawing.text(
      text.tornadoBase(base), x: x(base), y: bottom + 58, anchor: .middle, size: 12, isBold: true)
    return drawing.file
  }
}
