import Economy

/// A file together with those it extends.
struct ExtendedFile {
  /// The merged content; `nil` if a file could not be read or has no trustworthy structure.
  private(set) var value: PositionedValue?
  /// What is wrong with the files as files.
  private(set) var problems: [Problem] = []
  /// The fingerprint of all bytes, the user's own file first.
  private(set) var fingerprint = Fingerprint()
  /// The files in the order they were read.
  private(set) var files: [String] = []
  /// Whether the user's own file could not be read.
  private(set) var inputNotFound = false

  /// So many files can extend each other in a row.
  static let chainLimit = 16

  /// Reads a file and those it extends.
  ///
  /// - Parameters:
  ///   - path: the file as the user names it.
  ///   - workingFolder: the absolute path of the working folder; empty where only relative paths lie below it.
  ///   - readFile: gives the bytes of a file.
  init(path: String, workingFolder: String, readFile: (String) throws -> [UInt8]) {
    let boundary = Self.boundary(of: path, workingFolder: workingFolder)
    var layers: [PositionedValue] = []
    var next = path
    var origin = Problem(.fileNotReadable(path), at: SourcePlace(file: path, line: 0, column: 0))
    while true {
      guard let bytes = try? readFile(next) else {
        inputNotFound = files.isEmpty
        problems.append(origin)
        return
      }
      files.append(next)
      fingerprint.combine(bytes)
      let parsed = JSON5Parser.parse(bytes, file: next)
      problems += parsed.problems
      guard let value = parsed.value, !parsed.problems.contains(where: \.breaksStructure) else { return }
      layers.append(value.without("extends"))
      guard let member = value.member("extends") else { break }
      guard case .text(let written) = member.value.kind else {
        if let found = ValueType(member.value.kind) {
          problems.append(
            Problem(.wrongType(found: found, expected: .text), at: member.value.place, field: "extends"))
        }
        return
      }
      let target = FilePath.resolved(written, in: FilePath.folder(of: next))
      origin = Problem(.fileNotReadable(target), at: member.value.place, field: "extends")
      if let problem = refusal(of: target, boundary: boundary) {
        problems.append(Problem(problem, at: member.value.place, field: "extends"))
        return
      }
      next = target
    }
    value = layers.dropFirst().reduce(layers.first) { upper, lower in upper?.merged(over: lower) }
  }

  private func refusal(of target: String, boundary: String) -> ProblemText? {
    let read = files.map(FilePath.normalised)
    if !FilePath.isBelow(target, folder: boundary) { return .extendsOutside(target, folder: boundary) }
    if let first = read.firstIndex(of: target) { return .extendsCycle(Array(read[first...]) + [target]) }
    return files.count > Self.chainLimit ? .extendsTooDeep(limit: Self.chainLimit) : nil
  }

  /// The folder that extended files must lie below: the working folder if the file does, else the file's.
  private static func boundary(of path: String, workingFolder: String) -> String {
    let normalised = FilePath.normalised(path)
    if FilePath.isBelow(normalised, folder: "") { return "" }
    let working = FilePath.normalised(workingFolder)
    if !working.isEmpty, FilePath.isBelow(normalised, folder: working) { return working }
    return FilePath.folder(of: normalised)
  }
}
