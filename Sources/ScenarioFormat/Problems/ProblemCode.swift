/// The kinds of problem a scenario file can have. Each has one example file in the tests.
public enum ProblemCode: String, Sendable, CaseIterable {
  // The file.
  /// A file cannot be read.
  case fileNotReadable
  /// The file is not UTF-8.
  case invalidEncoding
  /// `extends` leads back to a file already read.
  case extendsCycle
  /// `extends` leaves the folder it must keep within.
  case extendsOutside
  /// Too many files extend each other.
  case extendsTooDeep
  // JSON5.
  /// A character stands where it cannot.
  case unexpectedCharacter
  /// A text, comment, object or list does not end.
  case unterminated
  /// An escape in a text means nothing.
  case invalidEscape
  /// A number is written wrongly, or is not a number.
  case invalidNumber
  /// A text lacks its quotes.
  case unquotedText
  /// Objects and lists stand too deep in each other.
  case tooDeep
  /// A key is given twice.
  case duplicateKey
  // Fields.
  /// The file has a format version that is not known.
  case unknownVersion
  /// A key is not known.
  case unknownKey
  /// A key or value is known but not modelled yet.
  case notModelled
  /// A field that must be given is not.
  case missingField
  /// A value is of the wrong type.
  case wrongType
  /// A value is none of those allowed.
  case unknownValue
  /// A number is too small, too large, or between those allowed.
  case outOfRange
  /// A number has more decimals than its unit.
  case tooManyDecimals
  /// There is no such month.
  case impossibleDate
  /// A month is outside what the model covers.
  case dateOutsideModel
  /// There is no such municipality.
  case unknownMunicipality
  /// A path has no phase.
  case emptyPath
  /// A path ends before or after the horizon.
  case pathLength
  /// A phase begins after the horizon.
  case phaseNeverStarts
  /// The shares of a path's outcomes do not add up to 1.
  case sharesSum
  /// Two outcomes of a path have the same label.
  case sameLabel
  /// A value is given that nothing uses.
  case unusedInput
  /// One of two values that need each other is missing.
  case incompletePair
  /// Two values that cannot both hold.
  case notCombined
  /// The value of the work is reckoned in two ways.
  case severalProductions
  /// A municipality or region cannot have the support.
  case notOfPublicEmployer
  /// The activity has another employer.
  case employerOfActivity
  /// A benefit and the job beside it are together more than full time.
  case moreThanFullTime
  /// A month lies outside its phase.
  case outsidePhase
  /// A month that may not come after the phase begins does.
  case afterPhaseStart
  /// An adult is not 18 at the start.
  case tooYoung
  /// A child is born after the horizon.
  case bornAfterHorizon
  /// A child leaves home before it is born.
  case leavesBeforeBirth
  /// A list of figures is empty or in the wrong order.
  case unusableList
  /// There is no such parameter or field.
  case unknownParameter
  /// A value is one that no user can set: it is part of a rule.
  case partOfTheRule
  /// Two values of the user's own hold in the same month.
  case overlappingOverrides
  /// The lowest, own and highest value do not stand in order.
  case notInOrder
  /// The base of an uncertain input is not the value in the file.
  case baseDiffers
  /// The lowest or highest value of an uncertain input cannot stand in the file.
  case uncertainRefused
  // Warnings.
  /// A figure set by law is replaced by the user's own.
  case overridesLaw
  /// The two paths are the same: every result is zero.
  case identicalPaths

  /// Whether the scenario can be run all the same.
  var isWarning: Bool { self == .identicalPaths || self == .overridesLaw }
}
