import CommandLineKit

/// Where the reports of a scenario file are written.
enum OutputPlaces {
  /// The folder whose inside is mirrored in the output.
  static let root = "Scenarios"

  /// The folders of the files, in their order, below `output`: the path below the nearest folder named
  /// `Scenarios`, else below the files' common parent, without extension.
  ///
  /// - Throws: ``UsageError`` where two files would be written to the same place.
  static func folders(
    for files: [String], below output: String, from workingFolder: String
  ) throws(UsageError) -> [String] {
    let paths = files.map { file in
      file == InputFiles.standardInput ? ["stdin"] : PathName.parts(of: file, from: workingFolder)
    }
    let common = commonParent(zip(files, paths).filter { $0.0 != InputFiles.standardInput }.map(\.1))
    var taken: [String: String] = [:]
    var folders: [String] = []
    for (file, path) in zip(files, paths) {
      let folder = below(path, common).reduce(output) { PathName.join($0, $1) }
      if let first = taken[folder] { throw .sameOutput(folder: folder, first: first, second: file) }
      taken[folder] = file
      folders.append(folder)
    }
    return folders
  }

  private static func below(_ path: [String], _ common: [String]) -> [String] {
    guard let name = path.last else { return [] }
    let parents = path.dropLast()
    let inside: ArraySlice<String>
    if let place = parents.lastIndex(of: root) {
      inside = parents[(place + 1)...]
    } else {
      inside = parents.starts(with: common) ? parents.dropFirst(common.count) : []
    }
    return inside + [PathName.stem(of: name)]
  }

  private static func commonParent(_ paths: [[String]]) -> [String] {
    guard var common = paths.first?.dropLast() else { return [] }
    for path in paths.dropFirst() {
      let same = zip(common, path.dropLast()).prefix { $0 == $1 }.count
      common = common.prefix(same)
    }
    return Array(common)
  }
}
