package import Bookkeeping
package import Law

extension BenefitPaid {
  /// The line of the ledger.
  package var line: Line {
    switch self {
    case .activitySupport: .activitySupport
    case .developmentAllowance: .developmentAllowance
    case .unemploymentBenefit: .unemploymentBenefit
    case .sicknessBenefit: .sicknessBenefit
    case .rehabilitationAllowance: .rehabilitationAllowance
    case .activityCompensation: .activityCompensation
    case .sicknessCompensation: .sicknessCompensation
    case .parentalBenefit: .parentalBenefit
    }
  }
}
