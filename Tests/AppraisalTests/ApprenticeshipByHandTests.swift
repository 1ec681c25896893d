import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// What the state gives an apprentice's workplace, month by month.
@Suite struct ApprenticeshipByHandTests {
  private func studies(
    pace: StudyPace = .full, weeks: Int = 40, grantPerYear: Money? = nil, isSupervisorTrained: Bool = false
  ) -> Studies {
    Studies(
      level: .upperSecondary, pace: pace, grant: .general, loan: false, weeks: weeks, summer: .assistance,
      placeCost: nil,
      apprenticeship: Apprenticeship(
        workplace: Workplace(
          productionValue: Money(kronor: 6_000), supervisionShare: Rate(partsPerMillion: 100_000),
          supervisorWage: Money(kronor: 30_000), administrationOnce: Money(kronor: 2_000)),
        grantPerYear: grantPerYear, isSupervisorTrained: isSupervisorTrained))
  }

  private func scenario(
    _ studies: Studies, start: YearMonth, months: Int = 8, partner: Partner? = nil
  ) throws -> Scenario {
    let home = try #require(MunicipalityRegister.municipality(named: "Kalmar"))
    return Scenario(
      title: "prov", start: start, months: months, municipality: home,
      household: Household(
        person: Person(born: 1985_04), partner: partner, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull, rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 12, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .studies(studies))])
  }

  private func grants(_ result: ScenarioResult) -> [Int] {
    (0..<result.with.monthCount).map { result.with[.supervisionGrant, $0].ore }
  }

  private func remark(_ result: ScenarioResult) -> WorkplaceGrant? {
    result.remarks.lazy.compactMap { remark in
      if case .apprenticeship("with[0]", let grant, _) = remark { grant } else { nil }
    }.first
  }

  private func supervisorRemark(_ result: ScenarioResult) -> SupervisorGrant? {
    result.remarks.lazy.compactMap { remark in
      if case .apprenticeship("with[0]", _, let supervisor) = remark { supervisor } else { nil }
    }.first
  }

  private let parameter = "apprenticeship.workplaceGrant"

  /// Half time: half of a tenth of 40 000 kr in January–May and August.
  @Test func ofTheLawByPace() throws {
    let result = try scenario(studies(pace: .half), start: 2025).appraised()
    #expect(grants(result) == [2_000_00, 2_000_00, 2_000_00, 2_000_00, 2_000_00, 0, 0, 2_000_00])
    #expect(remark(result) == .counted(perYear: Money(kronor: 40_000), isOwn: false))
    #expect(result.parametersUsed.contains { $0.parameter == parameter })
    // The workplace: six months of study, 10 % of 30 000 kr with 31.42 %, administration once.
    let supervision = 3_000_00 * 13_142 / 10_000
    #expect(
      result[.employer].total == Money(ore: 6 * (6_000_00 + 2_000_00 - supervision) - 2_000_00))
  }

  @Test func ofTheFile() throws {
    let own = Money(kronor: 31_000)
    let result = try scenario(studies(grantPerYear: own), start: 2017).appraised()
    #expect(grants(result) == [3_100_00, 3_100_00, 3_100_00, 3_100_00, 3_100_00, 0, 0, 3_100_00])
    #expect(remark(result) == .counted(perYear: own, isOwn: true))
    #expect(!result.parametersUsed.contains { $0.parameter == parameter })
  }

  /// What is not known is not counted, and told.
  @Test func beforeItIsKnown() throws {
    let early = try scenario(studies(), start: 2019).appraised()
    #expect(grants(early) == Array(repeating: 0, count: 8))
    #expect(remark(early) == .unknown(countedFrom: nil))
    #expect(early.with[.production, 0] == Money(kronor: 6_000))
    let over = try scenario(studies(), start: 2022_10, months: 4).appraised()
    #expect(grants(over) == [0, 0, 0, 4_000_00])
    #expect(remark(over) == .unknown(countedFrom: 2023_01))
  }

  /// 7 000 kr once, in the first month of study: July is none.
  @Test func ofATrainedSupervisor() throws {
    let trained = studies(isSupervisorTrained: true)
    let result = try scenario(trained, start: 2026_07, months: 4).appraised()
    #expect(grants(result) == [0, 4_000_00 + 7_000_00, 4_000_00, 4_000_00])
    #expect(supervisorRemark(result) == .counted(Money(kronor: 7_000)))
    #expect(result.parametersUsed.count { $0.parameter == once } == 1)
    let own = try scenario(
      studies(grantPerYear: .zero, isSupervisorTrained: true), start: 2026, months: 3
    ).appraised()
    #expect(grants(own) == [7_000_00, 0, 0])
    let untrained = try scenario(studies(), start: 2026, months: 3).appraised()
    #expect(grants(untrained) == [4_000_00, 4_000_00, 4_000_00])
    #expect(supervisorRemark(untrained) == SupervisorGrant.none)
    #expect(!untrained.parametersUsed.contains { $0.parameter == once })
    let early = try scenario(trained, start: 2024, months: 3).appraised()
    #expect(grants(early) == [4_000_00, 4_000_00, 4_000_00])
    #expect(supervisorRemark(early) == .unknown)
  }

  private let once = "apprenticeship.trainedSupervisor"

  /// The partner's workplace has no account, and its grant is not the household's.
  @Test func ofThePartner() throws {
    let partner = Partner(
      person: Person(born: 1986_02), phases: [Phase(months: nil, activity: .studies(studies()))])
    let result = try scenario(studies(), start: 2025, partner: partner).appraised()
    #expect(grants(result)[0] == 4_000_00 && result.without[.supervisionGrant, 0] == .zero)
    #expect(result.without[.production, 0] == .zero && result.without[.studyGrant, 0] > .zero)
  }

  /// Every line of the workplace is explained, from the file and the figures of law.
  @Test(arguments: [Line.production, .supervision, .employerAdministration, .supervisionGrant, .workExpenses])
  func theAccountIsExplained(line: Line) throws {
    for own in [nil, Money(kronor: 31_000)] {
      var scenario = try scenario(
        studies(pace: .threeQuarters, weeks: 39, grantPerYear: own, isSupervisorTrained: true), start: 2025)
      scenario.with[0].workCosts = WorkCosts(travel: Money(kronor: 300), other: Money(kronor: 100))
      let explainer = try scenario.explainers().with
      for month in 0..<8 {
        let amount = explainer.ledger[line, month]
        let node = explainer.node(line, month: month)
        #expect((node?.value.money ?? .zero) == amount && node?.disagreement == nil, "\(month)")
        if amount == .zero { #expect(node == nil, "\(month)") }
      }
      #expect(explainer.ledger[line, 0] > .zero && explainer.ledger[line, 5] == .zero)
    }
  }
}
