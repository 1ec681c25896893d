import Economy
import Foundation
import ScenarioFormat
import Testing

/// Each kind of problem has one example file in `Tests/Diagnostics` and its exact words in both languages.
@Suite struct DiagnosticFilesTests {
  private static let folder = "Tests/Diagnostics"

  @Test func everyCodeHasItsFilesAndEveryFileItsCode() throws {
    let codes = ProblemCode.allCases.map(\.rawValue).sorted()
    let examples = try FolderReader.names(in: Self.folder, ending: ".json5").filter {
      !$0.hasSuffix(".part.json5")
    }
    #expect(examples == codes.map { "\($0).json5" }.sorted())
    let texts = try FolderReader.names(in: Self.folder, ending: ".txt")
    #expect(texts == codes.flatMap { ["\($0).en.txt", "\($0).sv.txt"] }.sorted())
  }

  @Test(arguments: ProblemCode.allCases, Language.allCases)
  func givesExactlyItsText(code: ProblemCode, language: Language) throws {
    let result = FolderReader.reader(Self.folder, language: language).read(path: "\(code.rawValue).json5")
    let diagnostics =
      switch result {
      case .success(let decoded): decoded.warnings
      case .failure(let problems): problems.diagnostics
      }
    #expect(diagnostics.contains { $0.code == code.rawValue })
    let text = diagnostics.map { "\($0)\n" }.joined()
    let file = FolderReader.package.appending(
      path: "\(Self.folder)/\(code.rawValue).\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
