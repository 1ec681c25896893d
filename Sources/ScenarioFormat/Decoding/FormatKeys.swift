import Appraisal
import Law
import LifeCourse

/// Every key of the scenario format: what is read, and what is known but not modelled yet.
enum FormatKeys {
  static let file = KnownKeys(
    [
      "nytta", "kind", "title", "description", "extends", "start", "months", "municipality", "household",
      "without", "with", "appraisal", "include", "publicCosts", "uncertain", "overrides",
    ],
    later: [
      "period", "budget", "funding", "participants", "groups", "participation",
    ])

  /// The parts of the file in which nothing can be varied: what says what the file is, and what varies it.
  static let notVaried = ["nytta", "kind", "title", "description", "extends", "start", "uncertain"]
  static let uncertain = KnownKeys(["low", "base", "high"], later: ["distribution"])
  static let override = KnownKeys(["parameter", "value", "from", "to", "reason"])
  /// Observed amounts, kronor a month.
  static let fixed = KnownKeys(FixedLine.allCases.map(\.rawValue))

  static let household = KnownKeys(
    [
      "person", "partner", "partnerWith", "children", "housing", "otherCosts", "socialAssistance",
      "assistanceMonths", "housingAllowance", "sharedWith",
    ])

  /// `residentFrom`: a month of the start's year, for who is resident in Sweden only from it and had income abroad before.
  static let person = KnownKeys([
    "born", "sex", "education", "churchMember", "unemploymentFund", "residentFrom",
  ])
  /// `fee`: kronor a month.
  static let unemploymentFund = KnownKeys(["member", "fee"])
  /// `wage`: kronor a year; `leaves`: the first month in which the child lives elsewhere.
  static let child = KnownKeys([
    "born", "maintenanceSupport", "preschool", "leisureCentre", "alternating", "pupil", "wage", "leaves",
  ])
  static let housing = KnownKeys(
    ["rent", "electricity", "insurance", "area", "reasonableRent", "rentGrowth"])

  static let appraisal = KnownKeys(
    [
      "method", "discountRate", "priceYear", "horizons", "deadweight", "subsidyDeadweight", "displacement",
      "taxFactor",
    ])
  static let include = KnownKeys(
    [
      "administration", "studyPlace", "childCare", "consumptionTax", "pensionRights", "healthCare",
      "employmentService", "labourMarketUnit", "inhabitantShare", "loanSubsidy", "loanRepaymentAsCash",
    ])
  /// Kronor a month; health care a year.
  static let publicCosts = KnownKeys(PublicService.allCases.map(\.rawValue))

  static let employer = KnownKeys(
    [
      "kind", "productivity", "supervisionShare", "supervisorWage", "administrationOnce", "agreement",
      "holidaySupplementRate", "growthSupport", "contributionRelief2020", "regionalSupport",
      "recruitmentOnce",
      "sickDaysPerYear",
    ])
  /// A wage by collective agreement.
  static let agreedWage = KnownKeys(["agreement", "category"])
  static let workCosts = KnownKeys(["travel", "other"])
  /// The keys of a job, and of the `work` beside a benefit.
  static let work = ["wage", "wageGrowth", "extent", "employer", "workCosts"] + production
  /// How the value of the work is reckoned: keys of a job with an employer's account.
  static let production = ["productionValue", "productionMethod"]
  /// The keys of a phase that is a job.
  static let job = work + ["retention", "fallback", "procurement"]

  /// The keys of a path that is written as outcomes.
  static let outcomes = KnownKeys(["outcomes"])
  /// The keys of a partner's path that is no list.
  static let noOutcomes = KnownKeys([], later: ["outcomes"])
  /// The keys of an outcome.
  static let outcome = KnownKeys(["share", "label", "phases"])

  /// The keys of every supported job beside the new-start job.
  private static let supported = job + ["conversion", "decision"]

  /// The keys of every phase.
  static let phase = ["activity", "months", "label", "assumeEligible", "fixed"]

  /// The keys an activity reads, beside those of every phase.
  static func keys(of activity: ActivityName) -> [String] {
    switch activity {
    case .unemployed: []
    case .establishment:
      ["stage", "extent", "monthsUsed", "planFrom", "registeredFrom", "waitingMonths", "sickPeriods", "work"]
    case .newStartJob: supported + ["group", "absenceMonths"]
    case .job: job + ["studyPremium"]
    case .municipalJob: work + ["retention", "fallback"]
    case .wageSubsidyJob: supported + ["form", "rate"]
    case .shelteredJob: supported + ["rate"]
    case .introductionJob, .extraJob, .vocationalIntroduction: supported + ["group", "absenceMonths"]
    case .employmentSupport: supported + ["group", "absenceMonths", "guaranteeDays"]
    case .entryJob: supported + ["group"]
    // The law sets its wage; it is full time.
    case .establishmentJob:
      supported.filter { !["wage", "wageGrowth", "extent"].contains($0) }
        + ["referenceWage", "group", "absenceMonths"]
    case .studies: ["level"] + study + ["work"]
    // The level is upper secondary.
    case .apprenticeship: study + ["productionValue", "employer", "workplaceGrant", "workCosts"]
    case .selfEmployment: ["profit", "profitGrowth", "supportMonths", "disability"] + keptBenefit
    case .labourMarketTraining: keptBenefit + ["placeCost"]
    case .practice:
      ["kind", "keeps", "reinforced", "productionValue", "employer"] + keptEstablishment + keptBenefit
        + ["insuranceYears", "workCosts"]
    case .activitySupport, .unemploymentBenefit, .sickness, .rehabilitation, .activityCompensation,
      .sicknessCompensation, .parentalLeave:
      activity.benefit.map(keys) ?? []
    }
  }

  /// The keys of studies, whatever their level.
  private static let study = [
    "pace", "grant", "loan", "extraLoan", "weeks", "summer", "summerWage", "placeCost", "weeksUsed",
    "registeredMonths", "earningsBefore", "incomeBase", "workMonths", "recentWorkMonths", "completion",
  ]

  /// The keys of an establishment programme that goes on, beside the extent.
  static let keptEstablishment = ["monthsUsed", "planFrom", "registeredFrom", "sickPeriods"]
  /// The keys of activity support that goes on.
  static let keptBenefit = [
    "extent", "incomeBase", "daysUsed", "upperSecondary", "memberMonths", "qualifyingMonths",
  ]
  /// The employer of somebody without a wage.
  static let workplace = KnownKeys(["supervisionShare", "supervisorWage", "administrationOnce"])
  /// The workplace of an apprentice.
  static let apprenticeWorkplace = KnownKeys(workplace.used + ["trainedSupervisor"])

  /// The keys a benefit of one's own reads.
  static func keys(of benefit: BenefitKind) -> [String] {
    let common = ["extent", "incomeBase", "work"]
    return switch benefit {
    case .activitySupport: common + ["daysUsed", "upperSecondary", "memberMonths", "qualifyingMonths"]
    case .unemploymentBenefit: common + ["daysUsed", "memberMonths", "qualifyingMonths"]
    case .sickness, .rehabilitation: common + ["daysUsed"]
    case .activityCompensation, .sicknessCompensation: common + ["insuranceYears"]
    case .parentalLeave: common
    }
  }

  /// Every key a phase can have, each once.
  static let allOfPhases = ActivityName.allCases.flatMap(keys).reduce(into: phase) { all, key in
    if !all.contains(key) { all.append(key) }
  }

  /// The keys that say who leaves a phase, and what they live on: in the path with the step alone.
  static let leaving = ["retention", "conversion", "completion", "fallback"]
}

/// The activities that are modelled.
enum ActivityName: String, CaseIterable, Sendable {
  case unemployed, establishment
  case activitySupport, unemploymentBenefit, sickness, rehabilitation, activityCompensation
  case sicknessCompensation, parentalLeave
  case newStartJob, job, municipalJob, studies
  case labourMarketTraining, practice, apprenticeship, selfEmployment
  case wageSubsidyJob, introductionJob, extraJob, establishmentJob, vocationalIntroduction
  case employmentSupport, entryJob, shelteredJob

  /// The supported job that the activity is, if it is one beside the new-start job.
  var scheme: JobScheme? { JobScheme(rawValue: rawValue) }

  /// The benefit of one's own that the activity is, if it is one.
  var benefit: BenefitKind? { BenefitKind(rawValue: rawValue) }
}
