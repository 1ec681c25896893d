import CommandLineKit
import Economy

/// Where a command says what it has to say: results on standard output, messages on standard error.
struct Console: Sendable {
  /// The streams of the process.
  let streams: StandardStreams
  /// The language of everything a person reads.
  let language: Language

  /// Writes a result.
  func write(_ text: String) throws(CommandFailure) {
    do throws(FileError) { try streams.write(text) } catch { throw .file(error) }
  }

  /// Writes a part of a long result.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(FileError) { try streams.write(bytes) } catch { throw .file(error) }
  }

  /// Tells something that is neither result nor error.
  func tell(_ text: LocalText) {
    streams.tell("\(CommandLineTool.name): \(text[language])\n")
  }

  /// Tells a failure.
  func report(_ failure: CommandFailure) {
    switch failure {
    case .usage(let error):
      complain(error[language])
      let hint = LocalText(
        sv: "Skriv ”\(CommandLineTool.name) help” för hjälp.",
        en: "Write \"\(CommandLineTool.name) help\" for help.")
      streams.tell(hint[language] + "\n")
    case .absent(let what): complain(what[language])
    case .file(let error): complain(error[language])
    case .input(let problems): for problem in problems { streams.tell(text(of: problem) + "\n") }
    case .fault(let what):
      let apology = LocalText(
        sv: "ett fel i programmet, inte i dina uppgifter", en: "a fault of the program, not of your input")
      complain("\(apology[language]): \(what)")
    }
  }

  /// A problem as one line: `file:line:column: fel: field: message (remedy)`.
  func text(of problem: Diagnostic) -> String {
    var text = problem.file
    if problem.line > 0 { text += ":\(problem.line):\(problem.column)" }
    text += ": \(word(for: problem.severity)): "
    if !problem.field.isEmpty { text += "\(problem.field): " }
    text += problem.message
    if !problem.remedy.isEmpty { text += " (\(problem.remedy))" }
    return text
  }

  private func complain(_ text: String) {
    streams.tell("\(CommandLineTool.name): \(word(for: .error)): \(text)\n")
  }

  private func word(for severity: Diagnostic.Severity) -> String {
    let word =
      switch severity {
      case .error: LocalText(sv: "fel", en: "error")
      case .warning: LocalText(sv: "varning", en: "warning")
      }
    guard streams.coloursMessages else { return word[language] }
    let colour = severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
    return "\(colour)\(word[language])\u{1B}[0m"
  }
}
