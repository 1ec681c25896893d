import Appraisal
import Economy
import Law
import LifeCourse
import ScenarioFormat
import Testing

/// Phases on a benefit of one's own, and what stands beside them.
@Suite struct BenefitPhaseTests {
  private static let half = Rate(partsPerMillion: 500_000)
  private static let member = "born: \"1996-04\", unemploymentFund: { member: true }"
  private static let base = Money(kronor: 240_000)

  private static func claim(_ scenario: Scenario) -> BenefitClaim? {
    guard case .benefit(let claim)? = scenario.without.first?.activity else { return nil }
    return claim
  }

  @Test(arguments: [
    (
      "activity: \"activitySupport\", extent: 0.75, incomeBase: 240000, daysUsed: 100, upperSecondary: true, "
        + "memberMonths: 8, qualifyingMonths: 6",
      BenefitClaim(
        kind: .activitySupport, extent: Rate(partsPerMillion: 750_000), incomeBase: base, daysUsed: 100,
        insuranceYears: 40, hasUpperSecondary: true, memberMonths: 8, qualifyingMonths: 6)
    ),
    (
      "activity: \"unemploymentBenefit\", incomeBase: 240000.5, daysUsed: 300, memberMonths: 0, qualifyingMonths: 0",
      BenefitClaim(
        kind: .unemploymentBenefit, incomeBase: Money(ore: 240_000_50), daysUsed: 300, insuranceYears: 40,
        qualifyingMonths: 0)
    ),
    (
      "activity: \"sickness\", extent: 0.25, incomeBase: 240000, daysUsed: 364",
      BenefitClaim(
        kind: .sickness, extent: Rate(partsPerMillion: 250_000), incomeBase: base, daysUsed: 364,
        insuranceYears: 40)
    ),
    (
      "activity: \"rehabilitation\", extent: 0.5, incomeBase: 240000",
      BenefitClaim(kind: .rehabilitation, extent: half, incomeBase: base, insuranceYears: 40)
    ),
    (
      "activity: \"activityCompensation\", incomeBase: 240000, insuranceYears: 1",
      BenefitClaim(kind: .activityCompensation, incomeBase: base, insuranceYears: 1)
    ),
    (
      "activity: \"sicknessCompensation\", extent: 1, insuranceYears: 23",
      BenefitClaim(kind: .sicknessCompensation, insuranceYears: 23)
    ),
    ("activity: \"parentalLeave\"", BenefitClaim(kind: .parentalLeave, insuranceYears: 40)),
    (
      "activity: \"parentalLeave\", incomeBase: 240000, extent: 0.5",
      BenefitClaim(kind: .parentalLeave, extent: half, incomeBase: base, insuranceYears: 40)
    ),
  ])
  func readsEveryFieldOfABenefit(fields: String, claim: BenefitClaim) throws {
    #expect(Self.claim(try TestFiles.scenario(without: "{ \(fields) }", person: Self.member)) == claim)
  }

  @Test func aMemberHasBeenOneForAYearUnlessToldOtherwise() throws {
    for activity in ["unemploymentBenefit", "activitySupport"] {
      let phase = "{ activity: \"\(activity)\" }"
      let member = try TestFiles.scenario(without: phase, person: Self.member)
      #expect(Self.claim(member)?.memberMonths == 12)
      #expect(member.defaults.contains(DefaultUsed(field: "without[0].memberMonths", value: "12")))
      let other = try TestFiles.scenario(without: phase)
      #expect(Self.claim(other)?.memberMonths == 0)
      #expect(other.defaults.contains(DefaultUsed(field: "without[0].memberMonths", value: "0")))
    }
  }

  @Test(arguments: [
    (
      "activitySupport",
      [
        "extent 1", "incomeBase 0", "daysUsed 0", "upperSecondary false", "memberMonths 0",
        "qualifyingMonths 12",
      ]
    ),
    (
      "unemploymentBenefit",
      ["extent 1", "incomeBase 0", "daysUsed 0", "memberMonths 0", "qualifyingMonths 12"]
    ),
    ("sickness\", incomeBase: 1, label: \"", ["extent 1", "daysUsed 0"]),
    ("rehabilitation\", incomeBase: 1, label: \"", ["extent 1", "daysUsed 0"]),
    ("activityCompensation", ["extent 1", "incomeBase 0", "insuranceYears 40"]),
    ("sicknessCompensation", ["extent 1", "incomeBase 0", "insuranceYears 40"]),
    ("parentalLeave", ["extent 1", "incomeBase 0"]),
    ("establishment", ["stage \"programme\"", "extent 1", "monthsUsed 0"]),
  ])
  func notesTheDefaultsThatCount(activity: String, expected: [String]) throws {
    let scenario = try TestFiles.scenario(without: "{ activity: \"\(activity)\" }")
    let noted = scenario.defaults.filter { $0.field.hasPrefix("without[0].") }
      .map { "\($0.field.dropFirst("without[0].".count)) \($0.value)" }
    #expect(noted.sorted() == expected.sorted())
  }

  @Test func readsTheJobBesideABenefitWithItsCosts() throws {
    let work =
      "work: { wage: 20000, wageGrowth: 0.02, extent: 0.5, employer: { productivity: 0.9 }, workCosts: { travel: 300 } }"
    for benefit in ["parentalLeave\", extent: 0.5", "establishment\", extent: 0.5"] {
      let scenario = try TestFiles.scenario(without: "{ activity: \"\(benefit), \(work) }")
      let phase = try #require(scenario.without.first)
      #expect(
        phase.besideWork
          == Employment(
            wage: Money(kronor: 20_000), wageGrowth: Rate(partsPerMillion: 20_000), extent: Self.half,
            employer: Employer(productivity: Rate(partsPerMillion: 900_000))))
      #expect(phase.workCosts == WorkCosts(travel: Money(kronor: 300)))
      #expect(scenario.defaults.contains(DefaultUsed(field: "without[0].work.workCosts.other", value: "0")))
    }
  }

  @Test func aBenefitAloneHasNoJob() throws {
    let scenario = try TestFiles.scenario(without: "{ activity: \"parentalLeave\" }")
    #expect(scenario.without.first?.besideWork == nil)
    #expect(!scenario.defaults.contains { $0.field.hasPrefix("without[0].work") })
  }

  @Test func readsEveryFieldOfEstablishment() throws {
    let scenario = try TestFiles.scenario(
      without: """
        { activity: "establishment", extent: 0.5, monthsUsed: 3, planFrom: "2018-10", registeredFrom: "2018-08",
          waitingMonths: 3, sickPeriods: ["2019-01", "2020-12"] }
        """)
    let establishment = Establishment(
      stage: .programme, extent: Self.half, monthsUsed: 3, planFrom: 2018_10, registeredFrom: 2018_08,
      waitingMonths: 3, sickPeriods: [2019_01, 2020_12])
    #expect(scenario.without.first?.activity == .establishment(establishment))
  }

  @Test func readsThePartnersBenefitAndJob() throws {
    let scenario = try TestFiles.read(TestFiles.benefits).get().scenario
    let phase = try #require(scenario.household.partner?.phases.first)
    let claim = BenefitClaim(kind: .parentalLeave, extent: Self.half, insuranceYears: 40)
    #expect(phase.activity == .benefit(claim))
    #expect(
      phase.besideWork
        == Employment(
          wage: Money(kronor: 21_000), wageGrowth: .zero, extent: Self.half, employer: Employer()))
  }
}
