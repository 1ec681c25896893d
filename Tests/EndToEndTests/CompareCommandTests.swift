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

  /// Files of the same household with the step given; the second of each pair differs in one field alone.
  private func differing(_ steps: [String], fund: [String] = []) throws -> (text: String, values: [String]) {
    let folder = try TemporaryFolder()
    for (place, step) in steps.enumerated() {
      let member = fund.indices.contains(place) ? fund[place] : ""
      try folder.write(
        """
        {
          nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
          household: { person: { born: "1985-04"\(member) }, housing: { rent: 5000 } },
          without: [{ activity: "unemployed" }], with: \(step),
        }
        """, to: "\(place).json5")
    }
    let files = steps.indices.map { "\($0).json5" }
    let text = try compare(files, in: folder.path)
    #expect(text.code == 0, "\(text.messages)")
    let json = try object(try compare(files + ["-f", "json"], in: folder.path).output)
    let differs = try #require(json["differs"] as? [[String: Any]])
    let values = try #require(differs.first?["values"] as? [String: String])
    return (
      text.output.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      values.sorted { $0.key < $1.key }.map(\.value.plain)
    )
  }

  private static let supported =
    "activity: \"newStartJob\", wage: 21600, absenceMonths: 30, months: 12"

  @Test(
    arguments: [
      (
        ["[{ activity: \"job\", wage: 21600, retention: [0.8] }]", "[{ activity: \"job\", wage: 21600 }]"],
        ["kvar i arbetet: 80 % efter 1 år", "kvar i arbetet: alla"]
      ),
      (
        ["[{ §S, conversion: 0.2 }, §J]", "[{ §S, conversion: 0.6 }, §J]"],
        ["övergång till arbete utan stöd: 20 %", "övergång till arbete utan stöd: 60 %"]
      ),
      (
        ["[{ §T, completion: 0.7 }]", "[{ §T }]"],
        ["fullföljer studierna: 70 %", "fullföljer studierna: alla"]
      ),
      (["[{ §T, loan: true }]", "[{ §T, loan: false }]"], ["studielån: ja", "studielån: nej"]),
      (["[{ §T, pace: 0.5 }]", "[{ §T, pace: 0.75 }]"], ["studietakt 50 %", "studietakt 75 %"]),
      (
        ["[{ §T, grant: \"higher\" }]", "[{ §T, grant: \"general\" }]"],
        ["bidragsnivå den högre nivån", "bidragsnivå den generella nivån"]
      ),
      (
        [
          "[{ activity: \"studies\", level: \"basic\" }]",
          "[{ activity: \"studies\", level: \"upperSecondary\" }]",
        ], ["utbildningens nivå: grundläggande", "utbildningens nivå: gymnasial"]
      ),
      (
        [
          "{ outcomes: [{ share: 0.4, phases: [§J] }, { share: 0.6, phases: [{ §T }] }] }",
          "{ outcomes: [{ share: 0.5, phases: [§J] }, { share: 0.5, phases: [{ §T }] }] }",
        ], ["40 % arbete utan stöd", "50 % arbete utan stöd"]
      ),
    ])
  func whatDiffersIsNamedWithItsValues(steps: [String], expected: [String]) throws {
    let written = steps.map {
      $0.replacing("§S", with: Self.supported).replacing("§J", with: "{ activity: \"job\", wage: 21600 }")
        .replacing("§T", with: "activity: \"studies\", level: \"upperSecondary\"")
    }
    let (text, values) = try differing(written)
    #expect(values.count == expected.count)
    for (value, part) in zip(values, expected) {
      #expect(value.contains(part), "\(value)")
      #expect(text.plain.contains(part))
    }
    #expect(!text.contains("skiljer i detaljer"))
  }

  @Test func membershipOfAFundIsNamed() throws {
    let job = "[{ activity: \"job\", wage: 21600, retention: [0.5] }]"
    let (_, values) = try differing([job, job], fund: ["", ", unemploymentFund: { member: true }"])
    #expect(values == ["medlem i a-kassa: nej", "medlem i a-kassa: ja"])
  }

  /// Of several, each tells what differs from those with the same steps.
  @Test func nineFilesAreToldApart() throws {
    let steps = (1...8).map {
      "[{ activity: \"job\", wage: 21600, employer: { productivity: 0.9\($0) } }]"
    }
    let (_, values) = try differing(steps + ["[{ activity: \"studies\", level: \"basic\" }]"])
    #expect(Set(values).count == 9)
    #expect(values[0].hasSuffix("(produktivitet 91 %)"))
    #expect(values[8] == "studier")
  }

  /// A loan and its debt cancel in the whole change, and are told in a table of their own.
  @Test func aLoanIsSeenInHand() throws {
    let study = "[{ activity: \"studies\", level: \"upperSecondary\", loan: "
    let (text, _) = try differing(["\(study)true }]", "\(study)false }]"])
    let loans = try #require(text.plain.firstMatch(of: #/Studielån minus återbetalning ([0-9 ]+) 0 I/#))
    #expect(Int(loans.1.replacing(" ", with: "")) ?? 0 > 0)
    #expect(text.contains("I handen, med studielån"))
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

extension String {
  /// The text with plain spaces.
  fileprivate var plain: String { replacing("\u{A0}", with: " ") }
}
