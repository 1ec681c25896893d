/// A kind of transfer between two actors: the rows of the ledger.
///
/// What each line is — payer, receiver, availability, labels — stands in its ``LineDeclaration``, one file
/// a group. The raw value is the row in a ``Ledger``.
public enum Line: Int, CaseIterable, Sendable {
  // Work
  case wage
  case holidaySupplement
  case sickPay
  case partnerWage
  case employerContributions
  case payrollTaxOnPension
  case agreedPension
  case agreedInsurance
  case production
  case supervision
  case recruitment
  case employerAdministration
  case workExpenses
  case unemploymentFundFee
  case unionFee
  case businessIncome
  case selfEmployedContributions

  // Support to employers
  case newStartSupport
  case wageSubsidySupport
  case introductionJobSupport
  case extraJobSupport
  case vocationalIntroductionSupport
  case employmentSupport
  case entryJobSupport
  case shelteredJobSupport
  case supervisionGrant

  // Support to the household
  case socialAssistance
  case establishmentBenefit
  case establishmentSupplement
  case establishmentHousing
  case activitySupport
  case developmentAllowance
  case sicknessBenefit
  case rehabilitationAllowance
  case activityCompensation
  case sicknessCompensation
  case parentalBenefit
  case childAllowance
  case childStudyAllowance
  case housingAllowance
  case maintenanceSupport
  case workPremium
  case establishmentJobCompensation
  case unemploymentBenefit

  // Study
  case studyGrant
  case studyChildSupplement
  case studyStartGrant
  case transitionStudyGrant
  case studyLoan
  case studyExtraLoan
  case studyLoanDebt
  case studyLoanRepayment
  case studyLoanSubsidy
  case studyPlaceMunicipal
  case studyPlaceRegion
  case studyPlaceState

  // Tax
  case municipalIncomeTax
  case regionalIncomeTax
  case stateIncomeTax
  case generalPensionContribution
  case publicServiceFee
  case burialAndChurchFee
  case taxCredits
  case consumptionTax

  // Services
  case assistanceAdministration
  case labourMarketUnit
  case procurement
  case employmentServiceProgramme
  case childcareFee
  case leisureCentreFee
  case childcarePlace
  case leisureCentrePlace
  case healthCare
  case patientFee

  // Rights
  case pensionRights

  // Displacement
  case displacedProduction
  case displacedWageCost
  case displacedContributions
  case displacedMunicipalTax
  case displacedRegionalTax
  case displacedStateTax

  // Project
  case projectCostEu
  case projectCostMunicipality
  case projectCostRegion
  case projectCostState
  case projectCostOthers

  /// The name used in files, for example `socialAssistance`.
  public var identifier: String { String(describing: self) }

  /// The line with a file name; `nil` if there is none.
  public init?(identifier: String) {
    guard let line = Self.allCases.first(where: { $0.identifier == identifier }) else { return nil }
    self = line
  }
}
