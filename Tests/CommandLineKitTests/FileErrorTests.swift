import CommandLineKit
import Economy
import Testing

@Suite struct FileErrorTests {
  @Test(
    arguments: [
      (.notFound, .inputNotFound), (.nothingInFolder, .inputNotFound), (.cannotRead, .transferFailed),
      (.cannotWrite, .cannotWrite), (.cannotMakeFolder, .cannotWrite),
      (.writeStopped, .transferFailed),
    ] as [(FileError.Kind, ExitCode)])
  func eachKindHasItsExitCode(kind: FileError.Kind, code: ExitCode) {
    #expect(FileError(kind, path: "x").exitCode == code)
  }

  @Test func saysWhatAndWhy() {
    let error = FileError(.cannotWrite, path: "R", reason: .permission)
    #expect(error[.swedish] == "R: går inte att skriva: behörighet saknas")
    #expect(error[.english] == "R: cannot be written: permission denied")
    let folder = FileError(.cannotMakeFolder, path: "/proc/x", reason: .noSuchPlace)
    #expect(
      folder[.swedish] == "/proc/x: mappen kan inte skapas: platsen finns inte eller tar inte emot något nytt"
    )
    #expect(FileError(.notFound, path: "x")[.swedish] == "x: finns inte")
  }
}
