import Appraisal
import Economy
import Law
import LawData
import LifeCourse
import ScenarioFormat
import Testing

@Suite struct ScenarioReaderTests {
  @Test func readsTheWholeOfAScenario() throws {
    let text = """
      { nytta: 1, kind: "transition", title: "T", description: "D", start: "2019-01", months: 36,
        municipality: "0862",
        household: {
          person: { born: "1985-04", sex: "female", education: "basic", churchMember: true,
                    unemploymentFund: { member: true, fee: 112.5 }, residentFrom: "2019-01" },
          partner: { born: "1984-01", activity: "job", wage: 21000.5, extent: 0.5 },
          partnerWith: [{ activity: "unemployed" }],
          children: [{ born: "2012-09", maintenanceSupport: true, preschool: false, leisureCentre: false }],
          housing: { rent: 6800, electricity: 350, insurance: 120, area: 70, reasonableRent: 6000, rentGrowth: .01 },
          otherCosts: 100, socialAssistance: true, assistanceMonths: 14, housingAllowance: false },
        without: [{ months: 10, activity: "establishment", stage: "programme", extent: 0.75, monthsUsed: 3 },
                  { activity: "unemployed", label: "L" }],
        with: [
          { months: 12, activity: "newStartJob", wage: 21600, wageGrowth: 0, extent: 1, decision: "2018-12",
            group: "adult", absenceMonths: 30, assumeEligible: "prövat",
            employer: { kind: "private", productivity: 0.8, supervisionShare: 0.1, supervisorWage: 30000,
                        administrationOnce: 10000, agreement: false, holidaySupplementRate: 0.004,
                        growthSupport: true, contributionRelief2020: true, regionalSupport: true },
            workCosts: { travel: 500, other: 20 } },
          { activity: "studies", level: "higher", pace: 0.5, grant: "general", loan: false, weeks: 30,
            summer: "work", summerWage: 18000, placeCost: 90000 } ],
        appraisal: { method: "standard", discountRate: 0.02, priceYear: 2018, deadweight: 0.1,
                     subsidyDeadweight: 0.5, displacement: 0, taxFactor: 1.3 },
        include: { consumptionTax: false, administration: false, studyPlace: false, childCare: false,
                   pensionRights: true, healthCare: true, employmentService: true, labourMarketUnit: false,
                   inhabitantShare: false },
        publicCosts: { employmentService: 4200, healthCare: 1000 } }
      """
    let decoded = try TestFiles.read(text).get()
    let employer = Employer(
      productivity: Rate(partsPerMillion: 800_000), supervisionShare: Rate(partsPerMillion: 100_000),
      supervisorWage: Money(kronor: 30_000), administrationOnce: Money(kronor: 10_000), agreement: false,
      holidaySupplementRate: Rate(partsPerMillion: 4_000), growthSupport: true, contributionRelief2020: true,
      regionalSupport: true)
    let newStart = Phase(
      months: 12,
      activity: .newStartJob(
        Employment(wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: employer),
        NewStartTicket(decision: 2018_12, group: .adult, absenceMonths: 30)),
      assumeEligible: "prövat", workCosts: WorkCosts(travel: Money(kronor: 500), other: Money(kronor: 20)))
    let studies = Phase(
      months: nil,
      activity: .studies(
        Studies(
          level: .higher, pace: .half, grant: .general, loan: false, weeks: 30,
          summer: .work(wage: Money(kronor: 18_000)), placeCost: Money(kronor: 90_000))))
    let partnerJob = Employment(
      wage: Money(ore: 21_000_50), wageGrowth: .zero, extent: Rate(partsPerMillion: 500_000),
      employer: Employer())
    let establishment = Establishment(
      stage: .programme, extent: Rate(partsPerMillion: 750_000), monthsUsed: 3)
    let scenario = Scenario(
      title: "T", summary: "D", start: 2019_01, months: 36,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(
          born: 1985_04, sex: "female", education: "basic", churchMember: true,
          unemploymentFund: UnemploymentFundMembership(fee: Money(ore: 112_50)), residentFrom: 2019_01),
        partner: Partner(
          person: Person(born: 1984_01), phases: [Phase(months: nil, activity: .job(partnerJob))],
          phasesWith: [Phase(months: nil, activity: .unemployed)]),
        children: [Child(born: 2012_09, maintenanceSupport: true)],
        housing: Housing(
          rent: Money(kronor: 6_800), electricity: Money(kronor: 350), insurance: Money(kronor: 120),
          area: 70, reasonableRent: .upTo(Money(kronor: 6_000)), rentGrowth: Rate(partsPerMillion: 10_000)),
        otherCosts: Money(kronor: 100), socialAssistance: true, assistanceMonths: 14,
        housingAllowance: false),
      without: [
        Phase(months: 10, activity: .establishment(establishment)),
        Phase(months: nil, activity: .unemployed, label: "L"),
      ],
      with: [newStart, studies],
      appraisal: AppraisalSettings(
        discountRate: Rate(partsPerMillion: 20_000), priceYear: 2018,
        deadweight: Rate(partsPerMillion: 100_000),
        subsidyDeadweight: Rate(partsPerMillion: 500_000), displacement: .zero,
        taxFactor: Rate(partsPerMillion: 1_300_000)),
      include: Inclusions(
        administration: false, studyPlace: false, childCare: false, pensionRights: true, healthCare: true,
        employmentService: true),
      publicCosts: PublicCosts(
        employmentService: Money(kronor: 4_200), healthCare: Money(kronor: 1_000)),
      defaults: decoded.scenario.defaults, fingerprint: Fingerprint(of: text))
    #expect(decoded.scenario == scenario)
    #expect(
      decoded.scenario.defaults.map(\.field) == [
        "household.partner.churchMember", "household.partner.unemploymentFund.member",
        "household.partner.wageGrowth", "household.partner.workCosts.travel",
        "household.partner.workCosts.other", "with[1].completion",
      ])
    #expect(decoded.warnings.isEmpty)
  }

  @Test func listsTheDefaultsThatCount() throws {
    let defaults = try TestFiles.read(TestFiles.valid).get().scenario.defaults
    let written = Dictionary(defaults.map { ($0.field, $0.value) }) { first, _ in first }
    #expect(written.count == defaults.count)
    let expected = [
      "household.housingAllowance": "true", "household.socialAssistance": "true",
      "household.housing.electricity": "0", "household.children[0].maintenanceSupport": "false",
      "household.children[0].preschool": "false", "with[0].decision": "\"2019-01\"", "with[0].extent": "1",
      "with[0].employer.agreement": "true", "with[0].employer.kind": "\"private\"", "with[1].pace": "1",
      "with[1].grant": "\"general\"", "with[1].loan": "true", "with[1].weeks": "40",
      "with[1].summer": "\"assistance\"", "appraisal.discountRate": "0.035", "appraisal.priceYear": "2019",
      "include.administration": "true", "include.studyPlace": "true", "include.childCare": "true",
      "household.children[0].leisureCentre": "false",
    ]
    for (field, value) in expected { #expect(written[field] == value, "\(field)") }
    #expect(written["with[0].employer.productivity"] == nil)
  }

  @Test func givesThePlaceOfAFieldOrOfItsParent() throws {
    let places = try TestFiles.read(TestFiles.valid).get().places
    #expect(places["with[0].wage"] == SourcePlace(file: "main.json5", line: 11, column: 50))
    #expect(places["with[0].group"] == SourcePlace(file: "main.json5", line: 11, column: 5))
    #expect(places["with[0].employer.agreement"] == places["with[0].employer"])
    #expect(places["household.otherCosts"] == places["household"])
    #expect(places["nothing"] == SourcePlace(file: "main.json5", line: 1, column: 1))
  }

  @Test func findsEveryProblemInOnePassInTheirOrder() throws {
    let text = """
      { nytta: 1, start: "2015-12", months: 0, munisipality: "Emaboda",
        household: { person: { born: "1985-13" }, housing: { rent: -1, area: 70.5 } },
        without: [], with: [{ activity: "jobb" }] }
      """
    guard case .failure(let problems) = TestFiles.read(text) else {
      Issue.record("the file is wrong")
      return
    }
    #expect(
      problems.diagnostics.map { "\($0.line):\($0.column) \($0.code) \($0.field)" } == [
        "1:1 missingField municipality", "1:20 dateOutsideModel start", "1:39 outOfRange months",
        "1:42 unknownKey munisipality", "2:32 impossibleDate household.person.born",
        "2:62 outOfRange household.housing.rent", "2:72 tooManyDecimals household.housing.area",
        "3:12 emptyPath without", "3:35 unknownValue with[0].activity",
      ])
    #expect(problems.diagnostics[3].remedy == "did you mean “municipality”?")
    #expect(!problems.inputNotFound)
  }

  @Test func speaksBothLanguages() {
    for (language, message) in [(Language.swedish, "saknas"), (.english, "is missing")] {
      guard case .failure(let problems) = TestFiles.read(["main.json5": Array("{}".utf8)], language: language)
      else {
        Issue.record("the file is empty")
        return
      }
      #expect(problems.diagnostics.allSatisfy { $0.message.hasSuffix(message) })
    }
  }

  @Test func keepsControlCharactersOutOfMessages() {
    guard case .failure(let problems) = TestFiles.read("{ '\\x1b[31m\\n\\u202e': 1 }") else {
      Issue.record("the key is unknown")
      return
    }
    let text = problems.diagnostics.map(\.description).joined()
    #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }
}
