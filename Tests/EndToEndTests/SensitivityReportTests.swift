import Appraisal
import Economy
import Foundation
import LawData
import LifeCourse
import Reporting
import ScenarioFormat
import TestSupport
import Testing

/// What a report tells of uncertain inputs, values of the user's own and observed amounts.
@Suite struct SensitivityReportTests {
  private static func report(_ more: String, wage: String = "wage: 21600") throws -> Report {
    let text = """
      {
        nytta: 1, start: "2019-01", months: 12, municipality: "Emmaboda",
        household: { person: { born: "1985-04" } },
        without: [{ activity: "unemployed" }],
        with: [{ activity: "newStartJob", \(wage), absenceMonths: 30, employer: { productivity: 0.8 } }],
        \(more)
      }
      """
    let reader = ScenarioReader(language: .swedish, municipalities: .register) { _ in Array(text.utf8) }
    return Report(try reader.read(path: "prov.json5").get().scenario.appraised(), version: "0")
  }

  private static let uncertain =
    "uncertain: { \"with[0].employer.productivity\": { low: 0.2, base: 0.8, high: 1 } }"

  @Test func theSectionStandsOnlyWhereSomethingIsUncertain() throws {
    let plain = try Self.report("")
    #expect(!plain.markdown().text.contains("## Känslighet"))
    #expect(!plain.markdown().figures.contains { $0.name == "sensitivity.svg" })
    #expect(plain.json().contains("\"uncertainty\": {}"))
    let uncertain = try Self.report(Self.uncertain)
    let text = uncertain.markdown().text
    let tax = try #require(text.range(of: "## Kommunalskatten"))
    let section = try #require(text.range(of: "## Känslighet"))
    let lines = try #require(text.range(of: "## Alla poster"))
    #expect(tax.lowerBound < section.lowerBound && section.lowerBound < lines.lowerBound)
    #expect(uncertain.markdown().figures.map(\.name) == ["actors.svg", "cumulated.svg", "sensitivity.svg"])
    #expect(uncertain.csv() == plain.csv())
  }

  /// A share of an outcome goes by the outcome's name, not by its path.
  @Test func theShareOfAnOutcomeHasItsName() throws {
    let text = """
      {
        nytta: 1, start: "2019-01", months: 12, municipality: "Emmaboda",
        household: { person: { born: "1985-04" } },
        without: [{ activity: "unemployed" }],
        with: {
          outcomes: [
            { share: 0.4, label: "Jobb", phases: [{ activity: "job", wage: 21600 }] },
            { share: 0.6, label: "Kvar", phases: [{ activity: "unemployed" }] },
          ],
        },
        uncertain: { "with.outcomes[0].share": { low: 0, base: 0.4, high: 1 } },
      }
      """
    let reader = ScenarioReader(language: .swedish, municipalities: .register) { _ in Array(text.utf8) }
    let report = Report(try reader.read(path: "prov.json5").get().scenario.appraised(), version: "0")
    let markdown = report.markdown()
    #expect(markdown.text.contains("### Andel, utfallet Jobb\n"))
    #expect(
      markdown.text.contains("En uppgift är osäker: andel, utfallet Jobb. Från 0\u{A0}% till 100\u{A0}%"))
    let picture = try #require(markdown.figures.first { $0.name == "sensitivity.svg" })
    #expect(!picture.svg.contains("outcomes["))
  }

  @Test func theTurnIsToldInWordsAndInJSON() throws {
    let report = try Self.report(Self.uncertain)
    #expect(
      report.markdown().text.contains(
        "arbetsgivaren går minus när produktivitet (med steget, fas 1) är under "))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    let one = try #require(
      (json["uncertainty"] as? [String: Any])?["with[0].employer.productivity"] as? [String: Any])
    #expect(Set(one.keys) == ["low", "base", "high", "spread", "turns"])
    let base = try #require(one["base"] as? [String: Any])
    let society = try #require(base["society"] as? [String: Any])
    let whole = try #require(json["society"] as? [String: Any])
    #expect(society["total"] as? Double == whole["total"] as? Double)
    #expect(society["presentValue"] as? Double == whole["presentValue"] as? Double)
    #expect((base["actors"] as? [String: Any])?.count == 7)
    #expect((one["turns"] as? [Any])?.isEmpty == false)
  }

  @Test func anOwnValueStandsBesideTheModels() throws {
    let report = try Self.report(
      "overrides: [{ parameter: \"socialAssistance.norm.adult.single\", value: 3200, from: \"2019-01\", reason: \"egen norm\" }]"
    )
    let text = report.markdown().text
    let law = try #require(ParameterRegistry["socialAssistance.norm.adult.single"])
    let value = law.entries[try #require(law.entryIndex(at: 2019_01))].value
    let row = try #require(text.split(separator: "\n").first { $0.contains("egen norm") })
    #expect(row.contains("3\u{A0}200") && row.contains("\(value / 1_000)\u{A0}"))
    #expect(text.contains("### Egna värden"))
    #expect(report.json().contains("\"status\": \"ownValue\""))
    // A reader is told first, and the value that was replaced is not among the figures used.
    let first = try #require(
      text.range(of: "egna värden i stället för lagens: socialAssistance.norm.adult.single"))
    let actors = try #require(text.range(of: "## Vem får och vem betalar"))
    #expect(first.lowerBound < actors.lowerBound)
    #expect(text.split(separator: "\n").count { $0.contains("`socialAssistance.norm.adult.single`") } == 1)
  }

  @Test func anObservedAmountIsMarked() throws {
    let report = try Self.report("", wage: "wage: 21600, fixed: { socialAssistance: 1234 }")
    let row = report.markdown().text.split(separator: "\n").first {
      $0.contains("with[0].fixed.socialAssistance")
    }
    #expect(row?.contains("observerat") == true)
    #expect(row?.contains("1\u{A0}234,00") == true)
    #expect(report.json().contains("\"status\": \"observed\""))
  }

  /// What cannot be known before the run is told by the check too.
  @Test func checkRunsWhatIsVaried() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/prov.json5"
    try """
    {
      nytta: 1, start: "2019-01", months: 12, municipality: "Emmaboda",
      household: { person: { born: "1985-04" } },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "job", wage: 21600 }],
      overrides: [{ parameter: "work.productivity.subsidised", value: 0.7, from: "2019-01", reason: "a" }],
    }
    """.write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = try BuiltCommand.run(["check", file], in: Repository.path)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("overrides[0]"))
  }
}
