/// Every parameter the model knows, in one list, file by file.
public enum ParameterRegistry: Sendable {
  /// All parameters except the wide tables of municipalities, which have one entry a municipality.
  public static let all: [Parameter] = [
    BaseAmounts.all, ModelBoundaries.all,
    EstablishmentAmounts.all, EstablishmentConditions.all, EstablishmentSupplementConditions.all,
    EstablishmentRegimes.all,
    StudyAidShares.all, StudyChildSupplementShares.all, StudyFreeAmountShares.all, StudyAidConditions.all,
    StudyStartGrantShares.all, StudyStartGrantConditions.all, TransitionStudyAmounts.all,
    TransitionStudyConditions.all, StudyLoanConditions.all, StudyCalendar.all, StudyLoanFigures.all,
    NewStartLevels.all, NewStartConditions.all, NewStartSupportTime.all, NewStartBase.all,
    SupportedJobFigures.all, WageSubsidyFigures.all, IntroductionJobFigures.all, ExtraJobFigures.all,
    EmploymentSupportFigures.all, EntryJobFigures.all, VocationalIntroductionFigures.all,
    EstablishmentJobFigures.all,
    ProgrammeConditions.all,
    NewStartEmployerConditions.all, AgreedWages.all,
    AgreedBenefits.all, LocalGovernmentBenefits.all, HolidaySupplement.all, SickPayFigures.all,
    WorkDefaults.all, UnemploymentFundFigures.all,
    SicknessBenefitFigures.all, ParentalBenefitFigures.all, CompensationFigures.all,
    CompensationGuarantee.all,
    UnemploymentBenefitFigures.all, UnemploymentByIncomeFigures.all, UnemploymentByIncomePeriods.all,
    UnemploymentConditions.all,
    ActivitySupportFigures.all,
    NationalNorm.all, JobStimulus.all, ChildAllowance.all, MaintenanceSupport.all, HousingAllowance.all,
    ChildCareFees.all, ChildNormLimits.all, ChildWages.all, WorkPremium.all, ReasonableRents.all,
    TaxFigures.all, EmployerContributionFigures.all, ConsumerPriceIndex.all, IncomeEqualisation.all,
    TaxCapacity.all, UnitCosts.all, ConsumptionTaxFigures.all,
    PensionRightFigures.all, Population.all, CounterfactualPresets.all, TransitionFigures.all,
  ].flatMap(\.self)

  private static let byIdentifier: [String: Parameter] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The parameter with an identifier.
  public static subscript(id: String) -> Parameter? { byIdentifier[id] }
}
