import CommandLineKit
import Economy

/// Reads numbers among the options: whole kronor, years, months and rates.
struct OptionNumbers {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) { self.arguments = arguments }

  /// What is written for an option; `nil` where it is not given.
  func value(of option: OptionDeclaration) -> String? { arguments.value(option) }

  /// A whole number of an option; `nil` where it is not given.
  func whole(_ option: OptionDeclaration, in bounds: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = arguments.value(option) else { return nil }
    return try Self.whole(text, "--\(option.name)", in: bounds)
  }

  /// A whole number; spaces and underscores may part its digits in groups.
  static func whole(_ text: String, _ option: String, in bounds: ClosedRange<Int>) throws(UsageError) -> Int {
    let digits = text.filter { $0 != "_" && $0 != " " && $0 != "\u{A0}" }
    let isTooLong =
      !digits.isEmpty && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let number = Int(digits) ?? (isTooLong ? .max : nil), !digits.hasPrefix("+") else {
      let isDecimal = digits.contains(".") || digits.contains(",")
      throw .unfit(
        option: option, value: text,
        reason: isDecimal
          ? LocalText(sv: "ange ett helt tal", en: "give a whole number")
          : LocalText(sv: "det är inget tal", en: "it is not a number"))
    }
    guard bounds.contains(number) else {
      let span = WholeNumber.span(bounds)
      throw .unfit(
        option: option, value: text,
        reason: LocalText(sv: "ange \(span.swedish)", en: "give \(span.english)"))
    }
    return number
  }

  /// `FROM:TO:STEP`.
  static func sweep(_ text: String) throws(UsageError) -> StrideThrough<Int> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    func unfit(_ sv: String, _ en: String) -> UsageError {
      .unfit(option: "--sweep", value: text, reason: LocalText(sv: sv, en: en))
    }
    guard parts.count == 3 else { throw unfit("skriv FROM:TO:STEP", "write FROM:TO:STEP") }
    var numbers: [Int] = []
    for part in parts { numbers.append(try whole(part, "--sweep", in: 0...TaxRequest.highestIncome)) }
    let (from, to, step) = (numbers[0], numbers[1], numbers[2])
    guard step > 0 else { throw unfit("steget måste vara minst 1", "the step must be at least 1") }
    guard from <= to else { throw unfit("från är större än till", "from is greater than to") }
    guard (to - from) / step < TaxRequest.mostRows else {
      throw unfit(
        "det blir fler än \(WholeNumber.grouped(TaxRequest.mostRows, "\u{A0}")) rader",
        "that makes more than \(WholeNumber.grouped(TaxRequest.mostRows, ",")) rows")
    }
    return stride(from: from, through: to, by: step)
  }

  /// Percentages with commas between them, exact: `21.96,11.86,0.293`.
  static func percentages(_ text: String, _ option: String) throws(UsageError) -> [Rate] {
    var rates: [Rate] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let rate = percentage(word) else {
        throw .unfit(
          option: option, value: text,
          reason: LocalText(
            sv: "skriv procent med punkt och högst fyra decimaler, 0–100, med komma emellan",
            en: "write per cent with a point and at most four decimals, 0–100, with commas between"))
      }
      rates.append(rate)
    }
    return rates
  }

  /// "21.96" per cent: 219 600 parts per million.
  private static func percentage(_ word: Substring) -> Rate? {
    let decimals = 4
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : "0"
    guard let whole = parts.first, !whole.isEmpty, !fraction.isEmpty, fraction.utf8.count <= decimals,
      (whole + fraction).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let units = Int(whole), units <= 100,
      let rest = Int(fraction + String(repeating: "0", count: decimals - fraction.utf8.count))
    else { return nil }
    let rate = Rate(partsPerMillion: units * 10_000 + rest)
    return rate > .one ? nil : rate
  }
}
