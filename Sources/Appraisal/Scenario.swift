public import Economy
public import LawData
public import LifeCourse

/// One question: a household, its two histories, and how the difference is appraised.
public struct Scenario: Sendable, Equatable {
  /// The title.
  public var title: String
  /// What the scenario is about.
  public var summary: String
  /// The first month.
  public var start: YearMonth
  /// The horizon in months, at least 1.
  public var months: Int
  /// The home municipality.
  public var municipality: Municipality
  /// The household.
  public var household: Household
  /// The history without the step, with its outcomes.
  public var courseWithout: Course
  /// The history with the step, with its outcomes.
  public var courseWith: Course
  /// How the difference is appraised.
  public var appraisal: AppraisalSettings
  /// Which of the effects beside the household's own are counted.
  public var include: Inclusions
  /// What public services cost, as far as the user says.
  public var publicCosts: PublicCosts
  /// The user's own values of parameters, in the order of the file.
  public var overrides: [ParameterOverride]
  /// The inputs whose value is not certain, in the order of the file.
  public var uncertain: [UncertainInput]
  /// The values the user did not give.
  public var defaults: [DefaultUsed]
  /// The fingerprint of the file or files it was read from; `nil` for a scenario made in code.
  public var fingerprint: Fingerprint?

  /// A scenario.
  public init(
    title: String, summary: String = "", start: YearMonth, months: Int, municipality: Municipality,
    household: Household, without: [Phase], with: [Phase], appraisal: AppraisalSettings? = nil,
    include: Inclusions = Inclusions(), publicCosts: PublicCosts = PublicCosts(),
    overrides: [ParameterOverride] = [], uncertain: [UncertainInput] = [], defaults: [DefaultUsed] = [],
    fingerprint: Fingerprint? = nil
  ) {
    self.title = title
    self.summary = summary
    self.start = start
    self.months = months
    self.municipality = municipality
    self.household = household
    courseWithout = Course(without)
    courseWith = Course(with)
    self.appraisal = appraisal ?? AppraisalSettings(priceYear: start.year)
    self.include = include
    self.publicCosts = publicCosts
    self.overrides = overrides
    self.uncertain = uncertain
    self.defaults = defaults
    self.fingerprint = fingerprint
  }
}

extension Scenario {
  /// The phases without the step: of several outcomes those of the largest.
  public var without: [Phase] {
    get { courseWithout.phases }
    set { courseWithout.phases = newValue }
  }

  /// The phases with the step: of several outcomes those of the largest.
  public var with: [Phase] {
    get { courseWith.phases }
    set { courseWith.phases = newValue }
  }

  /// Every list of the participant's phases with its field, the history without the step first.
  package var phaseLists: [(field: String, phases: [Phase])] {
    [("without", courseWithout), ("with", courseWith)].flatMap { name, course in
      course.outcomes.enumerated().map { (course.field(name, outcome: $0.offset), $0.element.phases) }
    }
  }
}

/// How amounts at different times are compared, and what of them would have come about anyway.
public struct AppraisalSettings: Sendable, Equatable {
  /// The set of rules the difference is reckoned by.
  public var method: AppraisalMethod
  /// The real discount rate a year.
  public var discountRate: Rate
  /// The year whose prices present values are in.
  public var priceYear: Int
  /// Deadweight (dödvikt): the share who would have reached the same end with the same support; `nil`: not given.
  public var deadweight: Rate?
  /// The share of subsidised jobs that would exist without the support; `nil`: not given.
  public var subsidyDeadweight: Rate?
  /// Displacement (undanträngning): the share of the jobs that somebody else goes without; `nil`: not given.
  public var displacement: Rate?
  /// What a krona of tax costs society (skattefaktor), at least 1. It enters ratios alone, never an actor's result.
  public var taxFactor: Rate
  /// Other horizons to tell the result at, beside the scenario's own.
  public var horizons: [Horizon]

  /// Settings; the standard rate is 3.5 %.
  public init(
    method: AppraisalMethod = .standard, discountRate: Rate = Rate(partsPerMillion: 35_000), priceYear: Int,
    deadweight: Rate? = nil, subsidyDeadweight: Rate? = nil, displacement: Rate? = nil,
    taxFactor: Rate = .one, horizons: [Horizon] = []
  ) {
    self.method = method
    self.discountRate = discountRate
    self.priceYear = priceYear
    self.deadweight = deadweight
    self.subsidyDeadweight = subsidyDeadweight
    self.displacement = displacement
    self.taxFactor = taxFactor
    self.horizons = horizons
  }
}

/// The switchable effects that are modelled.
public struct Inclusions: Sendable, Equatable {
  /// The administration of social assistance.
  public var administration: Bool
  /// The cost of a study place.
  public var studyPlace: Bool
  /// The cost of preschool and leisure centre.
  public var childCare: Bool
  /// Taxes on what the household spends of its change in hand.
  public var consumptionTax: Bool
  /// The public pension rights that are earned.
  public var pensionRights: Bool
  /// Less use of health care by who works or studies.
  public var healthCare: Bool
  /// Programmes of the employment service.
  public var employmentService: Bool
  /// The municipality's labour market unit.
  public var labourMarketUnit: Bool
  /// What municipality and region get back by inhabitants of a larger tax base.
  public var inhabitantShare: Bool
  /// How a study loan is counted: `debt` unless `loanSubsidy` or `loanRepaymentAsCash` is on.
  public var studyLoan: StudyLoanCounting

  /// The switches, with their standard positions.
  public init(
    administration: Bool = true, studyPlace: Bool = true, childCare: Bool = true,
    consumptionTax: Bool = false, pensionRights: Bool = false, healthCare: Bool = false,
    employmentService: Bool = false, labourMarketUnit: Bool = false, inhabitantShare: Bool = false,
    studyLoan: StudyLoanCounting = .debt
  ) {
    self.administration = administration
    self.studyPlace = studyPlace
    self.childCare = childCare
    self.consumptionTax = consumptionTax
    self.pensionRights = pensionRights
    self.healthCare = healthCare
    self.employmentService = employmentService
    self.labourMarketUnit = labourMarketUnit
    self.inhabitantShare = inhabitantShare
    self.studyLoan = studyLoan
  }
}

/// A value the user left to the model, listed in the report.
public struct DefaultUsed: Sendable, Hashable {
  /// The field's path in the scenario, for example `with[0].employer.productivity`.
  public let field: String
  /// The value as it would be written in the file, for example `0.8` or `"general"`.
  public let value: String

  /// A default.
  public init(field: String, value: String) {
    self.field = field
    self.value = value
  }
}
