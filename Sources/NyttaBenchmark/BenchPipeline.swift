import Appraisal
import Economy
import LawData
import Reporting
import ScenarioFormat

/// The way of the command from a file's bytes to the bytes of its reports, without the file system.
enum BenchPipeline {
  private static let file = """
    { nytta: 1, title: "benchmark", start: "2019-01", months: 36, municipality: "Emmaboda",
      household: {
        person: { born: "1985-04" },
        partner: { born: "1987-01", phases: [ { activity: "unemployed" } ] },
        children: [ { born: "2009-05" }, { born: "2014-09" } ],
        housing: { rent: 7800, electricity: 400, insurance: 150, area: 85 },
        assistanceMonths: 14 },
      without: [ { activity: "unemployed" } ],
      with: [
        { months: 12, activity: "newStartJob", wage: 21600, absenceMonths: 30 },
        { activity: "job", wage: 22500 } ] }
    """

  /// Reads, computes and renders in every format once; the bytes written, or `nil` where the file is refused.
  static func run() -> Int? {
    let bytes = Array(file.utf8)
    let reader = ScenarioReader(
      language: .english, municipalities: .register, workingFolder: "/", readFile: { _ in bytes })
    guard case .success(let decoded) = reader.read(path: "/benchmark.json5"),
      let result = try? decoded.scenario.appraised(searchingWage: true)
    else { return nil }
    let rates = MunicipalityRegister.parameters(of: result.scenario.municipality)
    let report = Report(
      result, language: .english, version: "benchmark", parameter: { id in rates.first { $0.id == id } })
    let markdown = report.markdown()
    return markdown.text.utf8.count + markdown.figures.map(\.svg.utf8.count).reduce(0, +)
      + report.csv().utf8.count + report.json().utf8.count
      + SummaryTable.render([result], language: .english).utf8.count
  }

  /// Seconds for one run of several.
  static func seconds(runs: Int) -> Double {
    var written = 0
    let elapsed = ContinuousClock().measure {
      for _ in 0..<runs { written &+= run() ?? 0 }
    }
    return written > 0 ? elapsed.seconds / Double(runs) : 0
  }
}
