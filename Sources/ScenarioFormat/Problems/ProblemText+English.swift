import Economy

extension ProblemText {
  /// The words in English.
  var english: (message: String, remedy: String) {
    switch self {
    case .fileNotReadable(let path):
      ("the file \(quoted(path)) cannot be read", "check its name and that it may be read")
    case .invalidEncoding:
      ("the file is not UTF-8 from here on", "save it as UTF-8")
    case .extendsCycle(let chain):
      (
        "the files extend each other in a ring: \(chain.map(Self.printable).joined(separator: " → "))",
        "take extends out of one of them"
      )
    case .extendsOutside(let path, let folder):
      (
        "\(quoted(path)) lies outside \(folder.isEmpty ? "the working folder" : quoted(folder))",
        "move the file there or to a folder below"
      )
    case .extendsTooDeep(let limit):
      ("more than \(limit) files extend each other", "merge some of them")
    case .unexpectedCharacter(let found, let expected):
      (
        found.map { "unexpected character \(quoted($0))" } ?? "the file ends too early",
        "expected \(expected.english)"
      )
    case .unterminated(let what, let line):
      ("the \(what.english) that begins on line \(line) does not end", "end it with \(what.ending)")
    case .invalidEscape(let escape):
      (
        "\(quoted(escape)) means no character",
        "write the character itself, \\\\ for a backslash, or \\u and four hexadecimal digits"
      )
    case .invalidNumber(let text):
      (
        "\(quoted(text)) is not a number",
        "write digits with a decimal point, without spaces, unit or leading zero, at most 30 digits"
      )
    case .unquotedText(let word):
      ("the text \(quoted(word)) lacks its quotes", "write \"\(Self.printable(word))\"")
    case .tooDeep(let limit):
      ("objects and lists are more than \(limit) levels deep", "take the inner levels out")
    case .duplicateKey(let key, let line):
      ("\(quoted(key)) is given already on line \(line)", "take one of them out")
    case .unknownVersion(let found, let known):
      ("the format version \(Self.printable(found)) is not known", "write nytta: \(known)")
    case .unknownKey(let key, let known, let later):
      (
        "there is no field \(quoted(key))",
        nearestName(to: key, among: known + later).map { "did you mean \(quoted($0))?" }
          ?? "allowed here: \(known.joined(separator: ", "))"
      )
    case .notModelledKey(let key):
      ("\(quoted(key)) is not modelled yet", "take the field out")
    case .notModelledValue(let value, let allowed):
      ("\(Self.printable(value)) is not modelled yet", "allowed: \(allowed.joined(separator: ", "))")
    case .notModelledPartnerJob:
      (
        "support to the partner's employer is not modelled yet",
        "write activity: \"job\" with wage, extent and workCosts alone: the partner's wage and tax are the same"
      )
    default: englishOfFields
    }
  }

  private var englishOfFields: (message: String, remedy: String) {
    switch self {
    case .missingField(let key):
      ("\(quoted(key)) is missing", "add the field")
    case .emptyText: ("the text is empty", "write the reason in words")
    case .wrongType(let found, let expected):
      ("the value is \(found.english)", "expected \(expected.english)")
    case .unknownValue(let value, let allowed, let later):
      (
        "\(quoted(value)) is none of the allowed values",
        (nearestName(to: value, among: allowed + later).map { "did you mean \(quoted($0))? " } ?? "")
          + "allowed: \(allowed.joined(separator: ", "))"
      )
    case .outOfRange(let value, let allowed):
      ("\(Self.printable(value)) is not allowed", "allowed: \(allowed.english)")
    case .tooManyDecimals(let value, let limit):
      (
        "\(Self.printable(value)) has too many decimals",
        limit == 0 ? "write a whole number" : "write at most \(limit) decimals"
      )
    case .impossibleDate(let text):
      ("there is no month \(quoted(text))", "write year and month, for example \"2019-01\"")
    case .dateOutsideModel(let month, let first, let last):
      ("the month \(month) lies outside the model", "allowed: \(first) to \(last)")
    case .horizonOutsideModel(let end, let last):
      ("the horizon ends in \(end)", "it can end in \(last) at the latest: lower months")
    case .unknownMunicipality(let name, let nearest):
      (
        "there is no municipality \(quoted(name))",
        nearest.map { "did you mean \(quoted($0))?" }
          ?? "write the municipality's name or its four-digit code, for example \"Emmaboda\" or \"0862\""
      )
    case .emptyPath:
      ("the list has no phase", "write at least one, for example { activity: \"unemployed\" }")
    case .pathLength(let end, let horizon):
      (
        end < horizon
          ? "the phases end after month \(end) but the horizon is \(horizon) months"
          : "the phases are \(end) months but the horizon is \(horizon)",
        "take months out of the last phase: it runs to the end of the horizon"
      )
    case .phaseNeverStarts(let start, let last):
      (
        "the phase would begin in \(start) but the horizon ends in \(last)",
        "take the phase out, shorten those before or raise months"
      )
    case .unusedKey(let key, let activity, let users):
      (
        "\(quoted(key)) is not used by \(quoted(activity))",
        "take the field out; it belongs to \(users.joined(separator: ", "))"
      )
    case .unusedBeside(let key, let other):
      ("\(quoted(key)) is not used when \(quoted(other)) is given", "take one of them out")
    case .unusedByPartner(let key):
      (
        "\(quoted(key)) is not used for the partner",
        "take the field out: the partner's employer is not followed"
      )
    case .unusedUnless(let key, let condition):
      ("\(quoted(key)) is used only with \(condition)", "take the field out or write \(condition)")
    case .unusedByChild(let key):
      ("the child never has the age that \(quoted(key)) is for within the horizon", "take the field out")
    case .unusedFromAge(let key, let age):
      ("\(quoted(key)) is used only for who is under \(age)", "take the field out")
    case .unusedUnderOldPlan(let key, let newRules):
      ("\(quoted(key)) is not used under a plan from before \(newRules)", "take the field out")
    case .incompletePair(let key, let other):
      ("\(quoted(key)) needs \(quoted(other))", "write both or neither")
    case .notCombined(let key, let other):
      ("\(quoted(key)) and \(quoted(other)) are not combined", "let one of them be false")
    case .severalProductions(let key, let other):
      (
        "\(quoted(key)) and \(quoted(other)) both tell what the work is worth",
        "keep one of them: productivity is a share of the wage cost, productionValue a value in kronor a month and "
          + "productionMethod: \"netOfSupport\" the wage cost less the support"
      )
    case .notOfPublicEmployer(let key):
      (
        "\(quoted(key)) is a support to companies; municipalities and regions do not have it",
        "take the field out, or write kind: \"private\" if the employer is a company"
      )
    case .employerOfActivity(let kind, let only):
      (
        "the employer is always \"\(only)\" in this activity, not \"\(kind)\"",
        "take kind out, or write the activity job if the employer is another"
      )
    case .moreThanFullTime(let benefit, let work):
      (
        "the benefit's extent \(benefit.written) and the work's \(work.written) are together more than full time",
        "lower one of them: together they can be 1"
      )
    case .outsidePhase(let month, let first, let last):
      ("the month \(month) lies outside the phase", "allowed: \(first) to \(last)")
    case .afterPhaseStart(let month, let start):
      (
        "the month \(month) comes after the phase begins in \(start)", "write \(start) or an earlier month"
      )
    case .tooYoung(let born, let age, let lowest, let start):
      (
        "somebody born in \(born) is \(age) years old in \(start)",
        "an adult must have turned \(lowest) when the horizon begins"
      )
    case .bornAfterHorizon(let born, let last):
      (
        "the child is born in \(born) but the horizon ends in \(last)",
        "take the child out or raise months"
      )
    case .leavesBeforeBirth(let leaves, let born):
      (
        "the child leaves home in \(leaves) but is born in \(born)",
        "write a month after the birth, or take leaves out"
      )
    case .unusedInWithout(let key):
      ("\(quoted(key)) is not used in without", "write it on a job in with")
    case .emptyList: ("the list is empty", "write at least one value, or take the field out")
    case .tooFewOutcomes:
      (
        "there are fewer than two outcomes",
        "write at least two outcomes with share and phases, or write the list of phases itself"
      )
    case .sharesSum(let sum):
      (
        sum < .one
          ? "the shares of the outcomes add up to \(sum.written): \((Rate.one - sum).written) is missing to 1"
          : "the shares of the outcomes add up to \(sum.written): \((sum - Rate.one).written) more than 1",
        "change share so that the shares are exactly 1"
      )
    case .outcomeNever:
      (
        "the share of the outcome is 0: nobody has it, and it changes nothing",
        "take the outcome out, or write a share above 0"
      )
    case .sameLabel(let label, let first):
      (
        "the label of the outcome is \(quoted(label)), and that of \(first) too: the report tells outcomes apart by their name",
        "give each outcome a label of its own"
      )
    case .conversionNotFollowed:
      (
        "\"conversion\" is the share who go on to a job without support, but the next phase is none",
        "write a phase with activity: \"job\" right after it, or take conversion out"
      )
    case .risingShares:
      (
        "the share that is left rises from one year to the next",
        "write the shares after one, two, three years: never rising, for example [0.7, 0.6, 0.52]"
      )
    case .yearsNotRising:
      (
        "the horizons are not in order",
        "write whole years, each longer than the one before, and \"retirement\" last, for example [1, 3, 5]"
      )
    case .leavesBeforeStart(let leaves, let start):
      (
        "the child leaves home in \(leaves) and is at home in no month of the horizon, which begins in \(start)",
        "take the child out or write a later month"
      )
    case .identicalPaths:
      ("with equals without: every difference is zero", "change what the step changes")
    default: englishOfVariation
    }
  }

  func quoted(_ text: String) -> String { "“\(Self.printable(text))”" }
}

extension ExpectedSyntax {
  fileprivate var english: String {
    switch self {
    case .value: "a value"
    case .key: "a field name"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or }"
    case .commaOrBracket: "a comma or ]"
    case .endOfFile: "nothing more"
    }
  }
}

extension UnterminatedSyntax {
  fileprivate var english: String {
    switch self {
    case .text: "text"
    case .comment: "comment"
    case .object: "object"
    case .list: "list"
    }
  }

  /// The characters that end it.
  var ending: String {
    switch self {
    case .text: "\" / '"
    case .comment: "*/"
    case .object: "}"
    case .list: "]"
    }
  }
}

extension ValueType {
  fileprivate var english: String {
    switch self {
    case .object: "an object { … }"
    case .list: "a list [ … ]"
    case .text: "a text in quotes"
    case .number: "a number"
    case .flag: "true or false"
    case .null: "null"
    case .month: "a month, for example \"2019-01\""
    case .flagOrWork: "true, false or \"work\""
    case .amountOrMunicipality: "a number or \"municipality\""
    case .amountOrAgreement: "a number, or a collective agreement's name, for example \"detaljhandel\""
    case .yearsOrRetirement: "a number of years or \"retirement\""
    }
  }
}

extension AllowedNumbers {
  fileprivate var english: String {
    switch self {
    case .between(let lowest, let highest):
      "\(Self.grouped(lowest, ",")) to \(Self.grouped(highest, ","))"
    case .aboveUpTo(let bound, let highest): "above \(bound), at most \(highest)"
    case .oneOf(let numbers): numbers.joined(separator: ", ")
    }
  }
}
