import CommandLineKit

/// `nytta help` and `--help`.
enum HelpCommand {
  static let declaration = CommandDeclaration(
    "help",
    summary: LocalText(sv: "Visa hjälp om ett kommando.", en: "Show help on a command."),
    operands: LocalText(sv: "[KOMMANDO]", en: "[COMMAND]"), mostOperands: 1)

  /// Runs the command.
  static func run(
    _ arguments: ParsedArguments, of tool: ToolDeclaration, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard let name = arguments.operands.first else { return try show(nil, of: tool, console) }
    let command: CommandDeclaration
    do throws(UsageError) { command = try tool.readyCommand(named: name) } catch { throw .usage(error) }
    return try show(command, of: tool, console)
  }

  /// Shows the help of a command, or of the tool.
  static func show(
    _ command: CommandDeclaration?, of tool: ToolDeclaration, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let text =
      command.map { HelpText.command($0, of: tool, console.language) }
      ?? HelpText.tool(tool, console.language)
    try console.write(text)
    return .success
  }
}
