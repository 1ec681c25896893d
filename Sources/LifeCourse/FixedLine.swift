public import Bookkeeping

/// A line whose observed amount a phase can fix: monthly cash to the household that is not taxed, so that
/// nothing before it in the month depends on it.
///
/// Taxed benefits are not among them: their amount follows from the income they are reckoned on.
public enum FixedLine: String, Sendable, CaseIterable {
  case socialAssistance, establishmentBenefit, establishmentSupplement, establishmentHousing
  case housingAllowance, maintenanceSupport, childAllowance

  /// The line of the books.
  public var line: Line {
    switch self {
    case .socialAssistance: .socialAssistance
    case .establishmentBenefit: .establishmentBenefit
    case .establishmentSupplement: .establishmentSupplement
    case .establishmentHousing: .establishmentHousing
    case .housingAllowance: .housingAllowance
    case .maintenanceSupport: .maintenanceSupport
    case .childAllowance: .childAllowance
    }
  }
}
