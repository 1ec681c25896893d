import CommandLineKit
import TestSupport
import Testing

@testable import nytta

@Suite struct InputFilesTests {
  @Test func eachOperandIsFoundOrTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/x.json5")
    try folder.write("", to: "empty/x.part.json5")
    let path = folder.path
    let found = InputFiles.find(["\(path)/a", "\(path)/b", "\(path)/empty", "-", "\(path)/a/../a/x.json5"])
    #expect(
      found == [
        .file("\(path)/a/x.json5"), .failure(FileError(.notFound, path: "\(path)/b")),
        .failure(FileError(.nothingInFolder, path: "\(path)/empty")), .file("-"),
      ])
  }

  @Test func filesStandByFolderAndNameWithoutExtension() throws {
    let folder = try TemporaryFolder()
    for name in ["a-family.json5", "a.json5", "a/b.json5", "B.json5"] { try folder.write("", to: name) }
    let path = folder.path
    #expect(
      InputFiles.find([path]) == ["B", "a", "a/b", "a-family"].map { .file("\(path)/\($0).json5") })
  }

  @Test func aFileThatIsNamedIsTakenWhateverItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "x.part.json5")
    #expect(InputFiles.find(["\(folder.path)/x.part.json5"]) == [.file("\(folder.path)/x.part.json5")])
  }
}
