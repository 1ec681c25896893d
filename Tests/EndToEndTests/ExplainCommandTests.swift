import Foundation
import TestSupport
import Testing

/// `nytta explain` as it is built.
@Suite struct ExplainCommandTests {
  private static let family = "Scenarios/bistand-till-nystartsjobb-familj.json5"

  private func run(_ arguments: String) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(
      ["explain"] + arguments.split(separator: " ").map(String.init), in: Repository.path)
  }

  /// Assistance beside a wage under job stimulus, housing allowance with its temporary addition, and a tax line.
  @Test(arguments: [
    ("socialAssistance", "--depth 5", "assistance"), ("housingAllowance", "--depth 6", "housing-allowance"),
    ("municipalIncomeTax", "--depth 8", "municipal-tax"),
  ])
  func explanationsAreAsRecorded(line: String, options: String, name: String) throws {
    let outcome = try run("\(Self.family) --line \(line) --month 2023-10 \(options)")
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    try Golden.expect(outcome.output, is: "Explain/\(name).sv.txt")
    let english = try run("\(Self.family) --line \(line) --month 2023-10 \(options) --language en").output
    try Golden.expect(english, is: "Explain/\(name).en.txt")
    for text in [outcome.output, english] {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  /// The month by hand: the norm of a couple with children of nine and four, the rent with electricity, insurance and
  /// travel, and three quarters of the wage after tax beside child and housing allowance.
  @Test func theAmountIsTheBooks() throws {
    let text = try run("\(Self.family) --line socialAssistance --month 2023-10 --depth 0").output
    let norm = 6_300_00 + 3_380_00 + 2_700_00 + 1_790_00
    let costs = 7_900_00 + 520_00 + 160_00 + 600_00
    let net = 2_067_020
    let counted = net - 516_755 + 2_650_00 + 4_925_00
    let ore = norm + costs - counted
    #expect(text.contains("Ekonomiskt bistånd, 2023-10: \(ore / 100),\(ore % 100)\u{A0}kr\n"))
  }

  /// Every actor's month of every scenario file, reckoned again from what is printed.
  @Test(arguments: Repository.scenarios)
  func printedTreesGiveTheirAmounts(file: String) throws {
    let month = try start(of: file)
    for actor in ["individual", "municipality", "employer"] {
      let outcome = try BuiltCommand.run([
        "explain", file, "--line", actor, "--month", month, "--path", "with", "-f", "json",
      ])
      #expect(outcome.code == 0, "\(outcome.messages)")
      let tree = try PrintedTree(outcome.output)
      let value = try tree.value(of: tree.root)
      #expect(value == Fraction(tree.amount), "\(file) \(actor)")
    }
  }

  /// The first month of a scenario file, which may stand in the file it builds on.
  private func start(of file: String) throws -> String {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    if let start = text.firstMatch(of: /start:\s*"(\d{4}-\d\d)"/) { return String(start.1) }
    let base = try #require(text.firstMatch(of: /extends:\s*"([^"]+)"/))
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return try start(of: "\(folder)/\(base.1)")
  }

  @Test func aYearAndADifferenceAreSums() throws {
    func amount(_ options: String) throws -> Fraction {
      let outcome = try run("\(Self.family) --line housingAllowance -f json \(options)")
      return try #require(Fraction(try PrintedTree(outcome.output).amount))
    }
    let months = try (1...12).map { try amount("--month 2024-\($0 < 10 ? "0" : "")\($0)") }
    #expect(try amount("--year 2024") == months.reduce(.zero, +))
    let years = try [2023, 2024, 2025].map { try amount("--year \($0)") }
    #expect(try amount("") == years.reduce(.zero, +))
    let without = try amount("--year 2024 --path without")
    #expect(without != .zero)
    #expect(try amount("--year 2024 --difference") == years[1] - without)
  }

  @Test func aMonthWithoutAnAmountSaysSo() throws {
    let outcome = try run("\(Self.family) --line wage --month 2024-03 --path without")
    #expect(outcome.code == 0)
    let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      words.hasSuffix(
        "Det finns inget belopp i mars 2024. Raden har belopp med steget 2023-08–2025-07."))
    let english = try run("\(Self.family) --line studyGrant --year 2024 --language en").output
    #expect(english.contains("There is no amount in 2024. The line has no amount in any month"))
  }

  @Test(arguments: [
    ("--line housingAllowence", 64, "menade du ”housingAllowance”?"),
    ("--line employment", 64, "--line: ”employment” är inte tillåtet"),
    ("--line nosuch", 64, "(tillåtet: wage, "),
    ("--line nosuch", 64, "municipality, "),
    ("", 64, "”explain” behöver --line LINE"),
    ("--line wage --month 2024", 64, "skriv år och månad: 2019-03"),
    ("--line wage --month 2024-03 --year 2024", 64, "--year: ges inte ihop med --month"),
    ("--line wage --difference --path with", 64, "--path: ges inte ihop med --difference"),
    ("--line wage --depth 2 -f json", 64, "json har alltid hela trädet"),
    (
      "--line wage --month 2022-01", 65, "2022-01 ligger utanför scenariot (perioden är 2023-08 till 2025-07)"
    ),
    ("--line wage --year 2030", 65, "2030 ligger utanför scenariot"),
    ("--line unionFee", 65, "raden ”unionFee” finns inte ännu"),
  ])
  func wrongUseIsTold(options: String, code: Int, message: String) throws {
    let outcome = try run("\(Self.family) \(options)")
    #expect(Int(outcome.code) == code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  private func words(_ file: String, _ options: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(file, to: "prov.json5")
    let outcome = try BuiltCommand.run(
      ["explain", "prov.json5"] + options.split(separator: " ").map(String.init), in: folder.path)
    #expect(outcome.code == 0, "\(outcome.messages)")
    return outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func job(person: String, more: String) -> String {
    """
    {
      nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
      household: { person: { born: "1985-04"\(person) }, housing: { rent: 5000 } },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "job", wage: 24000, \(more) }],
    }
    """
  }

  /// Who leaves lives on unemployment benefit where the job has earned it, else as without the step.
  @Test func whoLeavesIsToldWhatTheyLiveOn() throws {
    let member = job(person: ", unemploymentFund: { member: true }", more: "retention: [0.8]")
    let benefit = try words(member, "--line unemploymentBenefit --month 2020-09")
    #expect(
      benefit.contains(
        "samma rad, räknad som här fram till dess, sedan på a-kassa så länge dagarna räcker, och därefter som utan steget"
      ))
    let none = try words(job(person: "", more: "retention: [0.8]"), "--line socialAssistance --month 2020-09")
    #expect(none.contains("räknad som här fram till dess, sedan som utan steget"))
    #expect(!none.contains("insatsen") && !none.contains("a-kassa"))
  }

  @Test func whatTheUserSaysHoldsIsYes() throws {
    let growth = job(person: "", more: "employer: { growthSupport: true }")
    let text = try words(growth, "--line employerContributions --month 2019-03 --depth 6")
    #expect(text.contains("bestäms av: Växa-stöd ja (prov.json5"))
    #expect(!text.contains("Växa-stöd 1"))
  }

  @Test func anInputHasItsPlaceInTheFile() throws {
    let json = try run("\(Self.family) --line wage --month 2023-10 -f json").output
    #expect(json.contains("\"format\": \"nytta.explanation/1\""))
    let lines = try String(contentsOfFile: "\(Repository.path)/\(Self.family)", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("wage: 23800") })
    let wage = try #require(lines[line].range(of: "23800"))
    let column = lines[line].distance(from: lines[line].startIndex, to: wage.lowerBound) + 1
    #expect(json.contains("\"field\": \"with[0].wage\""))
    #expect(json.contains("\"line\": \(line + 1),"))
    #expect(json.contains("\"column\": \(column)\n"))
    // What the file does not say is a default.
    #expect(json.contains("\"kind\": \"default\""))
  }

  @Test func standardInputIsRead() throws {
    let text = try String(
      contentsOfFile: "\(Repository.path)/Scenarios/bistand-till-nystartsjobb.json5", encoding: .utf8)
    let outcome = try BuiltCommand.run(["explain", "-", "--line", "wage"], input: text)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Lön, hela perioden, med steget"))
  }

  /// Who leaves the job stands beside who stays, with their books; the whole is reckoned again from what is printed.
  @Test func aMixIsAWeightedMean() throws {
    let file = "Scenarios/bistand-till-nystartsjobb-langsikt.json5"
    func explain(_ options: String) throws -> String {
      let outcome = try BuiltCommand.run(
        ["explain", file, "--line", "wage", "--month", "2021-06"]
          + options.split(separator: " ").map(String.init),
        in: Repository.path)
      #expect(outcome.code == 0, "\(outcome.messages)")
      return outcome.output
    }
    let tree = try PrintedTree(try explain("-f json"))
    #expect(try tree.value(of: tree.root) == Fraction(tree.amount))
    // 23 575 kr a month; of those who begin, 0.70 − 5/12 × 0.10 are left in the job's 18th month.
    let text = try explain("--depth 2")
    #expect(text.contains("Lön, de som är kvar, 2021-06: 23\u{A0}575\u{A0}kr"))
    #expect(text.contains("Andel som är kvar: 52,6667\u{A0}%"))
    #expect(text.contains("Belopp för dem som är utan arbetet från 2021-07–2022-12"))
  }

  @Test func anOwnValueStandsWithItsReasonBesideTheModels() throws {
    let outcome = try BuiltCommand.run(
      [
        "explain", "Scenarios/kanslighet-nystartsjobb.json5", "--line", "assistanceAdministration", "--month",
        "2019-03", "--path", "without",
      ], in: Repository.path)
    let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("riket: 2\u{A0}600\u{A0}kr"))
    #expect(words.contains("eget värde ur scenariot: kommunens egen redovisning för 2019;"))
    #expect(words.contains("modellens värde är 2\u{A0}288\u{A0}kr"))
  }

  private func edited(_ replaced: String, _ replacement: String, _ options: String) throws
    -> BuiltCommand.Outcome
  {
    let text = try String(
      contentsOfFile: "\(Repository.path)/Scenarios/bistand-till-nystartsjobb.json5", encoding: .utf8)
    #expect(text.contains(replaced))
    return try BuiltCommand.run(
      ["explain", "-"] + options.split(separator: " ").map(String.init),
      input: text.replacing(replaced, with: replacement))
  }

  @Test func anObservedAmountIsALeafWithItsPlace() throws {
    let outcome = try edited(
      "without: [{ activity: \"unemployed\" }]",
      "without: [{ activity: \"unemployed\", fixed: { socialAssistance: 6600 } }]",
      "--line socialAssistance --month 2019-03 --path without")
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Ekonomiskt bistånd, 2019-03: 6\u{A0}600\u{A0}kr\n  observerat, "))
    #expect(outcome.output.contains(":15:66"), "\(outcome.output)")
  }

  /// Productivity is 0.8 in the file, and 1 by stakeholder: the tree has what counts, and says who set it.
  @Test func aScenarioIsExplainedAsItsMethodSetsIt() throws {
    let outcome = try edited(
      "method: \"standard\"", "method: \"stakeholder\"", "--line production --month 2019-03")
    #expect(outcome.code == 0, "\(outcome.messages)")
    let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("Scenariot förklaras som dess räknesätt ställer in det:"))
    #expect(
      words.contains("Produktivitet: 100\u{A0}% inställt av räknesättet: with[0].employer.productivity"))
  }

  @Test func aValueThatNothingReadsIsRefusedAsByARun() throws {
    let outcome = try edited(
      "appraisal: {",
      "overrides: [{ parameter: \"studyCalendar.weeksAMonth\", value: 5, from: \"2019-01\", reason: \"prov\" }], appraisal: {",
      "--line wage")
    #expect(outcome.code == 65)
  }
}
