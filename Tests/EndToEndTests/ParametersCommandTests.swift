import Foundation
import Testing

/// `nytta parameters`, run as a user runs it.
@Suite struct ParametersCommandTests {
  private func lines(_ arguments: [String]) throws -> [Substring] {
    let outcome = try BuiltCommand.run(["parameters"] + arguments)
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    return outcome.output.split(separator: "\n")
  }

  @Test(arguments: ["skiktgräns", "SKIKTGRANS", "state tax threshold", "tax.state.threshold"])
  func aWordInEitherLanguageFindsTheFigure(word: String) throws {
    let rows = try lines(["list", word, "--format", "csv", "--year", "2025"])
    // IL 65 kap. 5 §: 625 800 kr in 2025.
    #expect(rows.contains { $0.hasPrefix("tax.state.threshold,") && $0.contains(",625800,law,proved,") })
  }

  @Test func theListOfWhatIsUncertainHoldsNothingElse() throws {
    let rows = try lines(["list", "--confidence", "assumed,derived,recalled", "--format", "csv"]).dropFirst()
    #expect(rows.count > 20)
    #expect(rows.allSatisfy { $0.contains(/,(assumed|derived|recalled),/) })
  }

  @Test func aMunicipalityHasItsOwnFigures() throws {
    let named = try lines(["list", "--municipality", "emmaboda", "--year", "2025", "--format", "csv"])
    #expect(named.count == 1 + 4)
    // 21.96 % in 2025.
    #expect(named[1].hasPrefix("localTax.municipal.0862,") && named[1].contains(",219600,"))
    let shown = try lines(["show", "localTax.municipal.0862", "--format", "csv"])
    #expect(shown.count == 1 + 11 && shown.contains(named[1]))
  }

  @Test func theHistoryHasEveryValueWithItsSource() throws {
    let text = try lines(["show", "base.priceBaseAmount"]).joined(separator: "\n")
    for value in ["44\u{A0}300\u{A0}kr", "59\u{A0}200\u{A0}kr", "SFB 2 kap. 7 §; SCB", "2026-09-22"] {
      #expect(text.contains(value))
    }
  }

  @Test func theDifferenceHasBothValuesAndTheChange() throws {
    // (58 800 − 57 300) / 57 300 = 2.6178 %.
    let rows = try lines(["diff", "2024", "2025", "base.price", "--format", "csv"])
    #expect(
      rows[0]
        == "id,name_sv,name_en,unit,from_month,through_month,value_2024,value_2025,change_percent")
    #expect(
      rows[1] == "base.priceBaseAmount,prisbasbelopp,price base amount,kronorPerYear,1,12,57300,58800,2.6178")
    let swedish = try lines(["diff", "2024", "2025", "base.price"]).joined(separator: "\n")
    #expect(swedish.contains("+2,6\u{A0}%"))
    #expect(try lines(["diff", "2024", "2024", "--format", "csv"]).count == 1)
  }

  @Test func everySourceIsCounted() throws {
    let rows = try lines(["sources", "--format", "csv"])
    #expect(rows.count > 50)
    #expect(rows.contains { $0.hasPrefix("IL 65 kap. 5 §,") })
  }

  @Test(arguments: ["table", "csv", "json", "markdown"]) func everyFormIsWritten(format: String) throws {
    for question in [["list", "skatt"], ["show", "tax.state.rate"], ["diff", "2018", "2019"], ["sources"]] {
      let outcome = try BuiltCommand.run(
        ["parameters"] + question + ["--format", format, "--language", "en"])
      #expect(outcome.code == 0 && outcome.messages.isEmpty)
      switch format {
      case "json":
        let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(json?["format"] as? String == "nytta.parameters/1")
      case "markdown": #expect(outcome.output.contains("| --- |") || outcome.output.contains("| ---: |"))
      case "csv": #expect(outcome.output.split(separator: "\n").count > 1)
      default: #expect(outcome.output.contains("──"))
      }
    }
  }

  @Test func showHasTheUnitInWords() throws {
    #expect(try lines(["show", "base.priceBaseAmount"])[1] == "prisbasbelopp (kronor per år)")
    #expect(
      try lines(["show", "base.priceBaseAmount", "-l", "en"])[1] == "price base amount (SEK a year)")
    #expect(try lines(["show", "tax.state.rate"])[1].hasSuffix(" (procent)"))
  }

  @Test func showOfAWordListsTheFiguresItFits() throws {
    let shown = try BuiltCommand.run(["parameters", "show", "tax.state.upper", "-f", "csv"])
    #expect(shown.code == 0)
    #expect(
      shown.output == (try lines(["list", "tax.state.upper", "-f", "csv"]).joined(separator: "\n") + "\n"))
    #expect(shown.output.contains("tax.state.upperThreshold,"))
    #expect(
      shown.messages == "nytta: ingen beteckning heter ”tax.state.upper”; här är de som ordet passar\n")
  }

  @Test(arguments: [
    (
      "base.priceBaseAmuont",
      "ingen beteckning heter ”base.priceBaseAmuont”: menade du ”base.priceBaseAmount”?"
    ),
    ("qqqqqqqqqqqq", "ingen beteckning heter ”qqqqqqqqqqqq”"),
  ])
  func showOfNothingThereIsNotFound(word: String, message: String) throws {
    let outcome = try BuiltCommand.run(["parameters", "show", word])
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\n")
  }

  @Test func nothingFoundIsToldAndIsNoError() throws {
    let outcome = try BuiltCommand.run(["parameters", "list", "finnsinte"])
    #expect(outcome.code == 0 && outcome.messages == "nytta: ingen siffra passar\n")
  }

  @Test func aReaderThatHasGoneAwayIsNoError() throws {
    let outcome = try BuiltCommand.shell("(\"$0\" parameters sources; echo \"code $?\" >&2) | head -1")
    #expect(outcome.messages == "code 0\n")
  }

  @Test(arguments: [
    (
      ["list", "--status", "lag"],
      "--status: ”lag” är inte tillåtet: menade du ”law”? (tillåtet: law, statistic, derived, assumption)"
    ),
    (
      ["shwo"], "parameters: ”shwo” är inte tillåtet: menade du ”show”? (tillåtet: list, show, diff, sources)"
    ),
    ([], "”parameters” behöver list [ORD...] | show BETECKNING... | diff ÅR ÅR [ORD...] | sources [ORD...]"),
    (["show"], "”parameters” behöver show BETECKNING..."),
    (["diff", "2024"], "”parameters” behöver diff ÅR ÅR"),
    (["diff", "2024", "2027"], "diff: ”2027” är inte tillåtet: ange 2016 till 2026"),
    (["diff", "2024", "2025", "--year", "2025"], "flaggan --year: diff jämför två hela år"),
    (
      ["list", "--municipality", "Emaboda"],
      "--municipality: ”Emaboda” är inte tillåtet: menade du ”Emmaboda”?"
    ),
  ])
  func wrongUseNamesWhatIsWrong(arguments: [String], message: String) throws {
    let outcome = try BuiltCommand.run(["parameters"] + arguments)
    #expect(outcome.code == 64 && outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\nSkriv ”nytta help” för hjälp.\n")
  }
}
