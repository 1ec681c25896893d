import CommandLineKit

/// The files a command line means.
enum InputFiles {
  /// The operand that means standard input.
  static let standardInput = "-"

  /// An operand is found out: its files, or why it has none.
  enum Found: Hashable {
    /// A file to be read.
    case file(String)
    /// The operand cannot be used.
    case failure(FileError)
  }

  /// The files of each operand in order, each file once: a folder means the scenario files in it and below.
  static func find(_ operands: [String]) -> [Found] {
    let folder = FileSystem.workingFolder
    var seen: Set<[String]> = []
    return operands.flatMap { operand -> [Found] in
      do throws(FileError) {
        return try files(of: operand)
          .filter { seen.insert(PathName.parts(of: $0, from: folder)).inserted }.map(Found.file)
      } catch {
        return [.failure(error)]
      }
    }
  }

  /// The bytes of a file, or of standard input.
  static func read(_ path: String, _ streams: StandardStreams) throws(CommandFailure) -> [UInt8] {
    do throws(FileError) {
      return path == standardInput ? try streams.readInput() : try FileSystem.read(path)
    } catch {
      throw .file(error)
    }
  }

  private static func files(of operand: String) throws(FileError) -> [String] {
    guard operand != standardInput, try FileSystem.kind(of: operand) == .folder else { return [operand] }
    let files = try FileSystem.files(below: operand).filter(isScenario).map { (order(of: $0), $0) }
      .sorted { left, right in
        left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
      }.map(\.1)
    guard !files.isEmpty else { throw FileError(.nothingInFolder, path: operand) }
    return files
  }

  /// Files stand by folder and name, the name without extension: `a.json5` before `a-family.json5`.
  private static func order(of path: String) -> [String] {
    PathName.parts(of: PathName.parent(of: path), from: "/") + [PathName.stem(of: path)]
  }

  private static func isScenario(_ path: String) -> Bool {
    path.hasSuffix(".json5") && !path.hasSuffix(".part.json5")
  }
}
