#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, output and error: results go to ``output``, messages to ``error``.
///
/// A reader that has gone away (`nytta … | head -1`) is not an error: what is written after that is dropped.
package struct StandardStreams: Sendable {
  private let input: Int32
  private let output: Int32
  private let error: Int32

  /// Streams over open file descriptors.
  package init(input: Int32 = 0, output: Int32 = 1, error: Int32 = 2) {
    self.input = input
    self.output = output
    self.error = error
  }

  /// To be called once, first of all: a closed pipe becomes an error instead of a signal, and a stream that was
  /// closed from the beginning leads nowhere, so that no file opened later takes its number.
  package static func prepareProcess() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes a result.
  package func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Writes a part of a long result.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    try Self.write(bytes, to: output, named: "stdout")
  }

  /// Writes a message. A message that cannot be written has nowhere to be complained of.
  package func tell(_ text: String) {
    _ = SystemCalls.writeAll(Array(text.utf8), to: error)
  }

  /// Everything on standard input.
  package func readInput() throws(FileError) -> [UInt8] {
    guard let bytes = SystemCalls.readAll(from: input) else {
      throw FileError(.cannotRead, path: "-", reason: SystemCalls.latestReason)
    }
    return bytes
  }

  /// Whether messages go to a terminal that shows colours: not where `NO_COLOR` is set and not empty.
  package var coloursMessages: Bool {
    guard isatty(error) == 1 else { return false }
    guard let noColour = getenv("NO_COLOR") else { return true }
    return noColour.pointee == 0
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, named name: String
  ) throws(FileError) {
    guard !SystemCalls.writeAll(bytes, to: descriptor) else { return }
    guard !SystemCalls.latestIsClosedPipe else { return }
    throw FileError(.writeStopped, path: name, reason: SystemCalls.latestReason)
  }
}
