import CommandLineKit
import Foundation
import TestSupport
import Testing

@testable import nytta

@Suite struct RunCommandTests {
  @Test func writesEachFormatInAFolderOfTheScenariosOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write("ett", to: "Scenarios/kommun/a.json5")
    let run = try CommandRun(
      ["run", "\(folder.path)/Scenarios/kommun/a.json5", "-o", "\(folder.path)/Ut"], .echo)
    #expect(run.code == .success)
    #expect(run.output == "sv: ett\n")
    #expect(run.messages == "nytta: 1 rapport skriven i \(folder.path)/Ut\n")
    #expect(try folder.names(in: "Ut/kommun/a") == ["csv.txt", "html.txt", "json.txt", "markdown.txt"])
    #expect(try folder.read("Ut/kommun/a/csv.txt") == "ett")
  }

  @Test func aFolderMeansItsScenariosInOrderButNotTheirParts() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a", "x/c", "d.part"] { try folder.write(name, to: "S/\(name).json5") }
    try folder.write("text", to: "S/README.md")
    let run = try CommandRun(["run", "\(folder.path)/S", "-o\(folder.path)/Ut", "-l", "en"], .echo)
    #expect(run.output == "en: a+b+x/c\n")
    #expect(run.messages == "nytta: 3 reports written in \(folder.path)/Ut\n")
    #expect(try folder.names(in: "Ut") == ["a", "b", "x"])
  }

  @Test func onlyTheFormatsAskedForAreWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("ett", to: "a.json5")
    let run = try CommandRun(
      ["run", "\(folder.path)/a.json5", "-o", "\(folder.path)/Ut", "--format", "csv", "--excel"], .echo)
    #expect(run.code == .success)
    #expect(try folder.names(in: "Ut/a") == ["csv.txt"])
    #expect(try folder.read("Ut/a/csv.txt") == "excel:ett")
  }

  @Test func aFailingFileKeepsItsEarlierReportAndStopsNoOther() throws {
    let folder = try TemporaryFolder()
    try folder.write("bad bad", to: "S/a.json5")
    try folder.write("bra", to: "S/b.json5")
    try folder.write("tidigare", to: "Ut/a/csv.txt")
    let run = try CommandRun(["run", "\(folder.path)/S", "-o", "\(folder.path)/Ut"], .echo)
    #expect(run.code == .badInput)
    #expect(run.output == "sv: bra\n")
    #expect(
      run.messages == """
        \(folder.path)/S/a.json5:1:1: fel: title: felet (ändra)
        \(folder.path)/S/a.json5:2:1: fel: title: felet (ändra)
        nytta: 1 rapport skriven i \(folder.path)/Ut

        """)
    #expect(try folder.names(in: "Ut/a") == ["csv.txt"])
    #expect(try folder.read("Ut/a/csv.txt") == "tidigare")
    #expect(try folder.read("Ut/b/csv.txt") == "bra")
  }

  @Test func theFirstFailureGivesTheExitCode() throws {
    let folder = try TemporaryFolder()
    try folder.write("bad", to: "a.json5")
    let missing = "\(folder.path)/b.json5"
    let bad = "\(folder.path)/a.json5"
    #expect(try CommandRun(["run", missing, bad, "-o\(folder.path)/Ut"], .echo).code == .inputNotFound)
    #expect(try CommandRun(["run", bad, missing, "-o\(folder.path)/Ut"], .echo).code == .badInput)
  }

  @Test func aWarningIsToldAndTheReportStands() throws {
    let folder = try TemporaryFolder()
    try folder.write("odd", to: "a.json5")
    let run = try CommandRun(["run", "\(folder.path)/a.json5", "-o\(folder.path)/Ut"], .echo)
    #expect(run.code == .success)
    #expect(run.messages.hasPrefix("\(folder.path)/a.json5:1:1: varning: title: felet (ändra)\n"))
    #expect(try folder.read("Ut/a/json.txt") == "odd")
  }

  @Test func anOutputThatIsAFileCannotBeWrittenTo() throws {
    let folder = try TemporaryFolder()
    try folder.write("ett", to: "a.json5")
    let run = try CommandRun(["run", "\(folder.path)/a.json5", "-o\(folder.path)/a.json5"], .echo)
    #expect(run.code == .cannotWrite)
    #expect(run.output == "sv: ett\n")
    #expect(run.messages.contains("mappen kan inte skapas: en del av sökvägen är ingen mapp"))
  }

  @Test func theSameFileTwiceIsRunOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("ett", to: "a.json5")
    let run = try CommandRun(
      ["run", "\(folder.path)/a.json5", folder.path, "-o\(folder.path)/Ut"], .echo)
    #expect(run.output == "sv: ett\n")
  }

  @Test func twoFilesForOnePlaceAreRefusedBeforeAnythingIsWritten() throws {
    let folder = try TemporaryFolder()
    for name in ["x/Scenarios/a", "y/Scenarios/a"] { try folder.write("ett", to: "\(name).json5") }
    let run = try CommandRun(["run", folder.path, "-o\(folder.path)/Ut"], .echo)
    #expect(run.code == .wrongUse)
    #expect(!FileSystem.exists("\(folder.path)/Ut"))
  }

  @Test func excelWithoutCSVIsPointless() throws {
    let run = try CommandRun(["run", "x.json5", "--format", "json", "--excel"], .echo)
    #expect(run.code == .wrongUse)
  }
}
