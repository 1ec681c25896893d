import Law

/// Every key of the scenario format: what is read, and what is known but not modelled yet.
enum FormatKeys {
  static let file = KnownKeys(
    [
      "nytta", "kind", "title", "description", "extends", "start", "months", "municipality", "household",
      "without", "with", "appraisal", "include",
    ],
    later: [
      "uncertain", "overrides", "period", "budget", "funding", "participants", "groups", "participation",
    ])

  static let household = KnownKeys(
    [
      "person", "partner", "partnerWith", "children", "housing", "otherCosts", "socialAssistance",
      "assistanceMonths", "housingAllowance",
    ],
    later: ["sharedWith"])

  /// `residentFrom`: a month of the start's year, for who is resident in Sweden only from it and had income abroad before.
  static let person = KnownKeys([
    "born", "sex", "education", "churchMember", "unemploymentFund", "residentFrom",
  ])
  /// `fee`: kronor a month.
  static let unemploymentFund = KnownKeys(["member", "fee"])
  static let child = KnownKeys(
    ["born", "maintenanceSupport", "preschool", "alternating", "pupil"], later: ["wage"])
  static let housing = KnownKeys(
    ["rent", "electricity", "insurance", "area", "reasonableRent", "rentGrowth"])

  static let appraisal = KnownKeys(
    [
      "method", "discountRate", "priceYear", "deadweight", "subsidyDeadweight", "displacement", "taxFactor",
    ],
    later: ["horizons"])
  static let include = KnownKeys(["administration", "studyPlace"] + switchesInOnePosition.map(\.key))
  static let switchesInOnePosition = [
    (key: "consumptionTax", position: false), (key: "pensionRights", position: false),
    (key: "childCare", position: true), (key: "employmentService", position: false),
    (key: "labourMarketUnit", position: false), (key: "healthCare", position: false),
    (key: "loanSubsidy", position: false), (key: "loanRepaymentAsCash", position: false),
    (key: "inhabitantShare", position: false),
  ]

  static let employer = KnownKeys(
    [
      "kind", "productivity", "supervisionShare", "supervisorWage", "administrationOnce", "agreement",
      "holidaySupplementRate", "growthSupport", "contributionRelief2020", "regionalSupport",
    ],
    later: ["recruitmentOnce", "sickDaysPerYear", "productionValue", "procurement"])
  static let workCosts = KnownKeys(["travel", "other"])

  /// The keys of a path that is written as outcomes.
  static let outcomes = KnownKeys([], later: ["outcomes"])

  /// The keys of every phase.
  static let phase = ["activity", "months", "label", "assumeEligible"]
  /// The keys of a phase that are known but not modelled yet.
  static let phaseLater = [
    "retention", "fixed", "incomeBase", "insuranceYears", "extraLoan", "completion", "productionValue",
    "procurement", "recruitmentOnce", "sickDaysPerYear",
  ]

  /// The keys an activity reads, beside those of every phase.
  static func keys(of activity: ActivityName) -> [String] {
    let work = ["wage", "wageGrowth", "extent", "employer", "workCosts"]
    return switch activity {
    case .unemployed: []
    case .establishment: ["stage", "extent", "monthsUsed"]
    case .newStartJob: work + ["decision", "group", "absenceMonths"]
    case .job: work
    case .studies:
      ["level", "pace", "grant", "loan", "weeks", "summer", "summerWage", "placeCost"]
    }
  }

  /// Every key a phase can have, modelled or not.
  static let allOfPhases = modelledOfPhases + phaseLater

  /// Every key a phase can have that is read, each once.
  static let modelledOfPhases = ActivityName.allCases.flatMap(keys).reduce(into: phase) { all, key in
    if !all.contains(key) { all.append(key) }
  }

  /// The activities that are known but not modelled yet.
  static let activitiesLater = [
    "activitySupport", "unemploymentBenefit", "sickness", "rehabilitation", "activityCompensation",
    "sicknessCompensation", "parentalLeave", "wageSubsidyJob", "introductionJob", "extraJob",
    "establishmentJob", "vocationalIntroduction", "employmentSupport", "entryJob", "shelteredJob",
    "municipalJob", "labourMarketTraining", "practice", "apprenticeship", "selfEmployment",
  ]
}

/// The activities that are modelled.
enum ActivityName: String, CaseIterable, Sendable {
  case unemployed, establishment, newStartJob, job, studies
}
