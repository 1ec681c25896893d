public import Economy
public import Law
public import LawData

/// Something in a scenario that the law or the model does not allow, told by its field.
///
/// The words are made where they are read, so that they can be Swedish or English.
public struct ScenarioProblem: Error, Hashable, Sendable {
  /// The field's path, for example `with[0].absenceMonths`.
  public let field: String
  /// What is wrong.
  public let kind: Kind

  /// A problem with a field.
  public init(field: String, kind: Kind) {
    self.field = field
    self.kind = kind
  }

  /// The kinds of problem.
  public enum Kind: Hashable, Sendable {
    /// A rule refuses the person.
    case refused(Refusal)
    /// The law or the model does not reach the month.
    case notModelled(NotModelled)
    /// The without-path's establishment programme does not last: the phases to write instead.
    case establishmentUsedUp(Refusal, monthsLeft: Int, monthsUsed: Int)
    /// The agreement's lowest wage is not known in the phase's first month.
    case agreedWageNotKnown(AgreedWage, month: YearMonth)
    /// A phase that is not the last has no length.
    case phaseWithoutLength
    /// A phase starts after the horizon's end.
    case phaseAfterHorizon(starts: YearMonth)
    /// There are no phases.
    case noPhases
    /// The municipality's ceiling of reasonable rent is not known.
    case rentCeilingUnknown(municipality: String, known: [String])
    /// An adult with this activity is not modelled.
    case partnerActivityNotModelled(String)
    /// Nothing reads the user's own value of a parameter.
    case unusedOverride(String)
    /// An uncertain input is not in the file, and the run takes no value for it.
    case uncertainUnused(String)
    /// The base of an uncertain input is not the value of the run, or the run has several.
    case uncertainBase(written: String, used: [String])
    /// The law or the model does not allow a value of an uncertain input.
    indirect case uncertainRefused(value: String, ScenarioProblem)
    /// The month lies before the first modelled law.
    case beforeModelledLaw
    /// Shares left in a job that are no shares, rise, or stand on a phase that is no job.
    case retentionNotUsable
    /// A share who go on that stands on a phase that is no supported job.
    case conversionNotUsable
    /// The model's share who finish studies, which is that of adult education, on another level.
    case completionPresetNotForLevel(StudyLevel)
    /// A share who finish that stands on a phase that is no studies.
    case completionNotUsable
    /// Unemployment benefit is asked for after a job, and nobody who leaves it has a right to it.
    case unemploymentNotEarned(UnmetUnemploymentCondition)
    /// A horizon of so many months: what is wrong there.
    indirect case inHorizon(months: Int, toRetirement: Bool, ScenarioProblem)
    /// The participant has the retirement age when the scenario starts.
    case retired(age: Int)
    /// The inhabitants of the municipality are not known; those of the municipalities named are.
    case inhabitantsNotKnown(municipality: String, known: [String])
    /// A wage premium of studies on a job that no studies come before.
    case premiumWithoutStudies
    /// The method of appraisal cannot answer the path.
    case methodNotForPath(MethodMisfit)
  }
}

extension ScenarioProblem {
  /// The name of the kind, for `Diagnostic.code` and its example file.
  public var code: String {
    switch kind {
    case .refused(let refusal): refusal.reason.code
    case .notModelled: "lawNotModelled"
    case .establishmentUsedUp: "establishmentUsedUp"
    case .agreedWageNotKnown: "agreedWageNotKnown"
    case .phaseWithoutLength: "phaseWithoutLength"
    case .phaseAfterHorizon: "phaseAfterHorizon"
    case .noPhases: "noPhases"
    case .rentCeilingUnknown: "rentCeilingUnknown"
    case .partnerActivityNotModelled: "partnerActivityNotModelled"
    case .unusedOverride: "unusedOverride"
    case .uncertainUnused: "uncertainUnused"
    case .uncertainBase: "uncertainBase"
    case .uncertainRefused: "uncertainRefused"
    case .beforeModelledLaw: "beforeModelledLaw"
    case .retentionNotUsable: "retentionNotUsable"
    case .conversionNotUsable: "conversionNotUsable"
    case .completionPresetNotForLevel: "completionPresetNotForLevel"
    case .completionNotUsable: "completionNotUsable"
    case .unemploymentNotEarned: "unemploymentNotEarned"
    case .inHorizon: "inHorizon"
    case .retired: "retired"
    case .inhabitantsNotKnown: "inhabitantsNotKnown"
    case .premiumWithoutStudies: "premiumWithoutStudies"
    case .methodNotForPath: "methodNotForPath"
    }
  }
}

extension Refusal.Reason {
  /// Whether the user's word can let a person in all the same: not where there is no amount to book.
  var canBeAssumed: Bool {
    switch self {
    case .levelNotKnown, .groundRepealed, .supportAmountNotKnown: false
    default: true
    }
  }

  /// The field of a phase that the condition is about; `nil`: the phase as a whole.
  var field: String? {
    switch self {
    case .age, .ageOfYear: nil
    case .loanAge: "loan"
    case .groundRepealed: "group"
    case .supportAmountNotKnown: nil
    case .absence, .absenceMissing, .workBefore: "absenceMonths"
    case .tooLong, .tooLongInAll: "months"
    case .grantNotForLevel: "grant"
    case .levelNotKnown: "group"
    case .decisionAfterStart, .decisionTooEarly: "decision"
    case .agreedInsuranceMissing: "employer.agreement"
    case .daysUsedUp: "months"
    case .incomeMissing, .income: "incomeBase"
    case .qualifyingMonths: "qualifyingMonths"
    case .insuranceYears: "insuranceYears"
    case .beforeFirstMonth: nil
    case .notInForce, .programmeLeft, .studyAidBefore: "grant"
    case .unemployedMonths: "registeredMonths"
    case .workMonths(_, _, let years): years > 2 ? "workMonths" : "recentWorkMonths"
    case .earnings, .extraLoanWeeks: "extraLoan"
    case .loanWeeks: "loan"
    case .employer: "employer.kind"
    case .agreementNeeded: "employer.agreement"
    case .extent: "extent"
    case .tooShort: "months"
    case .ground: "group"
    case .absenceMissingForSupport: "absenceMonths"
    case .supportNotInForce: nil
    case .referenceWage: "referenceWage"
    }
  }

  fileprivate var code: String {
    switch self {
    case .age, .ageOfYear: "refusedByAge"
    case .loanAge: "refusedByLoanAge"
    case .groundRepealed: "groundRepealed"
    case .supportAmountNotKnown: "supportAmountNotKnown"
    case .absence: "refusedByAbsence"
    case .absenceMissing: "absenceMissing"
    case .tooLong: "refusedByLength"
    case .tooLongInAll: "refusedByLengthInAll"
    case .workBefore: "refusedByWorkBefore"
    case .grantNotForLevel: "refusedByLevel"
    case .levelNotKnown: "levelNotKnown"
    case .decisionTooEarly: "decisionTooEarly"
    case .decisionAfterStart: "decisionAfterStart"
    case .agreedInsuranceMissing: "agreedInsuranceMissing"
    case .daysUsedUp: "daysUsedUp"
    case .incomeMissing: "incomeMissing"
    case .income: "refusedByIncome"
    case .qualifyingMonths: "refusedByQualifyingMonths"
    case .insuranceYears: "refusedByInsuranceYears"
    case .beforeFirstMonth: "refusedBeforeFirstMonth"
    case .notInForce: "refusedByDates"
    case .unemployedMonths: "refusedByUnemployment"
    case .programmeLeft: "refusedByProgramme"
    case .studyAidBefore: "refusedByStudyAid"
    case .workMonths: "refusedByWork"
    case .earnings: "refusedByEarnings"
    case .loanWeeks: "refusedByLoanWeeks"
    case .extraLoanWeeks: "refusedByExtraLoanWeeks"
    case .employer: "refusedByEmployer"
    case .agreementNeeded: "refusedByAgreement"
    case .extent: "refusedByExtent"
    case .tooShort: "refusedByShortness"
    case .ground: "refusedByGround"
    case .absenceMissingForSupport: "absenceMissing"
    case .supportNotInForce: "supportNotInForce"
    case .referenceWage: "refusedByReferenceWage"
    }
  }
}
