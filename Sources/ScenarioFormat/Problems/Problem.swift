import Economy

/// A problem with its place, before it is put into words.
struct Problem: Sendable, Equatable {
  let text: ProblemText
  let place: SourcePlace
  let field: String

  init(_ text: ProblemText, at place: SourcePlace, field: String = "") {
    self.text = text
    self.place = place
    self.field = field
  }

  /// Whether what stands after the problem in the file cannot be trusted to be what was meant.
  var breaksStructure: Bool {
    switch text.code {
    case .invalidEncoding, .unexpectedCharacter, .unterminated, .tooDeep: true
    default: false
    }
  }

  /// The problem in words.
  func diagnostic(_ language: Language) -> Diagnostic {
    let words = text.words(language)
    return Diagnostic(
      code: text.code.rawValue, severity: text.code.isWarning ? .warning : .error, file: place.file,
      line: place.line, column: place.column, field: ProblemText.printable(field), message: words.message,
      remedy: words.remedy)
  }
}
