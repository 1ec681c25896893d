#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Scenario {
  /// Reads a scenario file and those it extends.
  ///
  /// - Parameters:
  ///   - path: the file; a relative path starts in the working folder.
  ///   - language: the language of what is told about problems.
  /// - Throws: ``ScenarioProblems`` with everything that is wrong with the file, each with its place.
  public init(
    contentsOfFile path: String, language: Language = .swedish
  ) throws(ScenarioProblems) {
    let reader = ScenarioReader(
      language: language, municipalities: .register,
      workingFolder: FileManager.default.currentDirectoryPath,
      readFile: { name in Array(try Data(contentsOf: URL(filePath: name))) })
    self = try reader.read(path: path).get().scenario
  }
}
