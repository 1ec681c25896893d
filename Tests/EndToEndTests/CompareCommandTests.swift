import Foundation
import TestSupport
import Testing

/// `nytta compare` as it is built.
@Suite struct CompareCommandTests {
  private static let folder = "Scenarios/jamforelse"
  private static let job = "\(folder)/arbete.json5"
  private static let newStart = "\(folder)/nystartsjobb.json5"
  private static let studies = "\(folder)/studier.json5"

  private func compare(
    _ arguments: [String], input: String = "", in folder: String = Repository.path
  ) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(["compare"] + arguments, input: input, in: folder)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func theTextsAreAsRecorded() throws {
    for language in ["sv", "en"] {
      for format in ["text", "markdown"] {
        let outcome = try compare([Self.folder, "-f", format, "-l", language])
        #expect(outcome.code == 0)
        #expect(outcome.messages.isEmpty)
        try Golden.expect(outcome.output, is: "Compare/three.\(format).\(language).txt")
      }
    }
  }

  /// Every amount is that of `nytta run` for the same file.
  @Test func theAmountsAreThoseOfTheRun() throws {
    let folder = try TemporaryFolder()
    let files = [Self.newStart, Self.job, Self.studies]
    #expect(
      try BuiltCommand.run(
        ["run"] + files + ["-o", folder.path, "-f", "json"], in: Repository.path
      ).code == 0)
    let compared = try object(try compare(files + ["--format", "json"]).output)
    #expect(compared["format"] as? String == "nytta.compare/1")
    let scenarios = try #require(compared["scenarios"] as? [[String: Any]])
    let names = ["nystartsjobb", "arbete", "studier"]
    #expect(scenarios.map { $0["file"] as? String } == names.map { "\($0).json5" })
    var firsts: [String: [String: Double]] = [:]
    for (name, scenario) in zip(names, scenarios) {
      let result = try object(try folder.read("jamforelse/\(name)/result.json"))
      let actors = try #require(result["actors"] as? [String: [String: Any]])
      let found = try #require(scenario["actors"] as? [String: [String: Any]])
      #expect(Set(found.keys) == Set(actors.keys))
      let net = try #require((result["net"] as? [String: Any])?["actors"] as? [String: [String: Any]])
      for (actor, amounts) in actors {
        let shown = try #require(found[actor])
        for key in ["total", "inHand", "later", "presentValue"] {
          #expect(shown[key] as? Double == amounts[key] as? Double, "\(name) \(actor) \(key)")
        }
        #expect(shown["net"] as? Double == net[actor]?["total"] as? Double)
        #expect(shown["paybackMonth"] as? Int == amounts["paybackMonth"] as? Int)
        let differences = try #require(shown["difference"] as? [String: Double])
        let own = shown.compactMapValues { $0 as? Double }
        let first = firsts[actor] ?? own
        firsts[actor] = first
        for (key, difference) in differences {
          #expect(abs(difference - ((own[key] ?? 0) - (first[key] ?? 0))) < 0.005)
        }
      }
      #expect(
        NSDictionary(dictionary: scenario["ratios"] as? [String: Any] ?? [:])
          .isEqual(to: result["ratios"] as? [String: Any] ?? ["none": 0]))
    }
    let best = try #require(compared["best"] as? [String: [String]])
    #expect(best == ["society": ["A"], "municipality": ["A"], "individual": ["A"]])
  }

  @Test func theFolderHoldsEveryFormat() throws {
    let folder = try TemporaryFolder()
    let outcome = try compare([Self.job, Self.studies, "--output", "\(folder.path)/out"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Jämförelse av 2 scenarier\n"))
    #expect(
      try folder.names(in: "out") == [
        "compare.csv", "compare.html", "compare.json", "compare.md", "compare.svg",
      ])
    #expect(try folder.read("out/compare.md").contains("](compare.svg)"))
    let some = try compare([Self.job, Self.studies, "-o", "\(folder.path)/some", "-f", "csv,text", "--excel"])
    #expect(some.code == 0)
    #expect(try folder.names(in: "some") == ["compare.csv", "compare.txt"])
    #expect(
      try Data(contentsOf: URL(filePath: "\(folder.path)/some/compare.csv")).starts(with: [0xef, 0xbb, 0xbf]))
  }

  /// Two scenarios fit a terminal, save the names of the ratios.
  @Test func amountsFitATerminal() throws {
    let lines = try compare([Self.job, Self.newStart, Self.studies]).output.split(separator: "\n")
    let amounts = lines.prefix { $0 != "Nyckeltal" }
    #expect(amounts.count < lines.count)
    #expect(amounts.allSatisfy { $0.count <= 80 })
  }

  @Test func standardInputIsAFile() throws {
    let text = try String(contentsOfFile: "\(Repository.path)/\(Self.job)", encoding: .utf8)
      .replacing("oskarshamn.part.json5", with: "\(Self.folder)/oskarshamn.part.json5")
    let outcome = try compare(["-", Self.newStart], input: text)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("A: Arbete utan stöd efter ett halvår (-)"))
  }

  @Test func theSameFileTwiceIsAWarning() throws {
    let outcome = try compare([Self.job, Self.newStart, "./\(Self.job)"])
    #expect(outcome.code == 0)
    #expect(outcome.messages == "./\(Self.job): varning: filen är given mer än en gång och jämförs en gång\n")
    #expect(outcome.output.hasPrefix("Jämförelse av 2 scenarier\n"))
  }

  @Test(
    arguments: [
      ([], 64, "”compare” behöver FIL FIL..."),
      ([job], 64, "”compare” behöver minst två olika scenariofiler"),
      ([job, job], 64, "”compare” behöver minst två olika scenariofiler"),
      (["Scenarios"], 64, "”compare” tar högst 12 filer och fick "),
      ([job, newStart, "-o", "-"], 64, "utan --output skrivs resultatet på standard ut"),
      ([job, newStart, "-f", "csv,json"], 64, "flera format behöver en mapp"),
      ([job, newStart, "--excel"], 64, "ingen CSV skrivs"),
      ([job, "Scenarios/nowhere.json5"], 66, "nowhere.json5: finns inte"),
    ] as [([String], Int32, String)])
  func wrongUse(arguments: [String], code: Int32, message: String) throws {
    let outcome = try compare(arguments)
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  private func scenario(
    start: String = "2019-01", months: Int = 12, absence: Int = 30, more: String = ""
  ) -> String {
    """
    {
      nytta: 1, start: "\(start)", months: \(months), municipality: "Emmaboda",
      household: { person: { born: "1985-04" }, housing: { rent: 5000 } },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "newStartJob", wage: 21600, absenceMonths: \(absence) }],\(more)
    }
    """
  }

  /// Format, law and what cannot be compared, of all files, and what was written before stays.
  @Test func everyProblemOfEveryFileIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write(scenario(), to: "a.json5")
    try folder.write(scenario(start: "2020-01", months: 24), to: "b.json5")
    try folder.write(scenario(absence: 3), to: "c.json5")
    try folder.write(scenario(more: " colour: 1,"), to: "d.json5")
    try folder.write(
      scenario(start: "2020-01", more: "\n  appraisal: { priceYear: 2019 },"), to: "e.json5")
    try folder.write("kept", to: "out/compare.md")
    for language in ["sv", "en"] {
      let outcome = try compare(
        ["a.json5", "b.json5", "c.json5", "d.json5", "-o", "out", "-l", language], in: folder.path)
      #expect(outcome.code == 65)
      #expect(outcome.output.isEmpty)
      try Golden.expect(outcome.messages, is: "Compare/problems.\(language).txt")
    }
    #expect(try folder.names(in: "out") == ["compare.md"])
    #expect(try folder.read("out/compare.md") == "kept")
    // What the remedy says makes them comparable.
    #expect(try compare(["a.json5", "e.json5"], in: folder.path).code == 0)
  }
}
