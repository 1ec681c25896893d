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
  /// The history without the step.
  public var without: [Phase]
  /// The history with the step.
  public var with: [Phase]
  /// How the difference is appraised.
  public var appraisal: AppraisalSettings
  /// Which of the effects beside the household's own are counted.
  public var include: Inclusions
  /// The values the user did not give.
  public var defaults: [DefaultUsed]
  /// The fingerprint of the file or files it was read from; `nil` for a scenario made in code.
  public var fingerprint: Fingerprint?

  /// A scenario.
  public init(
    title: String, summary: String = "", start: YearMonth, months: Int, municipality: Municipality,
    household: Household, without: [Phase], with: [Phase], appraisal: AppraisalSettings? = nil,
    include: Inclusions = Inclusions(), defaults: [DefaultUsed] = [], fingerprint: Fingerprint? = nil
  ) {
    self.title = title
    self.summary = summary
    self.start = start
    self.months = months
    self.municipality = municipality
    self.household = household
    self.without = without
    self.with = with
    self.appraisal = appraisal ?? AppraisalSettings(priceYear: start.year)
    self.include = include
    self.defaults = defaults
    self.fingerprint = fingerprint
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

  /// Settings; the standard rate is 3.5 %.
  public init(
    method: AppraisalMethod = .standard, discountRate: Rate = Rate(partsPerMillion: 35_000), priceYear: Int,
    deadweight: Rate? = nil, subsidyDeadweight: Rate? = nil, displacement: Rate? = nil, taxFactor: Rate = .one
  ) {
    self.method = method
    self.discountRate = discountRate
    self.priceYear = priceYear
    self.deadweight = deadweight
    self.subsidyDeadweight = subsidyDeadweight
    self.displacement = displacement
    self.taxFactor = taxFactor
  }
}

/// The switchable effects that are modelled.
public struct Inclusions: Sendable, Equatable {
  /// The administration of social assistance.
  public var administration: Bool
  /// The cost of a study place.
  public var studyPlace: Bool

  /// The switches, with their standard positions.
  public init(administration: Bool = true, studyPlace: Bool = true) {
    self.administration = administration
    self.studyPlace = studyPlace
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
