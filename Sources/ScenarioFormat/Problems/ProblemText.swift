import Economy
import LawData

/// What is wrong, with the facts its words are made of. The words of both languages stand in
/// `ProblemText+Swedish.swift`, `ProblemText+English.swift` and `ProblemText+Variation.swift` and nowhere else.
enum ProblemText: Sendable, Equatable {
  case fileNotReadable(String)
  case invalidEncoding
  case extendsCycle([String])
  case extendsOutside(String, folder: String)
  case extendsTooDeep(limit: Int)
  case unexpectedCharacter(found: String?, expected: ExpectedSyntax)
  case unterminated(UnterminatedSyntax, openedLine: Int)
  case invalidEscape(String)
  case invalidNumber(String)
  case unquotedText(String)
  case tooDeep(limit: Int)
  case duplicateKey(String, firstLine: Int)
  case unknownVersion(String, known: Int)
  /// `later` holds what is known but not modelled yet: it can be meant, but is not offered.
  case unknownKey(String, known: [String], later: [String])
  case notModelledKey(String)
  case notModelledValue(String, allowed: [String])
  case notModelledPartnerJob
  case missingField(String)
  case emptyText
  case wrongType(found: ValueType, expected: ValueType)
  case unknownValue(String, allowed: [String], later: [String])
  case outOfRange(String, AllowedNumbers)
  case tooManyDecimals(String, limit: Int)
  case impossibleDate(String)
  case dateOutsideModel(YearMonth, first: YearMonth, last: YearMonth)
  case horizonOutsideModel(end: YearMonth, last: YearMonth)
  case unknownMunicipality(String, nearest: String?)
  case emptyPath
  case pathLength(end: Int, horizon: Int)
  case phaseNeverStarts(start: YearMonth, last: YearMonth)
  case unusedKey(String, activity: String, usedBy: [String])
  case unusedBeside(String, other: String)
  case unusedByPartner(String)
  case unusedUnless(String, condition: String)
  case unusedInWithout(String)
  case unusedByChild(String)
  case unusedFromAge(String, age: Int)
  case unusedUnderOldPlan(String, newRules: YearMonth)
  case incompletePair(String, needs: String)
  case notCombined(String, String)
  case severalProductions(String, String)
  case notOfPublicEmployer(String)
  case employerOfActivity(String, only: String)
  case moreThanFullTime(benefit: Rate, work: Rate)
  case outsidePhase(YearMonth, first: YearMonth, last: YearMonth)
  case afterPhaseStart(YearMonth, start: YearMonth)
  case tooYoung(born: YearMonth, age: Int, lowest: Int, start: YearMonth)
  case bornAfterHorizon(born: YearMonth, last: YearMonth)
  case leavesBeforeBirth(leaves: YearMonth, born: YearMonth)
  case emptyList
  case risingShares
  case tooFewOutcomes
  case sharesSum(Rate)
  case outcomeNever
  case sameLabel(String, first: String)
  case conversionNotFollowed
  case yearsNotRising
  case unknownParameter(String, nearest: String?)
  case unknownInput(String, nearest: String?)
  case notVaried(String)
  case agreedWageVaried(parameter: String)
  case partOfTheRule(String)
  case wrongOwnValue(String, ParameterUnit, ClosedRange<Int>)
  case parameterNotInForce(String, first: YearMonth, last: YearMonth?)
  case endsBeforeItBegins(from: YearMonth, to: YearMonth)
  case overlappingOverrides(String)
  case notInOrder(low: String, base: String, high: String)
  case baseDiffers(base: String, file: String)
  indirect case uncertainRefused(value: String, ProblemText)
  case overridesLaw(String)
  case leavesBeforeStart(leaves: YearMonth, start: YearMonth)
  case identicalPaths

  /// The kind of problem.
  var code: ProblemCode {
    switch self {
    case .fileNotReadable: .fileNotReadable
    case .invalidEncoding: .invalidEncoding
    case .extendsCycle: .extendsCycle
    case .extendsOutside: .extendsOutside
    case .extendsTooDeep: .extendsTooDeep
    case .unexpectedCharacter: .unexpectedCharacter
    case .unterminated: .unterminated
    case .invalidEscape: .invalidEscape
    case .invalidNumber: .invalidNumber
    case .unquotedText: .unquotedText
    case .tooDeep: .tooDeep
    case .duplicateKey: .duplicateKey
    case .unknownVersion: .unknownVersion
    case .unknownKey: .unknownKey
    case .notModelledKey, .notModelledValue, .notModelledPartnerJob: .notModelled
    case .missingField, .emptyText: .missingField
    case .wrongType: .wrongType
    case .unknownValue: .unknownValue
    case .outOfRange: .outOfRange
    case .tooManyDecimals: .tooManyDecimals
    case .impossibleDate: .impossibleDate
    case .dateOutsideModel, .horizonOutsideModel: .dateOutsideModel
    case .unknownMunicipality: .unknownMunicipality
    case .emptyPath: .emptyPath
    case .pathLength: .pathLength
    case .phaseNeverStarts: .phaseNeverStarts
    case .unusedKey, .unusedBeside, .unusedByPartner, .unusedUnless, .unusedInWithout, .unusedByChild,
      .unusedFromAge, .unusedUnderOldPlan, .leavesBeforeStart:
      .unusedInput
    case .incompletePair: .incompletePair
    case .notCombined: .notCombined
    case .severalProductions: .severalProductions
    case .notOfPublicEmployer: .notOfPublicEmployer
    case .employerOfActivity: .employerOfActivity
    case .moreThanFullTime: .moreThanFullTime
    case .outsidePhase: .outsidePhase
    case .afterPhaseStart: .afterPhaseStart
    case .tooYoung: .tooYoung
    case .bornAfterHorizon: .bornAfterHorizon
    case .leavesBeforeBirth: .leavesBeforeBirth
    case .sharesSum: .sharesSum
    case .outcomeNever: .unusedInput
    case .sameLabel: .sameLabel
    case .conversionNotFollowed: .unusedInput
    case .emptyList, .tooFewOutcomes, .risingShares, .yearsNotRising: .unusableList
    case .unknownParameter, .unknownInput: .unknownParameter
    case .notVaried, .partOfTheRule: .partOfTheRule
    case .agreedWageVaried: .wrongType
    case .wrongOwnValue: .outOfRange
    case .parameterNotInForce: .dateOutsideModel
    case .endsBeforeItBegins: .impossibleDate
    case .overlappingOverrides: .overlappingOverrides
    case .notInOrder: .notInOrder
    case .baseDiffers: .baseDiffers
    case .uncertainRefused: .uncertainRefused
    case .overridesLaw: .overridesLaw
    case .identicalPaths: .identicalPaths
    }
  }

  /// The problem and what to do about it.
  func words(_ language: Language) -> (message: String, remedy: String) {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  /// Text from input, made safe to print on one line: control characters out, at most 60 characters.
  static func printable(_ text: String) -> String {
    let limit = 60
    let clean = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{fffd}"
          default: scalar
          }
        }))
    return clean.count > limit ? clean.prefix(limit) + "…" : clean
  }
}

/// What could stand where an unexpected character stands.
enum ExpectedSyntax: Sendable, Equatable {
  case value, key, colon, commaOrBrace, commaOrBracket, endOfFile
}

/// What does not end.
enum UnterminatedSyntax: Sendable, Equatable {
  case text, comment, object, list
}

/// The type of a value.
enum ValueType: Sendable, Equatable {
  case object, list, text, number, flag, null, month, flagOrWork, amountOrMunicipality, amountOrAgreement
  case yearsOrRetirement

  init?(_ kind: PositionedValue.Kind) {
    switch kind {
    case .null: self = .null
    case .flag: self = .flag
    case .number: self = .number
    case .text: self = .text
    case .list: self = .list
    case .object: self = .object
    case .invalid: return nil
    }
  }
}

/// Which numbers are allowed, as they would be written in the file.
enum AllowedNumbers: Sendable, Equatable {
  case between(String, String)
  case aboveUpTo(String, String)
  case oneOf([String])
}

extension AllowedNumbers {
  /// A whole number of five digits or more in groups of three; anything else as it stands.
  static func grouped(_ number: String, _ mark: Character) -> String {
    guard number.utf8.count > 4, number.allSatisfy({ "0" <= $0 && $0 <= "9" }) else { return number }
    var text = ""
    for (place, digit) in number.enumerated() {
      if place > 0, (number.utf8.count - place).isMultiple(of: 3) { text.append(mark) }
      text.append(digit)
    }
    return text
  }
}
