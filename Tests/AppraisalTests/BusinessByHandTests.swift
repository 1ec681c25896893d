import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// A business of one's own, reckoned by hand.
@Suite struct BusinessByHandTests {
  private func scenario(_ business: SelfEmployment, months: Int = 12, assistance: Bool = true) throws
    -> Scenario
  {
    let home = try #require(MunicipalityRegister.municipality(named: "Kalmar"))
    return Scenario(
      title: "prov", start: 2019, months: months, municipality: home,
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: assistance, assistanceMonths: 12, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .selfEmployment(business))])
  }

  private func business(_ profit: Int, supportMonths: Int = 0) -> SelfEmployment {
    SelfEmployment(
      profit: Money(kronor: profit), supportMonths: supportMonths,
      support: BenefitClaim(kind: .activitySupport, insuranceYears: 40))
  }

  private func months(_ ledger: Ledger, _ line: Line) -> [Int] {
    (0..<ledger.monthCount).map { ledger[line, $0].ore }
  }

  /// 20 000 kr a month: a surplus of 15 000, 180 000 a year; 52 146 − 13 500 = 38 646 in contributions, a twelfth each
  /// month. The tax is that of a wage of 180 000. No employer has an account.
  @Test func aYearOfProfit() throws {
    let result = try scenario(business(20_000), assistance: false).appraised()
    #expect(months(result.with, .businessIncome) == Array(repeating: 20_000_00, count: 12))
    #expect(months(result.with, .selfEmployedContributions) == Array(repeating: 38_646_00 / 12, count: 12))
    for line in [Line.wage, .employerContributions, .production, .activitySupport] {
      #expect(months(result.with, line).allSatisfy { $0 == 0 })
    }
    let job = Employment(
      wage: Money(kronor: 15_000), wageGrowth: .zero, extent: .one,
      employer: Employer(agreement: false, holidaySupplementRate: .zero))
    var asWage = try scenario(business(20_000), assistance: false)
    asWage.with = [Phase(months: nil, activity: .job(job))]
    let wage = try asWage.appraised()
    for line in [Line.municipalIncomeTax, .generalPensionContribution, .taxCredits] {
      #expect(months(result.with, line) == months(wage.with, line))
      #expect(result.with[line, 0] > .zero)
    }
    #expect(
      result.remarks.contains(.ownBusiness(phase: "with[0]", supportMonths: 0, isDevelopmentAllowance: false))
    )
  }

  /// 223 kr a day in the first six months alone, beside the profit.
  @Test func supportEndsAfterItsMonths() throws {
    let result = try scenario(business(4_000, supportMonths: 6)).appraised()
    let days = [23, 20, 21, 22, 23, 20].map { $0 * 223_00 }
    #expect(months(result.with, .activitySupport) == days + Array(repeating: 0, count: 6))
    #expect(months(result.with, .businessIncome) == Array(repeating: 4_000_00, count: 12))
  }

  /// Without tax the whole profit less contributions lowers the assistance: the job stimulus is for wages alone. 1 000 kr
  /// a month is a surplus of 9 000 kr a year with contributions of 2 607 kr.
  @Test func assistanceFallsByTheProfit() throws {
    let result = try scenario(business(1_000)).appraised()
    let less = 1_000_00 - 2_607_00 / 12
    #expect(
      months(result.with, .socialAssistance) == months(result.without, .socialAssistance).map { $0 - less })
  }

  @Test func tooLongSupportIsToldAtItsField() throws {
    let problems = try scenario(business(4_000, supportMonths: 7)).planningProblems()
    #expect(problems.map(\.code) == ["refusedByLength"])
    #expect(problems.map(\.field) == ["with[0].supportMonths"])
  }
}
