import CommandLineKit
import Foundation
import TestSupport
import Testing

@Suite struct FileSystemWriteTests {
  @Test func replacesAFileAndLeavesNothingBeside() throws {
    let folder = try TemporaryFolder()
    try folder.write("old and longer", to: "a")
    try FileSystem.write(Array("new".utf8), to: "\(folder.path)/a")
    #expect(try folder.read("a") == "new")
    #expect(try folder.names() == ["a"])
  }

  @Test func filesThatBelongTogetherAreAllWrittenOrNone() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    let drafts = [
      FileSystem.Draft(path: "\(folder.path)/a", bytes: Array("new".utf8)),
      FileSystem.Draft(path: "\(folder.path)/missing/b", bytes: []),
    ]
    let error = #expect(throws: FileError.self) { try FileSystem.write(drafts) }
    #expect(error?.exitCode == .cannotWrite)
    #expect(try folder.read("a") == "old")
    #expect(try folder.names() == ["a"])
  }

  @Test func aFolderIsNotReplacedByAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/b")
    let error = #expect(throws: FileError.self) { try FileSystem.write([1], to: "\(folder.path)/a") }
    #expect(error?.kind == .cannotWrite)
    #expect(try folder.names() == ["a"])
  }
}
