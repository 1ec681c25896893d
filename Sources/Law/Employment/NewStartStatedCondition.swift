public import Economy
import LawData

/// A condition of new-start support that no scenario can show to be met: it is taken as met and told in the report.
public enum NewStartStatedCondition: String, Sendable, CaseIterable {
  /// Unemployed and registered as a jobseeker.
  case registeredJobseeker
  /// A residence permit within 36 months, where the ground newly arrived stands on the file's word.
  case residencePermit
  /// Enrolled in the job and development guarantee, where that ground stands on the file's word.
  case inGuarantee
  /// Wage by collective agreement or equal to it.
  case agreedWage
  /// Agreed insurance or equal to it.
  case agreedInsurance
  /// Nobody dismissed for lack of work at the unit in the twelve months before.
  case noRedundancy
  /// Wages paid electronically.
  case electronicPay
  /// Registered as an employer.
  case registeredEmployer
  /// No business ban, bankruptcy or unpaid taxes.
  case soundEmployer
  /// Not a company of the worker's own family.
  case noFamilyFirm

  /// The ground that the condition is one of; `nil`: it is asked for on every ground.
  public var group: NewStartGroup? {
    switch self {
    case .residencePermit: .newlyArrived
    case .inGuarantee: .guarantee
    default: nil
    }
  }

  /// The section that asks for it of decisions in some months, the last of them first; `nil` where none does.
  public func source(ofDecisions decisions: [YearMonth]) -> LegalSource? {
    let parameter = parameter
    for month in decisions.sorted(by: >) {
      if let place = parameter.entryIndex(at: month) { return parameter.entries[place].source }
    }
    return nil
  }

  private var parameter: Parameter {
    switch self {
    case .registeredJobseeker: NewStartEmployerConditions.registeredJobseeker
    case .residencePermit: NewStartEmployerConditions.residencePermit
    case .inGuarantee: NewStartEmployerConditions.inGuarantee
    case .agreedWage: NewStartEmployerConditions.agreedWage
    case .agreedInsurance: NewStartEmployerConditions.agreedInsurance
    case .noRedundancy: NewStartEmployerConditions.noRedundancy
    case .electronicPay: NewStartEmployerConditions.electronicPay
    case .registeredEmployer: NewStartEmployerConditions.registeredEmployer
    case .soundEmployer: NewStartEmployerConditions.soundEmployer
    case .noFamilyFirm: NewStartEmployerConditions.noFamilyFirm
    }
  }
}
