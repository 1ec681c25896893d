import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Which months each public service costs something in.
@Suite struct PublicServiceTests {
  private let job = Employment(
    wage: Money(kronor: 22_000), wageGrowth: .zero, extent: .one, employer: Employer())
  private let studies = Studies(
    level: .upperSecondary, pace: .full, grant: .general, loan: true, weeks: 40, summer: .assistance,
    placeCost: nil)
  private let programme = Establishment(stage: .programme, extent: .one, monthsUsed: 0)

  private func result(
    costs: PublicCosts = PublicCosts(
      employmentService: Money(kronor: 4_200), labourMarketUnit: Money(kronor: 3_500),
      healthCare: Money(kronor: 1_000)),
    include: Inclusions = Inclusions(healthCare: true, employmentService: true, labourMarketUnit: true)
  ) throws -> ScenarioResult {
    let home = try #require(MunicipalityRegister.municipality(named: "Kalmar"))
    let scenario = Scenario(
      title: "prov", start: 2019, months: 12, municipality: home,
      household: Household(
        person: Person(born: 1985_04),
        partner: Partner(person: Person(born: 1985_05), phases: [Phase(months: nil, activity: .unemployed)]),
        children: [],
        housing: Housing(
          rent: .zero, electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: nil, housingAllowance: true),
      without: [
        Phase(months: 4, activity: .establishment(programme)), Phase(months: nil, activity: .unemployed),
      ],
      with: [
        Phase(months: 2, activity: .unemployed), Phase(months: 5, activity: .studies(studies)),
        Phase(months: nil, activity: .job(job)),
      ], include: include, publicCosts: costs)
    return try scenario.appraised()
  }

  private func months(_ ledger: Ledger, _ line: Line) -> [Int] {
    (0..<ledger.monthCount).map { ledger[line, $0].ore }
  }

  private func run(_ parts: (count: Int, ore: Int)...) -> [Int] {
    parts.flatMap { Array(repeating: $0.ore, count: $0.count) }
  }

  /// The participant's months alone: the partner is unemployed all the year in both.
  @Test func eachCostsItsOwnMonths() throws {
    let result = try result()
    #expect(months(result.without, .employmentServiceProgramme) == run((4, 4_200_00), (8, 0)))
    #expect(months(result.with, .employmentServiceProgramme) == run((12, 0)))
    #expect(months(result.without, .labourMarketUnit) == run((4, 0), (8, 3_500_00)))
    #expect(months(result.with, .labourMarketUnit) == run((2, 3_500_00), (10, 0)))
    // 1 000 / 12 = 83.33 in each month; a student's summer is part of the studies.
    #expect(months(result.without, .healthCare) == run((12, 83_33)))
    #expect(months(result.with, .healthCare) == run((2, 83_33), (10, 0)))
    #expect(result[.region].lines.first { $0.line == .healthCare }?.total == Money(ore: 10 * 83_33))
    #expect(
      result.remarks.contains(.serviceCostGiven(.employmentService, Money(kronor: 4_200)))
        && result.remarks.contains(.serviceCostGiven(.labourMarketUnit, Money(kronor: 3_500)))
        && result.remarks.contains(.serviceCostGiven(.healthCare, Money(kronor: 1_000))))
    #expect(!result.parametersUsed.contains { $0.parameter == "unitCost.healthCareSaving" })
  }

  @Test func nothingIsBookedUnlessSwitchedOn() throws {
    let result = try result(include: Inclusions())
    for line in [Line.employmentServiceProgramme, .labourMarketUnit, .healthCare] {
      #expect(months(result.without, line) == run((12, 0)) && months(result.with, line) == run((12, 0)))
    }
  }

  @Test func withoutAFigureTheReaderIsTold() throws {
    let result = try result(costs: PublicCosts())
    #expect(result.remarks.contains(.serviceCostNotCounted(.employmentService)))
    #expect(result.remarks.contains(.serviceCostNotCounted(.labourMarketUnit)))
    #expect(result.remarks.contains(.healthCareAssumed))
    #expect(result.parametersUsed.contains { $0.parameter == "unitCost.healthCareSaving" })
  }
}
