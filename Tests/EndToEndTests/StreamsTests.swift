import Foundation
import Testing

/// How the built command treats its streams and files.
@Suite struct StreamsTests {
  @Test func versionGoesToStandardOutput() throws {
    let outcome = try BuiltCommand.run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /nytta \d+\.\d+\.\d+\n/) != nil)
    #expect(outcome.messages.isEmpty)
  }

  @Test func aMissingFileGives66() throws {
    let outcome = try BuiltCommand.run(["run", "nowhere.json5"])
    #expect(outcome.code == 66)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: nowhere.json5: finns inte\n")
  }

  @Test func afterTwoDashesANameMayLookLikeAnOption() throws {
    let outcome = try BuiltCommand.run(["run", "-l", "en", "--", "--help"])
    #expect(outcome.code == 66)
    #expect(outcome.messages == "nytta: error: --help: does not exist\n")
  }

  @Test func aReaderThatHasGoneAwayIsNoError() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let errors = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltCommand.path())
    process.arguments = ["--help"]
    process.standardOutput = pipe
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func aClosedStandardOutputIsNoError() throws {
    let outcome = try BuiltCommand.shell("\"$0\" --help >&-")
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskGives74() throws {
    let outcome = try BuiltCommand.shell("\"$0\" --help >/dev/full")
    #expect(outcome.code == 74)
    #expect(outcome.messages == "nytta: fel: stdout: skrivningen avbröts: disken är full\n")
  }

  @Test func noColoursWhereNobodySeesThem() throws {
    #expect(!(try BuiltCommand.run(["runn"]).messages.contains("\u{1B}")))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/ldd")))
  func theCommandNeedsNeitherICUNorFullFoundation() throws {
    let libraries = try BuiltCommand.launch("/usr/bin/ldd", [try BuiltCommand.path()]).output
    #expect(libraries.contains("libc"))
    #expect(!libraries.lowercased().contains("icu"))
    #expect(!libraries.contains("libFoundation.so"))
    #expect(!libraries.contains("FoundationInternationalization"))
  }
}
