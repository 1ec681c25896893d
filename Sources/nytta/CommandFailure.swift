import CommandLineKit
import Economy

/// Why a command stopped, or why one of its files could not be done.
enum CommandFailure: Error, Hashable {
  /// The command line cannot be understood.
  case usage(UsageError)
  /// Nothing goes by the name that was asked for.
  case absent(LocalText)
  /// A file or folder could not be read or written.
  case file(FileError)
  /// The input cannot be used: everything found wrong with it. Never empty.
  case input([Diagnostic])
  /// The program itself is at fault: what it found.
  case fault(String)

  /// The exit code of the failure.
  var exitCode: ExitCode {
    switch self {
    case .usage(let error): error.exitCode
    case .absent: .inputNotFound
    case .file(let error): error.exitCode
    case .input: .badInput
    case .fault: .internalFault
    }
  }
}
