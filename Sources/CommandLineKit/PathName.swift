/// Path names as texts: no look at the file system.
package enum PathName {
  /// A name below a folder; an empty folder is the one the program works in.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder a path stands in; empty where it names none, `/` at the root.
  package static func parent(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "" }
    let parent = withoutTrailingSlashes(String(trimmed[..<slash]))
    return parent.isEmpty ? "/" : parent
  }

  /// The last part of a path.
  package static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part of a path without what follows its last full stop; a leading one is no extension.
  package static func stem(of path: String) -> String {
    let name = last(of: path)
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return name }
    return String(name[..<stop])
  }

  /// The parts of a path from the root, `.` and `..` worked out; a relative one starts in `folder`.
  package static func parts(of path: String, from folder: String) -> [String] {
    var parts: [String] = []
    for part in (path.hasPrefix("/") ? path : join(folder, path)).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path == "/" ? "" : path
  }
}
