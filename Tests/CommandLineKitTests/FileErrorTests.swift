import CommandLineKit
import Economy
import Testing

@Suite struct FileErrorTests {
  @Test(
    arguments: [
      (.notFound, .inputNotFound), (.nothingInFolder, .inputNotFound), (.cannotRead, .transferFailed),
      (.cannotWrite, .cannotWrite), (.writeStopped, .transferFailed),
    ] as [(FileError.Kind, ExitCode)])
  func eachKindHasItsExitCode(kind: FileError.Kind, code: ExitCode) {
    #expect(FileError(kind, path: "x").exitCode == code)
  }

  @Test func saysWhatAndWhy() {
    let error = FileError(.cannotWrite, path: "R", reason: .permission)
    #expect(error[.swedish] == "R: går inte att skriva: behörighet saknas")
    #expect(error[.english] == "R: cannot be written: permission denied")
    #expect(FileError(.notFound, path: "x")[.swedish] == "x: finns inte")
  }
}
