import CommandLineKit
import Economy

/// `nytta check`: tells everything that is wrong with scenario files, without running them.
enum CheckCommand {
  static let declaration = CommandDeclaration(
    "check",
    summary: LocalText(
      sv: "Granska scenariofiler utan att räkna.", en: "Check scenario files without computing."),
    operands: LocalText(sv: "FIL-ELLER-MAPP...", en: "FILE-OR-FOLDER..."), fewestOperands: 1,
    mostOperands: nil,
    details: LocalText(
      sv: """
        Alla anmärkningar på alla filer skrivs på standard ut, en på varje rad, med fil, rad, kolumn och fält.
        Slutkoden är 1 om det finns någon anmärkning.
        """,
      en: """
        All problems of all files are written on standard output, one a line, with file, line, column and field.
        The exit code is 1 if there is any.
        """))

  /// Runs the command: 1 where anything is found; a file that cannot be read gives its own code.
  static func run<Outcome>(
    _ arguments: ParsedArguments, _ console: Console, _ pipeline: Pipeline<Outcome>
  ) throws(CommandFailure) -> ExitCode {
    let good = LocalText(sv: "utan anmärkning", en: "no problems")
    var firstFailure: ExitCode?
    for item in InputFiles.find(arguments.operands) {
      do throws(CommandFailure) {
        switch item {
        case .failure(let error): throw .file(error)
        case .file(let path):
          let problems = try problems(of: path, console.language, pipeline)
          let lines = problems.map(console.text(of:))
          try console.write((lines.isEmpty ? ["\(path): \(good[console.language])"] : lines).lines)
          if !problems.isEmpty, firstFailure == nil { firstFailure = .problemsFound }
        }
      } catch {
        console.report(error)
        if firstFailure == nil { firstFailure = error.exitCode }
      }
    }
    return firstFailure ?? .success
  }

  /// What a check finds, whether the reader returns it or gives up with it.
  private static func problems<Outcome>(
    of path: String, _ language: Language, _ pipeline: Pipeline<Outcome>
  ) throws(CommandFailure) -> [Diagnostic] {
    do throws(CommandFailure) {
      return try pipeline.check(path, language)
    } catch {
      guard case .input(let problems) = error else { throw error }
      return problems
    }
  }
}

extension [String] {
  fileprivate var lines: String { map { $0 + "\n" }.joined() }
}
