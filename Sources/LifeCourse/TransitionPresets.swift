import Economy
import Law
import LawData

/// The model's own shares of who goes on from one phase to the next (schabloner för övergång och avbrott).
enum TransitionPresets {
  /// Whether the share who finish is that of the level: it is of municipal adult education (komvux).
  static func hasCompletion(of level: StudyLevel) -> Bool {
    switch level {
    case .basic, .upperSecondary: true
    case .folkHighSchool, .higherVocational, .higher: false
    }
  }

  /// The share who go on at the end of a new-start job, or who finish their studies.
  static func share(
    of cause: LeavingCause, from activity: Activity, at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Rate {
    switch cause {
    case .conversion:
      if case .newStartJob = activity {
        try reader.rate(TransitionFigures.newStartJobConversion, at: month)
      } else {
        try reader.rate(TransitionFigures.otherSupportedJobConversion, at: month)
      }
    case .completion: try reader.rate(TransitionFigures.studiesCompletion, at: month)
    case .retention: .one
    }
  }
}
