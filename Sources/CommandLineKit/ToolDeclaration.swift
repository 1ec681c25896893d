import Economy

/// The whole command-line tool, as a value: everything that can be written after its name.
package struct ToolDeclaration: Hashable, Sendable {
  /// The name of the tool.
  package let name: String
  /// One line on what it does.
  package let summary: LocalText
  /// Its commands, in the order of the help.
  package let commands: [CommandDeclaration]
  /// What the help says last.
  package let details: LocalText

  /// A tool.
  package init(name: String, summary: LocalText, commands: [CommandDeclaration], details: LocalText) {
    self.name = name
    self.summary = summary
    self.commands = commands
    self.details = details
  }

  /// The command with a name.
  package func command(named name: String) -> CommandDeclaration? {
    commands.first { $0.name == name }
  }

  /// The command with a name that can be used.
  ///
  /// - Throws: ``UsageError`` where there is none or it does not exist yet.
  package func readyCommand(named name: String) throws(UsageError) -> CommandDeclaration {
    guard let command = command(named: name) else {
      throw .unknownCommand(name, nearest: UsageError.nearest(name, among: commands.map(\.name)))
    }
    guard command.availability == .ready else { throw .commandNotYet(name) }
    return command
  }

  /// `--language`: taken by every command.
  package static let language = OptionDeclaration(
    "language", short: "l",
    .oneOf(
      placeholder: Language.allCases.map(\.rawValue).joined(separator: "|"),
      allowed: Language.allCases.map(\.rawValue)),
    help: LocalText(sv: "språk i allt som en människa läser", en: "language of everything a person reads"),
    standard: LocalText(sv: Language.swedish.rawValue, en: Language.swedish.rawValue))

  /// `--help`: taken by every command.
  package static let help = OptionDeclaration(
    "help", short: "h", help: LocalText(sv: "visa den här hjälpen", en: "show this help"), repeatable: true)

  /// `--version`: taken before a command.
  package static let version = OptionDeclaration(
    "version", short: "V", help: LocalText(sv: "visa version", en: "show the version"), repeatable: true)

  /// The options every command takes.
  package static let commonOptions = [language, help]

  /// The options that can stand before a command.
  package static let leadingOptions = [language, help, version]
}
