#if canImport(Glibc)
  import Glibc
#endif

/// What the process holds, as the system tells it; `nil` where it does not. Single allocations are not counted: the
/// C library's own count cannot be reached from Swift without a C target.
enum Memory {
  /// The most memory held so far, KiB: `VmHWM` of `/proc/self/status`.
  static var peakKibibytes: Int? {
    status()?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      .flatMap { line in line.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Int($0) }
  }

  private static func status() -> String? {
    #if canImport(Glibc)
      let descriptor = open("/proc/self/status", O_RDONLY)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var block = [UInt8](repeating: 0, count: 1 << 13)
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      return count > 0 ? String(decoding: block[..<count], as: UTF8.self) : nil
    #else
      nil
    #endif
  }
}
