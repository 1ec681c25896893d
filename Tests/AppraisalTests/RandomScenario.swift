import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// Random scenarios that the law allows: any household, municipality, start and step that is modelled.
struct RandomScenarios {
  private var random: SeededRandom
  /// Draws of their own for wages after studies, so that all else stays as it was drawn.
  private var ofPremiums: SeededRandom
  /// Draws of their own for apprenticeships.
  private var ofApprentices: SeededRandom
  /// What students do in the summer, apart for the same reason.
  private var ofSummers: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    ofPremiums = SeededRandom(seed: seed &+ 7)
    ofApprentices = SeededRandom(seed: seed &+ 11)
    ofSummers = SeededRandom(seed: seed &+ 13)
  }

  /// The next that no rule refuses: what is drawn beside the law is drawn again.
  mutating func next() -> Scenario {
    while true {
      let scenario = draw()
      if scenario.planningProblems().isEmpty { return scenario }
    }
  }

  private mutating func draw() -> Scenario {
    // A part begins in 2025 and 2026, for the rules of these years.
    let start: YearMonth = chance(0.85) ? 2016_01 + int(0...118) : 2025_01 + int(0...19)
    let months = int(6...36)
    // The young and the older: each with benefits of their own.
    let isYoung = chance(0.25)
    let born = start - (isYoung ? int(19 * 12...28 * 12) : int(26 * 12...52 * 12))
    let hasChildren = chance(isYoung ? 0.25 : 0.6)
    let children =
      hasChildren ? (0..<int(1...4)).map { _ in child(start: start, months: months) } : []
    let hasPartner = chance(isYoung ? 0.25 : 0.45)
    let without = withoutPath(start: start, months: months, isYoung: isYoung)
    let hasMunicipalCeiling = chance(0.1)
    return Scenario(
      title: "slump", start: start, months: months,
      municipality: hasMunicipalCeiling ? ceilingMunicipality() : municipality(),
      household: Household(
        person: person(born: born, start: start),
        partner: hasPartner ? partner(start: start, isYoung: isYoung) : nil, children: children,
        housing: Housing(
          rent: Money(kronor: int(30...110) * 100), electricity: Money(kronor: int(0...6) * 100),
          insurance: Money(kronor: int(0...2) * 100), area: chance(0.3) ? int(30...160) : nil,
          reasonableRent: hasMunicipalCeiling
            ? .municipal : chance(0.2) ? .upTo(Money(kronor: 6_000)) : .inFull,
          rentGrowth: chance(0.3) ? Rate(partsPerMillion: 20_000) : .zero),
        otherCosts: Money(kronor: chance(0.2) ? 300 : 0), socialAssistance: chance(0.92),
        assistanceMonths: chance(0.3) ? int(0...24) : nil, housingAllowance: chance(0.9),
        sharedWith: chance(0.1) ? int(1...7) : 0),
      without: without, with: withPath(start: start, months: months, without: without, isYoung: isYoung))
  }

  // MARK: The household

  private mutating func person(born: YearMonth, start: YearMonth) -> Person {
    Person(
      born: born, churchMember: chance(0.4),
      unemploymentFund: chance(0.4)
        ? UnemploymentFundMembership(fee: chance(0.5) ? Money(kronor: int(80...200)) : nil) : nil,
      residentFrom: chance(0.15) ? start - int(0...start.month - 1) : nil)
  }

  private mutating func municipality() -> Municipality {
    municipality(of: [
      "Emmaboda", "Nybro", "Kalmar", "Stockholm", "Göteborg", "Danderyd", "Jönköping", "Gotland", "Malmö",
      "Dorotea", "Torsby",
    ])
  }

  /// One whose ceiling of reasonable rent is known, in some years.
  private mutating func ceilingMunicipality() -> Municipality {
    municipality(of: ["Högsby", "Vimmerby", "Malmö", "Trelleborg", "Simrishamn", "Ängelholm"])
  }

  private mutating func municipality(of names: [String]) -> Municipality {
    MunicipalityRegister.municipality(named: names[int(0...names.count - 1)])
      ?? Municipality(code: "0862", name: "Emmaboda", county: "Kalmar")
  }

  /// A child up to eleven, or up to twenty.
  private mutating func child(start: YearMonth, months: Int) -> Child {
    let youngest = start + (chance(0.1) ? int(1...4) : 0)
    let born = youngest - (chance(0.7) ? int(0...11 * 12) : int(12 * 12...20 * 12))
    let isAlternating = chance(0.15)
    let isGrown = born < start - 15 * 12
    return Child(
      born: born, maintenanceSupport: !isAlternating && chance(0.4), preschool: childCare(),
      leisureCentre: childCare(), alternating: isAlternating,
      pupil: isGrown && chance(0.5) ? chance(0.6) : nil,
      wage: Money(kronor: isGrown && chance(0.5) ? int(10...150) * 1_000 : 0),
      leaves: born < start - 12 * 12 && chance(0.3) ? start + int(1...months) : nil)
  }

  private mutating func childCare() -> ChildCareUse {
    switch int(0...4) {
    case 0, 1: .never
    case 2: .always
    default: .whileParentsWork
    }
  }

  private mutating func partner(start: YearMonth, isYoung: Bool) -> Partner {
    let born = start - (isYoung ? int(17 * 12...28 * 12) : int(22 * 12...69 * 12))
    let length = int(2...10)
    let phases: [Phase] =
      switch int(0...6) {
      case 0: [Phase(months: nil, activity: .unemployed)]
      case 1:
        [Phase(months: length, activity: .unemployed), Phase(months: nil, activity: .job(employment()))]
      case 2:
        [Phase(months: length, activity: .job(employment())), Phase(months: nil, activity: .unemployed)]
      case 3:
        [Phase(months: nil, activity: .job(employment(high: true)))]
      case 4: [benefit(months: nil, isYoung: isYoung)]
      case 5:
        [
          benefit(months: length, isYoung: isYoung),
          Phase(months: nil, activity: chance(0.5) ? .unemployed : .job(employment())),
        ]
      default: [Phase(months: nil, activity: .job(employment()))]
      }
    return Partner(
      person: person(born: born, start: start),
      phases: length < 6 || phases.count == 1 ? phases : Array(phases.suffix(1)))
  }

  // MARK: The paths

  private mutating func withoutPath(start: YearMonth, months: Int, isYoung: Bool) -> [Phase] {
    if chance(0.35) { return [Phase(months: nil, activity: .unemployed)] }
    if chance(0.5) {
      guard months > 8, chance(0.4) else { return [benefit(months: nil, isYoung: isYoung)] }
      let first = benefit(months: int(2...7), isYoung: isYoung)
      return [
        first,
        chance(0.5) ? Phase(months: nil, activity: .unemployed) : benefit(months: nil, isYoung: isYoung),
      ]
    }
    let used = int(0...12)
    var phase = establishment(start: start, months: min(months, 24 - used), used: used)
    guard months > 24 - used else { return [phase] }
    phase.months = 24 - used
    return [phase, Phase(months: nil, activity: .unemployed)]
  }

  /// The programme, whole, beside a job, or under an old plan.
  private mutating func establishment(start: YearMonth, months: Int, used: Int) -> Phase {
    let hasJob = chance(0.3)
    let isOld = start < 2018 || start < 2020 && chance(0.5)
    let half = Rate(partsPerMillion: 500_000)
    let sickPeriods = chance(0.4) ? (0..<int(1...4)).map { _ in start + int(0...months - 1) } : []
    let terms = Establishment(
      stage: chance(0.08) ? .mapping : .programme,
      extent: hasJob && !isOld || chance(0.3) ? half : .one, monthsUsed: used,
      planFrom: start >= 2018 && isOld ? 2017_01 + int(0...11) : nil,
      waitingMonths: chance(0.15) ? int(1...2) : 0, sickPeriods: sickPeriods)
    var job = employment()
    job.extent = chance(0.5) ? half : Rate(partsPerMillion: 250_000)
    return Phase(months: nil, activity: .establishment(terms), besideWork: hasJob ? job : nil)
  }

  private mutating func withPath(
    start: YearMonth, months: Int, without: [Phase], isYoung: Bool
  ) -> [Phase] {
    if chance(0.28), let supported = supportedPath(start: start, months: months, isYoung: isYoung) {
      return supported
    }
    switch int(0...13) {
    case 0: return without
    case 13:
      var job = employment()
      job.employer.kind = .municipal
      let after: Activity = chance(0.5) ? .unemployed : .job(employment())
      guard months > 10 else { return [Phase(months: nil, activity: .municipalJob(job))] }
      return [
        Phase(months: int(3...10), activity: .municipalJob(job), workCosts: workCosts()),
        Phase(months: nil, activity: after),
      ]
    case 1:
      return [
        Phase(
          months: nil, activity: .job(employment()), workCosts: workCosts(),
          procurement: Money(kronor: chance(0.3) ? 15_000 : 0))
      ]
    case 2, 3:
      let ticket = NewStartTicket(absenceMonths: int(13...60))
      var employment = employment()
      // To July 2019 the support asks for agreed insurance.
      employment.employer.agreement = true
      let job = Phase(
        months: min(12, months), activity: .newStartJob(employment, ticket), workCosts: workCosts())
      guard months > 12 else { return [Phase(months: nil, activity: job.activity, workCosts: job.workCosts)] }
      let after: Activity = chance(0.5) ? .unemployed : .job(self.employment())
      return [job, Phase(months: nil, activity: after)]
    case 4, 7, 8: return [benefit(months: nil, isYoung: isYoung)]
    case 5:
      // First as without help, then a job: who leaves assistance for work.
      let length = int(2...12)
      guard months > length else { return without }
      return [
        Phase(months: length, activity: .unemployed),
        Phase(months: nil, activity: .job(employment()), workCosts: workCosts()),
      ]
    case 9:
      let own = Phase(months: nil, activity: .selfEmployment(business()))
      return chance(0.5) || months < 10
        ? [own]
        : [
          Phase(months: int(2...8), activity: own.activity), Phase(months: nil, activity: .job(employment())),
        ]
    case 6:
      let first = placement(after: without[0].activity)
      guard months > 6 else { return [Phase(months: nil, activity: .placement(first))] }
      return [
        Phase(months: int(2...6), activity: .placement(first), workCosts: workCosts()),
        Phase(months: nil, activity: chance(0.5) ? .unemployed : .job(employment()), workCosts: workCosts()),
      ]
    default:
      var studies = studies(start: start, months: months)
      let work = chance(0.6) ? employment() : nil
      if work == nil { addHolidayWork(to: &studies) }
      guard months > 14, chance(0.4) else {
        guard work == nil, studies.level == .upperSecondary else {
          return [Phase(months: nil, activity: .studies(studies), besideWork: work)]
        }
        return [apprentice(studies)]
      }
      return [
        Phase(months: 14, activity: .studies(studies), besideWork: work),
        Phase(months: nil, activity: .job(afterStudies(employment()))),
      ]
    }
  }

  /// Studies with any grant that exists at the time; often beside a job, in the summer or the whole year.
  private mutating func studies(start: YearMonth, months: Int) -> Studies {
    let inPeriod = start >= 2017_07 && start + months <= 2026
    let grants: [StudyGrantKind] =
      [.general, .higher] + (inPeriod ? [.start] : []) + (start >= 2023 ? [.transition] : [])
    let grant = grants[int(0...grants.count - 1)]
    let hasExtraLoan = grant.isStudyAid && chance(0.3)
    var before = StudyBackground()
    if grant == .start { before.registeredMonths = int(6...12) }
    if grant == .transition {
      before.incomeBase = Money(kronor: int(100...500) * 1_000)
      before.workMonths = int(96...168)
      before.recentWorkMonths = int(12...24)
    }
    if hasExtraLoan { before.earningsBefore = Money(kronor: int(250...400) * 1_000) }
    let paces = grant == .transition ? StudyPace.allCases : StudyPace.ofStudyAid
    return Studies(
      level: months < 22 && chance(0.5) ? .basic : .upperSecondary,
      pace: chance(0.6) ? .full : paces[int(0...paces.count - 1)], grant: grant,
      loan: grant != .start && chance(0.5), extraLoan: hasExtraLoan, weeks: chance(0.7) ? 40 : int(20...40),
      summer: chance(0.7) ? .assistance : .none, placeCost: nil, before: before)
  }

  /// A supported job that exists at the start, for as long as it may last, then a job or none.
  private mutating func supportedPath(start: YearMonth, months: Int, isYoung: Bool) -> [Phase]? {
    var schemes: [JobScheme] = [.wageSubsidyJob, .wageSubsidyJob, .shelteredJob, .shelteredJob]
    if start >= 2018_05 { schemes += [.introductionJob] }
    if start >= 2016_12, start < 2022_12 { schemes += [.extraJob, .extraJob] }
    if start < 2018_04 { schemes += [.employmentSupport, .employmentSupport, .entryJob, .entryJob] }
    if start < 2023_12 { schemes += [.vocationalIntroduction] }
    if start >= 2024 { schemes += [.establishmentJob, .establishmentJob, .establishmentJob] }
    let scheme = schemes[int(0...schemes.count - 1)]
    var job = employment()
    var support = JobSupport(
      scheme: scheme, rate: chance(0.7) ? Rate(partsPerMillion: int(4...8) * 100_000) : nil,
      absenceMonths: int(24...60), guaranteeDays: chance(0.5) ? int(450...900) : int(0...449))
    if scheme == .wageSubsidyJob { support.form = WageSubsidyForm.allCases[int(0...2)] }
    if scheme == .entryJob { support.ground = .newlyArrived }
    if scheme == .extraJob { job.employer.kind = .nonProfit }
    if scheme == .shelteredJob { job.employer.kind = .municipal }
    if scheme == .vocationalIntroduction { job.extent = .one }
    if scheme == .establishmentJob || scheme == .vocationalIntroduction { job.employer.agreement = true }
    if scheme == .establishmentJob {
      job.wage = nil
      job.wageGrowth = .zero
      job.extent = .one
      support.referenceWage = Money(kronor: int(185...290) * 100)
    }
    let activity = Activity.supportedJob(job, support)
    guard months > 12 else { return [Phase(months: nil, activity: activity, workCosts: workCosts())] }
    let length = int(6...12)
    return [
      Phase(months: length, activity: activity, workCosts: workCosts()),
      Phase(months: nil, activity: chance(0.5) ? .unemployed : .job(employment())),
    ]
  }

  /// A benefit of one's own; a part of one often beside a part-time job.
  private mutating func benefit(months: Int?, isYoung: Bool) -> Phase {
    let kinds: [BenefitKind] =
      isYoung
      ? [
        .activitySupport, .activitySupport, .activityCompensation, .activityCompensation, .sickness,
        .parentalLeave,
        .unemploymentBenefit,
      ]
      : [
        .activitySupport, .unemploymentBenefit, .unemploymentBenefit, .sickness, .rehabilitation,
        .rehabilitation, .sicknessCompensation, .parentalLeave,
      ]
    let kind = kinds[int(0...kinds.count - 1)]
    let quarters = chance(0.5) ? 4 : int(1...3)
    let hasIncome = kind == .sickness || kind == .rehabilitation || chance(0.6)
    let claim = BenefitClaim(
      kind: kind, extent: Rate(partsPerMillion: quarters * 250_000),
      incomeBase: hasIncome ? Money(kronor: int(60...500) * 1_000) : nil,
      daysUsed: chance(0.5) ? 0 : int(1...400), insuranceYears: int(1...40), hasUpperSecondary: chance(0.5),
      memberMonths: chance(0.3) ? 0 : int(1...36), qualifyingMonths: int(4...12))
    guard quarters < 4, chance(0.7) else { return Phase(months: months, activity: .benefit(claim)) }
    var job = employment()
    job.extent = Rate(partsPerMillion: int(1...4 - quarters) * 250_000)
    return Phase(months: months, activity: .benefit(claim), workCosts: workCosts(), besideWork: job)
  }

  /// A business, with or without support at the start.
  private mutating func business() -> SelfEmployment {
    SelfEmployment(
      profit: Money(kronor: int(0...35) * 1_000),
      profitGrowth: chance(0.3) ? Rate(partsPerMillion: 50_000) : .zero,
      supportMonths: chance(0.3) ? 0 : int(1...6),
      support: BenefitClaim(
        kind: .activitySupport, incomeBase: chance(0.6) ? Money(kronor: int(60...400) * 1_000) : nil,
        daysUsed: int(0...200), insuranceYears: 40, memberMonths: chance(0.5) ? 0 : int(1...36)))
  }

  /// A course or a workplace beside what the person lives on before it, or beside activity support.
  private mutating func placement(after before: Activity) -> Placement {
    let isCourse = chance(0.35)
    let support = KeptIncome.benefit(
      BenefitClaim(
        kind: .activitySupport, incomeBase: chance(0.6) ? Money(kronor: int(60...400) * 1_000) : nil,
        daysUsed: int(0...300), insuranceYears: 40, memberMonths: chance(0.5) ? 0 : int(1...36)))
    let kept: KeptIncome =
      switch before {
      case .establishment(var terms) where !isCourse && terms.stage == .programme:
        .establishment(
          {
            terms.sickPeriods = []; return terms
          }())
      case .unemployed where !isCourse: .socialAssistance
      default: support
      }
    let isSupervised = chance(0.5)
    return Placement(
      kind: isCourse ? .labourMarketTraining : chance(0.5) ? .workPractice : .workTraining, keeps: kept,
      workplace: isCourse
        ? Workplace()
        : Workplace(
          productionValue: Money(kronor: int(0...15) * 1_000),
          supervisionShare: isSupervised ? Rate(partsPerMillion: 100_000) : .zero,
          supervisorWage: Money(kronor: isSupervised ? 30_000 : 0),
          administrationOnce: Money(kronor: chance(0.5) ? 2_000 : 0)),
      placeCost: isCourse && chance(0.5) ? Money(kronor: 14_000) : nil)
  }

  private mutating func employment(high: Bool = false) -> Employment {
    Employment(
      wage: Money(kronor: high ? int(450...900) * 100 : int(60...330) * 100),
      wageGrowth: chance(0.3) ? Rate(partsPerMillion: 20_000) : .zero,
      extent: chance(0.7) ? .one : Rate(partsPerMillion: 500_000),
      employer: employer(), production: production())
  }

  private mutating func production() -> ProductionMethod {
    switch int(0...9) {
    case 0: .value(Money(kronor: int(100...400) * 100))
    case 1: .netOfSupport
    default: .productivity
    }
  }

  private mutating func employer() -> Employer {
    let kinds: [EmployerKind] = [.private, .private, .private, .nonProfit, .municipal, .regional]
    return Employer(
      supervisionShare: chance(0.5) ? Rate(partsPerMillion: 100_000) : .zero,
      supervisorWage: Money(kronor: 30_000), administrationOnce: Money(kronor: chance(0.5) ? 10_000 : 0),
      agreement: chance(0.8), kind: kinds[int(0...5)],
      recruitmentOnce: Money(kronor: chance(0.3) ? 5_000 : 0),
      sickDaysPerYear: chance(0.3) ? Rate(partsPerMillion: int(1...40) * 500_000) : .zero)
  }

  /// Holiday work, more often than not.
  private mutating func addHolidayWork(to studies: inout Studies) {
    swap(&random, &ofSummers)
    defer { swap(&random, &ofSummers) }
    if chance(0.6) { studies.summer = .work(wage: Money(kronor: int(80...300) * 100)) }
  }

  /// The job at a wage that the studies before it raise, now and then.
  private mutating func afterStudies(_ employment: Employment) -> Employment {
    var job = employment
    swap(&random, &ofPremiums)
    defer { swap(&random, &ofPremiums) }
    if chance(0.5) { job.studyPremium = chance(0.5) ? .preset : .rate(Rate(partsPerMillion: 61_234)) }
    return job
  }

  /// Studies at upper secondary level, often as an apprentice.
  private mutating func apprentice(_ studies: Studies) -> Phase {
    swap(&random, &ofApprentices)
    defer { swap(&random, &ofApprentices) }
    guard chance(0.6) else { return Phase(months: nil, activity: .studies(studies)) }
    var studies = studies
    let isSupervised = chance(0.6)
    studies.apprenticeship = Apprenticeship(
      workplace: Workplace(
        productionValue: Money(kronor: int(0...12) * 1_000),
        supervisionShare: isSupervised ? Rate(partsPerMillion: 150_000) : .zero,
        supervisorWage: Money(kronor: isSupervised ? 31_000 : 0),
        administrationOnce: Money(kronor: chance(0.5) ? 3_000 : 0)),
      grantPerYear: chance(0.4) ? Money(kronor: int(0...400) * 100) : nil, isSupervisorTrained: chance(0.4))
    return Phase(months: nil, activity: .studies(studies), workCosts: workCosts())
  }

  private mutating func workCosts() -> WorkCosts {
    WorkCosts(travel: Money(kronor: chance(0.5) ? 500 : 0), other: Money(kronor: chance(0.2) ? 200 : 0))
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
}
