/// A place in a file.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it, or as a file that the user named refers to it.
  public let file: String
  /// The line, from 1; 0 for the file as a whole.
  public let line: Int
  /// The column in characters, from 1; 0 for the file as a whole.
  public let column: Int

  /// A place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, or the file alone.
  public var description: String { line > 0 ? "\(file):\(line):\(column)" : file }
}
