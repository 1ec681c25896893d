/// One option of a command, as a value: parsing, help and completion all read the same declaration.
package struct OptionDeclaration: Hashable, Sendable {
  /// What follows the option.
  package enum Argument: Hashable, Sendable {
    /// Nothing: the option is on or off.
    case none
    /// Any text; the placeholder stands for it in the help.
    case text(placeholder: String)
    /// One of the listed words.
    case oneOf(placeholder: String, allowed: [String])
    /// One or more of the listed words with commas between them, each at most once. Words that are `known`
    /// are reserved for later and refused with a message that says so.
    case listOf(placeholder: String, allowed: [String], known: [String])
  }

  /// The long name without dashes.
  package let name: String
  /// The letter of the short form.
  package let short: Character?
  /// What follows the option.
  package let argument: Argument
  /// What it does, as the help says it.
  package let help: LocalText
  /// The value where the option is not given, as the help says it.
  package let standard: LocalText?
  /// Whether it may be given more than once.
  package let repeatable: Bool

  /// An option.
  package init(
    _ name: String, short: Character? = nil, _ argument: Argument = .none, help: LocalText,
    standard: LocalText? = nil, repeatable: Bool = false
  ) {
    self.name = name
    self.short = short
    self.argument = argument
    self.help = help
    self.standard = standard
    self.repeatable = repeatable
  }

  /// The placeholder of the value; `nil` for a flag.
  package var placeholder: String? {
    switch argument {
    case .none: nil
    case .text(let placeholder), .oneOf(let placeholder, _), .listOf(let placeholder, _, _): placeholder
    }
  }
}
