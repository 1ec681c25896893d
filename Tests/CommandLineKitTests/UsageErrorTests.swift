import CommandLineKit
import Economy
import Testing

@Suite struct UsageErrorTests {
  @Test(
    arguments: [
      (.commandMissing, "kommando saknas", "no command given"),
      (
        .unknownCommand("rum", nearest: "run"), "okänt kommando ”rum”: menade du ”run”?",
        "unknown command \"rum\": did you mean \"run\"?"
      ),
      (.commandNotYet("tax"), "kommandot ”tax” finns inte ännu", "the command \"tax\" is not modelled yet"),
      (.unknownOption("-x", nearest: nil), "okänd flagga ”-x”", "unknown option \"-x\""),
      (
        .badValue(option: "-l", value: "svv", allowed: ["sv", "en"], nearest: "sv"),
        "-l: ”svv” är inte tillåtet: menade du ”sv”? (tillåtet: sv, en)",
        "-l: \"svv\" is not allowed: did you mean \"sv\"? (allowed: sv, en)"
      ),
      (
        .sameOutput(folder: "R/a", first: "x/a", second: "y/a"),
        "”x/a” och ”y/a” skulle båda skrivas till R/a: kör dem var för sig",
        "\"x/a\" and \"y/a\" would both be written to R/a: run them one by one"
      ),
    ] as [(UsageError, String, String)])
  func saysWhatIsWrongInBothLanguages(error: UsageError, swedish: String, english: String) {
    #expect(error[.swedish] == swedish)
    #expect(error[.english] == english)
  }

  @Test func onlyACommandToComeIsBadInput() {
    #expect(UsageError.commandNotYet("tax").exitCode == .badInput)
    #expect(UsageError.unknownCommand("tax", nearest: nil).exitCode == .wrongUse)
  }

  @Test(arguments: [
    UsageError.valueMissing(option: "-o", placeholder: "DIR"), .valueNotTaken(option: "-q", value: "y"),
    .repeated(option: "-o"), .wordTwice(option: "-f", word: "csv"),
    .valueNotYet(option: "-f", value: "html", allowed: []), .operandNotTaken("x"),
    .tooManyFiles(command: "compare", most: 12, given: 13),
    .operandMissing(command: "run", operands: LocalText(sv: "FIL", en: "FILE")),
    .pointless(option: "-e", reason: LocalText(sv: "skäl", en: "reason")),
    .unfit(option: "-i", value: "x", reason: LocalText(sv: "skäl", en: "reason")),
    .optionMissing(command: "tax", options: LocalText(sv: "--a eller --b", en: "--a or --b")),
  ])
  func everyErrorHasAText(error: UsageError) {
    #expect(!error[.swedish].isEmpty && !error[.english].isEmpty)
    #expect(error[.swedish] != error[.english])
  }
}
