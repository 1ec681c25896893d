/// One command, as a value: its name, its operands and its options.
package struct CommandDeclaration: Hashable, Sendable {
  /// How far the command has come.
  package enum Availability: Hashable, Sendable {
    /// It can be used.
    case ready
    /// The name is reserved: to use it is an error that says so.
    case planned
  }

  /// The name.
  package let name: String
  /// One line on what it does.
  package let summary: LocalText
  /// The operands as the usage line shows them, for example `FILE...`; empty for none.
  package let operands: LocalText
  /// The fewest operands it takes.
  package let fewestOperands: Int
  /// The most operands it takes; `nil`: any number.
  package let mostOperands: Int?
  /// Its own options, in the order of the help.
  package let options: [OptionDeclaration]
  /// What the help says after the options.
  package let details: LocalText
  /// How far it has come.
  package let availability: Availability

  /// A command.
  package init(
    _ name: String, summary: LocalText, operands: LocalText = LocalText(sv: "", en: ""),
    fewestOperands: Int = 0, mostOperands: Int? = 0, options: [OptionDeclaration] = [],
    details: LocalText = LocalText(sv: "", en: ""), availability: Availability = .ready
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.fewestOperands = fewestOperands
    self.mostOperands = mostOperands
    self.options = options
    self.details = details
    self.availability = availability
  }

  /// A command whose name is reserved.
  package static func planned(_ name: String, summary: LocalText) -> CommandDeclaration {
    CommandDeclaration(name, summary: summary, availability: .planned)
  }
}
