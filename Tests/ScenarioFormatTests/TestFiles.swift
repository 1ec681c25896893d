import Appraisal
import Economy
import LawData
import ScenarioFormat

/// What the tests of the format read: texts in memory, and the municipalities of Kalmar county.
enum TestFiles {
  static let municipalities = MunicipalityLookup(
    [
      ("0821", "Högsby"), ("0834", "Torsås"), ("0840", "Mörbylånga"), ("0860", "Hultsfred"),
      ("0861", "Mönsterås"), ("0862", "Emmaboda"), ("0880", "Kalmar"), ("0881", "Nybro"),
      ("0882", "Oskarshamn"), ("0883", "Västervik"), ("0884", "Vimmerby"), ("0885", "Borgholm"),
    ].map { Municipality(code: $0.0, name: $0.1, county: "Kalmar") })

  struct NoSuchFile: Error {}

  /// Reads `main.json5` among files in memory.
  static func read(
    _ files: [String: [UInt8]], path: String = "main.json5", workingFolder: String = "",
    language: Language = .english
  ) -> Result<DecodedScenario, ScenarioProblems> {
    ScenarioReader(language: language, municipalities: municipalities, workingFolder: workingFolder) { name in
      guard let bytes = files[name] else { throw NoSuchFile() }
      return bytes
    }
    .read(path: path)
  }

  static func read(_ text: String) -> Result<DecodedScenario, ScenarioProblems> {
    read(["main.json5": Array(text.utf8)])
  }

  /// A valid file; a test replaces a part of it.
  static let valid = """
    {
      nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
      household: {
        person: { born: "1985-04" },
        partner: { born: "1984-01", phases: [{ activity: "job", wage: 21000 }] },
        children: [{ born: "2012-09" }],
        housing: { rent: 6800 },
      },
      without: [{ activity: "unemployed" }],
      with: [
        { months: 12, activity: "newStartJob", wage: 21600, absenceMonths: 30, employer: { productivity: 0.8 } },
        { activity: "studies", level: "basic" },
      ],
      appraisal: {}, include: {},
    }
    """

  /// A valid file with benefits, jobs beside them and what can be told of children.
  static let benefits = """
    {
      nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
      household: {
        person: { born: "1985-04", unemploymentFund: { member: true } },
        partner: { born: "1984-01", activity: "parentalLeave", extent: 0.5, work: { wage: 21000, extent: 0.5 } },
        children: [{ born: "2014-09", preschool: "work", leisureCentre: true, alternating: true, leaves: "2020-11" }],
        housing: { rent: 6800, reasonableRent: "municipality" },
        sharedWith: 2,
      },
      without: [{ activity: "sickness", incomeBase: 240000, daysUsed: 40 }],
      with: [
        { months: 12, activity: "unemploymentBenefit", extent: 0.5, incomeBase: 240000,
          work: { wage: 20000, extent: 0.5, workCosts: { travel: 300 } } },
        { activity: "establishment", planFrom: "2018-06", sickPeriods: ["2020-02", "2020-05"] },
      ],
    }
    """

  /// A valid file with values of the user's own, observed amounts and uncertain inputs.
  static let varied = """
    {
      nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
      household: { person: { born: "1985-04" }, housing: { rent: 6800 } },
      without: [{ activity: "unemployed", fixed: { socialAssistance: 6600.5, housingAllowance: 1200 } }],
      with: [{ activity: "job", wage: 21600, employer: { productivity: 0.8 } }],
      overrides: [
        { parameter: "unitCost.assistanceAdministration", value: 2600, from: "2019-01", to: "2019-12", reason: "egen" },
        { parameter: "localTax.municipal.0862", value: 0.2221, from: "2019-01", reason: "prov" },
      ],
      uncertain: {
        "with[0].wage": { low: 20000, base: 21600, high: 24000 },
        "with[0].employer.productivity": { low: 0.6, base: 0.8, high: 1 },
        "work.productivity.subsidised": { low: 0.6, base: 0.8, high: 1 },
      },
    }
    """

  /// What the valid file with another `without` is read as.
  static func scenario(without phase: String, person: String = "born: \"1985-04\"") throws -> Scenario {
    let text = replaced(valid, "without: [{ activity: \"unemployed\" }]", "without: [\(phase)]")
    return try read(replaced(text, "born: \"1985-04\"", person)).get().scenario
  }

  /// The problems of the valid file with one part replaced: `code field`.
  static func problems(replacing part: String, with other: String) -> [String] {
    precondition(valid.contains(part), "the valid file has no \(part)")
    switch read(replaced(valid, part, other)) {
    case .success(let decoded): return decoded.warnings.map { "\($0.code) \($0.field)" }
    case .failure(let problems): return problems.diagnostics.map { "\($0.code) \($0.field)" }
    }
  }

  private static func replaced(_ text: String, _ part: String, _ other: String) -> String {
    let pieces = text.split(separator: part, omittingEmptySubsequences: false)
    return ([pieces[0] + other + pieces[1]] + pieces.dropFirst(2)).joined(separator: part)
  }
}
