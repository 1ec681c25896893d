package import Economy

/// A text that a person reads, in both languages.
package struct LocalText: Hashable, Sendable {
  /// The Swedish text.
  package let swedish: String
  /// The English text.
  package let english: String

  /// A text in both languages.
  package init(sv swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The text in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
