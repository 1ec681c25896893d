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
    /// The wage is above the ceiling up to which agreed pension is modelled, kronor a month.
    case payAboveCeiling(ceiling: Money)
    /// The student earns more than the free amount of a half-year, kronor.
    case incomeAboveFreeAmount(halfYear: YearMonth, income: Money, freeAmount: Money)
    /// A phase that is not the last has no length.
    case phaseWithoutLength
    /// A phase starts after the horizon's end.
    case phaseAfterHorizon(starts: YearMonth)
    /// There are no phases.
    case noPhases
    /// A child in the study allowance's ages, from a month: not modelled yet. The earliest birth that is.
    case pupilOverSixteen(from: YearMonth, earliestBirth: YearMonth)
    /// An adult with this activity is not modelled.
    case partnerActivityNotModelled(String)
    /// The month lies before the first modelled law.
    case beforeModelledLaw
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
    case .payAboveCeiling: "payAboveCeiling"
    case .incomeAboveFreeAmount: "incomeAboveFreeAmount"
    case .phaseWithoutLength: "phaseWithoutLength"
    case .phaseAfterHorizon: "phaseAfterHorizon"
    case .noPhases: "noPhases"
    case .pupilOverSixteen: "pupilOverSixteen"
    case .partnerActivityNotModelled: "partnerActivityNotModelled"
    case .beforeModelledLaw: "beforeModelledLaw"
    case .methodNotForPath: "methodNotForPath"
    }
  }
}

extension Refusal.Reason {
  /// The field of a phase that the condition is about; `nil`: the phase as a whole.
  var field: String? {
    switch self {
    case .age: nil
    case .absence, .absenceMissing: "absenceMonths"
    case .tooLong: "months"
    case .grantNotForLevel: "grant"
    case .levelNotKnown: "group"
    case .decisionAfterStart, .decisionTooEarly: "decision"
    }
  }

  fileprivate var code: String {
    switch self {
    case .age: "refusedByAge"
    case .absence: "refusedByAbsence"
    case .absenceMissing: "absenceMissing"
    case .tooLong: "refusedByLength"
    case .grantNotForLevel: "refusedByLevel"
    case .levelNotKnown: "levelNotKnown"
    case .decisionTooEarly: "decisionTooEarly"
    case .decisionAfterStart: "decisionAfterStart"
    }
  }
}
