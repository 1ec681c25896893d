import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// Public pension rights of whole histories, reckoned by hand.
@Suite struct PensionRightsAppraisalTests {
  private func result(
    _ with: [Phase], start: YearMonth = 2019, months: Int = 12, without: [Phase]? = nil
  ) throws -> ScenarioResult {
    let home = try #require(MunicipalityRegister.municipality(named: "Kalmar"))
    let scenario = Scenario(
      title: "prov", start: start, months: months, municipality: home,
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: nil, housingAllowance: true),
      without: without ?? [Phase(months: nil, activity: .unemployed)], with: with,
      include: Inclusions(pensionRights: true))
    return try scenario.appraised()
  }

  private func job(_ wage: Int) -> Activity {
    .job(
      Employment(
        wage: Money(kronor: wage), wageGrowth: .zero, extent: .one,
        employer: Employer(agreement: false, holidaySupplementRate: .zero)))
  }

  private func course(_ grant: StudyGrantKind, loan: Bool) -> Activity {
    .studies(
      Studies(
        level: .upperSecondary, pace: .full, grant: grant, loan: loan, weeks: 40, summer: .assistance,
        placeCost: nil))
  }

  /// SFB 61:6: 16 and 2.5 per cent of a base, each down to whole kronor.
  private func onBase(_ base: Int) -> Money {
    let premium: Int = base * 25 / 1_000
    return Money(kronor: base * 16 / 100 + premium)
  }

  private func amounts(_ ledger: Ledger) -> [Money] {
    (0..<ledger.monthCount).map { ledger[.pensionRights, $0] }
  }

  /// 22 000 × 12 = 264 000; 7 % is 18 480, charged 18 500; 245 500 × 0.185 = 39 280 + 6 137, a twelfth a month.
  @Test func ofAYearsWage() throws {
    let result = try result([Phase(months: nil, activity: job(22_000))])
    let year = onBase(245_500)
    #expect(amounts(result.with).reduce(.zero, +) == year)
    // 45 417 kr / 12 = 3 784.75.
    #expect(amounts(result.with).allSatisfy { $0 == Money(ore: year.ore / 12) })
    #expect(amounts(result.without).allSatisfy { $0 == .zero })
    #expect(result[.individual].later == year)
    #expect(result[.state].later == -year)
  }

  /// July to December alone: half of the year's income is earned within the horizon, nothing before it.
  @Test func historyEarnsNothingWithoutWork() throws {
    let result = try result([Phase(months: nil, activity: job(22_000))], start: 2019_07, months: 6)
    // 132 000; 7 % is 9 240, charged 9 200.
    #expect(
      amounts(result.with).reduce(.zero, +) == onBase(122_800))
  }

  /// A job that goes on after the horizon: the carried-on months take their part of the year and are not booked.
  @Test func carriedOnMonthsTakeTheirPart() throws {
    let result = try result([Phase(months: nil, activity: job(22_000))], months: 3)
    let year = onBase(245_500)
    #expect(amounts(result.with) == Array(repeating: Money(ore: year.ore / 12), count: 3))
  }

  /// 40 weeks of the general grant in 2019, 1.74 % of 46 500 = 809: 32 360 × 1.38 = 44 656.80, down to 44 600;
  /// with or without the loan; in the ten study months alone.
  @Test(arguments: [true, false])
  func ofStudies(loan: Bool) throws {
    let result = try result([Phase(months: nil, activity: course(.general, loan: loan))])
    let year = onBase(44_600)
    #expect(
      amounts(result.with)
        == (0..<12).map { $0 == 5 || $0 == 6 ? .zero : Money(ore: year.ore / 10) })
  }

  /// The higher grant of 2019, 3.85 % of 46 500 = 1 790: 71 600 × 1.38 = 98 808, down to 98 800.
  @Test func ofTheHigherGrant() throws {
    let result = try result([Phase(months: nil, activity: course(.higher, loan: true))])
    let year = onBase(98_800)
    #expect(amounts(result.with).reduce(.zero, +) == year)
    #expect(result.parametersUsed.contains { $0.parameter == "pensionRights.studyGrant" })
  }

  /// Six months of studies with the general grant, January–June (20 weeks), then a job of 3 000 kr a month:
  /// 18 000 kr is below 0.423 × 46 500 and no month of it takes a part.
  @Test func tooLittleIncomeTakesNoPart() throws {
    let result = try result([
      Phase(months: 6, activity: course(.general, loan: true)), Phase(months: nil, activity: job(3_000)),
    ])
    // 809 × 20 × 1.38 = 22 328.40, down to 22 300.
    let year = onBase(22_300)
    #expect(
      amounts(result.with)
        == (0..<12).map { $0 < 5 ? Money(ore: year.ore / 5) : .zero })
  }

  /// Social assistance and the establishment benefit give none.
  @Test func ofNoBenefitInNeed() throws {
    let programme = Establishment(stage: .programme, extent: .one, monthsUsed: 0)
    let result = try result(
      [Phase(months: nil, activity: .unemployed)],
      without: [Phase(months: nil, activity: .establishment(programme))])
    #expect(amounts(result.with).allSatisfy { $0 == .zero })
    #expect(amounts(result.without).allSatisfy { $0 == .zero })
    #expect(!result.parametersUsed.contains { $0.parameter.hasPrefix("pensionRights.") })
  }

  @Test func theReportIsToldHowTheyAreCounted() throws {
    let result = try result([Phase(months: nil, activity: job(22_000))])
    #expect(result.remarks.contains(.pensionRightsCounted(compensationLeftOut: false)))
  }
}
