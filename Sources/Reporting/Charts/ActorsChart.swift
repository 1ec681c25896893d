import Economy

/// The bars of the actors and society: the change over the whole period, the figures of the first table.
enum ActorsChart {
  private static let gain = "#1f6f8b"
  private static let loss = "#b5502b"
  private static let grid = "#dddddd"

  static func figure(_ context: ReportContext) -> Figure {
    let text = context.text
    let bars =
      context.figures.nonEmpty.map { (name: text.actor($0.actor), kronor: $0.change) }
      + [(name: text.actor(nil), kronor: context.figures.society(\.change))]
    let description = text.chartDescription(text.actorsChartTitle, bars)
    let svg = draw(bars, title: text.actorsChartTitle, description: description, text: text)
    return Figure(name: "actors.svg", description: description, svg: svg)
  }

  private static func draw(
    _ bars: [(name: String, kronor: Int)], title: String, description: String, text: Wording
  ) -> String {
    let rowHeight = 44.0
    let top = 64.0
    let width = 760
    let (left, right) = (250.0, 640.0)
    let bottom = top + rowHeight * Double(bars.count) + 10
    var drawing = SVGDrawing(
      name: "actors", width: width, height: Int(bottom) + 44, title: title, description: description,
      language: text.language.rawValue)
    let scale = ChartScale(holding: bars.map(\.kronor), steps: 4)
    func x(_ kronor: Int) -> Double { left + (right - left) * scale.share(Double(kronor)) }
    drawing.text(title, x: 20, y: 32, size: 18, isBold: true)
    for mark in scale.marks {
      drawing.line(from: (x(mark), top), to: (x(mark), bottom), stroke: grid)
      drawing.text(ChartUnit(scale).label(mark, text), x: x(mark), y: bottom + 20, anchor: .middle, size: 12)
    }
    drawing.text(ChartUnit(scale).name(text), x: right + 100, y: bottom + 38, anchor: .end, size: 12)
    for (place, bar) in bars.enumerated() {
      let isSociety = place == bars.count - 1
      let y = top + rowHeight * Double(place) + 8
      if isSociety {
        drawing.line(from: (20, y - 6), to: (Double(width) - 20, y - 6), stroke: "#1a1a1a")
      }
      let (start, end) = (min(x(0), x(bar.kronor)), max(x(0), x(bar.kronor)))
      drawing.rectangle(
        x: start, y: y, width: max(end - start, 0), height: rowHeight - 16,
        fill: bar.kronor < 0 ? loss : gain)
      drawing.text(bar.name, x: 20, y: y + 19, isBold: isSociety)
      let value = text.number.signed(bar.kronor)
      if bar.kronor < 0 {
        drawing.text(value, x: start - 6, y: y + 19, anchor: .end, isBold: isSociety)
      } else {
        drawing.text(value, x: end + 6, y: y + 19, isBold: isSociety)
      }
    }
    drawing.line(from: (x(0), top), to: (x(0), bottom), stroke: "#1a1a1a")
    return drawing.file
  }
}

/// Whether an axis counts kronor or thousands.
struct ChartUnit: Sendable {
  private let divisor: Int

  init(_ scale: ChartScale) { divisor = scale.step >= 1_000 ? 1_000 : 1 }

  /// A mark on the axis.
  func label(_ kronor: Int, _ text: Wording) -> String { text.number.whole(kronor / divisor) }

  /// What the marks count.
  func name(_ text: Wording) -> String { divisor == 1 ? text.kronorUnit : text.thousands }
}
