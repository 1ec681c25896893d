import Foundation
import Testing

/// `nytta validate tax-tables`, run as a user runs it on files as the Tax Agency writes them.
@Suite struct ValidateCommandTests {
  private func validate(
    _ text: String, year: Int, _ options: [String] = []
  ) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(
      ["validate", "tax-tables", "-", "--year", String(year), "--language", "en"] + options, input: text)
  }

  private func json(_ outcome: BuiltCommand.Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test(arguments: [(2017, 34_992), (2019, 34_920), (2025, 40_404)])
  func everyKronaRowOfTheOfficialFileIsEqual(year: Int, rows: Int) throws {
    let outcome = try validate(
      try FixedWidthTables(year: year).text, year: year, ["--format", "json"])
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    let result = try json(outcome)
    let total = try #require(result["total"] as? [String: Int])
    #expect(result["equal"] as? Bool == true)
    #expect(total["kronaRows"] == rows && total["kronaEqual"] == rows)
    // The six per cent rows of 2019 that are known to differ.
    #expect((total["percentRows"] ?? 0) - (total["percentEqual"] ?? 0) == (year == 2019 ? 6 : 0))
    #expect((result["columns"] as? [[String: Int]])?.count == (year == 2025 ? 14 : 12) * 6)
  }

  @Test func aDifferenceIsShownWithItsSteps() throws {
    var tables = try FixedWidthTables(year: 2025)
    // Table 29, to 2 100 kr: 1 800 / 12 = 150 in column 1.
    tables.rows[1] = tables.rows[1].replacing("2100  150", with: "2100  151")
    let outcome = try validate(tables.text, year: 2025)
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(
        "Line 2, table 29, column 1, 2,001–2,100: Tax Agency 151\u{A0}SEK, Nytta 150\u{A0}SEK (\u{2212}1)"))
    #expect(outcome.output.contains("Rows in kronor: 40,403 of 40,404 equal, 1 different"))
    for step in ["2,100 × 12", "(FFI)", "(GA)", "(BFI)", "general pension contribution", "/ 12, öre dropped"]
    {
      #expect(outcome.output.contains(step))
    }
    let csv = try validate(tables.text, year: 2025, ["--format", "csv"]).output.split(separator: "\n")
    #expect(csv.count == 1 + 14 * 6 + 1)
    // 25 200 a year, 7 % of it to the nearest hundred 1 800, and a twelfth of that.
    #expect(csv.last?.hasPrefix("difference,2025,29,1,,,,,,2,2001,2100,0,151,150,25200,25200,") == true)
    #expect(csv.last?.hasSuffix(",150") == true)
  }

  @Test func theNumberOfDifferencesShownIsAsAsked() throws {
    let text = try FixedWidthTables(year: 2025).rows.prefix(50).joined(separator: "\n")
    let outcome = try validate(text, year: 2024, ["--differences", "3"])
    #expect(outcome.code == 1)
    #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("Line ") } == 3)
    #expect(outcome.output.contains("more differences: see more with --differences N"))
    #expect(
      outcome.messages.contains(
        "-: warning: most rows differ from 2024, and the first rows of the file agree with 2025"))
  }

  @Test func damagedLinesAreToldAndTheRestIsCompared() throws {
    var rows = Array(try FixedWidthTables(year: 2025).rows.prefix(30))
    rows[2] = String(rows[2].prefix(17))
    rows[4] = "14" + rows[4].dropFirst(2)
    rows[6] = String(rows[6].dropLast(5))
    let outcome = try validate(rows.joined(separator: "\n"), year: 2025)
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("-:3:18: error: the row has only 17 characters"))
    #expect(outcome.messages.contains("-:5:1: error: not a monthly table: the row is for 14 days"))
    #expect(outcome.messages.contains("-:7:45: error: the row has 5 columns, the rows before have 6"))
    // 30 rows of 6 columns without two rows and one value.
    #expect(outcome.output.contains("Rows in kronor: 167 of 167 equal, 0 different"))
  }

  @Test func fewerColumnsAreNamed() throws {
    let rows = try FixedWidthTables(year: 2025).rows.map { $0.dropLast(10) }
    let outcome = try validate(rows.joined(separator: "\n"), year: 2025)
    #expect(outcome.code == 0)
    #expect(
      outcome.messages == "-: warning: the file lacks column 5 and 6 of the tables of 2025\n")
  }

  @Test func aFileOfAnotherYearIsTold() throws {
    let csv = "year,table,column,from,to,tax_kr_or_percent,is_percent\n2019,33,1,1,1600,0,0\n"
    let outcome = try validate(csv, year: 2025)
    #expect(outcome.code == 65)
    #expect(
      outcome.messages == "-:2:1: error: the row is of 2019, not 2025 (write --year 2019)\n")
    #expect(try validate(csv, year: 2019).code == 0)
  }

  @Test func aYearToComeNamesWhatIsMissing() throws {
    let outcome = try validate("30B33      1   2000    0\n", year: 2027, ["--format", "json"])
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("error: base.priceBaseAmount: price base amount is missing for 2027"))
    #expect(outcome.messages.contains("(modelled: 2016–2026)"))
    let missing = try #require(try json(outcome)["missingParameters"] as? [String])
    #expect(missing.contains("tax.state.threshold") && !missing.contains("tax.state.rate"))
  }

  @Test(arguments: Array(2016...2026)) func everyModelledYearTakesAFile(year: Int) throws {
    // Nobody pays tax on one krona a month.
    let outcome = try validate("30B33      1      1    0\r\n", year: year)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Rows in kronor: 1 of 1 equal, 0 different"))
  }

  @Test func whatIsNoTableGives65AndAMissingFile66() throws {
    #expect(try validate("{ nytta: 1 }", year: 2025).code == 65)
    let empty = try validate("", year: 2025)
    #expect(empty.messages == "-: error: the file is empty\n")
    #expect(!empty.output.contains("\u{2500}"))
    #expect(empty.output.hasSuffix("  No row has been compared\n"))
    let outcome = try BuiltCommand.run(["validate", "tax-tables", "nowhere.txt", "--year=2025"])
    #expect(outcome.code == 66 && outcome.messages == "nytta: fel: nowhere.txt: finns inte\n")
  }

  @Test(arguments: [
    (["validate", "tax-tables", "x"], "”validate” behöver tax-tables FIL --year ÅR"),
    (["validate", "tax-tables"], "”validate” behöver tax-tables FIL --year ÅR"),
    (
      ["validate", "tax-tabels", "x", "--year", "2025"],
      "validate: ”tax-tabels” är inte tillåtet: menade du ”tax-tables”? (tillåtet: tax-tables)"
    ),
    (["validate", "tax-tables", "x", "--year", "2O25"], "--year: ”2O25” är inte tillåtet: det är inget tal"),
  ])
  func wrongUseNamesWhatIsWrong(arguments: [String], message: String) throws {
    let outcome = try BuiltCommand.run(arguments)
    #expect(outcome.code == 64 && outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\nSkriv ”nytta help” för hjälp.\n")
  }
}
