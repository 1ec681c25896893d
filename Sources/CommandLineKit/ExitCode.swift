/// What the command tells the shell about how it went.
package enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
  /// Done.
  case success = 0
  /// A check found problems.
  case problemsFound = 1
  /// The command was used in a way it does not know.
  case wrongUse = 64
  /// The input cannot be used.
  case badInput = 65
  /// An input file or folder does not exist.
  case inputNotFound = 66
  /// A fault of the program itself.
  case internalFault = 70
  /// An output file or folder cannot be made.
  case cannotWrite = 73
  /// Reading or writing failed under way.
  case transferFailed = 74
}
