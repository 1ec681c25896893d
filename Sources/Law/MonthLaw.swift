public import Economy
public import LawData

/// The parts of the law a household can meet: what is compiled, and so what a report lists as used.
public struct LawAreas: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Social assistance: norm and job stimulus.
  public static let socialAssistance = LawAreas(rawValue: 1 << 0)
  /// Children: child allowance and maintenance support.
  public static let children = LawAreas(rawValue: 1 << 1)
  /// Housing allowance.
  public static let housingAllowance = LawAreas(rawValue: 1 << 2)
  /// The establishment programme.
  public static let establishment = LawAreas(rawValue: 1 << 3)
  /// Work with an employer's account.
  public static let work = LawAreas(rawValue: 1 << 4)
  /// Study aid.
  public static let studyAid = LawAreas(rawValue: 1 << 5)
  /// Maintenance support.
  public static let maintenanceSupport = LawAreas(rawValue: 1 << 6)
  /// A collective agreement's pension and insurance.
  public static let agreement = LawAreas(rawValue: 1 << 7)
}

/// The law of one month, compiled: plain numbers, nothing to look up.
public struct MonthLaw: Sendable {
  /// Monday to Friday in the month: the paid days of daily benefits.
  public let weekdays: Int
  /// National norm; `nil` where social assistance is not compiled.
  public let norm: NationalNormLaw?
  /// Job stimulus.
  public let stimulus: JobStimulusLaw?
  /// Child allowance.
  public let childAllowance: ChildAllowanceLaw?
  /// Maintenance support.
  public let maintenanceSupport: MaintenanceSupportLaw?
  /// Housing allowance.
  public let housingAllowance: HousingAllowanceLaw?
  /// Establishment benefit.
  public let establishment: EstablishmentLaw?
  /// Study aid.
  public let studyAid: StudyAidLaw?
  /// Employer contributions.
  public let contributions: EmployerContributionLaw?
  /// Agreed pension and insurance.
  public let agreed: AgreedBenefitsLaw?

  /// Compiles the law of a month.
  public init(month: YearMonth, areas: LawAreas, reader: inout ParameterReader) throws(NotModelled) {
    weekdays = month.weekdayCount
    norm = areas.contains(.socialAssistance) ? try NationalNormLaw(month: month, reader: &reader) : nil
    stimulus = areas.contains(.socialAssistance) ? try JobStimulusLaw(month: month, reader: &reader) : nil
    childAllowance = areas.contains(.children) ? try ChildAllowanceLaw(month: month, reader: &reader) : nil
    maintenanceSupport =
      areas.contains(.maintenanceSupport) ? try MaintenanceSupportLaw(month: month, reader: &reader) : nil
    housingAllowance =
      areas.contains(.housingAllowance) ? try HousingAllowanceLaw(month: month, reader: &reader) : nil
    establishment = areas.contains(.establishment) ? try EstablishmentLaw(month: month, reader: &reader) : nil
    studyAid = areas.contains(.studyAid) ? try StudyAidLaw(month: month, reader: &reader) : nil
    contributions = areas.contains(.work) ? try EmployerContributionLaw(month: month, reader: &reader) : nil
    agreed = areas.contains(.agreement) ? try AgreedBenefitsLaw(month: month, reader: &reader) : nil
  }
}
