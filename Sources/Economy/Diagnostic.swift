/// A problem in the user's input, with its place and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable {
  /// Whether the run must stop.
  public enum Severity: String, Hashable, Sendable {
    /// The input cannot be used.
    case error
    /// The input can be used but is probably not what was meant.
    case warning
  }

  /// What kind of problem it is; names the example file in the tests.
  public let code: String
  /// How severe it is.
  public let severity: Severity
  /// The file as the user named it.
  public let file: String
  /// The line, from 1; 0 where there is none.
  public let line: Int
  /// The column in characters, from 1; 0 where there is none.
  public let column: Int
  /// The field's path, for example `with[0].wage`; empty for the file as a whole.
  public let field: String
  /// What is wrong, in one sentence.
  public let message: String
  /// What is allowed or what to write instead; empty where the message says it.
  public let remedy: String

  /// A problem with its place.
  public init(
    code: String, severity: Severity = .error, file: String, line: Int, column: Int, field: String,
    message: String, remedy: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.message = message
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: field: message (remedy)`.
  public var description: String {
    var text = file
    if line > 0 { text += ":\(line):\(column)" }
    text += ": \(severity.rawValue): "
    if !field.isEmpty { text += "\(field): " }
    text += message
    if !remedy.isEmpty { text += " (\(remedy))" }
    return text
  }
}
