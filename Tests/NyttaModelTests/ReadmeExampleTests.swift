import Foundation
import NyttaModel
import Testing

/// The example in the README is the code of this file, word for word, and it runs.
@Suite struct ReadmeExampleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func printTotals(print: (Any...) -> Void) throws {
    // begin example
    let scenario = try Scenario(contentsOfFile: "Scenarios/bistand-till-nystartsjobb.json5")
    let result = try scenario.appraised()
    for actor in result.actors {
      print(actor.actor?.identifier ?? "", actor.total.wholeKronor, "kr")
    }
    print("society", result.society.total.wholeKronor, "kr")
    // end example
  }

  @Test(arguments: ["README.md", "Sources/NyttaModel/NyttaModel.docc/NyttaModel.md"])
  func theDocumentHoldsTheExample(document: String) throws {
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let inside = try #require(
      source.firstRange(of: "    // begin example\n").flatMap { begin in
        source[begin.upperBound...].firstRange(of: "    // end example").map {
          source[begin.upperBound..<$0.lowerBound]
        }
      })
    let example = inside.split(separator: "\n").map { String($0.dropFirst(4)) }.joined(separator: "\n")
    let text = try String(contentsOf: Self.root.appending(path: document), encoding: .utf8)
    #expect(text.contains("```swift\nimport NyttaModel\n\n\(example)\n```"))
  }

  @Test func theExampleRuns() throws {
    #expect(FileManager.default.changeCurrentDirectoryPath(Self.root.path))
    var lines: [String] = []
    try Self.printTotals { items in
      lines.append(items.map { "\($0)" }.joined(separator: " "))
    }
    #expect(lines.count == EconomicActor.inResults.count + 1)
    #expect(lines.first?.hasPrefix("individual ") == true)
    #expect(lines.last?.hasPrefix("society ") == true)
  }
}
