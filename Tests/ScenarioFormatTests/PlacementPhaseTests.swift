import Appraisal
import Economy
import Law
import LifeCourse
import ScenarioFormat
import Testing

/// Phases of labour market training and practice.
@Suite struct PlacementPhaseTests {
  private struct NotRead: Error {}

  private func read(_ phase: String, without: String) -> Result<DecodedScenario, ScenarioProblems> {
    TestFiles.read(
      """
      {
        nytta: 1, start: "2019-01", months: 6, municipality: "Emmaboda",
        household: { person: { born: "1985-04" }, housing: { rent: 6800 } },
        without: [\(without)], with: [{ \(phase) }],
      }
      """)
  }

  private func placement(_ phase: String, without: String = "{ activity: \"unemployed\" }") throws
    -> Placement
  {
    guard
      case .placement(let placement)? = try read(phase, without: without).get().scenario.with.last?.activity
    else { throw NotRead() }
    return placement
  }

  private func problems(_ phase: String, without: String = "{ activity: \"unemployed\" }") -> [String] {
    switch read(phase, without: without) {
    case .success(let decoded): decoded.warnings.map { "\($0.code) \($0.field)" }
    case .failure(let problems): problems.diagnostics.map { "\($0.code) \($0.field)" }
    }
  }

  @Test func everyFieldOfAPractice() throws {
    #expect(
      try placement(
        "activity: \"practice\", kind: \"workTraining\", keeps: \"establishment\", reinforced: true, monthsUsed: 5, "
          + "extent: 0.5, productionValue: 7000, "
          + "employer: { supervisionShare: 0.1, supervisorWage: 31000, administrationOnce: 2500 }")
        == Placement(
          kind: .workTraining,
          keeps: .establishment(
            Establishment(stage: .programme, extent: Rate(partsPerMillion: 500_000), monthsUsed: 5)),
          isReinforced: true,
          workplace: Workplace(
            productionValue: Money(kronor: 7_000), supervisionShare: Rate(partsPerMillion: 100_000),
            supervisorWage: Money(kronor: 31_000), administrationOnce: Money(kronor: 2_500))))
  }

  /// What the before-state is goes on, with what has been used of it.
  @Test(arguments: [
    ("{ activity: \"unemployed\" }", KeptIncome.socialAssistance),
    (
      "{ activity: \"establishment\", monthsUsed: 7 }",
      .establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 7))
    ),
    (
      "{ activity: \"activitySupport\", daysUsed: 320 }",
      .benefit(BenefitClaim(kind: .activitySupport, daysUsed: 320, insuranceYears: 40))
    ),
  ])
  func theBeforeStateGoesOn(without: String, keeps: KeptIncome) throws {
    #expect(try placement("activity: \"practice\"", without: without).keeps == keeps)
  }

  @Test func trainingGoesOnWithActivitySupport() throws {
    let before = "{ activity: \"activitySupport\", daysUsed: 320, incomeBase: 240000 }"
    let claim = BenefitClaim(
      kind: .activitySupport, incomeBase: Money(kronor: 240_000), daysUsed: 320, insuranceYears: 40)
    #expect(
      try placement("activity: \"labourMarketTraining\", placeCost: 9000", without: before)
        == Placement(kind: .labourMarketTraining, keeps: .benefit(claim), placeCost: Money(kronor: 9_000)))
    var own = claim
    own.daysUsed = 10
    #expect(
      try placement("activity: \"labourMarketTraining\", daysUsed: 10", without: before).keeps
        == .benefit(own))
  }

  @Test(arguments: [
    ("activity: \"practice\", monthsUsed: 3", "unusedInput", "with[0].monthsUsed"),
    ("activity: \"practice\", reinforced: true", "unusedInput", "with[0].reinforced"),
    ("activity: \"practice\", keeps: \"parentalLeave\"", "unknownValue", "with[0].keeps"),
    (
      "activity: \"practice\", employer: { productivity: 0.5 }", "unknownKey", "with[0].employer.productivity"
    ),
    (
      "activity: \"practice\", employer: { supervisionShare: 0.5 }", "incompletePair",
      "with[0].employer.supervisionShare"
    ),
    ("activity: \"labourMarketTraining\", monthsUsed: 3", "unusedInput", "with[0].monthsUsed"),
  ])
  func whatDoesNotBelongIsToldOf(phase: String, code: String, field: String) {
    #expect(problems(phase) == ["\(code) \(field)"])
  }

  /// A job leaves nothing to keep: the file must say what the person lives on.
  @Test func afterAJobTheFileMustSayWhatIsKept() {
    #expect(
      problems("activity: \"practice\"", without: "{ activity: \"job\", wage: 20000 }") == [
        "missingField with[0].keeps"
      ])
  }

  private func business(_ phase: String, without: String = "{ activity: \"unemployed\" }") throws
    -> SelfEmployment
  {
    guard
      case .selfEmployment(let business)? = try read(phase, without: without).get().scenario.with.last?
        .activity
    else { throw NotRead() }
    return business
  }

  @Test func everyFieldOfABusiness() throws {
    #expect(
      try business(
        "activity: \"selfEmployment\", profit: 9000, profitGrowth: 0.03, supportMonths: 4, incomeBase: 200000, "
          + "disability: true")
        == SelfEmployment(
          profit: Money(kronor: 9_000), profitGrowth: Rate(partsPerMillion: 30_000), supportMonths: 4,
          support: BenefitClaim(
            kind: .activitySupport, incomeBase: Money(kronor: 200_000), insuranceYears: 40),
          hasDisability: true))
    let after = try business(
      "activity: \"selfEmployment\", profit: 0", without: "{ activity: \"activitySupport\", daysUsed: 90 }")
    #expect(after.supportMonths == 6 && after.support.daysUsed == 90)
  }

  @Test(arguments: [
    ("activity: \"selfEmployment\"", "missingField with[0].profit"),
    (
      "activity: \"selfEmployment\", profit: 1, supportMonths: 0, daysUsed: 3", "unusedInput with[0].daysUsed"
    ),
    ("activity: \"selfEmployment\", profit: 1, supportMonths: 13", "outOfRange with[0].supportMonths"),
  ])
  func whatIsWrongWithABusiness(phase: String, problem: String) {
    #expect(problems(phase) == [problem])
  }
}
