public import Economy
public import LawData

/// The law of one month, compiled: plain numbers, nothing to look up.
///
/// What the household cannot ask for is not compiled: a law that is `nil`, or an answer that is.
public struct MonthLaw: Sendable {
  /// Monday to Friday in the month: the paid days of daily benefits.
  public let weekdays: Int
  /// National norm.
  public let norm: NationalNormLaw?
  /// Job stimulus.
  public let stimulus: JobStimulusLaw?
  /// Child allowance.
  public let childAllowance: ChildAllowanceLaw?
  /// Maintenance support.
  public let maintenanceSupport: MaintenanceSupportLaw?
  /// Housing allowance.
  public let housingAllowance: HousingAllowanceLaw?
  /// Housing allowance of a household without children.
  public let youngHousingAllowance: YoungHousingAllowanceLaw?
  /// Fees of preschool and leisure centre.
  public let childCareFee: ChildCareFeeLaw?
  /// Study allowance of pupils at upper secondary school.
  public let childStudyAllowance: ChildStudyAllowanceLaw?
  /// Children's own wages in social assistance.
  public let childWages: ChildWageLaw?
  /// The work premium; `nil` also where it is not in force.
  public let workPremium: WorkPremiumLaw?
  /// Establishment benefit.
  public let establishment: EstablishmentLaw?
  /// Study aid.
  public let studyAid: StudyAidLaw?
  /// Employer contributions.
  public let contributions: EmployerContributionLaw?
  /// Agreed pension and insurance of private employers.
  public let agreed: AgreedBenefitsLaw?
  /// Agreed pension and insurance of municipalities and regions.
  public let agreedOfLocalGovernment: AgreedBenefitsLaw?

  /// Compiles the whole law of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    weekdays = month.weekdayCount
    norm = try NationalNormLaw(month: month, reader: &reader)
    stimulus = try JobStimulusLaw(month: month, reader: &reader)
    childAllowance = try ChildAllowanceLaw(month: month, reader: &reader)
    maintenanceSupport = try MaintenanceSupportLaw(month: month, reader: &reader)
    housingAllowance = try HousingAllowanceLaw(month: month, reader: &reader)
    youngHousingAllowance = try YoungHousingAllowanceLaw(month: month, reader: &reader)
    childCareFee = try ChildCareFeeLaw(month: month, reader: &reader)
    childStudyAllowance = try ChildStudyAllowanceLaw(month: month, reader: &reader)
    childWages = try ChildWageLaw(month: month, reader: &reader)
    workPremium = WorkPremiumLaw(month: month, reader: &reader)
    establishment = try EstablishmentLaw(month: month, reader: &reader)
    studyAid = try StudyAidLaw(month: month, reader: &reader)
    contributions = try EmployerContributionLaw(month: month, reader: &reader)
    agreed = try AgreedBenefitsLaw(month: month, reader: &reader)
    agreedOfLocalGovernment = try AgreedBenefitsLaw(month: month, employer: .municipal, reader: &reader)
  }

  /// Compiles what a household can ask the law of a month.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, needs: LawNeeds.Month, reader: inout ParameterReader
  ) throws(NotModelled) {
    weekdays = month.weekdayCount
    norm =
      if let needs = needs.norm {
        try NationalNormLaw(month: month, needs: needs, reader: &reader)
      } else {
        nil
      }
    stimulus = needs.jobStimulus ? try JobStimulusLaw(month: month, reader: &reader) : nil
    maintenanceSupport =
      needs.maintenanceSupport.isEmpty
      ? nil : try MaintenanceSupportLaw(month: month, born: needs.maintenanceSupport, reader: &reader)
    housingAllowance =
      if let needs = needs.housingAllowance {
        try HousingAllowanceLaw(month: month, needs: needs, reader: &reader)
      } else {
        nil
      }
    youngHousingAllowance =
      if let needs = needs.youngHousingAllowance {
        try YoungHousingAllowanceLaw(month: month, needs: needs, reader: &reader)
      } else {
        nil
      }
    childCareFee =
      needs.childCare.isEmpty
      ? nil : try ChildCareFeeLaw(month: month, youngestFirst: needs.childCare, reader: &reader)
    childStudyAllowance =
      needs.pupils.isEmpty
      ? nil : try ChildStudyAllowanceLaw(month: month, pupils: needs.pupils, reader: &reader)
    let pupils = childStudyAllowance
    let siblingsInStudy = needs.pupils.count {
      pupils?.isPupil(born: $0.born, in: month, isPupil: $0.isPupil) ?? false
    }
    childAllowance =
      needs.childAllowance.isEmpty
      ? nil
      : try ChildAllowanceLaw(
        month: month, born: needs.childAllowance, pupils: siblingsInStudy, reader: &reader)
    childWages = needs.childWages ? try ChildWageLaw(month: month, reader: &reader) : nil
    workPremium = needs.workPremium ? WorkPremiumLaw(month: month, reader: &reader) : nil
    establishment =
      if let needs = needs.establishment {
        try EstablishmentLaw(month: month, needs: needs, reader: &reader)
      } else {
        nil
      }
    studyAid =
      if let needs = needs.studyAid {
        try StudyAidLaw(month: month, needs: needs, reader: &reader)
      } else {
        nil
      }
    contributions =
      if let born = needs.contributions {
        try EmployerContributionLaw(month: month, bornYear: born.year, reader: &reader)
      } else {
        nil
      }
    agreed =
      if let employee = needs.agreedBenefits {
        try AgreedBenefitsLaw(month: month, employer: .private, employee: employee, reader: &reader)
      } else {
        nil
      }
    agreedOfLocalGovernment =
      if let employee = needs.agreedBenefitsOfLocalGovernment {
        try AgreedBenefitsLaw(month: month, employer: .municipal, employee: employee, reader: &reader)
      } else {
        nil
      }
  }

  /// Agreed pension and insurance of an employer.
  public func agreed(with employer: EmployerKind) -> AgreedBenefitsLaw? {
    employer.isPublic ? agreedOfLocalGovernment : agreed
  }
}
