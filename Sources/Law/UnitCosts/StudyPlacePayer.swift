/// Who pays for a study place.
public enum StudyPlacePayer: String, Sendable, CaseIterable {
  /// Adult education (komvux).
  case municipality
  /// Higher vocational and higher education.
  case state
  /// Folk high school: the state's grant and the region's.
  case stateAndRegion

  /// The payer of a place at a level.
  public init(level: StudyLevel) {
    switch level {
    case .basic, .upperSecondary: self = .municipality
    case .folkHighSchool: self = .stateAndRegion
    case .higherVocational, .higher: self = .state
    }
  }
}
