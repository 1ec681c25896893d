import CommandLineKit
import Economy
import Testing

@Suite struct ArgumentParserTests {
  private func parse(_ arguments: String...) throws -> ParsedArguments {
    try ArgumentParser.parse(arguments, for: SampleTool.tool)
  }

  @Test(arguments: [
    ["make", "--output", "dir", "a"], ["make", "--output=dir", "a"], ["make", "-o", "dir", "a"],
    ["make", "-odir", "a"], ["make", "a", "-qo", "dir"], ["make", "a", "-qodir"],
  ])
  func aValueIsGivenInEveryForm(arguments: [String]) throws {
    let parsed = try ArgumentParser.parse(arguments, for: SampleTool.tool)
    #expect(parsed.command?.name == "make")
    #expect(parsed.value(SampleTool.output) == "dir")
    #expect(parsed.operands == ["a"])
  }

  @Test func aValueMayHoldAnEqualsSignOrBeginWithADash() throws {
    #expect(try parse("make", "a", "--define=x=1").value(SampleTool.define) == "x=1")
    #expect(try parse("make", "a", "-o", "-").value(SampleTool.output) == "-")
  }

  @Test func twoDashesEndTheOptions() throws {
    let parsed = try parse("make", "--", "--output", "-q")
    #expect(parsed.operands == ["--output", "-q"])
    #expect(!parsed.has(SampleTool.quiet))
  }

  @Test func aSingleDashIsAnOperand() throws { #expect(try parse("make", "-").operands == ["-"]) }

  @Test func flagsStandTogether() throws {
    let parsed = try parse("make", "-qh")
    #expect(parsed.has(SampleTool.quiet) && parsed.has(ToolDeclaration.help))
  }

  @Test func aListKeepsItsOrder() throws {
    #expect(try parse("make", "a", "-f", "csv,text").list(SampleTool.format) == ["csv", "text"])
  }

  @Test func onlyRepeatableOptionsMayBeRepeated() throws {
    #expect(try parse("make", "a", "-Dx=1", "-Dy=2").values["define"] == ["x=1", "y=2"])
    #expect(throws: UsageError.repeated(option: "--quiet")) { try parse("make", "a", "-q", "--quiet") }
    #expect(throws: UsageError.repeated(option: "--output")) { try parse("make", "a", "-ox", "--output=y") }
  }

  @Test(
    arguments: [
      (["mak"], .unknownCommand("mak", nearest: "make")),
      (["wholly-other"], .unknownCommand("wholly-other", nearest: nil)),
      (["later", "x"], .commandNotYet("later")),
      (["make", "--outptu", "x"], .unknownOption("--outptu", nearest: "--output")),
      (["make", "--out", "x"], .unknownOption("--out", nearest: "--output")),
      (["make", "-mode"], .unknownOption("-m", nearest: "--mode")),
      (["make", "-x"], .unknownOption("-x", nearest: nil)),
      (["--output", "x"], .unknownOption("--output", nearest: nil)),
      (["make", "a", "--output"], .valueMissing(option: "--output", placeholder: "DIR")),
      (["make", "a", "--output="], .valueMissing(option: "--output", placeholder: "DIR")),
      (["make", "a", "-o"], .valueMissing(option: "-o", placeholder: "DIR")),
      (["make", "a", "--quiet=yes"], .valueNotTaken(option: "--quiet", value: "yes")),
      (
        ["make", "a", "--mode", "fats"],
        .badValue(option: "--mode", value: "fats", allowed: ["fast", "slow"], nearest: nil)
      ),
      (
        ["make", "a", "--mode", "f"],
        .badValue(option: "--mode", value: "f", allowed: ["fast", "slow"], nearest: "fast")
      ),
      (
        ["make", "a", "-f", "csv,txt"],
        .badValue(option: "-f", value: "txt", allowed: ["text", "csv"], nearest: "text")
      ),
      (
        ["make", "a", "-f", "csv,"],
        .badValue(option: "-f", value: "", allowed: ["text", "csv"], nearest: nil)
      ),
      (["make", "a", "-f", "csv,csv"], .wordTwice(option: "-f", word: "csv")),
      (["make", "a", "-f", "html"], .valueNotYet(option: "-f", value: "html", allowed: ["text", "csv"])),
      (["make"], .operandMissing(command: "make", operands: SampleTool.make.operands)),
      (["make", "a", "b", "c"], .operandNotTaken("c")),
    ] as [([String], UsageError)])
  func whatCannotBeUnderstoodIsToldExactly(arguments: [String], error: UsageError) {
    #expect(throws: error) { try ArgumentParser.parse(arguments, for: SampleTool.tool) }
  }

  @Test func helpIsGivenAlsoWhereOperandsAreMissing() throws {
    #expect(try parse("make", "--help").has(ToolDeclaration.help))
    #expect(try parse("-h").command == nil)
  }

  @Test(
    arguments: [
      (["run"], .swedish), (["--language", "en"], .english), (["--language=en", "x"], .english),
      (["x", "-l", "en"], .english), (["-len"], .english), (["-l"], .swedish), (["-l", "de"], .swedish),
      (["--", "-l", "en"], .swedish),
    ] as [([String], Language)])
  func errorsAreToldInTheLanguageAskedFor(arguments: [String], language: Language) {
    #expect(ArgumentParser.language(in: arguments) == language)
  }

  @Test func theLanguageIsPartOfWhatWasRead() throws {
    #expect(try parse("make", "a").language == .swedish)
    #expect(try parse("-l", "en", "make", "a").language == .english)
  }
}
