import CommandLineKit
import Economy
import Testing

@testable import nytta

/// The help is part of the interface: its whole text is kept under `Tests/Cases/Help`.
@Suite struct HelpTests {
  private static let commands = ToolDeclaration.nytta.commands.filter { $0.availability == .ready }.map(
    \.name)

  @Test(arguments: ["nytta"] + commands, Language.allCases.map(\.rawValue))
  func theHelpIsAsRecorded(command: String, language: String) throws {
    let operands = command == "nytta" ? [] : [command]
    let asCommand = try BuiltCommand.run(["help"] + operands + ["--language", language])
    let asOption = try BuiltCommand.run(operands + ["--help", "-l", language])
    #expect(asCommand.code == 0)
    #expect(asCommand.messages.isEmpty)
    #expect(asOption.output == asCommand.output)
    try Golden.expect(asCommand.output, is: "Help/\(command).\(language).txt")
  }

  @Test func noLineIsWiderThanATerminal() throws {
    for command in Self.commands {
      let help = try BuiltCommand.run([command, "--help"]).output
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }
  }
}
