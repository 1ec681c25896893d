import Appraisal
import Economy
import LifeCourse
import ScenarioFormat
import Testing

/// What a file tells of children and of the home.
@Suite struct HouseholdFieldTests {
  private static let child = "{ born: \"2012-09\" }"
  private static let rent = "rent: 6800"

  @Test func readsEveryFieldOfAChild() throws {
    let text = """
      { nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
        household: {
          person: { born: "1985-04" }, sharedWith: 20,
          children: [
            { born: "2012-09", leisureCentre: "work", alternating: true, leaves: "2020-07" },
            { born: "2002-03", pupil: false, wage: 24000.5, leaves: "2020-02" },
            { born: "2013-03", preschool: "work", leisureCentre: true, alternating: false,
              maintenanceSupport: true },
            { born: "2016-03", preschool: true },
            { born: "2005-03", pupil: true, preschool: false, leisureCentre: false } ],
          housing: { rent: 6800, reasonableRent: "municipality" } },
        without: [{ activity: "unemployed" }], with: [{ activity: "job" }] }
      """
    let household = try TestFiles.read(text).get().scenario.household
    #expect(
      household.children == [
        Child(
          born: 2012_09, maintenanceSupport: false, leisureCentre: .whileParentsWork,
          alternating: true, leaves: 2020_07),
        Child(
          born: 2002_03, maintenanceSupport: false, pupil: false, wage: Money(ore: 24_000_50), leaves: 2020_02
        ),
        Child(
          born: 2013_03, maintenanceSupport: true, preschool: .whileParentsWork, leisureCentre: .always),
        Child(born: 2016_03, maintenanceSupport: false, preschool: .always),
        Child(born: 2005_03, maintenanceSupport: false, pupil: true),
      ])
    #expect(household.sharedWith == 20)
    #expect(household.housing.reasonableRent == .municipal)
  }

  @Test func nobodySharesTheHomeAndTheRentIsAcceptedUnlessToldOtherwise() throws {
    let scenario = try TestFiles.read(TestFiles.valid).get().scenario
    #expect(scenario.household.sharedWith == 0)
    #expect(scenario.household.housing.reasonableRent == .inFull)
    let quiet = ["alternating", "pupil", "wage", "leaves"].map { "household.children[0].\($0)" }
    #expect(!scenario.defaults.contains { quiet.contains($0.field) || $0.field == "household.sharedWith" })
  }

  @Test(arguments: [
    ("preschool: \"Work\"", ["wrongType preschool"]),
    ("preschool: 1", ["wrongType preschool"]),
    ("leisureCentre: \"always\"", ["wrongType leisureCentre"]),
    ("leisureCenter: true", ["unknownKey leisureCenter"]),
    ("alternating: \"yes\"", ["wrongType alternating"]),
    ("alternating: true, maintenanceSupport: true", ["notCombined alternating"]),
    ("alternating: false, maintenanceSupport: true", []),
    ("pupil: 1", ["wrongType pupil"]),
    ("wage: -1", ["outOfRange wage"]),
    ("wage: true", ["wrongType wage"]),
    ("leaves: \"2012-09\"", ["leavesBeforeBirth leaves"]),
    ("leaves: \"2019-01\"", ["unusedInput leaves"]),
    ("leaves: \"2019-02\"", []),
    ("leaves: 2020", ["wrongType leaves"]),
    // School began in August 2018, and fifteen comes in 2027.
    ("preschool: true", ["unusedInput preschool"]),
    ("preschool: \"work\"", ["unusedInput preschool"]),
    ("preschool: false, leisureCentre: \"work\", wage: 24000", []),
    ("pupil: false", ["unusedInput pupil"]),
  ])
  func problemsOfAChild(fields: String, expected: [String]) {
    let child = "{ born: \"2012-09\", \(fields) }"
    #expect(
      TestFiles.problems(replacing: Self.child, with: child)
        == expected.map { $0.replacing(" ", with: " household.children[0].") })
  }

  /// From January 2019 to December 2020, by the month of birth.
  @Test(arguments: [
    ("{ born: \"2012-12\", preschool: true }", ["preschool"]),
    ("{ born: \"2013-01\", preschool: true }", []),
    ("{ born: \"2013-01\", preschool: true, leisureCentre: true, leaves: \"2019-08\" }", ["leisureCentre"]),
    ("{ born: \"2013-01\", preschool: true, leisureCentre: true, leaves: \"2019-09\" }", []),
    ("{ born: \"2019-12\", preschool: true }", []),
    ("{ born: \"2020-01\", preschool: true }", ["preschool"]),
    ("{ born: \"2005-12\", leisureCentre: true, pupil: true }", ["leisureCentre"]),
    ("{ born: \"2006-01\", pupil: true }", ["pupil"]),
    ("{ born: \"2005-12\", pupil: true, leaves: \"2020-12\" }", ["pupil"]),
  ])
  func agesThatTheHorizonDoesNotReach(child: String, fields: [String]) {
    #expect(
      TestFiles.problems(replacing: Self.child, with: child)
        == fields.map { "unusedInput household.children[0].\($0)" })
  }

  @Test func aChildsWageWithoutAssistanceIsUnused() {
    let problems = TestFiles.problems(
      replacing: "children: [{ born: \"2012-09\" }]",
      with:
        "children: [{ born: \"2002-09\", wage: 0 }, { born: \"2003-09\", wage: 1 }], socialAssistance: false")
    #expect(problems == ["unusedInput household.children[1].wage"])
  }

  @Test(arguments: [
    ("rent: 6800, reasonableRent: \"kommun\"", ["wrongType household.housing.reasonableRent"]),
    ("rent: 6800, reasonableRent: true", ["wrongType household.housing.reasonableRent"]),
    ("rent: 6800, reasonableRent: -1", ["outOfRange household.housing.reasonableRent"]),
    ("rent: 6800, reasonableRent: 6000.5", []),
  ])
  func problemsOfTheHome(fields: String, expected: [String]) {
    #expect(TestFiles.problems(replacing: Self.rent, with: fields) == expected)
  }

  /// Costs of the means test where no assistance is asked for.
  @Test(arguments: [
    ("reasonableRent: 6000", "", ["unusedInput household.housing.reasonableRent"]),
    ("reasonableRent: \"municipality\"", "", ["unusedInput household.housing.reasonableRent"]),
    ("area: 70", "otherCosts: 200,", ["unusedInput household.otherCosts"]),
    ("area: 70", "otherCosts: 0,", []),
  ])
  func costsWithoutAssistance(ofHome: String, other: String, expected: [String]) throws {
    let text = """
      { nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
        household: {
          person: { born: "1985-04" }, housing: { rent: 6800, \(ofHome) }, \(other) socialAssistance: false },
        without: [{ activity: "unemployed" }], with: [{ activity: "job" }] }
      """
    #expect(TestFiles.problems(replacing: TestFiles.valid, with: text) == expected)
  }

  @Test(arguments: [
    ("20", []), ("21", ["outOfRange"]), ("-1", ["outOfRange"]), ("0.5", ["tooManyDecimals"]),
    ("true", ["wrongType"]),
  ])
  func problemsOfThoseWhoShareTheHome(value: String, expected: [String]) {
    let problems = TestFiles.problems(replacing: "housing:", with: "sharedWith: \(value), housing:")
    #expect(problems == expected.map { "\($0) household.sharedWith" })
  }
}
