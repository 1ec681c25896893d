import Appraisal
import Economy
import ScenarioFormat
import Testing

/// The switches of `include`, each in both positions.
@Suite struct InclusionFieldTests {
  private static var switches: [(name: String, standard: Bool, value: KeyPath<Inclusions, Bool>)] {
    [
      ("administration", true, \.administration), ("studyPlace", true, \.studyPlace),
      ("childCare", true, \.childCare), ("consumptionTax", false, \.consumptionTax),
      ("pensionRights", false, \.pensionRights),
      ("healthCare", false, \.healthCare), ("employmentService", false, \.employmentService),
      ("labourMarketUnit", false, \.labourMarketUnit), ("inhabitantShare", false, \.inhabitantShare),
    ]
  }

  private func include(_ text: String) throws -> Scenario {
    let file = TestFiles.valid.replacing("include: {}", with: "include: { \(text) }")
    return try TestFiles.read(file).get().scenario
  }

  @Test func eachIsReadInBothPositions() throws {
    for item in Self.switches {
      for position in [true, false] {
        let scenario = try include("\(item.name): \(position)")
        #expect(scenario.include[keyPath: item.value] == position, "\(item.name)")
        for other in Self.switches where other.name != item.name {
          #expect(scenario.include[keyPath: other.value] == other.standard, "\(other.name)")
        }
        #expect(!scenario.defaults.contains { $0.field == "include.\(item.name)" })
      }
    }
  }

  @Test func theirStandardPositionsAreListed() throws {
    let scenario = try include("")
    #expect(scenario.include == Inclusions())
    for item in Self.switches {
      let noted = scenario.defaults.first { $0.field == "include.\(item.name)" }
      #expect(noted?.value == "\(item.standard)", "\(item.name)")
    }
  }

  @Test func readsWhatPublicServicesCost() throws {
    let text = """
      { nytta: 1, start: "2019-01", months: 24, municipality: "Emmaboda",
        household: { person: { born: "1985-04" } },
        without: [{ months: 12, activity: "establishment" }, { activity: "unemployed" }],
        with: [{ activity: "job" }],
        include: { employmentService: true, labourMarketUnit: true, healthCare: true },
        publicCosts: { employmentService: 4200, labourMarketUnit: 3500.5, healthCare: 1000 } }
      """
    let costs = try TestFiles.read(text).get().scenario.publicCosts
    #expect(
      costs
        == PublicCosts(
          employmentService: Money(kronor: 4_200), labourMarketUnit: Money(ore: 3_500_50),
          healthCare: Money(kronor: 1_000)))
    #expect(try include("healthCare: true").publicCosts == PublicCosts())
  }

  @Test(arguments: [
    ("include: {}, publicCosts: { healthCare: 1000 }", ["unusedInput healthCare"]),
    ("include: { healthCare: true }, publicCosts: { healthCare: 1000 }", []),
    ("include: { healthCare: true }, publicCosts: { healthCare: -1 }", ["outOfRange healthCare"]),
    ("include: {}, publicCosts: { labourMarketUnit: 3500 }", ["unusedInput labourMarketUnit"]),
    ("include: { labourMarketUnit: true }, publicCosts: { labourMarketUnit: 3500 }", []),
    ("include: {}, publicCosts: { employmentService: 4200 }", ["unusedInput employmentService"]),
    // Nobody is in a programme in the valid file.
    (
      "include: { employmentService: true }, publicCosts: { employmentService: 4200 }",
      ["unusedInput employmentService"]
    ),
    (
      "include: { labourMarketUnit: true }, publicCosts: { labourMarketUnit: \"3500\" }",
      ["wrongType labourMarketUnit"]
    ),
    ("include: {}, publicCosts: { healthcare: 1000 }", ["unknownKey healthcare"]),
  ])
  func problemsOfPublicCosts(fields: String, expected: [String]) {
    #expect(
      TestFiles.problems(replacing: "include: {}", with: fields)
        == expected.map { $0.replacing(" ", with: " publicCosts.") })
  }

  @Test func publicCostsAreAnObject() {
    #expect(
      TestFiles.problems(replacing: "include: {}", with: "publicCosts: 1000") == ["wrongType publicCosts"])
  }
}
