import Economy
import Foundation
import ScenarioFormat

/// Reads files below the package's folder, named as in the package.
enum FolderReader {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A reader of files in a folder of the package; paths are relative to it.
  static func reader(
    _ folder: String, language: Language = .swedish,
    municipalities: MunicipalityLookup = TestFiles.municipalities
  ) -> ScenarioReader {
    let root = package.appending(path: folder)
    return ScenarioReader(language: language, municipalities: municipalities) { path in
      Array(try Data(contentsOf: root.appending(path: path)))
    }
  }

  /// The names of the files in a folder that end in a certain way, in order.
  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: package.appending(path: folder).path())
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}
