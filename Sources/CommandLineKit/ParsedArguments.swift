package import Economy

/// What was written on the command line, checked against the declarations.
package struct ParsedArguments: Hashable, Sendable {
  /// The command; `nil` where only options were given.
  package var command: CommandDeclaration?
  /// The operands, in order.
  package var operands: [String] = []
  /// The values of each option that was given, in order; a flag has an empty text.
  package var values: [String: [String]] = [:]

  package init() {}

  /// Whether an option was given.
  package func has(_ option: OptionDeclaration) -> Bool { values[option.name] != nil }

  /// The value of a single option; `nil` where it was not given.
  package func value(_ option: OptionDeclaration) -> String? { values[option.name]?.last }

  /// The words of an option that takes a list, each once, in the order written; `nil` where it was not given.
  package func list(_ option: OptionDeclaration) -> [String]? {
    value(option).map { $0.split(separator: ",").map(String.init) }
  }

  /// The language asked for.
  package var language: Language {
    value(ToolDeclaration.language).flatMap(Language.init(rawValue:)) ?? .swedish
  }
}
