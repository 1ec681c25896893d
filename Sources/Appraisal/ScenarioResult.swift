public import Bookkeeping
public import Economy
public import Law
public import LawData
public import LifeCourse

/// Everything a report tells about a scenario.
public struct ScenarioResult: Sendable {
  /// The question.
  public let scenario: Scenario
  /// The history without the step.
  public let without: Ledger
  /// The history with the step; where a job has a retention, the mix of those who stay and those who leave.
  public let with: Ledger
  /// The seven actors, in the order of `EconomicActor.inResults`.
  public let actors: [ActorResult]
  /// The sum of the actors.
  public let society: ActorResult
  /// What the municipality and the region keep of the local tax, and when.
  public let localTax: LocalTaxView
  /// For each work phase of the path with the step: where the employer breaks even.
  public let breakEven: [BreakEvenOfJob]
  /// The municipality and the region as authority and as employer, where one of them employs the participant.
  public package(set) var roles: [PublicRoles] = []
  /// One ordinary month of the household before, during and after the step.
  public let ordinaryMonths: [OrdinaryMonth]
  /// The result after deadweight and displacement.
  public let net: NetResult
  /// The same case under every method that can answer it.
  public let methods: MethodComparison
  /// What the scenario's method has set; empty for the standard.
  public let methodSettings: [MethodSetting]
  /// The figures the run has read, in order of first reading.
  public let parametersUsed: [ParameterUse]
  /// Those the scenario's own runs have read, without the comparison of methods.
  package let ownUses: [ParameterUse]
  /// The values the user left to the model, from the file and from the engine.
  public let defaults: [DefaultUsed]
  /// What a reader of this very result must know.
  public let remarks: [Remark]
  /// The present value at each of several discount rates, lowest first, the scenario's own among them.
  public let presentValues: [PresentValueAtRate]
  /// The results at the other horizons the scenario asks for, in its order.
  public let horizons: [HorizonResult]
  /// Who leaves the jobs with a retention, in the order of jobs and months; empty where all stay.
  public let exits: [Exit]
  /// What each outcome of the path with the step gives, in the order of the file; empty where there is one alone.
  public package(set) var outcomes: [OutcomeResult] = []
  /// What the result would be if who leaves a job lived on the other fallback; `nil` where there is no other.
  public package(set) var otherFallback: FallbackResult?
  /// What each uncertain input means, the most important for society first; empty without any.
  public package(set) var sensitivity: [InputSensitivity] = []
  /// Where the results change sign, actor by actor, society last; empty where that was not asked.
  public package(set) var thresholds: [ActorThresholds] = []

  package init(
    scenario: Scenario, without: Ledger, with: Ledger, actors: [ActorResult], society: ActorResult,
    localTax: LocalTaxView, breakEven: [BreakEvenOfJob], ordinaryMonths: [OrdinaryMonth],
    net: NetResult, methods: MethodComparison, methodSettings: [MethodSetting],
    parametersUsed: [ParameterUse], ownUses: [ParameterUse]? = nil, defaults: [DefaultUsed],
    remarks: [Remark],
    presentValues: [PresentValueAtRate] = [], horizons: [HorizonResult] = [], exits: [Exit] = []
  ) {
    self.scenario = scenario
    self.without = without
    self.with = with
    self.actors = actors
    self.society = society
    self.localTax = localTax
    self.breakEven = breakEven
    self.ordinaryMonths = ordinaryMonths
    self.net = net
    self.methods = methods
    self.methodSettings = methodSettings
    self.parametersUsed = parametersUsed
    self.ownUses = ownUses ?? parametersUsed
    self.defaults = defaults
    self.remarks = remarks
    self.presentValues = presentValues
    self.horizons = horizons
    self.exits = exits
  }

  /// The result of one actor.
  public subscript(actor: EconomicActor) -> ActorResult {
    actors.first { $0.actor == actor } ?? society
  }
}

/// With − without for one actor; a gain is positive.
public struct ActorResult: Sendable, Equatable {
  /// The actor; `nil` is society.
  public let actor: EconomicActor?
  /// All lines over the horizon.
  public let total: Money
  /// What is cash now.
  public let inHand: Money
  /// What comes later: pension, debt.
  public let later: Money
  /// The present value of `total` in the price year's money.
  public let presentValue: Money
  /// `total` by calendar year, in order.
  public let byYear: [YearAmount]
  /// The headline (in hand, without study loans), cumulated after each month of the horizon.
  public let cumulated: [Money]
  /// Months until the cumulated headline is at least zero and stays so; 0: never negative; `nil`: ends negative.
  public let paybackMonth: Int?
  /// The lines the actor has a part in, where any month of either path has an amount.
  public let lines: [LineResult]

  package init(
    actor: EconomicActor?, total: Money, inHand: Money, later: Money, presentValue: Money,
    byYear: [YearAmount],
    cumulated: [Money], paybackMonth: Int?, lines: [LineResult]
  ) {
    self.actor = actor
    self.total = total
    self.inHand = inHand
    self.later = later
    self.presentValue = presentValue
    self.byYear = byYear
    self.cumulated = cumulated
    self.paybackMonth = paybackMonth
    self.lines = lines
  }
}

/// One line seen from an actor.
public struct LineResult: Sendable, Equatable {
  /// The line.
  public let line: Line
  /// The amount without the step, signed from the actor.
  public let without: Money
  /// The amount with the step, signed from the actor.
  public let with: Money
  /// With − without by calendar year.
  public let byYear: [YearAmount]
  /// With − without.
  public var total: Money { with - without }

  package init(line: Line, without: Money, with: Money, byYear: [YearAmount]) {
    self.line = line
    self.without = without
    self.with = with
    self.byYear = byYear
  }
}

/// An amount of a calendar year.
public struct YearAmount: Sendable, Hashable {
  /// The calendar year.
  public let year: Int
  /// The amount.
  public let amount: Money

  /// An amount of a year.
  public init(year: Int, amount: Money) {
    self.year = year
    self.amount = amount
  }
}

/// Local tax in the three views: booked the usual way, kept by the own municipality and region, and the
/// municipal sector together.
public struct LocalTaxView: Sendable, Equatable {
  /// The municipality's part.
  public let municipality: LocalTaxOfOne
  /// The region's part.
  public let region: LocalTaxOfOne
  /// Municipality, region and the other municipalities and regions together: gross at its own dates.
  public let sector: Money
  /// What the other municipalities and regions get of it through the equalisation.
  public var others: Money { sector - municipality.own - region.own }
  /// Whether the municipality pays to the income equalisation (or receives).
  public let municipalitySide: EqualisationSideUsed
  /// The first year in which the municipality itself keeps anything, else the region: the first year with another
  /// taxable income + 2; where neither does, the first year + 2.
  public let firstYearKept: Int

  package init(
    municipality: LocalTaxOfOne, region: LocalTaxOfOne, sector: Money, municipalitySide: EqualisationSideUsed,
    firstYearKept: Int
  ) {
    self.municipality = municipality
    self.region = region
    self.sector = sector
    self.municipalitySide = municipalitySide
    self.firstYearKept = firstYearKept
  }
}

/// How the side of the income equalisation was found.
public enum EqualisationSideUsed: String, Sendable {
  /// The tax capacity is below 115 % of the mean: receives.
  case grant
  /// The tax capacity is above 115 % of the mean: pays.
  case fee
  /// The tax capacity is not known: taken as a receiver.
  case unknownTakenAsGrant
}

/// Local tax of the municipality or the region.
public struct LocalTaxOfOne: Sendable, Equatable {
  /// Booked the usual way: rate × change in taxable income, in the same year.
  public let gross: Money
  /// What the municipality or region itself keeps after income equalisation, all years.
  public let own: Money
  /// The part of `own` that falls within the horizon.
  public let ownWithinHorizon: Money
  /// `own` by the year it is received, also after the horizon.
  public let ownByYear: [YearAmount]
  /// The present value of `own`.
  public let ownPresentValue: Money

  package init(
    gross: Money, own: Money, ownWithinHorizon: Money, ownByYear: [YearAmount], ownPresentValue: Money
  ) {
    self.gross = gross
    self.own = own
    self.ownWithinHorizon = ownWithinHorizon
    self.ownByYear = ownByYear
    self.ownPresentValue = ownPresentValue
  }
}

/// Where an employer does not lose on a job.
public struct BreakEvenOfJob: Sendable, Equatable {
  /// The place of the outcome; 0 where there is one alone.
  public let outcome: Int
  /// The place of the phase in the path with the step, or in its outcome.
  public let phase: Int
  /// How the run reckoned the value of the work.
  public let method: ProductionMethod
  /// The productivity the run used, where it used one.
  public let used: Rate
  /// The smallest 0.1 percentage point of productivity at which the nominal employer net is at least zero.
  public let value: Rate
  /// The smallest whole krona a month for full time that the work has to be worth; `nil` where the run used no value
  /// of the user's own.
  public let productionValue: Money?
  /// The smallest whole krona of support a month, in the place of the support there is; `nil` where the value of the
  /// work follows from the support.
  public let support: Money?
  /// The mean support a month of the run.
  public let supportUsed: Money

  package init(
    outcome: Int = 0, phase: Int, method: ProductionMethod = .productivity, used: Rate, value: Rate,
    productionValue: Money? = nil,
    support: Money? = nil, supportUsed: Money = .zero
  ) {
    self.outcome = outcome
    self.phase = phase
    self.method = method
    self.used = used
    self.value = value
    self.productionValue = productionValue
    self.support = support
    self.supportUsed = supportUsed
  }
}

/// A month of the household that no holiday pay, summer or end of a job disturbs.
public struct OrdinaryMonth: Sendable, Equatable {
  /// Which of the three months it is.
  public enum Position: String, Sendable, CaseIterable {
    /// Month 1 of the path without the step.
    case before
    /// In the first phase of the path with the step.
    case during
    /// In the last phase of the path with the step.
    case after
  }

  /// What makes the month less ordinary, where the phase has no better one.
  public enum Disturbance: Sendable, Hashable {
    /// A student's summer break.
    case summerBreak
    /// The holiday supplement is paid.
    case holidaySupplement
    /// The job ends with the month.
    case jobEnds
    /// Only so many months of the calendar year have a taxed income: the year's tax is spread over them.
    case taxOfPartOfYear(months: Int)
  }

  /// Which of the three months it is.
  public let position: Position
  /// The calendar month.
  public let month: YearMonth
  /// The activity of the participant.
  public let activity: Activity
  /// Money in hand, line by line: income positive, taxes and costs negative.
  public let lines: [(line: Line, amount: Money)]
  /// What the household has in hand before rent: the sum of `lines`.
  public let disposable: Money
  /// The rent.
  public let rent: Money
  /// Electricity and home insurance.
  public let otherHousing: Money
  /// What the household would keep of a higher wage; `nil` where a benefit without a job beside it would
  /// answer in its own way.
  public let keptOfMore: KeptOfMore?
  /// What makes it less ordinary.
  public let disturbances: [Disturbance]
  /// What is left for everything else.
  public var left: Money { disposable - rent - otherHousing }

  package init(
    position: Position, month: YearMonth, activity: Activity, lines: [(line: Line, amount: Money)],
    disposable: Money, rent: Money, otherHousing: Money, keptOfMore: KeptOfMore? = nil,
    disturbances: [Disturbance] = []
  ) {
    self.disturbances = disturbances
    self.position = position
    self.month = month
    self.activity = activity
    self.lines = lines
    self.disposable = disposable
    self.rent = rent
    self.otherHousing = otherHousing
    self.keptOfMore = keptOfMore
  }

  public static func == (left: OrdinaryMonth, right: OrdinaryMonth) -> Bool {
    left.position == right.position && left.month == right.month && left.activity == right.activity
      && left.lines.map(\.line) == right.lines.map(\.line)
      && left.lines.map(\.amount) == right.lines.map(\.amount) && left.rent == right.rent
      && left.otherHousing == right.otherHousing && left.keptOfMore == right.keptOfMore
      && left.disturbances == right.disturbances
  }
}

/// What a household keeps of a higher wage.
public struct KeptOfMore: Sendable, Equatable {
  /// The addition to the month's wage.
  public let wage: Money
  /// What the household has more in hand of it, after tax, fees and lower benefits.
  public let kept: Money

  package init(wage: Money, kept: Money) {
    self.wage = wage
    self.kept = kept
  }
}

/// What the state gives the workplace of an apprentice.
public enum WorkplaceGrant: Sendable, Hashable {
  /// An amount for a year of full-time study: the file's own, or the most the law gives.
  case counted(perYear: Money, isOwn: Bool)
  /// Not known in all months: what is known is counted from a month, or nothing is.
  case unknown(countedFrom: YearMonth?)
}

/// What the state gives once for an apprentice's trained supervisor.
public enum SupervisorGrant: Sendable, Hashable {
  /// The file does not say that the supervisor is trained.
  case none
  /// An amount, in the first month of study.
  case counted(Money)
  /// Not known in that month.
  case unknown
}

/// What a reader of one result must know beside the figures. The words are made in the report.
public enum Remark: Sendable, Hashable {
  /// The horizon passes the last known law: later years copy it.
  case lawExtended(from: Int)
  /// A path could earn the work premium of 2026–2028 if the household had assistance that the scenario does not tell of:
  /// the months of assistance before the first that it would take.
  case workPremiumUnknown(assistanceMonths: Int)
  /// A child, from 1, is an adult with a norm of its own from this month, and still lives at home.
  case childLeavesNorm(child: Int, from: YearMonth)
  /// Somebody on sickness or activity compensation: the housing supplement (bostadstillägg) is not modelled.
  case housingSupplementNotCounted
  /// A single parent: for how many of the children maintenance support is counted.
  case maintenanceSupport(claimed: Int, children: Int)
  /// A student does not take the study loan, which counts in the means test all the same.
  case loanNotTakenCounts(phase: String)
  /// Somebody on establishment benefit goes over to studies at less than full time: the benefit ends whole.
  case partTimeStudiesEndEstablishment(phase: String, pace: StudyPace)
  /// A student's income of a half-year is above the free amount, kronor, the first such half-year: study aid is reduced.
  case studyAidReduced(
    phase: String, halfYear: YearMonth, income: Money, freeAmount: Money, isGone: Bool)
  /// What the rules of a grant ask that neither file nor path can tell, and that is taken as met.
  case studyGrantAssumed(phase: String, grant: StudyGrantKind)
  /// Somebody in a course or at a workplace lives on a benefit that goes on, and nobody pays a wage.
  case benefitKept(phase: String, Placement)
  /// An apprentice: who pays, the grant to the workplace for a year of full-time study, and that for a trained supervisor.
  case apprenticeship(phase: String, grant: WorkplaceGrant, supervisor: SupervisorGrant)
  /// A business: what is counted of its profit, and the months with support to start it.
  case ownBusiness(phase: String, supportMonths: Int, isDevelopmentAllowance: Bool)
  /// What a place in labour market training costs is not known.
  case trainingPlaceNotCounted(phase: String)
  /// A study place at a level without a known cost.
  case studyPlaceNotCounted(phase: String)
  /// From establishment benefit: the state's compensation per newly arrived person does not change.
  case stateCompensationUnchanged
  /// A person is let in by the user's word although the rules would refuse.
  case assumedEligible(field: String, reason: String, refusal: Refusal)
  /// The employer's growth support, relief of 2020 or regional support is taken on the user's word.
  case employerSupportAssumed(field: String, growth: Bool, relief: Bool, regional: Bool)
  /// Days of sickness are counted in a job.
  case sickPayCounted
  /// The municipality's side in the income equalisation is not known.
  case equalisationSideUnknown
  /// An adult pays the church fee: that of the municipality is the mean of its parishes.
  case churchFeeIsParishMean
  /// An adult is resident from this month: the year's allowance and credits come in twelfths.
  case partYearResident(from: YearMonth)
  /// The cost of a service is carried on by the CPI from the last year that is known.
  case unitCostIndexed(costs: [String], lastKnownYear: Int)
  /// Values of the user's own stand in the place of these figures, which are set by law.
  case lawReplaced(parameters: [String])
  /// The difference is reckoned by another method than the standard.
  case methodUsed(AppraisalMethod)
  /// The calculator of 2019 takes the person as unemployed; here the path without the step has another benefit.
  case counterfactualNotUnemployed
  /// Displacement is given beside the preset deadweight of the subsidy, which holds displacement already.
  case displacementBesidePreset
  /// The work of a supported job is valued at its cost less the support, and some of those jobs would exist without it:
  /// net then holds a gain of the employer's that follows from the valuation alone.
  case netOfSupportBesideDeadweight
  /// The scenario's group of the new-start job was found by the rules.
  case newStartGroupFound(field: String, group: NewStartGroup)
  /// The ground of a supported job was found by the rules.
  case supportGroundFound(field: String, scheme: JobScheme, ground: SupportGround)
  /// What was decided on a supported job, one element a decision.
  case supportDecided(field: String, decisions: [JobSupportTerms])
  /// A wage subsidy or sheltered work asks for reduced capacity for work, which is taken from the file.
  case reducedCapacityAssumed(field: String, scheme: JobScheme)
  /// The share of a wage subsidy or sheltered work is above the highest that is given in practice.
  case rateAbovePractice(field: String, scheme: JobScheme, rate: Rate, highest: Rate)
  /// The employer is given a supervision grant whose amount is not known, and none is counted.
  case supervisionGrantNotKnown(field: String, scheme: JobScheme)
  /// Two sources give different caps a day of special employment support before November 2017.
  case supportDayCapUncertain(field: String)
  /// The support of a new-start job goes on for twelve months more from this month, by the sections of 2020 and 2021.
  case newStartProlonged(field: String, from: YearMonth)
  /// A wage is the lowest of an agreement in the phase's first month.
  case wageByAgreement(field: String, AgreedWage, monthlyWage: Money, at: YearMonth)
  /// The wage of a new-start job is lower than the lowest of every agreement known in the month.
  case wageBelowAgreements(field: String, lowest: Money, agreement: String, month: YearMonth)
  /// Some leave a job: the result is the mix of who stays and who leaves.
  case retention(field: String, shares: [Rate])
  /// The path with the step, or without it, has several outcomes: the result is their mean.
  case outcomes(isWith: Bool, main: Int)
  /// Some do not go on from a supported job to the phase after it.
  case conversion(field: String, share: Rate)
  /// Some do not finish their studies and leave evenly over the phase.
  case completion(field: String, share: Rate)
  /// Of those who leave a job, how many have unemployment benefit, and how many live as without the step at once; of all
  /// who begin.
  case fallback(field: String, benefit: Rate, without: Rate)
  /// Who leaves a job has no unemployment benefit, for this reason.
  case unemploymentNotEarned(field: String, reason: UnmetUnemploymentCondition)
  /// A horizon beside the scenario's own passes the last known law.
  case horizonBeyondLaw(from: Int)
  /// A horizon goes to the month before the participant has this age.
  case horizonToRetirement(last: YearMonth, age: Int)
  /// Taxes on consumption are counted on the change of the household's money in hand.
  case consumptionTaxOnChange
  /// Public pension rights are counted as later money; not those of sickness or activity compensation.
  case pensionRightsCounted(compensationLeftOut: Bool)
  /// A service is switched on and used, but nobody has said what it costs.
  case serviceCostNotCounted(PublicService)
  /// A service is counted at the user's figure: kronor a month, health care a year.
  case serviceCostGiven(PublicService, Money)
  /// Health care is counted at the model's figure.
  case healthCareAssumed
  /// What municipality and region keep of the tax holds what comes back by inhabitants.
  case inhabitantShareCounted
  /// A study loan is taken: the debt it makes, its repayment, and how it is counted.
  case studyLoan(StudyLoanOutcome)
  /// A wage holds a premium of the studies before it.
  case studyPremium(StudyPremiumOutcome)
}
