import Appraisal
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// How much of one more krona of wage a household keeps, told of its ordinary months.
@Suite struct KeptOfMoreByHandTests {
  private func months(
    without: Activity = .unemployed, with: Activity, assistance: Bool = true, assistanceMonths: Int = 12,
    start: YearMonth = 2019, beside: Employment? = nil
  ) throws -> [OrdinaryMonth] {
    let household = Household(
      person: Person(born: 1980_04), partner: nil, children: [],
      housing: Housing(
        rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
        rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: assistance, assistanceMonths: assistanceMonths,
      housingAllowance: true)
    let municipality = try #require(MunicipalityRegister.municipality(named: "Emmaboda"))
    return try Scenario(
      title: "prov", start: start, months: 12, municipality: municipality, household: household,
      without: [Phase(months: nil, activity: without, besideWork: beside)],
      with: [Phase(months: nil, activity: with)]
    ).appraised().ordinaryMonths
  }

  private func job(_ wage: Int) -> Activity { .job(employment(wage)) }

  private func employment(_ wage: Int, extent: Rate = .one) -> Employment {
    Employment(
      wage: Money(kronor: wage), wageGrowth: .zero, extent: extent,
      employer: Employer(agreement: false, holidaySupplementRate: .zero))
  }

  /// On assistance a quarter is kept under job stimulus (SoL 4 kap. 1 b §), and nothing before it: 12 × 1 000 kr a year is
  /// below the basic allowance and the floor of the pension contribution, so there is no tax.
  @Test func onAssistance() throws {
    let stimulated = try months(with: job(24_000))
    #expect(stimulated.first?.keptOfMore == KeptOfMore(wage: Money(kronor: 1_000), kept: Money(kronor: 250)))
    let before = try months(with: job(24_000), assistanceMonths: 0)
    #expect(before.first?.keptOfMore?.kept == .zero)
    let without = try months(with: job(24_000), assistance: false)
    #expect(without.first?.keptOfMore?.kept == Money(kronor: 1_000))
  }

  /// Far above assistance the household keeps the wage less the year's tax on 12 000 kr more.
  @Test func inWorkTheTaxOfTheYearIsTaken() throws {
    let months = try months(with: job(30_000), assistance: false)
    let kept = try #require(months.last?.keptOfMore)
    var reader = ParameterReader()
    let municipality = try #require(MunicipalityRegister.municipality(named: "Emmaboda"))
    let law = try YearLaw(year: 2019, municipality: municipality, reader: &reader)
    let rules = try #require(law.incomeTax)
    let rates = try #require(law.localRates)
    func final(_ wage: Int) -> Int {
      incomeTax(
        on: AnnualIncome(wage: wage),
        of: Taxpayer(
          ageAtYearStart: 38, monthsResident: 12, churchMember: false, unemploymentFundFee: 0,
          regionalCredit: rates.givesRegionalCredit), rates: rates, law: rules
      ).finalTax
    }
    let more = final(372_000) - final(360_000)
    // Each line is allotted to the öre: within an öre a line.
    #expect(abs(kept.kept.ore * 12 - (12_000 - more) * 100) <= 12 * 12)
  }

  /// Half sickness benefit beside half a job: 1 000 kr more of wage for the same time leaves the benefit as it is, and the
  /// household keeps the difference between two files, with 10 000 and 11 000 kr a month.
  @Test(arguments: [BenefitKind.sickness, .parentalLeave])
  func besideABenefitTheWageOfTheJobIsRaised(kind: BenefitKind) throws {
    let half = Rate(partsPerMillion: 500_000)
    let claim = BenefitClaim(
      kind: kind, extent: half, incomeBase: Money(kronor: 240_000), insuranceYears: 40)
    func before(_ fullTime: Int) throws -> OrdinaryMonth {
      let months = try months(
        without: .benefit(claim), with: job(24_000), assistance: false,
        beside: employment(fullTime, extent: half))
      return try #require(months.first)
    }
    let lower = try before(20_000)
    #expect(try lower.keptOfMore?.kept == before(22_000).disposable - lower.disposable)
  }

  /// Who waits for the first establishment benefit keeps as one without it; once it is paid nothing is said.
  @Test func waitingForEstablishmentBenefitIsAsUnemployed() throws {
    func kept(waiting: Int) throws -> Money? {
      try months(
        without: .establishment(
          Establishment(stage: .programme, extent: .one, monthsUsed: 0, waitingMonths: waiting)),
        with: job(24_000)
      ).first?.keptOfMore?.kept
    }
    #expect(try kept(waiting: 2) == Money(kronor: 250))
    #expect(try kept(waiting: 0) == nil)
  }

  /// A benefit of one's own answers to work in its own way: without a job beside it nothing is said of it.
  @Test func onABenefitNothingIsSaid() throws {
    let claim = BenefitClaim(kind: .sickness, incomeBase: Money(kronor: 240_000), insuranceYears: 40)
    let months = try months(without: .benefit(claim), with: job(24_000))
    #expect(months.first?.keptOfMore == nil)
    #expect(months.last?.keptOfMore != nil)
  }
}
