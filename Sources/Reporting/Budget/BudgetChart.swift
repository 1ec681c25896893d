import Appraisal
import Bookkeeping
import Economy

/// The curves of a sweep: what the household has in hand, and the parts it is made of.
struct BudgetChart {
  let sweep: BudgetSweep
  let text: Wording

  /// Colours that stay apart also for the colour-blind; the dashes tell curves apart in black and white.
  private static let styles: [(stroke: String, dash: String)] = [
    ("#0072b2", ""), ("#b5502b", "8 4"), ("#007a5a", "2 3"), ("#a0527f", "10 3 2 3"),
  ]
  private static let plot = (left: 84.0, right: 560.0, top: 76.0, bottom: 400.0)
  /// More points than this cannot be seen.
  private static let mostPoints = 400

  private struct Curve {
    let name: String
    let amounts: [Money]
    let stroke: String
    let dash: String
    let width: Double
  }

  var figure: Figure {
    let title = text.budgetChartTitle(sweep)
    let curves = curves
    let description = text.budgetChartDescription(sweep)
    var drawing = SVGDrawing(
      name: "budget", width: 760, height: 460, title: title, description: description,
      language: text.language.rawValue)
    drawing.text(title, x: 20, y: 32, size: 18, isBold: true)
    draw(curves, in: &drawing)
    return Figure(name: "budget.svg", description: description, svg: drawing.file)
  }

  /// The points shown: all, or evenly chosen ones.
  private var shown: [BudgetPoint] {
    let points = sweep.points
    guard points.count > Self.mostPoints else { return points }
    return (0..<Self.mostPoints).map { points[$0 * (points.count - 1) / (Self.mostPoints - 1)] }
  }

  private var curves: [Curve] {
    let months = shown.map(\.month)
    let names = text.budgetCurves
    let parts: [[Money]] = [
      months.map(\.netWages), months.map { $0[.socialAssistance] }, months.map { $0[.housingAllowance] },
      months.map { $0.disposable - $0.netWages - $0[.socialAssistance] - $0[.housingAllowance] },
    ]
    let drawn = zip(zip(names, parts), Self.styles).compactMap { part, style in
      part.1.contains { $0 != .zero }
        ? Curve(name: part.0, amounts: part.1, stroke: style.stroke, dash: style.dash, width: 2) : nil
    }
    return drawn + [
      Curve(
        name: text.budgetDisposableCurve, amounts: months.map(\.disposable), stroke: "#1a1a1a", dash: "",
        width: 3)
    ]
  }

  private func draw(_ curves: [Curve], in drawing: inout SVGDrawing) {
    let plot = Self.plot
    let scale = ChartScale(holding: curves.flatMap { $0.amounts.map { $0.ore / 100 } })
    // Values are millionths; the axis counts thousandths, which every swept field fits.
    let values = shown.map { Double($0.value) / 1_000 }
    let across = ChartScale(holding: values.map { Int($0) })
    func x(_ value: Double) -> Double { plot.left + (plot.right - plot.left) * across.share(value) }
    func y(_ kronor: Double) -> Double { plot.bottom - (plot.bottom - plot.top) * scale.share(kronor) }
    let unit = ChartUnit(scale)
    for mark in scale.marks {
      drawing.line(
        from: (plot.left, y(Double(mark))), to: (plot.right, y(Double(mark))),
        stroke: mark == 0 ? "#1a1a1a" : "#dddddd")
      drawing.text(
        unit.label(mark, text), x: plot.left - 8, y: y(Double(mark)) + 4, anchor: .end, size: 12)
    }
    drawing.text(unit.name(text), x: 20, y: plot.top - 16, size: 12)
    for mark in across.marks {
      drawing.line(
        from: (x(Double(mark)), plot.bottom), to: (x(Double(mark)), plot.bottom + 5), stroke: "#1a1a1a")
      drawing.text(
        text.number.decimal(mark, decimals: 3), x: x(Double(mark)), y: plot.bottom + 20, anchor: .middle,
        size: 12)
    }
    drawing.text(text.budgetAxis(sweep.field), x: plot.right, y: plot.bottom + 40, anchor: .end, size: 12)
    for curve in curves {
      let points = zip(values, curve.amounts).map { (x: x($0), y: y($1.kronorValue)) }
      drawing.curve(points, stroke: curve.stroke, width: curve.width, dash: curve.dash)
    }
    let ends = curves.map { y(($0.amounts.last ?? .zero).kronorValue) }
    for (curve, (end, place)) in zip(curves, zip(ends, CumulatedChart.spread(ends))) {
      drawing.line(from: (plot.right + 3, end), to: (plot.right + 18, place), stroke: "#999999")
      drawing.text(
        curve.name, x: plot.right + 22, y: place + 5, isBold: curve.width > 2, fill: curve.stroke)
    }
  }
}
