import CommandLineKit
import Testing

@Suite struct PathNameTests {
  @Test(arguments: [
    ("a/b.json5", "a"), ("b.json5", ""), ("/b", "/"), ("/a/b/", "/a"), ("a//b", "a"),
  ])
  func parent(path: String, parent: String) { #expect(PathName.parent(of: path) == parent) }

  @Test(arguments: [("a/b.json5", "b"), ("b.part.json5", "b.part"), (".hidden", ".hidden"), ("a/b", "b")])
  func stem(path: String, stem: String) { #expect(PathName.stem(of: path) == stem) }

  @Test func joinsWithOneSlash() {
    #expect(PathName.join("a", "b") == "a/b")
    #expect(PathName.join("a/", "b") == "a/b")
    #expect(PathName.join("", "b") == "b")
    #expect(PathName.join("/", "b") == "/b")
  }

  @Test func dotsAreWorkedOut() {
    #expect(PathName.parts(of: "../x/./y.json5", from: "/home/me") == ["home", "x", "y.json5"])
    #expect(PathName.parts(of: "/x/../y", from: "/home/me") == ["y"])
  }
}
