import Appraisal
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Where the shares behind net come from.
@Suite struct PresetTests {
  static func scenario(_ with: [Phase], without: [Phase] = [unemployed], months: Int = 12) -> Scenario {
    Scenario(
      title: "prov", start: 2019_01, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 5_200), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull, rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 14, housingAllowance: true),
      without: without, with: with)
  }

  static let unemployed = Phase(months: nil, activity: .unemployed)
  static func work(_ productivity: Rate? = nil) -> Employment {
    Employment(
      wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one,
      employer: Employer(productivity: productivity))
  }
  static func newStart(_ months: Int? = nil, _ productivity: Rate? = nil) -> Phase {
    Phase(
      months: months, activity: .newStartJob(work(productivity), NewStartTicket(absenceMonths: 30)))
  }
  static func job(_ months: Int? = nil) -> Phase { Phase(months: months, activity: .job(work())) }
  static let studies = Phase(
    months: nil,
    activity: .studies(
      Studies(
        level: .basic, pace: .full, grant: .general, loan: true, weeks: 40, summer: .assistance,
        placeCost: nil)))

  private func shares(_ scenario: Scenario) throws -> [ShareUsed] {
    let shares = try scenario.appraised().net.shares
    return [shares.deadweight, shares.subsidyDeadweight, shares.displacement]
  }

  private let none = ShareUsed(.zero, .none)
  private let ofNewStart = ShareUsed(Rate(partsPerMillion: 630_000), .preset)
  private let ofStudies = ShareUsed(Rate(partsPerMillion: 200_000), .preset)

  @Test func eachKindOfStepHasItsOwn() throws {
    #expect(try shares(Self.scenario([Self.newStart()])) == [none, ofNewStart, none])
    #expect(try shares(Self.scenario([Self.studies])) == [ofStudies, none, none])
    #expect(try shares(Self.scenario([Self.job()])) == [none, none, none])
    #expect(
      try shares(Self.scenario([Self.newStart(6), Self.studies])) == [ofStudies, ofNewStart, none])
  }

  @Test func theFileWinsOverPresetAndMethod() throws {
    var scenario = Self.scenario([Self.newStart()])
    scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: 250_000)
    let given = ShareUsed(Rate(partsPerMillion: 250_000), .file)
    #expect(try shares(scenario) == [none, given, none])
    scenario.appraisal.method = .stakeholder
    let ofMethod = ShareUsed(.zero, .method)
    #expect(try shares(scenario) == [ofMethod, given, ofMethod])
    scenario.appraisal.subsidyDeadweight = nil
    #expect(try shares(scenario) == [ofMethod, ofMethod, ofMethod])
  }

  @Test func presetsAreListedAsDefaultsAndAsFiguresUsed() throws {
    let result = try Self.scenario([Self.newStart()]).appraised()
    let defaults = result.defaults.filter { $0.field.hasPrefix("appraisal.") }
    #expect(
      defaults == [
        DefaultUsed(field: "appraisal.deadweight", value: "0"),
        DefaultUsed(field: "appraisal.subsidyDeadweight", value: "0.63"),
        DefaultUsed(field: "appraisal.displacement", value: "0"),
      ])
    let used = Set(result.parametersUsed.map(\.parameter))
    #expect(used.contains("appraisal.subsidyDeadweight.newStartJob"))
    #expect(!used.contains("appraisal.deadweight.studies"))
    let studies = try Self.scenario([Self.studies]).appraised()
    #expect(
      studies.defaults.filter { $0.field.hasPrefix("appraisal.") }
        == [DefaultUsed(field: "appraisal.deadweight", value: "0.2")])
  }

  @Test func displacementBesideThePresetIsRemarked() throws {
    var scenario = Self.scenario([Self.newStart()])
    scenario.appraisal.displacement = Rate(partsPerMillion: 100_000)
    #expect(try scenario.appraised().remarks.contains(.displacementBesidePreset))
    scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: 630_000)
    #expect(!(try scenario.appraised().remarks.contains(.displacementBesidePreset)))
  }
}
