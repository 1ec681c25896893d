/// Paths compared by their names alone: no file is looked at.
enum FilePath {
  /// The path without `.`, without `name/..` and without doubled slashes.
  static func normalised(_ path: String) -> String {
    let absolute = path.hasPrefix("/")
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else if name != ".." || !absolute {
        names.append(name)
      }
    }
    return (absolute ? "/" : "") + names.joined(separator: "/")
  }

  /// The folder a file lies in, normalised; empty for the working folder.
  static func folder(of path: String) -> String {
    let path = normalised(path)
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as it is written in a file that lies in `folder`.
  static func resolved(_ path: String, in folder: String) -> String {
    normalised(path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)")
  }

  /// Whether a normalised path lies in a normalised folder or below it; an empty folder is the working one.
  static func isBelow(_ path: String, folder: String) -> Bool {
    if folder.isEmpty { return !path.hasPrefix("/") && path != ".." && !path.hasPrefix("../") }
    return path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
