import Appraisal
import Economy
import Law
import LifeCourse
import ScenarioFormat
import Testing

/// Phases of apprenticeship.
@Suite struct ApprenticeshipPhaseTests {
  private struct NotRead: Error {}

  private func read(_ phase: String, partner: String = "") -> Result<DecodedScenario, ScenarioProblems> {
    TestFiles.read(
      """
      {
        nytta: 1, start: "2025-01", months: 12, municipality: "Emmaboda",
        household: { person: { born: "1985-04" }, \(partner) housing: { rent: 6800 } },
        without: [{ activity: "unemployed" }], with: [{ \(phase) }],
      }
      """)
  }

  private func activity(_ phase: String) throws -> Activity {
    guard let activity = try read(phase).get().scenario.with.last?.activity else { throw NotRead() }
    return activity
  }

  private func problems(_ phase: String, partner: String = "") -> [String] {
    switch read(phase, partner: partner) {
    case .success(let decoded): decoded.warnings.map { "\($0.code) \($0.field)" }
    case .failure(let problems): problems.diagnostics.map { "\($0.code) \($0.field)" }
    }
  }

  @Test func everyField() throws {
    let activity = try activity(
      "activity: \"apprenticeship\", pace: 0.75, grant: \"higher\", loan: false, weeks: 38, summer: \"none\", "
        + "placeCost: 60000, weeksUsed: 10, productionValue: 7000, workplaceGrant: 30000, "
        + "employer: { supervisionShare: 0.2, supervisorWage: 31000, administrationOnce: 2500, "
        + "trainedSupervisor: true }, workCosts: { travel: 400 }, completion: 0.9")
    #expect(activity.identifier == "apprenticeship")
    #expect(
      activity
        == .studies(
          Studies(
            level: .upperSecondary, pace: .threeQuarters, grant: .higher, loan: false, weeks: 38,
            summer: .none,
            placeCost: Money(kronor: 60_000), before: StudyBackground(weeksUsed: 10),
            apprenticeship: Apprenticeship(
              workplace: Workplace(
                productionValue: Money(kronor: 7_000), supervisionShare: Rate(partsPerMillion: 200_000),
                supervisorWage: Money(kronor: 31_000), administrationOnce: Money(kronor: 2_500)),
              grantPerYear: Money(kronor: 30_000), isSupervisorTrained: true))))
  }

  /// Without anything but its name it is full-time studies, where nothing is known of the workplace.
  @Test func theLeast() throws {
    guard case .studies(let studies) = try activity("activity: \"apprenticeship\"") else { throw NotRead() }
    #expect(studies.apprenticeship == Apprenticeship())
    #expect(studies.level == .upperSecondary && studies.pace == .full && studies.weeks == 40)
  }

  @Test(arguments: [
    ("keeps: \"establishment\"", "unusedInput", "with[0].keeps"),
    ("level: \"higher\"", "unusedInput", "with[0].level"),
    ("work: { extent: 0.5 }", "unusedInput", "with[0].work"),
    ("wage: 20000", "unusedInput", "with[0].wage"),
    ("summerWage: 20000", "unusedInput", "with[0].summerWage"),
    ("employer: { kind: \"private\" }", "unknownKey", "with[0].employer.kind"),
    ("employer: { trainedSupervisor: 1 }", "wrongType", "with[0].employer.trainedSupervisor"),
    ("employer: 3", "wrongType", "with[0].employer"),
    ("employer: { supervisionShare: 0.5 }", "incompletePair", "with[0].employer.supervisionShare"),
    ("workplaceGrant: -1", "outOfRange", "with[0].workplaceGrant"),
  ])
  func whatDoesNotBelongIsToldOf(fields: String, code: String, field: String) {
    #expect(problems("activity: \"apprenticeship\", \(fields)") == ["\(code) \(field)"])
  }

  /// The partner's workplace has no account.
  @Test(arguments: ["productionValue: 1000", "workplaceGrant: 30000", "employer: { administrationOnce: 1 }"])
  func ofThePartner(field: String) {
    let key = field.prefix { $0 != ":" }
    func partner(_ fields: String) -> String {
      "partner: { born: \"1986-02\", phases: [{ activity: \"apprenticeship\"\(fields) }] },"
    }
    let job = "activity: \"job\", wage: 20000"
    #expect(problems(job, partner: partner("")) == [])
    #expect(
      problems(job, partner: partner(", \(field)")) == ["unusedInput household.partner.phases[0].\(key)"])
  }
}
