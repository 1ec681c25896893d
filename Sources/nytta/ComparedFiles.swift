import Appraisal
import CommandLineKit
import Economy
import Reporting
import ScenarioFormat

/// The scenario files of a comparison, read and computed one after the other. Whatever is wrong in any of them is told,
/// also that one cannot stand beside the first.
struct ComparedFiles {
  /// The results of the good files.
  private(set) var results: [ScenarioResult] = []
  /// The names of their files, without folder.
  private(set) var names: [String] = []
  /// The exit code of the first failure.
  private(set) var firstFailure: ExitCode?

  private let language: Language
  private var first: (scenario: Scenario, path: String)?

  init(language: Language) { self.language = language }

  /// Reads and computes a file, or tells why it cannot be done.
  mutating func add(_ found: InputFiles.Found, _ console: Console) {
    do throws(CommandFailure) {
      switch found {
      case .failure(let error): throw .file(error)
      case .file(let path): try add(path, console)
      }
    } catch {
      fail(error, console)
    }
  }

  private mutating func add(_ path: String, _ console: Console) throws(CommandFailure) {
    let decoded = try Pipeline<ScenarioResult>.read(path, language, console.streams)
    if !decoded.warnings.isEmpty { console.report(.input(decoded.warnings)) }
    var appraised: ScenarioResult?
    do throws(AppraisalFailure) {
      let result = try decoded.scenario.appraised()
      appraised = result
      results.append(result)
      names.append(PathName.last(of: path))
    } catch {
      fail(Pipeline<ScenarioResult>.failure(error, decoded, language), console)
    }
    let counted = appraised?.scenario ?? decoded.scenario
    guard let first else {
      first = (counted, path)
      return
    }
    let mismatches = ComparisonMismatch.all(in: [first.scenario, counted])
    guard !mismatches.isEmpty else { return }
    throw .input(mismatches.map { diagnostic($0, decoded, first: first.path) })
  }

  private mutating func fail(_ failure: CommandFailure, _ console: Console) {
    console.report(failure)
    if firstFailure == nil { firstFailure = failure.exitCode }
  }

  private func diagnostic(
    _ mismatch: ComparisonMismatch, _ decoded: DecodedScenario, first: String
  ) -> Diagnostic {
    let place = decoded.places[mismatch.field]
    let text = mismatch.text(first: first, in: language)
    return Diagnostic(
      code: "notComparable", file: place.file, line: place.line, column: place.column,
      field: mismatch.field, message: text.message, remedy: text.remedy)
  }
}
