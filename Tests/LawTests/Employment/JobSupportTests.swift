import Economy
import Law
import LawData
import Testing

/// Supported jobs beside the new-start job: what a month gives, and by what terms.
@Suite struct JobSupportTests {
  private static let adult: YearMonth = 1985_04

  private static func request(
    _ scheme: JobScheme, rate: Int = 800_000, extent: Int = 1_000_000, days: Int = 0,
    ground: SupportGround? = .guarantee, given: Bool = true, absence: Int? = nil,
    form: WageSubsidyForm = .employment, employer: EmployerKind = .private, agreement: Bool = true
  ) -> JobSupportRequest {
    JobSupportRequest(
      scheme: scheme, form: form, rate: Rate(partsPerMillion: rate), ground: ground, isGroundGiven: given,
      absenceMonths: absence, guaranteeDays: days, extent: Rate(partsPerMillion: extent), employer: employer,
      hasAgreement: agreement)
  }

  private static func terms(
    _ request: JobSupportRequest, _ decision: YearMonth, born: YearMonth = adult,
    assumeEligible: Bool = false
  ) throws(QualificationError) -> JobSupportTerms {
    var reader = ParameterReader()
    return try jobSupportTerms(
      request, decision: decision, start: decision, born: born, assumeEligible: assumeEligible,
      reader: &reader)
  }

  /// The support of a month with full contributions and premiums of 4.95 %.
  private static func support(_ gross: Money, _ request: JobSupportRequest, _ decision: YearMonth) throws
    -> Money
  {
    let full = Rate(partsPerMillion: 314_200)
    return jobSupport(
      cashGross: gross, extent: request.extent, terms: try terms(request, decision, assumeEligible: true),
      contributionsDue: { $0 * full }, premiums: { $0 * Rate(partsPerMillion: 49_500) }, fullRate: full)
  }

  /// An amount in ten-thousandths of kronor, to the nearest öre.
  private static func ore(_ tenThousandths: Int) -> Money {
    Money(ore: (tenThousandths + 50) / 100)
  }

  // MARK: Amounts

  /// Förordning 2018:42 14–16 §§: 80 % of at most 20 000 and of the contributions on them; 100 % in an extra job.
  @Test func introductionAndExtraJobsCountPayToTheCap() throws {
    // 0.80 × 20 000 × 1.3142 = 21 027.20; below the cap the wage itself; half time half the cap.
    let cost = 20_000 * 13_142
    #expect(
      try Self.support(Money(kronor: 21_500), Self.request(.introductionJob), 2019)
        == Self.ore(cost * 80 / 100))
    #expect(Self.ore(cost * 80 / 100) == Money(ore: 2_102_720))
    #expect(
      try Self.support(Money(kronor: 18_000), Self.request(.introductionJob), 2026)
        == Self.ore(18_000 * 13_142 * 80 / 100))
    let half = Self.request(.introductionJob, extent: 500_000)
    #expect(try Self.support(Money(kronor: 12_000), half, 2019) == Self.ore(10_000 * 13_142 * 80 / 100))
    #expect(try Self.support(Money(kronor: 21_500), Self.request(.extraJob), 2018_05) == Self.ore(cost))
  }

  /// The caps of wage subsidies and sheltered work by decision, förordning 2000:630 and 2017:462 21 §; the premiums of
  /// agreed insurance are in the cost.
  @Test(
    arguments: [
      (2016_01, 16_700), (2017_01, 16_700), (2017_02, 17_100), (2017_10, 17_100), (2017_11, 18_300),
      (2019_03, 18_300), (2019_04, 19_100), (2019_12, 19_100), (2020_01, 20_000), (2026_12, 20_000),
    ] as [(YearMonth, Int)])
  func wageSubsidyHasItsCapByDecision(decision: YearMonth, cap: Int) throws {
    for scheme in [JobScheme.wageSubsidyJob, .shelteredJob] {
      let request = Self.request(scheme, rate: 700_000)
      let expected = Self.ore(cap * (10_000 + 3_142 + 495) * 70 / 100)
      #expect(try Self.support(Money(kronor: 21_600), request, decision) == expected)
    }
  }

  /// Förordning 2015:503: a share of the whole wage cost, at most the cap a day for 22 days a month.
  @Test(
    arguments: [
      (.employmentSupport, 2017_10, 85, 890), (.employmentSupport, 2017_11, 80, 970),
      (.entryJob, 2017_10, 80, 800), (.entryJob, 2018_04, 80, 970), (.extraJob, 2016_12, 100, 1_140),
      (.extraJob, 2017_11, 100, 1_213),
    ] as [(JobScheme, YearMonth, Int, Int)])
  func supportByTheDayHasItsCap(scheme: JobScheme, decision: YearMonth, share: Int, dayCap: Int) throws {
    let request = Self.request(scheme)
    #expect(try Self.support(Money(kronor: 25_000), request, decision) == Money(kronor: dayCap * 22))
    #expect(
      try Self.support(Money(kronor: 10_000), request, decision)
        == Self.ore(10_000 * 13_142 * share / 100))
    let half = Self.request(scheme, extent: 500_000)
    #expect(try Self.support(Money(kronor: 25_000), half, decision) == Money(kronor: dayCap * 11))
  }

  /// The caps a day of November 2017 are those of 20 000 kr a month: 20 000 × 1.3142 × 12 / 260 = 1 213, and 80 % of it
  /// 970; 1 213 × 260 / 12 is what the cap of May 2018 gives, to the krona a day.
  @Test func theDayCapsFollowFromTheMonthlyCap() {
    let dayOfCap = 20_000 * 13_142 * 12 / 260
    #expect(dayOfCap / 10_000 == 1_213)
    #expect(dayOfCap * 8 / 100_000 == 970)
    #expect(ExtraJobFigures.dayCap.entries.last?.value == dayOfCap / 10_000)
    #expect(EntryJobFigures.dayCap.entries.last?.value == dayOfCap * 8 / 100_000)
    let cost = 20_000 * 13_142 / 10_000
    #expect(1_213 * 260 / 12 <= cost)
    #expect(1_214 * 260 / 12 > cost)
  }

  /// Förordning 2013:1157: 0.3142 × 18 750 = 5 891.25, and 2 500 for supervision, by the extent.
  @Test func vocationalIntroductionGivesTheContributions() throws {
    let full = Self.request(.vocationalIntroduction)
    #expect(try Self.support(Money(kronor: 19_500), full, 2018) == Money(ore: 18_750 * 3_142 / 100))
    #expect(Money(ore: 18_750 * 3_142 / 100) == Money(ore: 589_125))
    let part = Self.request(.vocationalIntroduction, extent: 750_000)
    #expect(try Self.support(Money(kronor: 19_500), part, 2018) == Self.ore(18_750 * 3_142 * 75 / 100))
    #expect(
      try Self.terms(part, 2018, assumeEligible: true).supervision?.grant(monthOfJob: 11)
        == Money(kronor: 2_500 * 75 / 100))
  }

  // MARK: Supervision

  @Test func supervisionGoesByMonthOfTheJob() throws {
    func grants(_ request: JobSupportRequest, _ decision: YearMonth) throws -> [Int] {
      let terms = try Self.terms(request, decision, assumeEligible: true)
      return [0, 2, 3, 5, 6, 12].map { terms.supervision?.grant(monthOfJob: $0).wholeKronor ?? -1 }
    }
    #expect(try grants(Self.request(.introductionJob), 2022_10) == [2_000, 2_000, 2_000, 2_000, 0, 0])
    let half = Self.request(.introductionJob, extent: 500_000)
    #expect(try grants(half, 2018_05) == [1_000, 1_000, 1_000, 1_000, 0, 0])
    // Not known from November 2022, and none from February 2025.
    #expect(try grants(Self.request(.introductionJob), 2022_11) == Array(repeating: -1, count: 6))
    #expect(try grants(Self.request(.introductionJob), 2025_02) == Array(repeating: -1, count: 6))
    let short = Self.request(.employmentSupport, days: 449)
    #expect(try grants(short, 2017) == [50 * 22, 50 * 22, 0, 0, 0, 0])
    let long = Self.request(.employmentSupport, days: 450)
    #expect(try grants(long, 2017) == [150 * 22, 150 * 22, 100 * 22, 100 * 22, 100 * 22, 100 * 22])
    #expect(
      try grants(Self.request(.extraJob), 2017)
        == [150 * 22, 150 * 22, 115 * 22, 115 * 22, 115 * 22, 115 * 22])
    #expect(try grants(Self.request(.entryJob), 2017) == [50 * 22, 50 * 22, 0, 0, 0, 0])
    #expect(try grants(Self.request(.extraJob), 2018_05) == Array(repeating: -1, count: 6))
  }

  @Test func unknownSupervisionIsTold() {
    var reader = ParameterReader()
    func isUnknown(_ scheme: JobScheme, _ decision: YearMonth) -> Bool {
      isSupervisionGrantUnknown(scheme, decision: decision, reader: &reader)
    }
    #expect(!isUnknown(.introductionJob, 2022_10) && isUnknown(.introductionJob, 2022_11))
    #expect(isUnknown(.introductionJob, 2025_01) && !isUnknown(.introductionJob, 2025_02))
    #expect(!isUnknown(.extraJob, 2018_04) && isUnknown(.extraJob, 2018_05))
  }

  // MARK: How long

  @Test(
    arguments: [
      (.introductionJob, .employment, 2018_05, 12, 24), (.introductionJob, .employment, 2020_05, 12, 36),
      (.introductionJob, .employment, 2021_12, 12, 36), (.introductionJob, .employment, 2022_01, 12, 24),
      (.extraJob, .employment, 2017_01, 12, 24), (.extraJob, .employment, 2020_05, 12, 36),
      (.employmentSupport, .employment, 2017_01, 12, 24), (.entryJob, .employment, 2017_01, 12, 24),
      (.vocationalIntroduction, .employment, 2017_01, 12, 12),
      (.establishmentJob, .employment, 2024_01, 24, 24),
      (.wageSubsidyJob, .development, 2017_07, 12, 24), (.wageSubsidyJob, .employment, 2017_07, 48, 96),
      (.wageSubsidyJob, .employment, 2016_01, 48, 48), (.wageSubsidyJob, .security, 2017_07, 48, nil),
      (.shelteredJob, .employment, 2017_07, 24, nil), (.shelteredJob, .employment, 2016_01, 12, nil),
    ] as [(JobScheme, WageSubsidyForm, YearMonth, Int, Int?)])
  func supportLastsSoLong(
    scheme: JobScheme, form: WageSubsidyForm, decision: YearMonth, oneDecision: Int, longest: Int?
  ) throws {
    let terms = try Self.terms(Self.request(scheme, form: form), decision, assumeEligible: true)
    #expect(terms.decisionMonths == oneDecision)
    #expect(terms.longestSupport == longest)
    guard let longest else { return }
    var reader = ParameterReader()
    try qualifyForJobSupport(
      decision...(decision + longest - 1), length: longest, decision: decision, terms: terms,
      reader: &reader)
    #expect(
      try Self.refusedLength(terms, months: longest + 1, used: 0)
        == .tooLong(firstUnsupported: decision + longest, longestMonths: longest))
    // What was given before counts: with all but a month of it one month is left.
    try qualifyForJobSupport(
      decision...decision, length: nil, decision: decision, terms: terms, monthsUsed: longest - 1,
      reader: &reader)
    #expect(
      try Self.refusedLength(terms, months: 2, used: longest - 1)
        == .tooLongInAll(
          firstUnsupported: decision + 1, longestMonths: longest, monthsUsed: longest - 1))
    #expect(
      try Self.refusedLength(terms, months: 1, used: longest)
        == .tooLongInAll(firstUnsupported: decision, longestMonths: longest, monthsUsed: longest))
  }

  /// Why so many months from the decision are refused when so many were given before.
  private static func refusedLength(
    _ terms: JobSupportTerms, months: Int, used: Int
  ) throws -> Refusal.Reason? {
    var reader = ParameterReader()
    do {
      try qualifyForJobSupport(
        terms.decision...(terms.decision + (months - 1)), length: nil, decision: terms.decision, terms: terms,
        monthsUsed: used, reader: &reader)
      return nil
    } catch QualificationError.refusal(let refusal) { return refusal.reason }
  }

  /// Förordning 2018:42 12 § from 2026: not beyond the year of riktåldern 67. Born in 1960, 67 in 2027: from March 2026
  /// 22 months.
  @Test func supportEndsWithTheYearOfRetirement() throws {
    let terms = try Self.terms(Self.request(.introductionJob), 2026_03, born: 1960_05)
    #expect(terms.longestSupport == 22)
    #expect(try Self.terms(Self.request(.introductionJob), 2025_12, born: 1960_05).longestSupport == 24)
  }

  // MARK: Who and where

  private func reason(
    _ request: JobSupportRequest, _ decision: YearMonth, born: YearMonth = adult
  ) -> Refusal.Reason? {
    do throws(QualificationError) {
      _ = try Self.terms(request, decision, born: born)
      return nil
    } catch {
      guard case .refusal(let refusal) = error else { return nil }
      return refusal.reason
    }
  }

  @Test func aSupportOutsideItsDatesIsRefused() throws {
    #expect(
      reason(Self.request(.introductionJob), 2018_04)
        == .supportNotInForce(.introductionJob, decision: 2018_04, from: 2018_05, through: nil))
    #expect(
      reason(Self.request(.entryJob, ground: .newlyArrived), 2018_05)
        == .supportNotInForce(.entryJob, decision: 2018_05, from: 2016_01, through: 2018_04))
    #expect(
      reason(Self.request(.extraJob), 2023_01)
        == .supportNotInForce(.extraJob, decision: 2023_01, from: 2016_12, through: 2022_12))
    #expect(reason(Self.request(.establishmentJob), 2023_12) != nil)
    #expect(reason(Self.request(.vocationalIntroduction), 2024_01) != nil)
    // Not even the user's word brings back a support that is gone.
    #expect(throws: QualificationError.self) {
      try Self.terms(Self.request(.employmentSupport), 2018_05, assumeEligible: true)
    }
    // There were extra jobs from November 2015, but the cap is not known.
    #expect(
      reason(Self.request(.extraJob), 2016_11)
        == .supportAmountNotKnown(.extraJob, decision: 2016_11, from: 2016_12))
  }

  @Test func theEmployerDecides() {
    let extra = Self.request(.extraJob)
    #expect(
      reason(extra, 2019) == .employer(.private, allowed: [.municipal, .regional, .nonProfit]))
    #expect(reason(Self.request(.extraJob, employer: .nonProfit), 2019) == nil)
    #expect(
      reason(Self.request(.shelteredJob, employer: .nonProfit), 2019)
        == .employer(.nonProfit, allowed: [.municipal, .regional]))
    #expect(reason(Self.request(.shelteredJob, employer: .regional), 2019) == nil)
    #expect(
      reason(Self.request(.establishmentJob, ground: .newlyArrived, agreement: false), 2025)
        == .agreementNeeded)
    let part = Rate(partsPerMillion: 740_000)
    #expect(
      reason(Self.request(.vocationalIntroduction, extent: 740_000, ground: .young), 2019, born: 1998_01)
        == .extent(part, least: Rate(partsPerMillion: 750_000)))
  }

  @Test func theGroundDecides() {
    func of(_ scheme: JobScheme, _ ground: SupportGround?, absence: Int? = nil) -> JobSupportRequest {
      Self.request(scheme, ground: ground, given: false, absence: absence, employer: .municipal)
    }
    #expect(reason(of(.introductionJob, .guarantee), 2019) == .absenceMissingForSupport(.guarantee))
    #expect(reason(of(.introductionJob, .guarantee, absence: 13), 2019) == .absence(months: 13, needed: 14))
    #expect(reason(of(.introductionJob, .guarantee, absence: 14), 2019) == nil)
    #expect(reason(of(.introductionJob, .newlyArrived), 2019) == nil)
    #expect(
      reason(of(.establishmentJob, .longUnemployed, absence: 23), 2025) == .absence(months: 23, needed: 24))
    #expect(reason(of(.entryJob, nil), 2017) == .ground(nil, allowed: [.newlyArrived]))
    #expect(reason(of(.employmentSupport, .young), 2017) == .ground(.young, allowed: [.guarantee]))
    // 19 in 2019: too young for the newly arrived; 25: too old for the youth guarantee and the young.
    #expect(
      reason(of(.introductionJob, .newlyArrived), 2019_01, born: 1999_06)
        == .age(19, lowest: 20, highest: nil, month: 2019_01))
    #expect(
      reason(of(.introductionJob, .youthGuarantee, absence: 20), 2019_01, born: 1993_06)
        == .age(25, lowest: 20, highest: 24, month: 2019_01))
    #expect(
      reason(of(.vocationalIntroduction, .young), 2019_01, born: 1993_06)
        == .age(25, lowest: 15, highest: 24, month: 2019_01))
  }

  @Test func theGroundIsFoundByStateAndAge() throws {
    var reader = ParameterReader()
    func ground(_ scheme: JobScheme, arrived: Bool = false, born: YearMonth = 1985_04) throws
      -> SupportGround?
    {
      try jobSupportGround(
        scheme, isInEstablishment: arrived, decision: 2019_01, born: born, reader: &reader)
    }
    #expect(try ground(.introductionJob, arrived: true) == .newlyArrived)
    #expect(try ground(.introductionJob) == .guarantee)
    #expect(try ground(.introductionJob, born: 1996_06) == .youthGuarantee)
    #expect(try ground(.vocationalIntroduction, born: 1996_06) == .young)
    #expect(try ground(.vocationalIntroduction) == .longUnemployed)
    #expect(try ground(.establishmentJob) == .longUnemployed)
    #expect(try ground(.employmentSupport, arrived: true) == .guarantee)
    #expect(try ground(.entryJob) == nil)
  }

  /// Förordning 2013:1157 6 §: at least six months.
  @Test func vocationalIntroductionLastsHalfAYear() throws {
    let terms = try Self.terms(Self.request(.vocationalIntroduction, ground: .young), 2019, born: 1998_01)
    var reader = ParameterReader()
    #expect(throws: QualificationError.self) {
      try qualifyForJobSupport(
        2019_01...2019_05, length: 5, decision: 2019_01, terms: terms, reader: &reader)
    }
    try qualifyForJobSupport(
      2019_01...2019_06, length: 6, decision: 2019_01, terms: terms, reader: &reader)
  }
}
