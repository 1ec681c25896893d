import Economy
import ScenarioFormat
import Testing

/// One part of the valid file replaced, and the problems that follow: `code field`.
@Suite struct FieldProblemTests {
  private static let unemployed = "without: [{ activity: \"unemployed\" }]"
  private static let studies = "{ activity: \"studies\", level: \"basic\" }"
  private static let wage = "wage: 21600"
  private static let born = "born: \"1985-04\""
  private static let child = "{ born: \"2012-09\" }"
  private static let rent = "rent: 6800"
  private static let productivity = "productivity: 0.8"
  private static let partner = "phases: [{ activity: \"job\", wage: 21000 }]"

  @Test(arguments: [
    (unemployed, "without: [{ activity: \"unemployed\", wage: 1 }]", ["unusedInput without[0].wage"]),
    (
      unemployed, "without: [{ activity: \"apprenticeship\", level: \"higher\" }]",
      ["unusedInput without[0].level"]
    ),
    (unemployed, "without: [{ wage: 1 }]", ["missingField without[0].activity"]),
    (unemployed, "without: { outcomes: [] }", ["unusableList without.outcomes"]),
    (unemployed, "without: [{ activity: \"unemployed\", months: 23 }]", ["pathLength without[0].months"]),
    (unemployed, "without: [{ activity: \"unemployed\", months: 25 }]", ["pathLength without[0].months"]),
    (unemployed, "without: [{ activity: \"unemployed\", months: 24 }]", []),
    (
      unemployed, "without: [{ activity: \"unemployed\" }, { activity: \"job\" }]",
      ["missingField without[0].months"]
    ),
    (
      unemployed, "without: [{ activity: \"unemployed\", months: 24 }, { activity: \"job\" }]",
      ["phaseNeverStarts without[1]"]
    ),
    (unemployed, "without: [{ activity: \"establishment\", extent: 0.6 }]", ["outOfRange without[0].extent"]),
    (
      unemployed, "without: [{ activity: \"establishment\", stage: \"mapping\", extent: 0.5 }]",
      ["unusedInput without[0].extent"]
    ),
    (studies, "{ activity: \"studies\" }", ["missingField with[1].level"]),
    (
      studies, "{ activity: \"studies\", level: \"basic\", grant: \"start\", loan: true }",
      ["unusedInput with[1].loan"]
    ),
    (studies, "{ activity: \"studies\", level: \"basic\", grant: \"start\", loan: false }", []),
    (
      studies, "{ activity: \"studies\", level: \"basic\", grant: \"start\", loan: 0 }",
      ["wrongType with[1].loan"]
    ),
    (studies, "{ activity: \"studies\", level: \"basic\", grant: \"start\", extraLoan: false }", []),
    (studies, "{ activity: \"studies\", level: \"basic\", pace: 0.6 }", ["outOfRange with[1].pace"]),
    (
      studies, "{ activity: \"studies\", level: \"basic\", summerWage: 1 }",
      ["unusedInput with[1].summerWage"]
    ),
    (
      studies, "{ activity: \"studies\", level: \"basic\", summer: \"work\" }",
      ["missingField with[1].summerWage"]
    ),
    (studies, "{ activity: \"studies\", level: \"basic\", weeks: 41 }", ["outOfRange with[1].weeks"]),
    (
      studies, "{ activity: \"studies\", level: \"basic\", workCosts: {} }", ["unusedInput with[1].workCosts"]
    ),
    (
      studies, "{ activity: \"studies\", level: \"basic\", grant: \"start\", extraLoan: true }",
      ["unusedInput with[1].extraLoan"]
    ),
    (wage, "wage: 21600, weeks: 30", ["unusedInput with[0].weeks"]),
    (wage, "wage: 21600, extent: 0", ["outOfRange with[0].extent"]),
    (wage, "wage: \"detaljhandel\"", []),
    (wage, "wage: { agreement: \"Gröna riksavtalet\", category: \"grupp 1\" }", []),
    (wage, "wage: \"detaljhandl\"", ["unknownValue with[0].wage"]),
    (wage, "wage: { agreement: \"handels\" }", ["unknownValue with[0].wage.agreement"]),
    (
      wage, "wage: { agreement: \"detaljhandel\", category: \"grupp 1\" }",
      ["unknownValue with[0].wage.category"]
    ),
    (wage, "wage: { category: \"grupp 1\" }", ["missingField with[0].wage.agreement"]),
    (wage, "wage: { agreement: \"detaljhandel\", level: 1 }", ["unknownKey with[0].wage.level"]),
    (wage, "wage: { agreement: 1 }", ["wrongType with[0].wage.agreement"]),
    (wage, "wage: [21600]", ["wrongType with[0].wage"]),
    (wage, "wage: 21600, extent: 1.01", ["outOfRange with[0].extent"]),
    (wage, "wage: 21600, retention: [0.7, 0.7, 0]", []),
    (wage, "wage: 21600, retention: 0.7", ["wrongType with[0].retention"]),
    (wage, "wage: 21600, retention: []", ["unusableList with[0].retention"]),
    (wage, "wage: 21600, retention: [0.6, 0.7]", ["unusableList with[0].retention"]),
    (
      wage, "wage: 21600, retention: [1.1, -0.1, \"0\"]",
      [
        "outOfRange with[0].retention[0]", "outOfRange with[0].retention[1]",
        "wrongType with[0].retention[2]",
      ]
    ),
    (
      studies, "{ activity: \"studies\", level: \"basic\", retention: [1] }",
      ["unusedInput with[1].retention"]
    ),
    (
      unemployed, "without: [{ activity: \"job\", retention: [0.7] }]", ["unusedInput without[0].retention"]
    ),
    (
      partner, "phases: [{ activity: \"job\", wage: 21000, retention: [0.7] }]",
      ["unusedInput household.partner.phases[0].retention"]
    ),
    (wage, "wage: 21600, fixed: { wage: 100 }", ["unknownKey with[0].fixed.wage"]),
    (wage, "wage: 21600, fixed: { housingAllowance: -1 }", ["outOfRange with[0].fixed.housingAllowance"]),
    (wage, "wage: 21600, fixed: { socialAssistance: 6600.5, maintenanceSupport: 0 }", []),
    (wage, "wage: 10000001", ["outOfRange with[0].wage"]),
    (wage, "wage: 21600.005", ["tooManyDecimals with[0].wage"]),
    (wage, "wage: \"21600\"", ["wrongType with[0].wage"]),
    (wage, "wage: 21600, wageGroth: 0.1", ["unknownKey with[0].wageGroth"]),
    (productivity, "supervisionShare: 0.1", ["incompletePair with[0].employer.supervisionShare"]),
    (productivity, "supervisorWage: 30000", ["incompletePair with[0].employer.supervisorWage"]),
    (productivity, "kind: \"municipal\"", []),
    (productivity, "kind: \"public\"", ["unknownValue with[0].employer.kind"]),
  ])
  func ofPhases(part: String, other: String, expected: [String]) {
    #expect(TestFiles.problems(replacing: part, with: other) == expected)
  }

  @Test(arguments: [
    (born, "born: \"2001-02\"", ["tooYoung household.person.born"]),
    (born, "born: \"2001-01\"", []),
    (born, "born: \"1985-04\", churchMember: true", []),
    (born, "born: \"1985-04\", unemploymentFund: { member: true, fee: 110.5 }", []),
    (
      born, "born: \"1985-04\", unemploymentFund: { fee: 110 }",
      ["unusedInput household.person.unemploymentFund.fee"]
    ),
    (
      born, "born: \"1985-04\", unemploymentFund: { member: true, fee: -1 }",
      ["outOfRange household.person.unemploymentFund.fee"]
    ),
    (born, "born: \"1985-04\", residentFrom: \"2019-01\"", []),
    (
      born, "born: \"1985-04\", residentFrom: \"2018-12\"",
      ["dateOutsideModel household.person.residentFrom"]
    ),
    (
      born, "born: \"1985-04\", residentFrom: \"2019-02\"",
      ["dateOutsideModel household.person.residentFrom"]
    ),
    (child, "{ born: \"2020-12\" }", []),
    (child, "{ born: \"2021-01\" }", ["bornAfterHorizon household.children[0].born"]),
    (rent, "rent: -1", ["outOfRange household.housing.rent"]),
    (rent, "rent: 6800, sharedWith: 1", ["unknownKey household.housing.sharedWith"]),
    (partner, "", []),
    (partner, "activity: \"job\", wage: 21000", []),
    (partner, "wage: 21000", ["missingField household.partner.activity"]),
    (
      partner, "phases: [], activity: \"job\"",
      ["emptyPath household.partner.phases", "unusedInput household.partner.activity"]
    ),
    (partner, "activity: \"newStartJob\"", ["notModelled household.partner.activity"]),
    (
      partner, "activity: \"job\", fixed: { childAllowance: 1250 }",
      ["unusedInput household.partner.fixed"]
    ),
    (partner, "activity: \"job\", employer: {}", ["unusedInput household.partner.employer"]),
    (partner, "activity: \"job\", months: 3", ["pathLength household.partner.months"]),
    ("municipality: \"Emmaboda\"", "municipality: \"Emaboda\"", ["unknownMunicipality municipality"]),
    ("months: 24", "months: 601", ["outOfRange months"]),
    ("start: \"2019-01\"", "start: \"2098-06\"", ["dateOutsideModel months"]),
    ("nytta: 1", "nytta: 2", ["unknownVersion nytta"]),
    ("nytta: 1", "nytta: 1, kind: \"project\"", ["notModelled kind"]),
    (
      "nytta: 1", "nytta: 1, uncertain: 3, overrides: {}",
      ["wrongType uncertain", "wrongType overrides"]
    ),
    (
      "appraisal: {}",
      "appraisal: { horizons: 3, deadweight: 1.1, taxFactor: 0.9, method: \"stakholder\" }",
      [
        "wrongType appraisal.horizons", "outOfRange appraisal.deadweight", "outOfRange appraisal.taxFactor",
        "unknownValue appraisal.method",
      ]
    ),
    (
      "appraisal: {}", "appraisal: { displacement: -0.1, subsidyDeadweight: \"0.63\" }",
      ["outOfRange appraisal.displacement", "wrongType appraisal.subsidyDeadweight"]
    ),
    (
      "appraisal: {}",
      "appraisal: { method: \"stakeholder\", deadweight: 1, subsidyDeadweight: 0.63, displacement: 0, taxFactor: 1.3 }",
      []
    ),
    ("appraisal: {}", "appraisal: { horizons: [1, 3, \"retirement\"] }", []),
    ("appraisal: {}", "appraisal: { horizons: [] }", ["unusableList appraisal.horizons"]),
    ("appraisal: {}", "appraisal: { horizons: [3, 3] }", ["unusableList appraisal.horizons"]),
    ("appraisal: {}", "appraisal: { horizons: [\"retirement\", 3] }", ["unusableList appraisal.horizons"]),
    (
      "appraisal: {}", "appraisal: { horizons: [0, 51, 1.5, true, \"pension\"] }",
      [
        "outOfRange appraisal.horizons[0]", "outOfRange appraisal.horizons[1]",
        "tooManyDecimals appraisal.horizons[2]", "wrongType appraisal.horizons[3]",
        "unknownValue appraisal.horizons[4]",
      ]
    ),
    (
      "include: {}", "include: { childCare: false, loanSubsidy: true, loanRepaymentAsCash: true }",
      ["notCombined include.loanRepaymentAsCash"]
    ),
  ])
  func ofTheRest(part: String, other: String, expected: [String]) {
    #expect(TestFiles.problems(replacing: part, with: other) == expected)
  }

  /// A share that no job of the path with the step can use.
  @Test func sharesNeedAJobToBeUsed() {
    func problems(_ with: String, _ appraisal: String) -> [String] {
      let file = """
        { nytta: 1, start: "2019-01", months: 12, municipality: "Kalmar", household: { person: { born: "1985-04" } },
          without: [{ activity: "unemployed" }], with: [\(with)], appraisal: { \(appraisal) } }
        """
      guard case .failure(let problems) = TestFiles.read(file) else { return [] }
      return problems.diagnostics.map { "\($0.code) \($0.field)" }
    }
    let both = "subsidyDeadweight: 0.5, displacement: 0.1"
    let studies = "{ activity: \"studies\", level: \"basic\" }"
    #expect(
      problems(studies, both) == [
        "unusedInput appraisal.subsidyDeadweight", "unusedInput appraisal.displacement",
      ])
    #expect(problems(studies, "subsidyDeadweight: 0, displacement: 0, deadweight: 0.3") == [])
    #expect(
      problems("{ activity: \"job\", wage: 22000 }", both) == ["unusedInput appraisal.subsidyDeadweight"])
  }

  @Test func warnsOfPathsThatAreTheSame() {
    let problems = TestFiles.read(
      """
      { nytta: 1, start: "2019-01", months: 1, municipality: "Kalmar", household: { person: { born: "1985-04" } },
        without: [{ activity: "unemployed" }], with: [{ activity: "unemployed" }] }
      """)
    guard case .success(let decoded) = problems else {
      Issue.record("the file can be run")
      return
    }
    #expect(decoded.warnings.map(\.code) == ["identicalPaths"])
    #expect(decoded.warnings.map(\.severity) == [.warning])
  }
}
