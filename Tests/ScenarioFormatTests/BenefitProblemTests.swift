import Testing

/// What can be wrong in a phase on a benefit: `code field`, the field within the phase.
@Suite struct BenefitProblemTests {
  private static let memberless = "unusedInput memberMonths"

  @Test(arguments: [
    ("\"sickness\"", ["missingField incomeBase"]),
    ("\"rehabilitation\"", ["missingField incomeBase"]),
    ("\"sickness\", incomeBase: 1, insuranceYears: 40", ["unusedInput insuranceYears"]),
    ("\"sickness\", incomeBase: 1, memberMonths: 1", [memberless]),
    ("\"sickness\", incomeBase: 1, workCosts: {}", ["unusedInput workCosts"]),
    ("\"sickness\", incomeBase: -1", ["outOfRange incomeBase"]),
    ("\"sickness\", incomeBase: 1, extent: 0.6", ["outOfRange extent"]),
    ("\"sickness\", incomeBase: 1, daysUsed: -1", ["outOfRange daysUsed"]),
    ("\"sickness\", incomeBase: 1, daysUsed: 1.5", ["tooManyDecimals daysUsed"]),
    ("\"parentalLeave\", daysUsed: 1", ["unusedInput daysUsed"]),
    ("\"unemploymentBenefit\", upperSecondary: true", ["unusedInput upperSecondary"]),
    ("\"activitySupport\", upperSecondary: 1", ["wrongType upperSecondary"]),
    ("\"activitySupport\", upperSecondary: false", ["unusedInput upperSecondary"]),
    ("\"activitySupport\", incomeBas: 1", ["unknownKey incomeBas"]),
    ("\"unemploymentBenefit\", memberMonths: 1", [memberless]),
    ("\"unemploymentBenefit\", memberMonths: 0", []),
    ("\"unemploymentBenefit\", qualifyingMonths: 13", ["outOfRange qualifyingMonths"]),
    ("\"activityCompensation\", insuranceYears: 0", ["outOfRange insuranceYears"]),
    ("\"sicknessCompensation\", insuranceYears: 41", ["outOfRange insuranceYears"]),
    ("\"sicknessCompensation\", daysUsed: 1", ["unusedInput daysUsed"]),
    ("\"unemployed\", work: {}", ["unusedInput work"]),
    ("\"job\", work: {}", ["unusedInput work"]),
    ("\"parentalLeave\", work: 1", ["wrongType work"]),
    ("\"parentalLeave\", extent: 0.5, work: { wage: 20000 }", ["missingField work.extent"]),
    ("\"parentalLeave\", extent: 0.5, work: { extent: 0.5 }", []),
    ("\"parentalLeave\", extent: 0.5, work: { extent: 0.5, hours: 1 }", ["unknownKey work.hours"]),
    ("\"parentalLeave\", extent: 0.5, work: { extent: 0.5, retention: [] }", ["notModelled work.retention"]),
    ("\"parentalLeave\", extent: 0.5, work: { extent: 0.500001 }", ["moreThanFullTime work.extent"]),
    ("\"parentalLeave\", work: { extent: 0.1 }", ["moreThanFullTime work.extent"]),
    ("\"parentalLeave\", extent: 2, work: { extent: 0.1 }", ["outOfRange extent"]),
    ("\"parentalLeave\", work: { extent: 2 }", ["outOfRange work.extent"]),
    ("\"parentalLeave\", extent: 0.5, work: { extent: 0.5, wage: true }", ["wrongType work.wage"]),
  ])
  func ofBenefits(fields: String, expected: [String]) { check(fields, expected) }

  @Test(arguments: [
    ("work: { extent: 0.5 }", ["moreThanFullTime work.extent"]),
    ("extent: 0.5, work: { extent: 0.5 }", []),
    ("planFrom: \"2018-01\", work: { extent: 0.5 }", ["moreThanFullTime work.extent"]),
    ("planFrom: \"2017-12\", work: { extent: 0.5 }", []),
    ("monthsUsed: 12, work: { extent: 0.5 }", ["moreThanFullTime work.extent"]),
    ("monthsUsed: 13, work: { extent: 0.5 }", []),
    ("stage: \"mapping\", work: { extent: 0.5 }", []),
    ("stage: \"mapping\", planFrom: \"2018-12\"", ["unusedInput planFrom"]),
    ("planFrom: \"2019-01\", registeredFrom: \"2019-01\"", []),
    ("planFrom: \"2019-02\"", ["afterPhaseStart planFrom"]),
    ("registeredFrom: \"2019-02\"", ["afterPhaseStart registeredFrom"]),
    ("planFrom: \"1899-12\"", ["dateOutsideModel planFrom"]),
    (
      "planFrom: \"2017-12\", registeredFrom: \"2017-10\", sickPeriods: [\"2019-02\"]",
      ["unusedInput registeredFrom", "unusedInput sickPeriods"]
    ),
    ("planFrom: \"2018-01\", registeredFrom: \"2017-10\", sickPeriods: [\"2019-02\"]", []),
    ("monthsUsed: 13, sickPeriods: [\"2019-02\"]", ["unusedInput sickPeriods"]),
    ("monthsUsed: 12, sickPeriods: [\"2019-02\"]", []),
    ("registeredFrom: \"2019-13\"", ["impossibleDate registeredFrom"]),
    ("waitingMonths: 4", ["outOfRange waitingMonths"]),
    ("sickPeriods: \"2019-01\"", ["wrongType sickPeriods"]),
    ("sickPeriods: [201901, \"2019-13\"]", ["wrongType sickPeriods[0]", "impossibleDate sickPeriods[1]"]),
    (
      "sickPeriods: [\"2018-12\", \"2019-01\", \"2020-12\", \"2021-01\"]",
      ["outsidePhase sickPeriods[0]", "outsidePhase sickPeriods[3]"]
    ),
  ])
  func ofEstablishment(fields: String, expected: [String]) {
    check("\"establishment\", \(fields)", expected)
  }

  /// 24 or 25 when the phase begins.
  @Test(arguments: [("1994-02", []), ("1994-01", ["unusedInput without[0].upperSecondary"])])
  func upperSecondaryIsForTheYoung(born: String, expected: [String]) {
    let text = """
      { nytta: 1, start: "2019-01", months: 12, municipality: "Emmaboda",
        household: { person: { born: "\(born)" }, housing: { rent: 6800 } },
        without: [{ activity: "activitySupport", upperSecondary: true }], with: [{ activity: "job" }] }
      """
    #expect(TestFiles.problems(replacing: TestFiles.valid, with: text) == expected)
  }

  @Test func theMonthsOfSicknessEndWithThePhase() {
    let phases = """
      without: [{ activity: "unemployed", months: 2 },
                { activity: "establishment", months: 3, sickPeriods: ["2019-02", "2019-03", "2019-05", "2019-06"] },
                { activity: "unemployed" }]
      """
    #expect(
      TestFiles.problems(replacing: "without: [{ activity: \"unemployed\" }]", with: phases) == [
        "outsidePhase without[1].sickPeriods[0]", "outsidePhase without[1].sickPeriods[3]",
      ])
  }

  @Test(arguments: [
    ("activity: \"sickness\", incomeBase: 240000, daysUsed: 3", []),
    ("activity: \"sickness\"", ["missingField household.partner.incomeBase"]),
    (
      "activity: \"activitySupport\", upperSecondary: true", ["unusedInput household.partner.upperSecondary"]
    ),
    ("activity: \"unemploymentBenefit\", memberMonths: 6", ["unusedInput household.partner.memberMonths"]),
    ("activity: \"unemploymentBenefit\", memberMonths: 6, unemploymentFund: { member: true }", []),
    ("phases: [{ activity: \"activitySupport\", memberMonths: 6 }], unemploymentFund: { member: true }", []),
    ("activity: \"parentalLeave\", extent: 0.5, work: { extent: 0.5 }", []),
    (
      "activity: \"parentalLeave\", extent: 0.5, work: { extent: 0.5, employer: {} }",
      ["unusedInput household.partner.work.employer"]
    ),
    ("activity: \"parentalLeave\", work: { extent: 1 }", ["moreThanFullTime household.partner.work.extent"]),
    (
      "activity: \"establishment\", sickPeriods: [\"2021-01\"]",
      ["outsidePhase household.partner.sickPeriods[0]"]
    ),
  ])
  func ofThePartner(fields: String, expected: [String]) {
    let partner = "phases: [{ activity: \"job\", wage: 21000 }]"
    #expect(TestFiles.problems(replacing: partner, with: fields) == expected)
  }

  private func check(_ fields: String, _ expected: [String]) {
    let phase = "without: [{ activity: \(fields) }]"
    let problems = TestFiles.problems(replacing: "without: [{ activity: \"unemployed\" }]", with: phase)
    #expect(problems == expected.map { $0.replacing(" ", with: " without[0].") })
  }
}
