import Testing

@testable import ScenarioFormat

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"), ("/../a", "/a"),
    ("./a", "a"),
  ])
  func normalises(path: String, expected: String) { #expect(FilePath.normalised(path) == expected) }

  @Test func resolvesFromTheFolderOfTheFile() {
    #expect(FilePath.resolved("../b.json5", in: FilePath.folder(of: "x/y/a.json5")) == "x/b.json5")
    #expect(FilePath.resolved("b.json5", in: FilePath.folder(of: "a.json5")) == "b.json5")
    #expect(FilePath.resolved("b.json5", in: FilePath.folder(of: "/a.json5")) == "/b.json5")
  }

  @Test func knowsWhatIsBelow() {
    #expect(FilePath.isBelow("a/b", folder: ""))
    #expect(!FilePath.isBelow("../b", folder: ""))
    #expect(!FilePath.isBelow("/b", folder: ""))
    #expect(FilePath.isBelow("/x/b", folder: "/x"))
    #expect(!FilePath.isBelow("/xy/b", folder: "/x"))
  }
}
