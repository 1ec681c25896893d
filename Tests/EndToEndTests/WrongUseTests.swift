import CommandLineKit
import Testing

@testable import nytta

/// What the built command says to a command line it cannot use: exit code 64, or 65 for a command that does not exist
/// yet, and nothing on standard output.
@Suite struct WrongUseTests {
  @Test(
    arguments: [
      ([], "kommando saknas"),
      (["runn"], "okänt kommando ”runn”: menade du ”run”?"),
      (["run"], "”run” behöver FIL-ELLER-MAPP..."),
      (["run", "--outptu", "x", "y"], "okänd flagga ”--outptu”: menade du ”--output”?"),
      (["run", "-x"], "okänd flagga ”-x”"),
      (["run", "x", "--format"], "flaggan --format saknar värde: skriv --format FORMAT,..."),
      (["run", "x", "--output", "a", "-o", "b"], "flaggan --output är given mer än en gång"),
      (
        ["run", "x", "--format", "csvs"],
        "--format: ”csvs” är inte tillåtet: menade du ”csv”? (tillåtet: markdown, html, csv, json)"
      ),
      (["--language", "de", "run", "x"], "--language: ”de” är inte tillåtet (tillåtet: sv, en)"),
      (["check"], "”check” behöver FIL-ELLER-MAPP..."),
      (["help", "run", "check"], "oväntat ”check”"),
      (
        ["run", "x", "--output", "-"],
        "--output: ”-” är inte tillåtet: "
          + "en rapport är flera filer och behöver en mapp; tabellen skrivs ändå på standard ut"
      ),
      (["help", "chek"], "okänt kommando ”chek”: menade du ”check”?"),
    ] as [([String], String)])
  func theErrorNamesWhatIsWrong(arguments: [String], message: String) throws {
    let outcome = try BuiltCommand.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\nSkriv ”nytta help” för hjälp.\n")
  }

  @Test(arguments: ToolDeclaration.nytta.commands.filter { $0.availability == .planned }.map(\.name))
  func aCommandToComeIsKnownAndRefused(command: String) throws {
    for arguments in [[command, "--any", "x"], ["help", command]] {
      let outcome = try BuiltCommand.run(["--language=en"] + arguments)
      #expect(outcome.code == 65)
      #expect(outcome.messages.hasPrefix("nytta: error: the command \"\(command)\" is not modelled yet\n"))
    }
  }
}
