public import Economy

/// Where a newly arrived person stands in the establishment programme.
public enum EstablishmentStage: String, Sendable, CaseIterable {
  /// Mapping before the individual plan (kartläggning).
  case mapping
  /// Activities of the programme.
  case programme
}

/// The ground a new-start job is decided on.
public enum NewStartGroup: String, Sendable, CaseIterable {
  /// Long out of work, 25 or older.
  case adult
  /// Long out of work, under 25.
  case youth
  /// Newly arrived (nyanländ).
  case newlyArrived
  /// In the job and development guarantee.
  case guarantee
  /// On day release or conditionally released.
  case prison
}

/// Who an employer is.
public enum EmployerKind: String, Sendable, CaseIterable {
  /// A company (privat arbetsgivare).
  case `private`
  /// A municipality (kommun).
  case municipal
  /// A region (region).
  case regional
  /// An association or foundation (ideell organisation): agreed benefits as a company's.
  case nonProfit

  /// Whether what is produced is work done for the public, not sold.
  public var isPublic: Bool { self == .municipal || self == .regional }
}

/// A job with support beside the new-start job, by the name it has in scenario files.
public enum JobScheme: String, Sendable, CaseIterable {
  /// Wage subsidy (lönebidrag), in any of its forms.
  case wageSubsidyJob
  /// Introduction job (introduktionsjobb).
  case introductionJob
  /// Extra job (extratjänst).
  case extraJob
  /// Establishment job (etableringsjobb).
  case establishmentJob
  /// Vocational introduction (yrkesintroduktionsanställning).
  case vocationalIntroduction
  /// Special employment support (särskilt anställningsstöd).
  case employmentSupport
  /// Entry job (instegsjobb).
  case entryJob
  /// Sheltered work with a public employer (skyddat arbete hos offentlig arbetsgivare, OSA).
  case shelteredJob
}

/// The forms of wage subsidy (lönebidrag); before July 2017 with other names.
public enum WageSubsidyForm: String, Sendable, CaseIterable {
  /// Lönebidrag för utveckling i anställning (utvecklingsanställning).
  case development
  /// Lönebidrag för anställning (lönebidrag).
  case employment
  /// Lönebidrag för trygghet i anställning (trygghetsanställning).
  case security
}

/// Why somebody is let into a supported job. Wage subsidies and sheltered work have no other ground than reduced
/// capacity for work.
public enum SupportGround: String, Sendable, CaseIterable {
  /// In the job and development guarantee (jobb- och utvecklingsgarantin).
  case guarantee
  /// Under 25 and long in the youth guarantee (jobbgarantin för ungdomar).
  case youthGuarantee
  /// Newly arrived (nyanländ).
  case newlyArrived
  /// Long out of work (långtidsarbetslös).
  case longUnemployed
  /// Young and new to the occupation (ung utan yrkeserfarenhet).
  case young
}

/// The level of an education.
public enum StudyLevel: String, Sendable, CaseIterable {
  /// Municipal adult education, compulsory level (komvux på grundläggande nivå).
  case basic
  /// Municipal adult education, upper secondary level (komvux på gymnasial nivå).
  case upperSecondary
  /// Folk high school, general course (folkhögskola).
  case folkHighSchool
  /// Higher vocational education (yrkeshögskola).
  case higherVocational
  /// University or college (högskola).
  case higher
}

/// The share of full time an education takes.
public enum StudyPace: Int, Sendable, CaseIterable {
  case full = 100
  case threeQuarters = 75
  case threeFifths = 60
  case half = 50
  case twoFifths = 40
  case oneFifth = 20

  /// The paces that give study aid and the study start grant; the others give transition study support alone.
  public static let ofStudyAid: [StudyPace] = [.full, .threeQuarters, .half]

  /// The pace as a share of full time.
  public var share: Rate { Rate(partsPerMillion: rawValue * (Rate.one.partsPerMillion / 100)) }
}

/// The kind of study grant.
public enum StudyGrantKind: String, Sendable, CaseIterable {
  /// The general grant (den generella bidragsnivån).
  case general
  /// The higher grant (den högre bidragsnivån).
  case higher
  /// The study start grant (studiestartsstöd), July 2017 to 2025.
  case start
  /// Transition study support (omställningsstudiestöd), from 2023.
  case transition

  /// Whether it is one of the grants of study aid (studiemedel).
  public var isStudyAid: Bool { self == .general || self == .higher }
}
