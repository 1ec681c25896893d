import Economy
import Foundation
import Testing

@testable import Reporting

@Suite("Charts")
struct ChartTests {
  @Test("a scale has round steps and holds its values and zero")
  func scale() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      let values = (0..<5).map { _ in Int.random(in: -3_000_000...3_000_000, using: &random) }
      let scale = ChartScale(holding: values)
      #expect(scale.marks.contains(0))
      #expect(values.allSatisfy { (scale.low...scale.high).contains($0) })
      #expect((2...9).contains(scale.marks.count))
      #expect(["1", "2", "5"].contains(String(scale.step).filter { $0 != "0" }))
    }
    #expect(ChartScale(holding: [0]).marks.count >= 2)
  }

  @Test("labels keep their order and never lie on each other")
  func labels() {
    let places = CumulatedChart.spread([100, 102, 101, 400, 399])
    #expect(places[0] < places[2] && places[2] < places[1] && places[4] < places[3])
    let sorted = places.sorted()
    for (one, next) in zip(sorted, sorted.dropFirst()) { #expect(next - one >= 18.9) }
  }

  @Test("the files are well-formed, fetch nothing and run nothing")
  func files() throws {
    var sample = SampleResult()
    sample.title = "<&\">"
    for figure in sample.report().markdown().figures {
      let name = figure.name.replacing(".svg", with: "")
      #expect(figure.svg.contains("aria-labelledby=\"\(name)-title \(name)-description\""))
      #expect(figure.svg.contains("<title id=\"\(name)-title\">"))
      #expect(figure.svg.contains("<desc id=\"\(name)-description\">"))
      #expect(!figure.svg.contains("<script") && !figure.svg.contains("href"))
      #expect(figure.svg.components(separatedBy: "http").count == 2)
      #expect(figure.svg.contains(">Samhället</text>"))
    }
    #expect(SVGDrawing.escape("<&\">") == "&lt;&amp;&quot;&gt;")
  }

  @Test("a result without any amount still makes its report")
  func empty() {
    var sample = SampleResult()
    sample.with = []
    sample.without = []
    let report = sample.report().markdown()
    #expect(report.text.contains("Kommunens pengar ändras inte"))
    #expect(report.figures.allSatisfy { !$0.svg.contains("nan") && !$0.svg.contains("inf") })
  }
}
