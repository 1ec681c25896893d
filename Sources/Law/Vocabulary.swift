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
