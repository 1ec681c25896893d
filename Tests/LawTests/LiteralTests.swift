import Foundation
import Testing

/// `Vocabulary.swift` holds names and the paces 100, 75 and 50 per cent.
/// No number with legal meaning stands in `Law`: every threshold, share and age is a parameter of `LawData`.
@Suite struct LiteralTests {
  @Test func rulesHoldNoLegalNumbers() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Law")
    let allowed: Set<String> = ["0", "1", "2", "7", "12", "100"]
    var files = 0
    let enumerator = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    for case let file as URL in enumerator?.allObjects ?? []
    where file.pathExtension == "swift" && file.lastPathComponent != "Vocabulary.swift" {
      files += 1
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines {
        let code = withoutTextAndComments(line)
        for match in code.matches(of: /(?:^|[^A-Za-z0-9_.$])([0-9][0-9_]*(?:\.[0-9_]+)?)/) {
          let literal = String(match.1.filter { $0 != "_" })
          #expect(allowed.contains(literal), "\(file.lastPathComponent): \(line)")
        }
      }
    }
    #expect(files > 40)
  }

  private func withoutTextAndComments(_ line: Substring) -> String {
    let code = line.replacing(/"(?:\\.|[^"\\])*"/, with: "\"\"")
    guard let comment = code.firstRange(of: "//") else { return String(code) }
    return String(code[..<comment.lowerBound])
  }
}
