import Appraisal
import CommandLineKit
import Economy
import Reporting

/// What `nytta budget` is asked for, as far as the options alone tell.
struct BudgetRequest {
  let path: BudgetPath
  let month: YearMonth?
  let sweep: Sweep?
  let years: [Int]?
  let format: BudgetReport.Format
  let output: String?

  /// A field with the values it is to have, in millionths.
  struct Sweep {
    let field: String
    let values: [Int]
    /// As it was written.
    let text: String
  }

  /// The most values of a sweep.
  static let mostPoints = 100_000
  /// The highest value; it keeps a slip of the finger from becoming a result.
  static let highest = 10_000_000

  /// Reads the options.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    path = arguments.value(BudgetCommand.path).flatMap(BudgetPath.init(rawValue:)) ?? .with
    month = try arguments.value(BudgetCommand.month).map(Self.month)
    sweep = try arguments.value(BudgetCommand.vary).map(Self.sweep)
    years = try arguments.value(BudgetCommand.years).map(Self.years)
    format = arguments.value(BudgetCommand.format).flatMap(BudgetReport.Format.init(rawValue:)) ?? .text
    output = arguments.value(BudgetCommand.output)
    if sweep != nil, years != nil {
      throw .pointless(
        option: "--years", reason: LocalText(sv: "ges inte ihop med --vary", en: "does not go with --vary"))
    }
    if output == InputFiles.standardInput {
      throw .unfit(
        option: "--output", value: "-",
        reason: LocalText(
          sv: "utan --output skrivs resultatet på standard ut",
          en: "without --output the result goes to standard output"))
    }
  }

  private static func month(_ text: String) throws(UsageError) -> YearMonth {
    guard let month = YearMonth(text) else {
      throw .unfit(
        option: "--month", value: text, reason: LocalText(sv: "skriv YYYY-MM", en: "write YYYY-MM"))
    }
    return month
  }

  private static func years(_ text: String) throws(UsageError) -> [Int] {
    var years: [Int] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      let year = try OptionNumbers.whole(word, "--years", in: 0...9_999)
      guard !years.contains(year) else { throw .wordTwice(option: "--years", word: word) }
      years.append(year)
    }
    return years
  }

  /// `FIELD=FROM:TO:STEP`.
  private static func sweep(_ text: String) throws(UsageError) -> Sweep {
    func unfit(_ sv: String, _ en: String) -> UsageError {
      .unfit(option: "--vary", value: text, reason: LocalText(sv: sv, en: en))
    }
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, !sides[0].isEmpty else {
      throw unfit("skriv FIELD=FROM:TO:STEP", "write FIELD=FROM:TO:STEP")
    }
    let parts = sides[1].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw unfit("skriv FIELD=FROM:TO:STEP", "write FIELD=FROM:TO:STEP") }
    var numbers: [Int] = []
    for part in parts {
      guard let number = millionths(part) else {
        throw unfit(
          "”\(part)” är inget tal: ange 0 till 10\u{A0}000\u{A0}000, med punkt och högst 6 decimaler",
          "\"\(part)\" is no number: give 0 to 10,000,000, with a point and at most 6 decimals")
      }
      numbers.append(number)
    }
    let (from, to, step) = (numbers[0], numbers[1], numbers[2])
    guard step > 0 else { throw unfit("steget måste vara större än 0", "the step must be above 0") }
    guard from <= to else { throw unfit("från är större än till", "from is greater than to") }
    guard (to - from) / step < mostPoints else {
      throw unfit(
        "det blir fler än \(WholeNumber.grouped(mostPoints, "\u{A0}")) värden",
        "that makes more than \(WholeNumber.grouped(mostPoints, ",")) values")
    }
    return Sweep(field: sides[0], values: Array(stride(from: from, through: to, by: step)), text: text)
  }

  /// A number in millionths; `nil` where it is none. Spaces and underscores may part its digits in groups.
  private static func millionths(_ text: Substring) -> Int? {
    let decimals = 6
    let digits = text.filter { $0 != "_" && $0 != " " && $0 != "\u{A0}" }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : "0"
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 8, !fraction.isEmpty,
      fraction.utf8.count <= decimals,
      (whole + fraction).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let units = Int(whole), units <= highest,
      let rest = Int(fraction + String(repeating: "0", count: decimals - fraction.utf8.count))
    else { return nil }
    return units * Rate.one.partsPerMillion + rest
  }
}
