public import Economy
public import Law
public import LawData

/// A part of a history with one activity. It starts on the first of a month.
public struct Phase: Sendable, Equatable {
  /// How long it lasts; `nil` in the last phase, which runs to the end.
  public var months: Int?
  /// What the person does.
  public var activity: Activity
  /// The user's own name for the phase.
  public var label: String?
  /// Why the person is let in although the rules would refuse; `nil`: the rules decide.
  public var assumeEligible: String?
  /// What it costs to work.
  public var workCosts: WorkCosts
  /// A part-time job without support beside a benefit or studies.
  public var besideWork: Employment?
  /// Of those who begin the job, the share left after 1, 2, 3 … years of the phase; empty: all stay.
  public var retention: [Rate]
  /// Of those who are left in a supported job at its end, the share who go on to the next phase; `nil`: all.
  public var conversion: OwnShare?
  /// Of those who begin the studies, the share who finish; the others leave evenly over the phase; `nil`: all finish.
  public var completion: OwnShare?
  /// What those who leave live on, where the user has chosen it; `nil`: unemployment benefit for a member who has
  /// earned it, else as on the path without the step.
  public var fallback: Fallback?
  /// The months over which studies are left, where they are cut off by a shorter horizon; `nil`: those of the phase.
  package var completionMonths: Int?
  /// What was observed of the household, each line once; only in the participant's phases.
  public var fixed: [FixedAmount]
  /// What the municipality's procurement of the job costs it, in the phase's first month.
  public var procurement: Money

  /// A phase.
  public init(
    months: Int?, activity: Activity, label: String? = nil, assumeEligible: String? = nil,
    workCosts: WorkCosts = WorkCosts(), besideWork: Employment? = nil, retention: [Rate] = [],
    conversion: OwnShare? = nil, completion: OwnShare? = nil, fallback: Fallback? = nil,
    fixed: [FixedAmount] = [], procurement: Money = .zero
  ) {
    self.months = months
    self.activity = activity
    self.label = label
    self.assumeEligible = assumeEligible
    self.workCosts = workCosts
    self.besideWork = besideWork
    self.retention = retention
    self.conversion = conversion
    self.completion = completion
    self.fallback = fallback
    self.fixed = fixed
    self.procurement = procurement
  }
}

/// A share the user gives, or leaves to the model by name.
public enum OwnShare: Sendable, Equatable {
  /// The user's own share.
  case given(Rate)
  /// The model's: a published statistic or an assumption, listed in the report (`"preset"`).
  case preset
}

/// Costs of working, kronor a month.
public struct WorkCosts: Sendable, Equatable {
  /// Travel to work: a recognised cost in the means test.
  public var travel: Money
  /// Other costs: not recognised in the means test.
  public var other: Money

  /// Costs of working.
  public init(travel: Money = .zero, other: Money = .zero) {
    self.travel = travel
    self.other = other
  }
}

/// What a person does in a phase.
public enum Activity: Sendable, Equatable {
  /// Without work or programme (arbetslös).
  case unemployed
  /// In the establishment programme (etableringsprogrammet).
  case establishment(Establishment)
  /// On a benefit of one's own: sickness, unemployment, a programme, parental leave.
  case benefit(BenefitClaim)
  /// A new-start job (nystartsjobb).
  case newStartJob(Employment, NewStartTicket)
  /// Another supported job: wage subsidy, introduction, extra, establishment job and others.
  case supportedJob(Employment, JobSupport)
  /// A job without support.
  case job(Employment)
  /// A job with the municipality for who would else have assistance, without support from the state (kommunal
  /// arbetsmarknadsanställning). The employer is the municipality.
  case municipalJob(Employment)
  /// Studies with study aid (studier med studiemedel).
  case studies(Studies)
  /// A course or a workplace beside a benefit that goes on.
  case placement(Placement)
  /// A business of one's own (eget företag).
  case selfEmployment(SelfEmployment)

  /// The name used in scenario files.
  public var identifier: String {
    switch self {
    case .unemployed: "unemployed"
    case .establishment: "establishment"
    case .benefit(let claim): claim.kind.rawValue
    case .newStartJob: "newStartJob"
    case .supportedJob(_, let support): support.scheme.rawValue
    case .job: "job"
    case .municipalJob: "municipalJob"
    case .studies(let studies): studies.apprenticeship == nil ? "studies" : "apprenticeship"
    case .placement(let placement): placement.identifier
    case .selfEmployment: "selfEmployment"
    }
  }
}

extension Activity {
  /// The job, where the activity is one.
  public var employment: Employment? {
    switch self {
    case .newStartJob(let employment, _), .supportedJob(let employment, _), .job(let employment),
      .municipalJob(let employment):
      employment
    case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: nil
    }
  }
}

/// Participation in the establishment programme.
public struct Establishment: Sendable, Hashable {
  /// Mapping before the plan, or the programme itself.
  public var stage: EstablishmentStage
  /// The share of full time: 0.25, 0.5, 0.75 or 1.
  public var extent: Rate
  /// Months of the programme already used before the phase.
  public var monthsUsed: Int
  /// The month from which the person has a plan; `nil`: `monthsUsed` before the phase. A plan from before 2018
  /// keeps the old rules.
  public var planFrom: YearMonth?
  /// The month of first registration in a municipality, from which 36 months run; `nil`: not tested.
  public var registeredFrom: YearMonth?
  /// Months at the start of the phase before the first payment.
  public var waitingMonths: Int
  /// Months in which a period of sickness begins: each has a qualifying day where the law has them.
  public var sickPeriods: [YearMonth]

  /// Participation.
  public init(
    stage: EstablishmentStage, extent: Rate, monthsUsed: Int, planFrom: YearMonth? = nil,
    registeredFrom: YearMonth? = nil, waitingMonths: Int = 0, sickPeriods: [YearMonth] = []
  ) {
    self.stage = stage
    self.extent = extent
    self.monthsUsed = monthsUsed
    self.planFrom = planFrom
    self.registeredFrom = registeredFrom
    self.waitingMonths = waitingMonths
    self.sickPeriods = sickPeriods
  }
}

/// A job: its wage and its employer.
public struct Employment: Sendable, Equatable {
  /// The wage for full time in the phase's first year, kronor a month; `nil`: by agreement, or the default entry wage.
  public var wage: Money?
  /// The collective agreement whose lowest wage in the phase's first month is paid, where `wage` is `nil`.
  public var agreedWage: AgreedWage?
  /// The growth of the wage each January.
  public var wageGrowth: Rate
  /// The share of full time, above 0 and at most 1.
  public var extent: Rate
  /// The employer.
  public var employer: Employer
  /// How the value of the work is reckoned.
  public var production: ProductionMethod
  /// What studies before the job add to the wage (lönepremie); `nil`: nothing, the wage is as written.
  public var studyPremium: StudyPremiumChoice?

  /// A job.
  public init(
    wage: Money?, agreedWage: AgreedWage? = nil, wageGrowth: Rate, extent: Rate, employer: Employer,
    production: ProductionMethod = .productivity, studyPremium: StudyPremiumChoice? = nil
  ) {
    self.wage = wage
    self.agreedWage = agreedWage
    self.wageGrowth = wageGrowth
    self.extent = extent
    self.employer = employer
    self.production = production
    self.studyPremium = studyPremium
  }
}

/// What a year of full-time study adds to the wage after it.
public enum StudyPremiumChoice: Sendable, Equatable {
  /// A share of the user's own.
  case rate(Rate)
  /// The model's figure, with its source.
  case preset
}

/// How the value of a month's work is reckoned (produktionsvärde).
public enum ProductionMethod: Sendable, Hashable {
  /// Productivity × the full wage cost.
  case productivity
  /// A value of the user's own, kronor a month for full time: the job's extent scales it as it does the wage.
  case value(Money)
  /// The full wage cost less the support: what the employer is willing to pay for the work itself.
  case netOfSupport
}

/// An employer and its account of the job.
public struct Employer: Sendable, Equatable {
  /// Who it is.
  public var kind: EmployerKind
  /// Production as a share of the full wage cost; `nil`: the default of the activity.
  public var productivity: Rate?
  /// The share of a supervisor's time.
  public var supervisionShare: Rate
  /// The supervisor's wage, kronor a month.
  public var supervisorWage: Money
  /// Administration in the job's first month, kronor.
  public var administrationOnce: Money
  /// Recruitment in the job's first month, kronor.
  public var recruitmentOnce: Money
  /// Days of sickness that the employer has to pay for, a year: working days of a full-time week, in millionths.
  public var sickDaysPerYear: Rate
  /// Whether a collective agreement's pension and insurance are paid.
  public var agreement: Bool
  /// Whether the employer has the agreement's insurance although a method of appraisal leaves its cost out.
  package var isInsuredBesideTheCount = false
  /// The holiday supplement a day as a share of the month's wage; `nil`: the default.
  public var holidaySupplementRate: Rate?
  /// Whether the employer has growth support (växa-stöd) for the job, on the user's word.
  public var growthSupport: Bool
  /// Whether the employer has the relief of contributions of March–June 2020 for the job, on the user's word.
  public var contributionRelief2020: Bool
  /// Whether the employer has regional support (regionalt stöd) for the job, on the user's word.
  public var regionalSupport: Bool

  /// An employer.
  public init(
    productivity: Rate? = nil, supervisionShare: Rate = .zero, supervisorWage: Money = .zero,
    administrationOnce: Money = .zero, agreement: Bool = true, holidaySupplementRate: Rate? = nil,
    growthSupport: Bool = false, contributionRelief2020: Bool = false, regionalSupport: Bool = false,
    kind: EmployerKind = .private, recruitmentOnce: Money = .zero, sickDaysPerYear: Rate = .zero
  ) {
    self.kind = kind
    self.recruitmentOnce = recruitmentOnce
    self.sickDaysPerYear = sickDaysPerYear
    self.productivity = productivity
    self.supervisionShare = supervisionShare
    self.supervisorWage = supervisorWage
    self.administrationOnce = administrationOnce
    self.agreement = agreement
    self.holidaySupplementRate = holidaySupplementRate
    self.growthSupport = growthSupport
    self.contributionRelief2020 = contributionRelief2020
    self.regionalSupport = regionalSupport
  }

  /// Whether any support lowers the contributions of the job.
  package var hasContributionSupport: Bool { growthSupport || contributionRelief2020 || regionalSupport }
}

/// What the decision on a new-start job is based on.
public struct NewStartTicket: Sendable, Equatable {
  /// The month of the first decision; `nil`: the phase's first month.
  public var decision: YearMonth?
  /// The group, where the user has chosen it; `nil`: from the before-state and the age.
  public var group: NewStartGroup?
  /// Months without work up to the decision.
  public var absenceMonths: Int?

  /// A ticket.
  public init(decision: YearMonth? = nil, group: NewStartGroup? = nil, absenceMonths: Int? = nil) {
    self.decision = decision
    self.group = group
    self.absenceMonths = absenceMonths
  }
}

/// Studies with study aid.
public struct Studies: Sendable, Equatable {
  /// The level of education.
  public var level: StudyLevel
  /// The pace: 1, 0.75 or 0.5.
  public var pace: StudyPace
  /// The grant.
  public var grant: StudyGrantKind
  /// Whether the study loan is taken.
  public var loan: Bool
  /// Whether the extra loan (tilläggslån) is taken beside it.
  public var extraLoan: Bool
  /// Weeks with aid in a calendar year, 1–40.
  public var weeks: Int
  /// What the household lives on in June and July.
  public var summer: StudySummer
  /// The employer of holiday work: a private one with a collective agreement, and the productivity of an unsupported
  /// job.
  package var summerEmployer = Employer()
  /// The cost of a full-time place for 40 weeks, where the user has given it.
  public var placeCost: Money?
  /// What is known of the time before that the rules ask for.
  public var before: StudyBackground
  /// The workplace, where the studies are an apprenticeship (lärlingsutbildning); `nil`: they are not.
  public var apprenticeship: Apprenticeship?

  /// Studies.
  public init(
    level: StudyLevel, pace: StudyPace, grant: StudyGrantKind, loan: Bool, extraLoan: Bool = false,
    weeks: Int, summer: StudySummer, placeCost: Money?, before: StudyBackground = StudyBackground(),
    apprenticeship: Apprenticeship? = nil
  ) {
    self.level = level
    self.pace = pace
    self.grant = grant
    self.loan = loan
    self.extraLoan = extraLoan
    self.weeks = weeks
    self.summer = summer
    self.placeCost = placeCost
    self.before = before
    self.apprenticeship = apprenticeship
  }
}

/// What is known of the time before studies; what is `nil` the model takes from the path, or as the least.
public struct StudyBackground: Sendable, Equatable {
  /// Weeks with the same support before the path: at full time of the level for study aid, otherwise at the pace.
  public var weeksUsed: Int
  /// Of the twelve months before, those unemployed and registered with the employment service: study start grant.
  public var registeredMonths: Int?
  /// Income of the calendar year before: extra loan.
  public var earningsBefore: Money?
  /// The income that transition study support is reckoned on, kronor a year.
  public var incomeBase: Money?
  /// Months of work within the last fourteen years: transition study support.
  public var workMonths: Int?
  /// Months of work within the last 24 months: transition study support.
  public var recentWorkMonths: Int?

  /// What is known.
  public init(
    weeksUsed: Int = 0, registeredMonths: Int? = nil, earningsBefore: Money? = nil, incomeBase: Money? = nil,
    workMonths: Int? = nil, recentWorkMonths: Int? = nil
  ) {
    self.weeksUsed = weeksUsed
    self.registeredMonths = registeredMonths
    self.earningsBefore = earningsBefore
    self.incomeBase = incomeBase
    self.workMonths = workMonths
    self.recentWorkMonths = recentWorkMonths
  }
}

/// What a student's household lives on between the terms.
public enum StudySummer: Sendable, Equatable {
  /// Social assistance as the means test gives it.
  case assistance
  /// Holiday work (feriearbete) at a wage for full time a month: an ordinary job in June and July with a private
  /// employer, whose account is that of every job. The holiday supplement comes on top of the wage, as in other short
  /// jobs, and is booked in July or in the phase's last month.
  case work(wage: Money)
  /// Neither work nor assistance.
  case none
}
