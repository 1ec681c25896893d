import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Practice and labour market training, reckoned by hand month by month.
@Suite struct PlacementByHandTests {
  private static let establishment = Establishment(stage: .programme, extent: .one, monthsUsed: 6)

  private func scenario(
    _ placement: Placement, without: Activity, months: Int = 3, start: YearMonth = 2019,
    born: YearMonth = 1985_04
  ) throws -> Scenario {
    let home = try #require(MunicipalityRegister.municipality(named: "Kalmar"))
    return Scenario(
      title: "prov", start: start, months: months, municipality: home,
      household: Household(
        person: Person(born: born), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 12, housingAllowance: true),
      without: [Phase(months: nil, activity: without)],
      with: [Phase(months: nil, activity: .placement(placement))])
  }

  private func months(_ ledger: Ledger, _ line: Line) -> [Int] {
    (0..<ledger.monthCount).map { ledger[line, $0].ore }
  }

  /// January–March 2019 have 23, 20 and 21 weekdays at 308 kr; 10 % of 30 000 kr with 31.42 % contributions.
  @Test func practiceInEstablishment() throws {
    let practice = Placement(
      kind: .workPractice, keeps: .establishment(Self.establishment),
      workplace: Workplace(
        productionValue: Money(kronor: 8_000), supervisionShare: Rate(partsPerMillion: 100_000),
        supervisorWage: Money(kronor: 30_000), administrationOnce: Money(kronor: 2_000)))
    let result = try scenario(practice, without: .establishment(Self.establishment)).appraised()
    #expect(months(result.with, .establishmentBenefit) == [23, 20, 21].map { $0 * 308_00 })
    #expect(months(result.with, .production) == [8_000_00, 8_000_00, 8_000_00])
    #expect(months(result.with, .supervision) == Array(repeating: 3_000_00 * 13_142 / 10_000, count: 3))
    #expect(months(result.with, .employerAdministration) == [2_000_00, 0, 0])
    // The household has the same as without the practice, and nobody pays a wage.
    for line in [Line.wage, .employerContributions, .agreedPension] {
      #expect(months(result.with, line) == [0, 0, 0])
    }
    #expect(result[.individual].total == .zero && result[.municipality].total == .zero)
    #expect(result[.employer].total == Money(ore: 3 * (8_000_00 - 3_942_60) - 2_000_00))
    #expect(result.remarks.contains(.benefitKept(phase: "with[0]", practice)))
  }

  /// The municipality's practice has no longest time, the employment service's has six months.
  @Test func assistanceGoesOnInTheMunicipalitysPractice() throws {
    let practice = Placement(kind: .workTraining, keeps: .socialAssistance)
    let result = try scenario(practice, without: .unemployed, months: 8).appraised()
    #expect(months(result.with, .socialAssistance) == months(result.without, .socialAssistance))
    #expect(result.with[.socialAssistance, 0] > .zero)
    let inProgramme = Placement(kind: .workTraining, keeps: .establishment(Self.establishment))
    #expect(
      try scenario(inProgramme, without: .unemployed, months: 8).planningProblems().map(\.code) == [
        "refusedByLength"
      ])
  }

  /// Two placements of one kind after each other are counted together; another kind begins anew.
  @Test func whatFollowsIsCountedTogether() throws {
    let practice = Placement(kind: .workPractice, keeps: .establishment(Self.establishment))
    let training = Placement(kind: .workTraining, keeps: .establishment(Self.establishment))
    for (second, refused) in [(practice, ["refusedByLength"]), (training, [])] {
      var scenario = try scenario(practice, without: .unemployed, months: 8)
      scenario.with = [
        Phase(months: 4, activity: .placement(practice)), Phase(months: nil, activity: .placement(second)),
      ]
      #expect(scenario.planningProblems().map(\.code) == refused)
    }
  }

  /// 223 kr a day of 2019, before tax; the place costs what the file says, and the assistance is less.
  @Test func trainingGivesActivitySupport() throws {
    let claim = BenefitClaim(kind: .activitySupport, insuranceYears: 40)
    let training = Placement(
      kind: .labourMarketTraining, keeps: .benefit(claim), placeCost: Money(kronor: 12_000))
    let result = try scenario(training, without: .unemployed).appraised()
    #expect(months(result.with, .activitySupport) == [23, 20, 21].map { $0 * 223_00 })
    #expect(months(result.with, .employmentServiceProgramme) == [12_000_00, 12_000_00, 12_000_00])
    #expect(result.with[.socialAssistance, 0] < result.without[.socialAssistance, 0])
    #expect(!result.remarks.contains(.trainingPlaceNotCounted(phase: "with[0]")))
    var unknown = training
    unknown.placeCost = nil
    let silent = try scenario(unknown, without: .unemployed).appraised()
    #expect(silent.remarks.contains(.trainingPlaceNotCounted(phase: "with[0]")))
    #expect(months(silent.with, .employmentServiceProgramme) == [0, 0, 0])
  }

  @Test func trainingIsRefusedUnderTwentyFive() throws {
    let claim = BenefitClaim(kind: .activitySupport, insuranceYears: 40)
    let training = Placement(kind: .labourMarketTraining, keeps: .benefit(claim))
    let young = try scenario(training, without: .unemployed, born: 1996_04)
    #expect(young.planningProblems().map(\.code) == ["refusedByAge"])
  }
}
