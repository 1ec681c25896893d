import Appraisal
import Economy

/// The curves of the result in hand, cumulated month by month: one for each actor with any amount.
enum CumulatedChart {
  /// Colours that stay apart also for the colour-blind; the dashes tell curves apart in black and white.
  private static let styles: [(stroke: String, dash: String)] = [
    ("#0072b2", ""), ("#b5502b", "8 4"), ("#007a5a", "2 3"), ("#a0527f", "10 3 2 3"), ("#8a6d00", "5 5"),
    ("#555555", "1 4"), ("#2f9bd6", "12 6"),
  ]
  private static let plot = (left: 84.0, right: 560.0, top: 76.0, bottom: 400.0)

  private struct Curve {
    let name: String
    let amounts: [Money]
    let stroke: String
    let dash: String
    let width: Double
    var last: Int { (amounts.last?.ore ?? 0) / 100 }
  }

  static func figure(_ context: ReportContext) -> Figure {
    let text = context.text
    let span = Span(context)
    let curves = curves(span, text)
    let title =
      text.cumulatedChartTitle(hasLoans: span.figures.hasLoans)
      + (span.horizon.map { ": \(text.horizon($0).lowercased())" } ?? "")
    let ends = span.figures.nonEmpty.filter { row in curves.contains { $0.name == text.actor(row.actor) } }
      .map { (name: text.actor($0.actor), kronor: $0.headline) }
    let society = [(name: text.actor(nil), kronor: span.figures.society(\.headline))]
    let description = text.chartDescription(title, ends + society)
    var drawing = SVGDrawing(
      name: "cumulated", width: 760, height: 460, title: title, description: description,
      language: text.language.rawValue)
    drawing.text(title, x: 20, y: 32, size: 18, isBold: true)
    draw(curves, span, text: text, in: &drawing)
    return Figure(name: "cumulated.svg", description: description, svg: drawing.file)
  }

  /// What the picture spans: the longest horizon, or the scenario's own period where none is longer.
  private struct Span {
    let months: Int
    let actors: [ActorResult]
    let society: ActorResult
    let figures: PrintedFigures
    /// The months of the scenario's own period, where the picture goes on after it.
    let ownMonths: Int?
    /// The horizon that the picture spans, where it is longer.
    let horizon: Horizon?

    init(_ context: ReportContext) {
      let own = context.scenario.months
      guard let longest = context.result.horizons.max(by: { $0.months < $1.months }), longest.months > own
      else {
        (months, actors, society) = (own, context.result.actors, context.result.society)
        figures = context.figures
        ownMonths = nil
        horizon = nil
        return
      }
      (months, actors, society) = (longest.months, longest.actors, longest.society)
      figures = PrintedFigures(longest.actors, start: context.scenario.start, months: longest.months)
      ownMonths = own
      horizon = longest.horizon
    }
  }

  private static func curves(_ span: Span, _ text: Wording) -> [Curve] {
    let actors = span.actors.filter { $0.cumulated.contains { $0 != .zero } }
    return zip(actors, styles).map { actor, style in
      Curve(
        name: text.actor(actor.actor), amounts: actor.cumulated, stroke: style.stroke,
        dash: style.dash, width: 2)
    } + [
      Curve(
        name: text.actor(nil), amounts: span.society.cumulated, stroke: "#1a1a1a", dash: "",
        width: 3)
    ]
  }

  private static func draw(
    _ curves: [Curve], _ span: Span, text: Wording, in drawing: inout SVGDrawing
  ) {
    let months = span.months
    let scale = ChartScale(holding: curves.flatMap { $0.amounts.map { $0.ore / 100 } })
    func x(_ month: Int) -> Double {
      plot.left + (plot.right - plot.left) * Double(month) / Double(max(1, months))
    }
    func y(_ kronor: Double) -> Double { plot.bottom - (plot.bottom - plot.top) * scale.share(kronor) }
    let unit = ChartUnit(scale)
    for mark in scale.marks {
      let isZero = mark == 0
      drawing.line(
        from: (plot.left, y(Double(mark))), to: (plot.right, y(Double(mark))),
        stroke: isZero ? "#1a1a1a" : "#dddddd")
      drawing.text(
        unit.label(mark, text), x: plot.left - 8, y: y(Double(mark)) + 4, anchor: .end, size: 12)
    }
    drawing.text(unit.name(text), x: 20, y: plot.top - 16, size: 12)
    for month in stride(from: 0, through: months, by: monthStep(months)) {
      drawing.line(from: (x(month), plot.bottom), to: (x(month), plot.bottom + 5), stroke: "#1a1a1a")
      drawing.text("\(month)", x: x(month), y: plot.bottom + 20, anchor: .middle, size: 12)
    }
    drawing.text(text.monthsAxis, x: plot.right, y: plot.bottom + 40, anchor: .end, size: 12)
    if let own = span.ownMonths {
      drawing.line(from: (x(own), plot.top - 6), to: (x(own), plot.bottom), stroke: "#777777")
      let isRight = own * 2 > months
      drawing.text(
        text.ownPeriodMark, x: x(own) + (isRight ? -5 : 5), y: plot.top - 10, anchor: isRight ? .end : .start,
        size: 12)
    }
    for curve in curves {
      let points = [(x(0), y(0))] + curve.amounts.enumerated().map { (x($0 + 1), y($1.kronorValue)) }
      drawing.curve(
        points.map { (x: $0.0, y: $0.1) }, stroke: curve.stroke, width: curve.width, dash: curve.dash)
    }
    let wanted = curves.map { y(Double($0.last)) }
    for (curve, place) in zip(curves, spread(wanted)) {
      let end = y(Double(curve.last))
      drawing.line(from: (plot.right + 3, end), to: (plot.right + 18, place), stroke: "#999999")
      drawing.text(
        curve.name, x: plot.right + 22, y: place + 5, isBold: curve.width > 2, fill: curve.stroke)
    }
  }

  private static func monthStep(_ months: Int) -> Int {
    [1, 3, 6, 12, 24, 60].first { months / $0 <= 12 } ?? 120
  }

  /// Places for labels near the wanted ones, in the same order and never on top of each other.
  static func spread(_ wanted: [Double], gap: Double = 19) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    for (before, after) in zip(order, order.dropFirst()) {
      places[after] = max(places[after], places[before] + gap)
    }
    guard let last = order.last else { return places }
    let limit = plot.bottom
    places[last] = min(places[last], max(limit, wanted[last]))
    for (after, before) in zip(order.reversed(), order.reversed().dropFirst()) {
      places[before] = min(places[before], places[after] - gap)
    }
    return places
  }
}
