import Economy
import Testing

@testable import ScenarioFormat

@Suite struct ExtendedFileTests {
  private func extended(_ files: [String: String], path: String, workingFolder: String = "") -> ExtendedFile {
    ExtendedFile(path: path, workingFolder: workingFolder) { name in
      guard let text = files[name] else { throw TestFiles.NoSuchFile() }
      return Array(text.utf8)
    }
  }

  @Test func mergesDeeplyAndKeepsPlaces() {
    let file = extended(
      [
        "s/a.json5": "{ extends: 'p/b.json5', h: { rent: 2 }, list: [9] }",
        "s/p/b.json5": "{ extends: '../c.json5', h: { area: 3 }, list: [1, 2] }",
        "s/c.json5": "{\n h: { rent: 1, area: 1, power: 7 } }",
      ], path: "s/a.json5")
    #expect(file.problems.isEmpty)
    #expect(file.files == ["s/a.json5", "s/p/b.json5", "s/c.json5"])
    let home = file.value?.member("h")?.value
    #expect(home?.member("rent")?.value.place == SourcePlace(file: "s/a.json5", line: 1, column: 36))
    #expect(home?.member("area")?.value.place.file == "s/p/b.json5")
    #expect(home?.member("power")?.value.place == SourcePlace(file: "s/c.json5", line: 2, column: 32))
    #expect(file.value?.member("extends") == nil)
    guard case .list(let list)? = file.value?.member("list")?.value.kind else {
      Issue.record("no list")
      return
    }
    #expect(list.count == 1)
  }

  @Test func fingerprintsTheBytesInOrder() {
    let files = ["a": "{ extends: 'b' }", "b": "{}"]
    #expect(extended(files, path: "a").fingerprint == Fingerprint(of: "{ extends: 'b' }{}"))
    // FNV-1a 64 of no bytes and of "a", from the algorithm's published test vectors.
    #expect(Fingerprint(of: "").description == "cbf29ce484222325")
    #expect(Fingerprint(of: "a").description == "af63dc4c8601ec8c")
  }

  @Test(arguments: [
    ("s/a", "{ extends: '../../b' }", "", ProblemCode.extendsOutside),
    ("s/a", "{ extends: '/b' }", "", .extendsOutside),
    ("/w/s/a", "{ extends: '../b' }", "/w", .fileNotReadable),
    ("/w/s/a", "{ extends: '../../b' }", "/w", .extendsOutside),
    ("/x/s/a", "{ extends: '../b' }", "/w", .extendsOutside),
    ("s/a", "{ extends: 'a' }", "", .extendsCycle),
    ("s/a", "{ extends: 7 }", "", .wrongType),
  ])
  func refusesOtherFiles(path: String, text: String, workingFolder: String, code: ProblemCode) {
    let file = extended([path: text], path: path, workingFolder: workingFolder)
    #expect(file.problems.map(\.text.code) == [code])
    #expect(file.problems.first?.place == SourcePlace(file: path, line: 1, column: 12))
    #expect(file.value == nil)
  }

  @Test func endsALongChain() {
    var files: [String: String] = [:]
    for number in 0..<40 { files["\(number)"] = "{ extends: '\(number + 1)' }" }
    #expect(extended(files, path: "0").problems.map(\.text.code) == [.extendsTooDeep])
  }

  @Test func tellsThatTheInputIsNotThere() {
    let file = extended([:], path: "a")
    #expect(file.inputNotFound)
    #expect(file.problems.map(\.text.code) == [.fileNotReadable])
  }
}
