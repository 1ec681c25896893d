import Appraisal
import CommandLineKit
import Economy

/// The tool from the first argument to the exit code: the one place where an error becomes a text and a number.
enum CommandLineTool {
  /// The name of the tool.
  static let name = "nytta"

  /// Runs the tool on the process's own arguments and streams.
  static func start() -> ExitCode {
    StandardStreams.prepareProcess()
    let streams = StandardStreams()
    return run(RunningProcess.arguments, streams, .standard(streams))
  }

  /// Runs the tool.
  static func run<Outcome>(
    _ arguments: [String], _ streams: StandardStreams, _ pipeline: Pipeline<Outcome>
  ) -> ExitCode {
    let console = Console(streams: streams, language: ArgumentParser.language(in: arguments))
    do throws(CommandFailure) {
      return try dispatch(arguments, console, pipeline)
    } catch {
      console.report(error)
      return error.exitCode
    }
  }

  private static func dispatch<Outcome>(
    _ arguments: [String], _ console: Console, _ pipeline: Pipeline<Outcome>
  ) throws(CommandFailure) -> ExitCode {
    let tool = ToolDeclaration.nytta
    let parsed: ParsedArguments
    do throws(UsageError) {
      parsed = try ArgumentParser.parse(arguments, for: tool)
    } catch {
      throw .usage(error)
    }
    if parsed.has(ToolDeclaration.help) {
      return try HelpCommand.show(parsed.command, of: tool, console)
    }
    if parsed.has(ToolDeclaration.version) {
      try console.write("\(tool.name) \(ProductVersion.current)\n")
      return .success
    }
    switch parsed.command?.name {
    case RunCommand.declaration.name: return try RunCommand.run(parsed, console, pipeline)
    case CompareCommand.declaration.name: return try CompareCommand.run(parsed, console)
    case CheckCommand.declaration.name: return try CheckCommand.run(parsed, console, pipeline)
    case ValidateCommand.declaration.name: return try ValidateCommand.run(parsed, console)
    case ParametersCommand.declaration.name: return try ParametersCommand.run(parsed, console)
    case BudgetCommand.declaration.name: return try BudgetCommand.run(parsed, console)
    case TaxCommand.declaration.name: return try TaxCommand.run(parsed, console)
    case ExplainCommand.declaration.name: return try ExplainCommand.run(parsed, console)
    case RatiosCommand.declaration.name: return try RatiosCommand.run(parsed, console)
    case HelpCommand.declaration.name: return try HelpCommand.run(parsed, of: tool, console)
    default: throw .usage(.commandMissing)
    }
  }
}
