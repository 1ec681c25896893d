import Economy
import Testing

@testable import ScenarioFormat

@Suite struct FuzzTests {
  /// Pieces that a slip or a hostile hand puts into a file.
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/*", "//", "\n", "null", "true", "-", "1e999", "0x",
    "NaN",
    "\\u", "\u{2028}", "{a:", "[[[[", "extends: \"main.json5\",", "months: 9", "with: []", "\u{301}",
  ]

  private func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: min(place, bytes.count))
      case 1: if place < bytes.count { bytes.remove(at: place) }
      case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      case 3:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        bytes.insert(contentsOf: piece.utf8, at: min(place, bytes.count))
      default: bytes.removeSubrange(min(place, bytes.count)...)
      }
    }
    return bytes
  }

  @Test(arguments: [TestFiles.valid, TestFiles.benefits, TestFiles.varied])
  func neverCrashesAndAlwaysAnswers(text: String) {
    var random = SeededRandom(seed: 20_190_101)
    let valid = Array(text.utf8)
    var read = 0
    for _ in 0..<2_000 {
      switch TestFiles.read(["main.json5": mutated(valid, &random)]) {
      case .success: read += 1
      case .failure(let problems):
        #expect(!problems.diagnostics.isEmpty)
        #expect(
          problems.diagnostics.allSatisfy { $0.line > 0 && $0.column > 0 && !$0.message.isEmpty })
      }
    }
    // A changed space or digit leaves a file valid: the mutations reach both outcomes.
    #expect(read > 0 && read < 2_000)
  }

  @Test func answersToRandomBytes() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...80, using: &random)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      if Bool.random(using: &random) { bytes = bytes.map { $0 & 0x7f } }
      guard case .failure(let problems) = TestFiles.read(["main.json5": bytes]) else {
        Issue.record("random bytes are no scenario")
        return
      }
      #expect(!problems.diagnostics.isEmpty)
    }
  }
}
