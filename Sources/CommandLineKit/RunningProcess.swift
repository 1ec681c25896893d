#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The running program.
package enum RunningProcess {
  /// The arguments after the program's own name.
  package static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  /// Ends the program.
  package static func end(_ code: ExitCode) -> Never { exit(code.rawValue) }
}
