import Appraisal
import Bookkeeping
import Economy
import Foundation
import LifeCourse
import ScenarioFormat
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `nytta budget` as it is built.
@Suite struct BudgetCommandTests {
  private static let single = "\(Repository.path)/Scenarios/bistand-till-nystartsjobb.json5"
  private static let family = "\(Repository.path)/Scenarios/bistand-till-nystartsjobb-familj.json5"

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private func output(_ file: String, _ arguments: String = "") throws -> String {
    let outcome = try BuiltCommand.run(["budget", file] + words(arguments))
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    return outcome.output
  }

  /// The rows of CSV as lists of cells; no cell of a budget's figures holds a comma.
  private func rows(_ csv: String) -> [[String]] {
    csv.split(separator: "\n").map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// A phase that nobody leaves before its end.
  private func staying(_ phase: Phase) -> Phase {
    var phase = phase
    phase.retention = []
    phase.conversion = nil
    phase.completion = nil
    return phase
  }

  /// A month of each scenario file is the run of that file.
  @Test(arguments: Repository.scenarios)
  func aMonthIsThatOfTheRun(path: String) throws {
    let reader = ScenarioReader(
      language: .swedish, municipalities: .register, workingFolder: "",
      readFile: { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) })
    var scenario = try reader.read(path: path).get().scenario
    // The budget is of one household, as the file has it: those of the largest outcome who stay, by no method.
    scenario.courseWithout = Course(scenario.without.map(staying))
    scenario.courseWith = Course(scenario.with.map(staying))
    scenario.appraisal.method = .standard
    let result = try scenario.appraised()
    let month = min(7, scenario.months - 1)
    let csv = try output(path, "-f csv --month \(scenario.start + month)")
    let found = rows(csv)
    #expect(found.first == ["item", "label", "without", "with"])
    var disposable = (without: Money.zero, with: Money.zero)
    for line in Line.allCases where line.declaration.availability == .hand {
      let sign = line.declaration.sign(for: .individual)
      let (without, with) = (result.without[line, month] * sign, result.with[line, month] * sign)
      disposable.without += without
      disposable.with += with
      guard without != .zero || with != .zero else { continue }
      let row = try #require(found.first { $0.first == line.identifier })
      #expect(Array(row.suffix(2)) == [plain(without), plain(with)])
    }
    let row = try #require(found.first { $0.first == "disposable" })
    #expect(Array(row.suffix(2)) == [plain(disposable.without), plain(disposable.with)])
  }

  private func plain(_ amount: Money) -> String {
    let ore = amount.ore.magnitude % 100
    return "\(amount.ore < 0 ? "-" : "")\(amount.ore.magnitude / 100).\(ore < 10 ? "0" : "")\(ore)"
  }

  /// A point of a sweep is the file with that value in it, be it one of the short names or a field of the file.
  @Test(
    arguments: [
      ("wage=18000:18000:1", "wage: 21600", "wage: 18000"),
      ("with[0].wage=18000:18000:1", "wage: 21600", "wage: 18000"),
      ("rent=6100.5:6100.5:1", "rent: 5200", "rent: 6100.5"),
      ("household.housing.rent=6100:6100:1", "rent: 5200", "rent: 6100"),
      ("hours=20:20:1", "wage: 21600", "wage: 21600, extent: 0.5"),
      ("extent=0.75:0.75:1", "wage: 21600", "wage: 21600, extent: 0.75"),
      ("household.assistanceMonths=0:0:1", "assistanceMonths: 30", "assistanceMonths: 0"),
      ("with[0].workCosts.travel=1200:1200:1", "travel: 500", "travel: 1200"),
      ("household.otherCosts=900:900:1", "assistanceMonths: 30", "assistanceMonths: 30, otherCosts: 900"),
      (
        "children=2:2:1", "assistanceMonths: 30",
        "assistanceMonths: 30, children: [{ born: \"2011-01\" }, { born: \"2011-01\" }]"
      ),
    ])
  func aPointIsTheFileWithThatValue(sweep: String, part: String, other: String) throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.single, encoding: .utf8)
    #expect(text.contains(part))
    try folder.write(text.replacing(part, with: other), to: "changed.json5")
    let changed = rows(try output("\(folder.path)/changed.json5", "-f csv --month 2019-03"))
    let swept = rows(try output(Self.single, "-f csv --month 2019-03 --vary \(sweep)"))
    #expect(swept.count == 2)
    let heads = swept[0]
    for row in changed.dropFirst() {
      let amount = try #require(row.last)
      guard let column = heads.firstIndex(of: row[0]) else {
        #expect(row[0] == "otherHousing" || amount == "0.00" || row[0] == "participation_tax")
        continue
      }
      if row[0] != "participation_tax" { #expect(swept[1][column] == amount, "\(row[0])") }
    }
  }

  @Test func theTextsAreAsRecorded() throws {
    for language in ["sv", "en"] {
      for format in ["text", "markdown", "csv", "json"] {
        let sweep = try output(
          Self.family, "--month 2024-02 --vary wage=0:40000:5000 -f \(format) -l \(language)")
        try Golden.expect(withoutVersion(sweep), is: "Budget/sweep.\(format).\(language).txt")
      }
      try Golden.expect(try output(Self.single, "-l \(language)"), is: "Budget/month.\(language).txt")
      try Golden.expect(
        try output(Self.single, "--years 2017,2020,2026 -l \(language)"), is: "Budget/years.\(language).txt")
    }
  }

  private func withoutVersion(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("\"version\":") }.joined(separator: "\n")
  }

  /// Text fits a terminal.
  @Test func noLineIsWiderThanATerminal() throws {
    for arguments in ["", "--vary wage=0:60000:1000", "--years 2017,2020,2026", "--vary extent=0:1:0.125"] {
      for file in [Self.single, Self.family] {
        let text = try output(file, arguments)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(arguments)")
      }
    }
  }

  @Test func jsonIsVersionedAndReadable() throws {
    let text = try output(Self.family, "--vary wage=0:30000:10000 -f json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["format"] as? String == "nytta.budget/1")
    #expect(json["kind"] as? String == "sweep")
    let points = try #require(json["points"] as? [[String: Any]])
    #expect(points.map { $0["value"] as? Double } == [0, 10_000, 20_000, 30_000])
    #expect(points[0]["marginalEffect"] is NSNull)
    for point in points {
      let lines = try #require(point["lines"] as? [String: Double])
      let sum = lines.values.reduce(0, +)
      #expect(abs(sum - (point["disposable"] as? Double ?? 0)) < 0.005)
    }
    let month = try JSONSerialization.jsonObject(with: Data(try output(Self.single, "-f json").utf8))
    #expect(((month as? [String: Any])?["columns"] as? [Any])?.count == 2)
  }

  /// `--output` writes a file, placed as by `run`, and Markdown's picture beside it.
  @Test func markdownHasItsPictureBesideIt() throws {
    let folder = try TemporaryFolder()
    let outcome = try BuiltCommand.run(
      ["budget", Self.single, "--output", folder.path, "-f", "markdown", "--vary", "wage=0:30000:1000"])
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    let place = "bistand-till-nystartsjobb"
    #expect(try folder.names(in: place) == ["budget.md", "budget.svg"])
    #expect(try folder.read("\(place)/budget.md").contains("](budget.svg)"))
    let picture = try folder.read("\(place)/budget.svg")
    #expect(picture.hasPrefix("<svg ") && picture.contains("Ekonomiskt bistånd"))
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  /// A path alone, and the same month of it.
  @Test func onePathAlone() throws {
    let csv = rows(try output(Self.single, "--path without -f csv --month 2019-02"))
    #expect(csv.first == ["item", "label", "without"])
    let both = rows(try output(Self.single, "-f csv --month 2019-02"))
    let assistance = try #require(csv.first { $0.first == "socialAssistance" }).last
    #expect(both.first { $0.first == "socialAssistance" }?[2] == assistance)
  }

  @Test(
    arguments: [
      (["--vary", "rnt=1:2:1"], 64, "menade du ”rent”?"),
      (["--vary", "with[0].wage.x=1:2:1"], 64, "”with[0].wage.x” är inte tillåtet"),
      (["--vary", "with[3].wage=1:2:1"], 64, "menade du ”with[0].wage”?"),
      (["--vary", "title=1:2:1"], 64, "”title” är inte tillåtet"),
      (["--vary", "wage"], 64, "skriv FIELD=FROM:TO:STEP"),
      (["--vary", "wage=1:2"], 64, "skriv FIELD=FROM:TO:STEP"),
      (["--vary", "wage=2:1:1"], 64, "från är större än till"),
      (["--vary", "wage=1:2:0"], 64, "steget måste vara större än 0"),
      (["--vary", "wage=1:2:-1"], 64, "”-1” är inget tal"),
      (["--vary", "wage=0:100000:1"], 64, "det blir fler än 100\u{A0}000 värden"),
      (["--vary", "hours=0:60:10"], 64, "heltid är 40"),
      (["--vary", "children=0:2:0.5"], 64, "ange hela tal, högst 20"),
      (["--vary", "wage=0:2:1", "--path", "without"], 64, "fasen som täcker månaden har inget arbete"),
      (["--vary", "wage=0:2:1", "--years", "2020"], 64, "ges inte ihop med --vary"),
      (["--month", "2031-01"], 64, "scenariot går från 2019-01 till 2019-12"),
      (["--month", "mars"], 64, "skriv YYYY-MM"),
      (["--years", "2020,2020"], 64, "”2020” står två gånger"),
      (["--years", "2015"], 65, "2015 är inte modellerat (år för detta scenario: 2016–2026)"),
      (["--years", "2020,2027"], 65, "2027 är inte modellerat"),
      (["--vary", "household.housing.area=0:5:1"], 65, "household.housing.area: 0 är inte tillåtet"),
      (["--output", "-"], 64, "utan --output skrivs resultatet på standard ut"),
    ] as [([String], Int32, String)])
  func wrongUse(arguments: [String], code: Int32, message: String) throws {
    let outcome = try BuiltCommand.run(["budget", Self.single] + arguments)
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  /// The wage and the full time of an establishment job are set by law.
  @Test(arguments: ["wage", "extent", "hours"])
  func whatTheLawSetsIsNotVaried(field: String) throws {
    let outcome = try BuiltCommand.run([
      "budget", "\(Repository.path)/Scenarios/bistand-till-etableringsjobb.json5", "--vary", "\(field)=0:1:1",
    ])
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("följer av förordning 2022:807 8 §"), "\(outcome.messages)")
    #expect(outcome.messages.contains("with[0].referenceWage"), "\(outcome.messages)")
  }

  /// What the law refuses in the file is told with its place, and a job beside a benefit is at most full time.
  @Test func theFileIsCheckedAsByRun() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.single, encoding: .utf8)
    try folder.write(text.replacing("absenceMonths: 30", with: "absenceMonths: 1"), to: "refused.json5")
    let refused = try BuiltCommand.run(["budget", "\(folder.path)/refused.json5"])
    #expect(refused.code == 65)
    #expect(refused.messages.contains("with[0].absenceMonths"))
    let half = "\(Repository.path)/Scenarios/sjukersattning-till-halvtidsjobb.json5"
    let tooMuch = try BuiltCommand.run(["budget", half, "--vary", "extent=0:1:0.25"])
    #expect(tooMuch.code == 65)
    #expect(tooMuch.messages.contains("with[0].work.extent"))
    #expect(try BuiltCommand.run(["budget", half, "--vary", "hours=0:20:5"]).code == 0)
    #expect(try BuiltCommand.run(["budget", "nowhere.json5"]).code == 66)
  }
}
