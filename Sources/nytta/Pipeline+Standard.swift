import Appraisal
import Bookkeeping
import CommandLineKit
import Economy
import LawData
import LifeCourse
import Reporting
import ScenarioFormat

extension Pipeline where Outcome == ScenarioResult {
  /// The pipeline of the shipped command. Files are read from the file system; `-` is standard input.
  static func standard(_ streams: StandardStreams) -> Pipeline<ScenarioResult> {
    Pipeline(
      check: { path, language throws(CommandFailure) in
        let decoded = try read(path, language, streams)
        do throws(AppraisalFailure) { try checkLaw(decoded.scenario) } catch {
          throw failure(error, decoded, language)
        }
        return decoded.warnings
      },
      appraise: { path, language throws(CommandFailure) in
        let decoded = try read(path, language, streams)
        do throws(AppraisalFailure) {
          return (result: try decoded.scenario.appraised(searchingWage: true), warnings: decoded.warnings)
        } catch {
          throw failure(error, decoded, language)
        }
      },
      render: { result, request, language in files(of: result, request, language) },
      summary: { results, language in SummaryTable.render(results, language: language) })
  }

  /// Asks the law; what is varied or replaced must be run to know whether it is used and allowed.
  private static func checkLaw(_ scenario: Scenario) throws(AppraisalFailure) {
    guard scenario.overrides.isEmpty, scenario.uncertain.isEmpty else {
      _ = try scenario.appraised()
      return
    }
    var reader = ParameterReader()
    _ = try scenario.compiled(reader: &reader)
    try scenario.checkHorizons()
  }

  /// Reads a scenario file; standard input where the path says so.
  static func read(
    _ path: String, _ language: Language, _ streams: StandardStreams
  ) throws(CommandFailure) -> DecodedScenario {
    let bytes = try InputFiles.read(path, streams)
    let reader = ScenarioReader(
      language: language, municipalities: .register, workingFolder: FileSystem.workingFolder,
      readFile: { try $0 == path ? bytes : FileSystem.read($0) })
    switch reader.read(path: path) {
    case .success(let decoded): return decoded
    case .failure(let problems): throw .input(problems.diagnostics + refusals(beside: problems, language))
    }
  }

  /// What the law refuses in a file that has other problems too, so that all are told at once: of the fields
  /// in which nothing else is wrong.
  private static func refusals(beside problems: ScenarioProblems, _ language: Language) -> [Diagnostic] {
    guard let partial = problems.partial else { return [] }
    let wrong = problems.diagnostics.map(\.field)
    return partial.scenario.planningProblems().filter { problem in
      !wrong.contains { $0.hasPrefix(problem.field) || problem.field.hasPrefix($0) }
    }.map { diagnostic($0, partial, language) }
  }

  private static func diagnostic(
    _ problem: ScenarioProblem, _ decoded: DecodedScenario, _ language: Language
  ) -> Diagnostic {
    let place = decoded.places[problem.field]
    let text = problem.text(in: language)
    return Diagnostic(
      code: problem.code, file: place.file, line: place.line, column: place.column,
      field: problem.field, message: text.message, remedy: text.remedy)
  }

  /// What the law or the model does not allow, with the place of its field.
  static func failure(
    _ failure: AppraisalFailure, _ decoded: DecodedScenario, _ language: Language
  ) -> CommandFailure {
    switch failure {
    case .conservation(let broken):
      .fault("the books do not balance in \(broken.month): \(broken.difference.ore) öre")
    case .problems(let problems):
      .input(problems.map { diagnostic($0, decoded, language) })
    }
  }

  private static func files(
    of result: ScenarioResult, _ request: RenderRequest, _ language: Language
  ) -> [RenderedFile] {
    let rates = MunicipalityRegister.parameters(of: result.scenario.municipality)
    let report = Report(
      result, language: language, version: ProductVersion.current,
      parameter: { id in rates.first { $0.id == id } })
    var files: [RenderedFile] = []
    if request.formats.contains(.markdown) {
      let markdown = report.markdown()
      files.append(RenderedFile(name: "report.md", text: markdown.text))
      files += markdown.figures.map { RenderedFile(name: $0.name, text: $0.svg) }
    }
    if request.formats.contains(.html) {
      files.append(RenderedFile(name: "report.html", text: report.html()))
    }
    if request.formats.contains(.csv) {
      files.append(RenderedFile(name: "results.csv", text: report.csv(excel: request.excel)))
    }
    if request.formats.contains(.json) {
      files.append(RenderedFile(name: "result.json", text: report.json()))
    }
    return files
  }
}
