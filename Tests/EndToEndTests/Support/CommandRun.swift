import CommandLineKit
import Economy
import Foundation
import TestSupport

@testable import nytta

/// The tool run within the test, on a pipeline of the test's own.
struct CommandRun {
  let code: ExitCode
  let output: String
  let messages: String

  init(_ arguments: [String], _ pipeline: Pipeline<String>, input: String = "") throws {
    let folder = try TemporaryFolder()
    try folder.write(input, to: "input")
    try folder.write("", to: "output")
    try folder.write("", to: "messages")
    let handles = [
      FileHandle(forReadingAtPath: "\(folder.path)/input"),
      FileHandle(forWritingAtPath: "\(folder.path)/output"),
      FileHandle(forWritingAtPath: "\(folder.path)/messages"),
    ].compactMap(\.self)
    let streams = StandardStreams(
      input: handles[0].fileDescriptor, output: handles[1].fileDescriptor, error: handles[2].fileDescriptor)
    code = CommandLineTool.run(arguments, streams, pipeline)
    output = try folder.read("output")
    messages = try folder.read("messages")
    for handle in handles { try handle.close() }
  }
}

extension Pipeline where Outcome == String {
  /// A pipeline whose result is the file's text. A text with `bad` in it has that many problems as it has such words;
  /// one with `odd` has a warning.
  static let echo = Pipeline(
    check: { path, _ throws(CommandFailure) in
      let text = try InputFiles.text(path)
      return problems(path, text, "bad", .error) + problems(path, text, "odd", .warning)
    },
    appraise: { path, _ throws(CommandFailure) in
      let text = try InputFiles.text(path)
      let errors = problems(path, text, "bad", .error)
      guard errors.isEmpty else { throw .input(errors) }
      return (text, problems(path, text, "odd", .warning))
    },
    render: { text, request, _ in
      request.formats.sorted { $0.rawValue < $1.rawValue }
        .map { RenderedFile(name: "\($0.rawValue).txt", text: request.excel ? "excel:\(text)" : text) }
    },
    summary: { texts, language in "\(language.rawValue): \(texts.joined(separator: "+"))\n" })

  private static func problems(
    _ path: String, _ text: String, _ word: String, _ severity: Diagnostic.Severity
  ) -> [Diagnostic] {
    let count = text.split(separator: " ").count { $0 == word }
    return (0..<count).map { number in
      Diagnostic(
        code: word, severity: severity, file: path, line: number + 1, column: 1, field: "title",
        message: "felet", remedy: "ändra")
    }
  }
}

extension InputFiles {
  fileprivate static func text(_ path: String) throws(CommandFailure) -> String {
    String(decoding: try read(path, StandardStreams()), as: UTF8.self)
  }
}
