import Foundation
import TestSupport
import Testing

/// The built `nytta`, run as a user runs it.
enum BuiltCommand {
  /// What a run leaves behind.
  struct Outcome {
    let code: Int32
    let output: String
    let messages: String
  }

  /// The executable, beside the bundle of the tests or in a folder above it.
  static func path() throws -> String {
    let starts = [CommandLine.arguments[0]] + Bundle.allBundles.map(\.bundlePath)
    for start in starts {
      var folder = URL(fileURLWithPath: start).standardizedFileURL.deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("nytta")
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
        if exists, !isFolder.boolValue { return candidate.path }
        folder.deleteLastPathComponent()
      }
    }
    throw NotBuilt()
  }

  struct NotBuilt: Error {}

  /// Runs the command to its end.
  static func run(
    _ arguments: [String], input: String = "", in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try launch(try path(), arguments, input: input, in: folder, environment: environment)
  }

  /// Runs the command from a shell script, where it is `"$0"` and the arguments are `"$@"`.
  static func shell(_ script: String, _ arguments: [String] = []) throws -> Outcome {
    try launch("/bin/sh", ["-c", script, try path()] + arguments)
  }

  /// Runs any program; its streams are files, so that no pipe can fill.
  static func launch(
    _ program: String, _ arguments: [String], input: String = "", in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = try TemporaryFolder()
    try streams.write(input, to: "input")
    try streams.write("", to: "output")
    try streams.write("", to: "messages")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardInput = FileHandle(forReadingAtPath: "\(streams.path)/input")
    process.standardOutput = FileHandle(forWritingAtPath: "\(streams.path)/output")
    process.standardError = FileHandle(forWritingAtPath: "\(streams.path)/messages")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try streams.read("output"),
      messages: try streams.read("messages"))
  }
}
