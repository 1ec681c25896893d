import Testing

/// The help is part of the interface: its whole text is kept under `Tests/Cases/Help`.
@Suite struct HelpTests {
  @Test(arguments: ["nytta", "run", "check", "tax", "help"], ["sv", "en"])
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
    for command in ["run", "check", "tax", "help"] {
      let help = try BuiltCommand.run([command, "--help"]).output
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }
  }
}
