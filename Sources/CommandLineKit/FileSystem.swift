#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders, as the command needs them. Paths are used as the user wrote them.
package enum FileSystem {
  /// What there is at a path.
  package enum Kind: Hashable, Sendable {
    /// A folder.
    case folder
    /// A file, or anything else that can be read as one.
    case file
  }

  /// What there is at a path, symbolic links followed.
  ///
  /// - Throws: ``FileError`` where there is nothing or it cannot be seen.
  package static func kind(of path: String) throws(FileError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw inputError(path) }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Whether there is anything at a path.
  package static func exists(_ path: String) -> Bool { (try? kind(of: path)) != nil }

  /// The whole content of a file.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw inputError(path) }
    defer { close(descriptor) }
    guard let bytes = SystemCalls.readAll(from: descriptor) else {
      throw FileError(.cannotRead, path: path, reason: SystemCalls.latestReason)
    }
    return bytes
  }

  /// Makes a folder and those above it, where they do not exist.
  package static func createFolder(_ path: String) throws(FileError) {
    if let kind = try? kind(of: path) {
      guard kind == .folder else {
        throw FileError(.cannotMakeFolder, path: path, reason: .isNotFolder)
      }
      return
    }
    let parent = PathName.parent(of: path)
    if parent != path, !parent.isEmpty { try createFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(.cannotMakeFolder, path: path, reason: SystemCalls.latestReason)
    }
  }

  /// The files in a folder and in those below it, sorted; hidden names are passed over and links to folders are not
  /// followed.
  package static func files(below folder: String) throws(FileError) -> [String] {
    guard let handle = opendir(folder) else { throw inputError(folder) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(handle)
    var files: [String] = []
    for name in names.sorted() {
      let path = PathName.join(folder, name)
      var status = stat()
      guard lstat(path, &status) == 0 else { throw inputError(path) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: files += try Self.files(below: path)
      case S_IFLNK: if let kind = try? kind(of: path), kind == .file { files.append(path) }
      default: files.append(path)
      }
    }
    return files
  }

  /// The folder the program works in; `/` where it cannot be told.
  package static var workingFolder: String {
    guard let pointer = getcwd(nil, 0) else { return "/" }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func inputError(_ path: String) -> FileError {
    SystemCalls.latestIsNotFound
      ? FileError(.notFound, path: path)
      : FileError(.cannotRead, path: path, reason: SystemCalls.latestReason)
  }
}
