/// Where an input of an explanation was written: the file, line and column of a field.
package struct ExplanationPlace: Hashable, Sendable {
  /// The file as the user named it.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`.
  var text: String { "\(file):\(line):\(column)" }
}

/// Finds where a field was written; `nil` for one that is not: then its default counts.
package typealias ExplanationPlaces = (_ field: String) -> ExplanationPlace?
