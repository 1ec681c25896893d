package import Economy

/// Something wrong with a file of tax tables, with its place.
package struct TaxTableProblem: Hashable, Sendable {
  /// A field of a row.
  package enum Field: String, Hashable, Sendable {
    case days, kind, year, table, column, from, to, value
  }

  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    case emptyFile
    case unknownContent
    case lineTooShort(length: Int)
    case notANumber(Field, text: String)
    case missingValue(column: Int)
    case unknownKind(String)
    case notMonthly(days: Int)
    case tableOutOfRange(Int)
    case limitsReversed(from: Int, to: Int)
    case openKronaRow
    case raggedFields(length: Int)
    case tooManyColumns(Int)
    case fewerColumns(Int, expected: Int)
    case columnOutOfRange(Int)
    case wrongFieldCount(Int)
    case otherYear(Int, asked: Int)
  }

  /// What is wrong.
  package let kind: Kind
  /// The line, from 1; 0 for the file as a whole.
  package let line: Int
  /// The character in the line, from 1; 0 for the file as a whole.
  package let column: Int

  init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// The kind of problem in one word: problems with the same word are counted together.
  package var code: String {
    switch kind {
    case .emptyFile: "emptyFile"
    case .unknownContent: "unknownContent"
    case .lineTooShort: "lineTooShort"
    case .notANumber: "notANumber"
    case .missingValue: "missingValue"
    case .unknownKind: "unknownKind"
    case .notMonthly: "notMonthly"
    case .tableOutOfRange: "tableOutOfRange"
    case .limitsReversed: "limitsReversed"
    case .openKronaRow: "openKronaRow"
    case .raggedFields: "raggedFields"
    case .tooManyColumns: "tooManyColumns"
    case .fewerColumns: "fewerColumns"
    case .columnOutOfRange: "columnOutOfRange"
    case .wrongFieldCount: "wrongFieldCount"
    case .otherYear: "otherYear"
    }
  }

  /// The problem in words.
  package func diagnostic(file: String, _ language: Language) -> Diagnostic {
    let words = words(language)
    return Diagnostic(
      code: code, file: file, line: line, column: column, field: "", message: words.message,
      remedy: words.remedy)
  }
}
