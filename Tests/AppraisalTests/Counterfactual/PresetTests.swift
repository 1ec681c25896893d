import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

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

  private static let half = Rate(partsPerMillion: 500_000)

  private func halves() -> Scenario {
    var scenario = Self.scenario([Self.newStart()])
    scenario.courseWith = Course(outcomes: [
      Outcome(share: Self.half, phases: [Self.newStart()]), Outcome(share: Self.half, phases: [Self.studies]),
    ])
    return scenario
  }

  /// Half new-start job, half studies: each outcome has its own preset, and the mean of both is told.
  @Test func eachOutcomeHasItsOwn() throws {
    let result = try halves().appraised()
    let found = result.net.shares
    #expect(found.ofOutcomes.map(\.deadweight) == [none, ofStudies])
    #expect(found.ofOutcomes.map(\.subsidyDeadweight) == [ofNewStart, none])
    #expect(found.deadweight == ShareUsed(Rate(partsPerMillion: 100_000), .preset))
    #expect(found.subsidyDeadweight == ShareUsed(Rate(partsPerMillion: 315_000), .preset))
    #expect(
      result.defaults.filter { $0.field.hasSuffix("eadweight") } == [
        DefaultUsed(field: "with.outcomes[0].deadweight", value: "0"),
        DefaultUsed(field: "with.outcomes[0].subsidyDeadweight", value: "0.63"),
        DefaultUsed(field: "with.outcomes[1].deadweight", value: "0.2"),
      ])
    var stakeholder = halves()
    stakeholder.appraisal.method = .stakeholder
    let settings = try stakeholder.appraised().methodSettings.filter { $0.field.hasSuffix("eadweight") }
    #expect(
      settings.map(\.field) == ["with.outcomes[0].subsidyDeadweight", "with.outcomes[1].deadweight"])
  }

  /// Net of the mix is the mean of each outcome's net: half of 0.37 of the new-start job and 0.63 of its support, and half of
  /// 0.80 of the studies.
  @Test func netIsTheMeanOfTheOutcomes() throws {
    let mixed = try halves().appraised().net
    let job = try Self.scenario([Self.newStart()]).appraised()
    let study = try Self.scenario([Self.studies]).appraised()
    for line in Line.allCases {
      for month in 0..<12 {
        let ofJob = job.with[line, month].ore - job.without[line, month].ore
        let ofStudy = study.with[line, month].ore - study.without[line, month].ore
        let support = line == .newStartSupport ? job.with[line, month].ore : 0
        let sum = ofJob * 37 + support * 63 + ofStudy * 80
        let rounded = (abs(sum) * 2 + 200) / 400 * (sum < 0 ? -1 : 1)
        #expect(mixed.books[line, month].ore == rounded)
      }
    }
  }

  /// A share in the file holds for every outcome; the other is still each outcome's own.
  @Test func theFilesShareHoldsForAllOutcomes() throws {
    var scenario = halves()
    scenario.appraisal.deadweight = Rate(partsPerMillion: 300_000)
    let given = ShareUsed(Rate(partsPerMillion: 300_000), .file)
    let one = try scenario.appraised().net.shares
    #expect(one.ofOutcomes.map(\.deadweight) == [given, given] && one.deadweight == given)
    #expect(one.ofOutcomes.map(\.subsidyDeadweight) == [ofNewStart, none])
    scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: 400_000)
    let both = try scenario.appraised().net.shares
    #expect(both.ofOutcomes.isEmpty && both.deadweight == given)
  }

  /// Outcomes of one kind have the same shares, and an outcome that nobody has decides nothing.
  @Test func outcomesOfOneKindShareThePresets() throws {
    var scenario = halves()
    scenario.courseWith.outcomes[1].phases = [Self.newStart(6), Self.job()]
    let alike = try scenario.appraised().net.shares
    #expect(alike.ofOutcomes.isEmpty && alike.subsidyDeadweight == ofNewStart)
    var nobody = halves()
    nobody.courseWith.outcomes[0].share = .one
    nobody.courseWith.outcomes[1].share = .zero
    let whole = try nobody.appraised()
    #expect(whole.net.shares.ofOutcomes.isEmpty && whole.net.shares.deadweight == none)
    #expect(whole.net.books == (try Self.scenario([Self.newStart()]).appraised()).net.books)
  }

  /// The displaced worker too is each outcome's own: of half the jobs 37 % are new, and studies displace nobody.
  @Test func displacementIsOfEachOutcome() throws {
    var scenario = halves()
    scenario.appraisal.displacement = .one
    let mixed = try scenario.appraised()
    let job = try Self.scenario([Self.newStart()]).appraised()
    for month in 0..<12 {
      let cost = [
        Line.wage, .holidaySupplement, .employerContributions, .agreedPension, .payrollTaxOnPension,
        .agreedInsurance,
      ].reduce(0) { $0 + job.with[$1, month].ore }
      #expect(mixed.net.books[.displacedProduction, month].ore == (cost * 37 + 100) / 200)
    }
  }

  /// What deadweight of the subsidy turns a sign is found with each outcome's own deadweight.
  @Test func thresholdsFollowTheOutcomes() throws {
    let result = try halves().appraised()
    let slack = Money(ore: 12 * 40)
    #expect(!result.thresholds.isEmpty)
    for one in result.thresholds {
      func net(_ tenths: Int) throws -> Money {
        var scenario = halves()
        scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: tenths * 1_000)
        let net = try scenario.appraised().net
        return (one.actor.map { net[$0] } ?? net.society).thresholdResult
      }
      switch try #require(one[.subsidyDeadweight]) {
      case .at(let turn):
        let (at, before) = try (net(turn.value), net(turn.value - 1))
        #expect(turn.becomesNegative ? at < slack : at > -slack)
        #expect(turn.becomesNegative ? before > -slack : before < slack)
        #expect(at != before)
      case .always: #expect(try net(0) > -slack && net(999) > -slack)
      case .never: #expect(try net(0) < slack && net(999) < slack)
      case .several: Issue.record("a line turns once")
      }
    }
  }

  @Test func displacementBesideThePresetIsRemarked() throws {
    var scenario = Self.scenario([Self.newStart()])
    scenario.appraisal.displacement = Rate(partsPerMillion: 100_000)
    #expect(try scenario.appraised().remarks.contains(.displacementBesidePreset))
    scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: 630_000)
    #expect(!(try scenario.appraised().remarks.contains(.displacementBesidePreset)))
  }
}
