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
  case half = 50
}

/// The kind of study grant.
public enum StudyGrantKind: String, Sendable, CaseIterable {
  /// The general grant (den generella bidragsnivån).
  case general
  /// The higher grant (den högre bidragsnivån).
  case higher
}
