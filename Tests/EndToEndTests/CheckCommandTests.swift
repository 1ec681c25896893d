import CommandLineKit
import TestSupport
import Testing

@testable import nytta

@Suite struct CheckCommandTests {
  @Test func aGoodFileIsSaidToBeGood() throws {
    let folder = try TemporaryFolder()
    try folder.write("bra", to: "a.json5")
    let run = try CommandRun(["check", "\(folder.path)/a.json5"], .echo)
    #expect(run.code == .success)
    #expect(run.output == "\(folder.path)/a.json5: utan anmärkning\n")
    #expect(run.messages.isEmpty)
  }

  @Test func allProblemsOfAllFilesAreTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("bad odd", to: "a.json5")
    try folder.write("bra", to: "b.json5")
    try folder.write("odd", to: "c.json5")
    let run = try CommandRun(["check", folder.path, "-l", "en"], .echo)
    #expect(run.code == .problemsFound)
    #expect(
      run.output == """
        \(folder.path)/a.json5:1:1: error: title: felet (ändra)
        \(folder.path)/a.json5:1:1: warning: title: felet (ändra)
        \(folder.path)/b.json5: no problems
        \(folder.path)/c.json5:1:1: warning: title: felet (ändra)

        """)
  }

  @Test func problemsTheReaderGivesUpWithAreFindingsToo() throws {
    let folder = try TemporaryFolder()
    try folder.write("bad", to: "a.json5")
    let echo = Pipeline<String>.echo
    let givingUp = Pipeline<String>(
      check: { path, language throws(CommandFailure) in throw .input(try echo.check(path, language)) },
      appraise: echo.appraise, render: echo.render, summary: echo.summary)
    let run = try CommandRun(["check", "\(folder.path)/a.json5"], givingUp)
    #expect(run.code == .problemsFound)
    #expect(run.output == "\(folder.path)/a.json5:1:1: fel: title: felet (ändra)\n")
  }

  @Test func aMissingFileIsAnErrorOfItsOwn() throws {
    let run = try CommandRun(["check", "/nowhere/a.json5"], .echo)
    #expect(run.code == .inputNotFound)
    #expect(run.output.isEmpty)
    #expect(run.messages == "nytta: fel: /nowhere/a.json5: finns inte\n")
  }

  @Test func aFaultOfTheProgramIsNotTheUsers() throws {
    let folder = try TemporaryFolder()
    try folder.write("bra", to: "a.json5")
    let broken = Pipeline<String>(
      check: { _, _ throws(CommandFailure) in throw .fault("ledger") },
      appraise: Pipeline<String>.echo.appraise, render: { _, _, _ in [] }, summary: { _, _ in "" })
    let run = try CommandRun(["check", "\(folder.path)/a.json5"], broken)
    #expect(run.code == .internalFault)
    #expect(run.messages == "nytta: fel: ett fel i programmet, inte i dina uppgifter: ledger\n")
  }
}
