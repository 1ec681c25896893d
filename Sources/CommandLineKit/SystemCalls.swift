#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls to the system that more than one file needs: each retried where a signal broke in.
enum SystemCalls {
  /// The reason the latest call failed.
  static var latestReason: FileError.Reason {
    switch errno {
    case EACCES, EPERM: .permission
    case EISDIR: .isFolder
    case ENOTDIR: .isNotFolder
    case ENOSPC, EDQUOT: .noSpace
    case EROFS: .readOnly
    case ENOENT: .noSuchPlace
    case ENAMETOOLONG: .nameTooLong
    case let number: .number(number)
    }
  }

  /// Whether the latest call failed because the file or folder does not exist.
  static var latestIsNotFound: Bool { errno == ENOENT || errno == ENOTDIR }

  /// Whether the latest call failed because nobody reads the other end any more.
  static var latestIsClosedPipe: Bool { errno == EPIPE }

  /// Writes all bytes; `false` where the system said no.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let part = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = write(descriptor, part.baseAddress, part.count)
        if count > 0 {
          written += count
        } else if count == 0 || errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Reads to the end; `nil` where the system said no.
  static func readAll(from descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if errno != EINTR {
        return nil
      }
    }
  }
}
