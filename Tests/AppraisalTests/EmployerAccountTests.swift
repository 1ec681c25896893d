import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// The employer's account by kind, by method of production, with days of sickness; worked by hand.
@Suite struct EmployerAccountTests {
  /// A year from January 2024 at 24 000 kr a month.
  private func scenario(
    _ employer: Employer, production: ProductionMethod = .productivity, extent: Rate = .one,
    procurement: Money = .zero, activity: (Employment) -> Activity = { .job($0) }
  ) -> Scenario {
    let job = Employment(
      wage: Money(kronor: 24_000), wageGrowth: .zero, extent: extent, employer: employer,
      production: production)
    var scenario = PresetTests.scenario([
      Phase(months: nil, activity: activity(job), procurement: procurement)
    ])
    scenario.start = 2024_01
    scenario.appraisal.priceYear = 2024
    return scenario
  }

  /// Öre of a wage in öre: 31.42 %, AKAP-KR 6 %, payroll tax of 24.26 % on it, insurance of 0.13 %.
  private func municipalCost(_ gross: Int) -> Int {
    let pension = gross * 6 / 100
    return gross + nearest(gross * 3_142, over: 10_000) + pension + nearest(pension * 2_426, over: 10_000)
      + nearest(gross * 13, over: 10_000)
  }

  @Test func aMunicipalityPaysItsOwnPension() throws {
    let books = try scenario(Employer(kind: .municipal)).appraised().with
    let gross = 24_000_00
    #expect(books[.agreedPension, 1] == Money(kronor: 24_000 * 6 / 100))
    #expect(books[.payrollTaxOnPension, 1] == Money(ore: nearest(1_440_00 * 2_426, over: 10_000)))
    #expect(books[.agreedInsurance, 1] == Money(ore: 24_000 * 13 / 100))
    #expect(books[.production, 1] == Money(ore: municipalCost(gross)))
    #expect(books.notCash(.production, month: 1) == books[.production, 1])
  }

  /// The value of the work is no money of the employer's; what else it has is the same.
  @Test func workForThePublicIsNoMoney() throws {
    let result = try scenario(Employer(kind: .municipal)).appraised()
    let employer = result[.employer]
    let production = employer.lines.first { $0.line == .production }?.total ?? .zero
    let pension = employer.lines.first { $0.line == .agreedPension }?.total ?? .zero
    #expect(production > .zero && employer.total == .zero)
    #expect(employer.later == pension && employer.inHand == employer.total - production - pension)
    #expect(employer.cumulated.last == employer.inHand && employer.paybackMonth == nil)
    // The actors still add up, and so does what they have in hand.
    #expect(result.actors.reduce(Money.zero) { $0 + $1.inHand } == result.society.inHand)
    #expect(result.net[.employer].inHand == employer.inHand)
    #expect(try scenario(Employer()).appraised()[.employer].inHand > employer.inHand)
  }

  @Test func rolesAddAuthorityAndEmployer() throws {
    let result = try scenario(Employer(kind: .regional)).appraised()
    let roles = try #require(result.roles.first)
    #expect(result.roles.count == 1 && roles.actor == .region)
    #expect(roles.asAuthority == result[.region])
    // The region is the only employer.
    #expect(roles.asEmployer == result[.employer])
    for keyPath in [\ActorResult.total, \.inHand, \.later] {
      #expect(
        roles.together[keyPath: keyPath] == result[.region][keyPath: keyPath]
          + result[.employer][keyPath: keyPath])
    }
    #expect(roles.together.byYear.reduce(Money.zero) { $0 + $1.amount } == roles.together.total)
    #expect(roles.together.cumulated.last == roles.together.inHand)
    #expect(try scenario(Employer(kind: .nonProfit)).appraised().roles.isEmpty)
  }

  /// Of two jobs the municipality's alone is its own as an employer.
  @Test func aPrivateJobIsNoneOfTheRoles() throws {
    var both = scenario(Employer()) { .municipalJob($0) }
    both.with[0].months = 6
    var ofPrivate = PresetTests.work()
    ofPrivate.wage = Money(kronor: 26_000)
    both.with[0].activity = both.with[0].activity.employed(by: .municipal)
    both.with.append(Phase(months: nil, activity: .job(ofPrivate)))
    let result = try both.appraised()
    let employer = try #require(result.roles.first).asEmployer
    let wages = employer.lines.first { $0.line == .wage }?.total
    #expect(wages == Money(kronor: -6 * 24_000))
    #expect(result[.employer].lines.first { $0.line == .wage }?.total == Money(kronor: -6 * 50_000))
  }

  /// A municipal job has the productivity of a labour market job: 0.8.
  @Test func aMunicipalJobIsALabourMarketJob() throws {
    let result = try scenario(Employer(kind: .municipal)) { .municipalJob($0) }.appraised()
    #expect(result.with[.production, 1] == Money(ore: nearest(municipalCost(24_000_00) * 8, over: 10)))
    #expect(result.with[.newStartSupport, 1] == .zero)
  }

  /// A value of the user's own is that of full time; the extent scales it.
  @Test func ownValue() throws {
    let half = Rate(partsPerMillion: 500_000)
    let result = try scenario(Employer(), production: .value(Money(kronor: 30_000)), extent: half).appraised()
    #expect((0..<12).allSatisfy { result.with[.production, $0] == Money(kronor: 15_000) })
    // The default of productivity is not read.
    #expect(!result.ownUses.contains { $0.parameter.hasPrefix("work.productivity") })
    #expect(!result.defaults.contains { $0.field.hasSuffix("productivity") })
  }

  /// The wage cost less the support: the support gives the employer neither gain nor loss.
  @Test func netOfSupport() throws {
    let result = try scenario(Employer(agreement: false), production: .netOfSupport) {
      .newStartJob($0, NewStartTicket(absenceMonths: 30))
    }.appraised()
    let cost = 24_000_00 + 24_000_00 * 3_142 / 10_000
    let support = result.with[.newStartSupport, 1]
    #expect(support > .zero && result.with[.production, 1] == Money(ore: cost) - support)
    #expect(result[.employer].total == .zero)
    // Of the jobs 63 % would exist anyway: net shows their support as a gain, and a remark says why.
    #expect(result.net[.employer].total > .zero)
    #expect(result.remarks.contains(.netOfSupportBesideDeadweight))
  }

  /// Without support, or where no job would exist without it, there is no such gain to explain.
  @Test func netOfSupportWithoutDeadweightIsNotRemarked() throws {
    let job = try scenario(Employer(agreement: false), production: .netOfSupport).appraised()
    #expect(!job.remarks.contains(.netOfSupportBesideDeadweight))
    var supported = scenario(Employer(agreement: false), production: .netOfSupport) {
      .newStartJob($0, NewStartTicket(absenceMonths: 30))
    }
    supported.appraisal.subsidyDeadweight = .zero
    let result = try supported.appraised()
    #expect(result.net[.employer].total == .zero)
    #expect(!result.remarks.contains(.netOfSupportBesideDeadweight))
    let byShare = try scenario(Employer(agreement: false)) {
      .newStartJob($0, NewStartTicket(absenceMonths: 30))
    }.appraised()
    #expect(!byShare.remarks.contains(.netOfSupportBesideDeadweight))
  }

  /// 24 000 at 13 days a year: 24 000 × 13 / 260 = 1 200 lost a month, of which 80 % of four days in five is paid: 768.
  @Test func sickPay() throws {
    let days = Rate(partsPerMillion: 13_000_000)
    let result = try scenario(Employer(productivity: .one, agreement: false, sickDaysPerYear: days))
      .appraised()
    let books = result.with
    #expect(books[.wage, 1] == Money(kronor: 24_000 - 1_200))
    #expect(books[.sickPay, 1] == Money(kronor: 1_200 * 80 / 100 * 4 / 5))
    // Contributions on both; the work is worth the cost of the hours worked.
    #expect(books[.employerContributions, 1] == Money(ore: nearest((22_800 + 768) * 3_142, over: 100)))
    #expect(books[.production, 1] == Money(ore: 22_800_00 + 22_800 * 3_142 / 100))
    // Days of sickness earn the holiday supplement: seven twelfths of 25 × 0.8 % of the whole wage in July.
    #expect(books[.holidaySupplement, 6] == Money(ore: 7 * 24_000_00 * 25 * 8 / 1_000 / 12))
    #expect(result.remarks.contains(.sickPayCounted))
    // Without any days nothing is lowered and nothing is read.
    let well = try scenario(Employer(productivity: .one, agreement: false)).appraised()
    #expect(well.with[.wage, 1] == Money(kronor: 24_000) && well.with[.sickPay, 1] == .zero)
    #expect(!well.ownUses.contains { $0.parameter.hasPrefix("sickPay.") })
  }

  /// An own value falls with the days lost: 30 000 × 13 / 260 = 1 500.
  @Test func ownValueOfWhoIsSick() throws {
    let days = Rate(partsPerMillion: 13_000_000)
    let books = try scenario(Employer(sickDaysPerYear: days), production: .value(Money(kronor: 30_000)))
      .appraised().with
    #expect(books[.production, 1] == Money(kronor: 30_000 - 1_500))
  }

  @Test func recruitmentAndProcurementInTheFirstMonth() throws {
    let result = try scenario(
      Employer(recruitmentOnce: Money(kronor: 12_000)), procurement: Money(kronor: 40_000)
    ).appraised()
    #expect(result.with[.recruitment, 0] == Money(kronor: 12_000) && result.with[.recruitment, 1] == .zero)
    #expect(result.with[.procurement, 0] == Money(kronor: 40_000) && result.with[.procurement, 1] == .zero)
    #expect(result[.municipality].lines.first { $0.line == .procurement }?.total == Money(kronor: -40_000))
  }

  /// Pay above 7.5 income base amounts: 7.5 × 76 200 / 12 = 47 625 in 2024; above it 30 %.
  @Test func payAboveTheCeiling() throws {
    var scenario = scenario(Employer())
    scenario.with[0].activity = .job(
      Employment(wage: Money(kronor: 60_000), wageGrowth: .zero, extent: .one, employer: Employer()))
    let result = try scenario.appraised()
    #expect(
      result.with[.agreedPension, 1]
        == Money(ore: nearest(47_625_00 * 45 + (60_000_00 - 47_625_00) * 300, over: 1_000)))
    #expect(result.ownUses.contains { $0.parameter == "agreed.pensionRateAboveCeiling" })
    // Below it neither the rate nor the ceiling is among the figures used.
    let low = try self.scenario(Employer()).appraised()
    #expect(!low.ownUses.contains { $0.parameter.hasPrefix("agreed.ceiling") })
    #expect(!low.ownUses.contains { $0.parameter == "agreed.pensionRateAboveCeiling" })
  }
}

extension Activity {
  fileprivate func employed(by kind: EmployerKind) -> Activity {
    guard var job = employment else { return self }
    job.employer.kind = kind
    return .municipalJob(job)
  }
}
