import CommandLineKit
import Foundation
import TestSupport
import Testing

@Suite struct FileSystemTests {
  @Test func readsAFileWhole() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "åäö", count: 50_000)
    try folder.write(text, to: "a")
    #expect(try FileSystem.read("\(folder.path)/a") == Array(text.utf8))
  }

  @Test func tellsWhatIsMissingFromWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a")
    let path = folder.path
    #expect(throws: FileError(.notFound, path: "\(path)/b")) { try FileSystem.read("\(path)/b") }
    #expect(throws: FileError(.notFound, path: "\(path)/a/b")) { try FileSystem.read("\(path)/a/b") }
    #expect(throws: FileError(.cannotRead, path: path, reason: .isFolder)) { try FileSystem.read(path) }
  }

  @Test func knowsFoldersFromFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a")
    #expect(try FileSystem.kind(of: folder.path) == .folder)
    #expect(try FileSystem.kind(of: "\(folder.path)/a") == .file)
    #expect(!FileSystem.exists("\(folder.path)/b"))
  }

  @Test func listsFilesBelowInOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a/z", "a/c/d", ".hidden", ".git/x"] { try folder.write("", to: name) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/a/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/linked", withDestinationPath: "\(folder.path)/b")
    let names = try FileSystem.files(below: folder.path).map { $0.dropFirst(folder.path.count + 1) }
    #expect(names == ["a/c/d", "a/z", "b", "linked"])
  }

  @Test func makesFoldersAndTheOnesAbove() throws {
    let folder = try TemporaryFolder()
    try FileSystem.createFolder("\(folder.path)/a/b/c")
    try FileSystem.createFolder("\(folder.path)/a/b/c/")
    #expect(try FileSystem.kind(of: "\(folder.path)/a/b/c") == .folder)
  }

  @Test func aFileWhereAFolderIsNeededIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a")
    let path = "\(folder.path)/a"
    let refusal = FileError(.cannotMakeFolder, path: path, reason: .isNotFolder)
    #expect(throws: refusal) { try FileSystem.createFolder("\(path)/b") }
  }
}
