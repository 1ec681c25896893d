#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// A file to be written.
  package struct Draft: Hashable, Sendable {
    /// Where it goes.
    package let path: String
    /// What it holds.
    package let bytes: [UInt8]

    /// A file to be written.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Writes one file whole or not at all.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write([Draft(path: path, bytes: bytes)])
  }

  /// Writes files that belong together: all of them under temporary names in their own folders first, and only when
  /// every one is complete are they given their names. Earlier files stay whole until then.
  package static func write(_ drafts: [Draft]) throws(FileError) {
    var ready: [(temporary: String, final: String)] = []
    do throws(FileError) {
      for draft in drafts {
        let temporary = try reserveName(beside: draft.path)
        ready.append((temporary.path, draft.path))
        try fill(temporary.descriptor, with: draft)
      }
      for (temporary, final) in ready where rename(temporary, final) != 0 {
        throw FileError(.cannotWrite, path: final, reason: SystemCalls.latestReason)
      }
    } catch {
      for (temporary, _) in ready { unlink(temporary) }
      throw error
    }
  }

  private static func reserveName(
    beside path: String
  ) throws(FileError) -> (path: String, descriptor: Int32) {
    var attempt = 0
    while true {
      let name = ".\(PathName.last(of: path)).\(getpid()).\(attempt).tmp"
      let temporary = PathName.join(PathName.parent(of: path), name)
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST else {
        throw FileError(.cannotWrite, path: path, reason: SystemCalls.latestReason)
      }
      attempt += 1
    }
  }

  private static func fill(_ descriptor: Int32, with draft: Draft) throws(FileError) {
    let written = SystemCalls.writeAll(draft.bytes, to: descriptor)
    let reason = written ? nil : SystemCalls.latestReason
    let closed = close(descriptor) == 0
    guard written, closed else {
      throw FileError(.writeStopped, path: draft.path, reason: reason ?? SystemCalls.latestReason)
    }
  }
}
