import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// New-start jobs in a run: prolonged support, wages by agreement, and what is told of conditions.
@Suite struct NewStartRunTests {
  private func scenario(
    start: YearMonth, months: Int, job: Employment, ticket: NewStartTicket, born: YearMonth = 1985_04,
    overrides: [ParameterOverride] = []
  ) -> Scenario {
    Scenario(
      title: "prov", start: start, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: born), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 5_000), electricity: .zero, insurance: .zero, area: 50, reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 14, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .newStartJob(job, ticket))], overrides: overrides)
  }

  private func job(_ kronor: Int?, agreement: String? = nil) -> Employment {
    Employment(
      wage: kronor.map { Money(kronor: $0) }, agreedWage: agreement.flatMap { AgreedWage(agreement: $0) },
      wageGrowth: .zero, extent: .one, employer: Employer(productivity: .one, holidaySupplementRate: .zero))
  }

  /// Förordning 2018:43 15 a §: of a person of 22 with twelve months without work the support of July 2020 – June 2021 is
  /// prolonged from July 2021 under the decision of that month, at the lowest level: once what is due on 20 000 kr, 10.21 %
  /// in the summers and 19.73 % beside.
  @Test func prolongedSupportIsBookedAndExplained() throws {
    let scenario = scenario(
      start: 2020_07, months: 24, job: job(22_000), ticket: NewStartTicket(absenceMonths: 12), born: 1999_01)
    let result = try scenario.appraised()
    let support = (0..<24).map { result.with[.newStartSupport, $0].ore }
    // Born in 1999 he is 20 at the start of 2020 (full fees then), 21 at the start of 2021, 22 at that of 2022.
    let rates =
      Array(repeating: 3_142, count: 6) + Array(repeating: 1_973, count: 5) + [1_021, 1_021, 1_021]
      + Array(repeating: 1_973, count: 9) + [1_021]
    #expect(support == rates.map { 200 * $0 })
    #expect(result.remarks.contains(.newStartProlonged(field: "with[0]", from: 2021_07)))
    let explainer = try scenario.explainers().with
    for month in [0, 11, 12, 23] {
      let node = try #require(explainer.node(.newStartSupport, month: month))
      #expect(node.value.money == result.with[.newStartSupport, month])
      #expect(node.disagreement == nil)
    }
  }

  @Test func aWageByAgreementIsToldWithItsSource() throws {
    let scenario = scenario(
      start: 2022_04, months: 12, job: job(nil, agreement: "detaljhandel"),
      ticket: NewStartTicket(absenceMonths: 30))
    var result = try scenario.appraised()
    #expect(result.with[.wage, 0] == Money(kronor: 22_713))
    let agreed = try #require(AgreedWage(agreement: "detaljhandel"))
    #expect(
      result.remarks.contains(
        .wageByAgreement(field: "with[0].wage", agreed, monthlyWage: Money(kronor: 22_713), at: 2022_04)))
    #expect(result.parametersUsed.contains { $0.parameter == "agreedWage.retail.entry" })
    #expect(!result.parametersUsed.contains { $0.parameter == "work.defaultEntryWage" })
    #expect(!result.defaults.contains { $0.field == "with[0].wage" })
    // The wage's thresholds are searched from it.
    result.addWageThresholds(file: scenario)
    let society = try #require(result.thresholds.last?.values[.wage])
    #expect(society != .never(.noWage))
  }

  @Test func anOwnValueOfTheAgreementIsPaid() throws {
    let own = ParameterOverride(
      parameter: "agreedWage.retail.entry", value: 23_000, from: 2022_01, reason: "prov")
    let result = try scenario(
      start: 2022_04, months: 12, job: job(nil, agreement: "detaljhandel"),
      ticket: NewStartTicket(absenceMonths: 30), overrides: [own]
    ).appraised()
    #expect(result.with[.wage, 0] == Money(kronor: 23_000))
  }

  /// HÖK Kommunal had the lowest wage of 2018 among the agreements known, 18 700 kr.
  @Test(arguments: [(18_699, true), (18_700, false)])
  func aWageBelowEveryAgreementIsTold(wage: Int, isTold: Bool) throws {
    let result = try scenario(
      start: 2018_06, months: 12, job: job(wage), ticket: NewStartTicket(absenceMonths: 30)
    ).appraised()
    let told = Remark.wageBelowAgreements(
      field: "with[0].wage", lowest: Money(kronor: 18_700), agreement: "HÖK Kommunal", month: 2018_06)
    #expect(result.remarks.contains(told) == isTold)
  }

  /// The conditions of each time: insurance to July 2019, the family's own firm from February 2025.
  @Test func conditionsThatCannotBeSeenAreStated() {
    func stated(_ start: YearMonth, months: Int = 12) -> Set<NewStartStatedCondition> {
      Set(
        scenario(
          start: start, months: months, job: job(22_000), ticket: NewStartTicket(absenceMonths: 30)
        ).statedNewStartConditions.map(\.condition))
    }
    let common: Set<NewStartStatedCondition> = [
      .registeredJobseeker, .agreedWage, .noRedundancy, .electronicPay, .registeredEmployer, .soundEmployer,
    ]
    #expect(stated(2016_03) == [.registeredJobseeker])
    #expect(stated(2017_03) == [.registeredJobseeker, .agreedWage, .agreedInsurance])
    #expect(stated(2019_07) == common.union([.agreedInsurance]))
    #expect(stated(2019_08) == common)
    #expect(stated(2025_01) == common)
    #expect(stated(2024_02, months: 13) == common.union([.noFamilyFirm]))
    // A ground that nothing shows is told of; the establishment programme shows who is newly arrived.
    var arrived = scenario(
      start: 2020_01, months: 12, job: job(22_000), ticket: NewStartTicket(group: .newlyArrived))
    #expect(
      arrived.statedNewStartConditions.first { $0.condition == .residencePermit }?.source
        == "förordning 2018:43 6 §")
    arrived.without = [
      Phase(
        months: nil,
        activity: .establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 0)))
    ]
    #expect(arrived.statedNewStartConditions.allSatisfy { $0.condition != .residencePermit })
    let guarantee = scenario(
      start: 2020_01, months: 12, job: job(22_000), ticket: NewStartTicket(group: .guarantee))
    #expect(guarantee.statedNewStartConditions.map(\.condition).contains(.inGuarantee))
    var without = scenario(start: 2020_01, months: 12, job: job(22_000), ticket: NewStartTicket())
    without.with = [Phase(months: nil, activity: .job(job(22_000)))]
    #expect(without.statedNewStartConditions.isEmpty)
  }

  /// The ground of another supported job, where the file says it and no phase shows it.
  @Test(
    arguments: [
      (.introductionJob, .newlyArrived, 2020_01, "förordning 2018:42 4 §"),
      (.introductionJob, .guarantee, 2020_01, "förordning 2018:42 4 §"),
      (.extraJob, .guarantee, 2018_04, "förordning 2015:503 8–8 b §§"),
      (.extraJob, .guarantee, 2018_05, "förordning 2018:42 4 §"),
      (.establishmentJob, .newlyArrived, 2024_01, "förordning 2022:807 5 §"),
      (.establishmentJob, .longUnemployed, 2024_01, nil),
    ] as [(JobScheme, SupportGround, YearMonth, LegalSource?)])
  func statedGroundsOfSupportedJobsAreTold(
    scheme: JobScheme, ground: SupportGround, start: YearMonth, source: LegalSource?
  ) {
    var told = scenario(start: start, months: 12, job: job(22_000), ticket: NewStartTicket())
    let support = JobSupport(scheme: scheme, ground: ground, absenceMonths: 30, guaranteeDays: 450)
    told.with = [Phase(months: nil, activity: .supportedJob(job(22_000), support))]
    #expect(
      told.statedSupportGrounds
        == (source.map { [StatedSupportGround(scheme: scheme, ground: ground, source: $0)] } ?? []))
    told.without = [
      ground == .newlyArrived
        ? Phase(
          months: nil,
          activity: .establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 0)))
        : Phase(
          months: nil, activity: .benefit(BenefitClaim(kind: .activitySupport, insuranceYears: 40)))
    ]
    #expect(told.statedSupportGrounds.isEmpty)
  }
}
