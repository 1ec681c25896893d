import Economy
import LifeCourse

/// A field of the file that was left open: what it is called, and its value as a reader writes it.
struct ChosenField: Sendable {
  /// The place in the file without its indices: `["with", "employer", "productivity"]`.
  private let keys: [String]
  private let path: String

  /// A field by its path, for example `with[0].employer.productivity`.
  init(_ path: String) {
    self.path = path
    keys = path.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
  }

  private var key: String { keys.last ?? "" }

  /// Whether the default is an assumption about this very case, not merely what most files would say.
  var isAssumption: Bool { Self.assumed.contains(key) }

  private static let assumed: Set = [
    "wage", "productivity", "holidaySupplementRate", "fee", "deadweight", "subsidyDeadweight", "displacement",
    "conversion", "completion",
  ]

  /// What the field is called; empty for one without a name.
  func label(_ text: Wording) -> String {
    let years = place(of: "retention").map { text.yearOfRetention($0 + 1) } ?? ""
    var name = text.chosenField(key) + years
    if keys.contains("summer"), key != "summer" {
      name = text("sommararbetets \(name)", "summer work: \(name)")
    }
    guard keys.contains("partner"), !name.isEmpty else { return name }
    return text("partnern: \(name)", "partner: \(name)")
  }

  /// The outcome whose share the field is.
  var outcomeShare: (isWith: Bool, place: Int)? {
    guard key == "share", let place = place(of: "outcomes") else { return nil }
    return (keys.first == "with", place)
  }

  /// Whose field it is, where the file has several: the phase of a path, the child.
  func owner(_ text: Wording) -> String? {
    if let outcome = place(of: "outcomes"), let side = keys.first {
      return place(of: "phases").map { text.owner(side, outcome: outcome + 1, place: $0 + 1) }
        ?? text.owner(side, outcome: outcome + 1)
    }
    for key in ["without", "with", "children", "partnerWith", "phases"] {
      if let place = place(of: key) { return text.owner(key, place: place + 1) }
    }
    return nil
  }

  /// The place in the list of a key; `nil` where the path has no such list.
  private func place(of key: String) -> Int? {
    path.split(separator: ".").first { $0.hasPrefix("\(key)[") }
      .flatMap { Int($0.dropFirst(key.count + 1).dropLast()) }
  }

  /// A value as the file would have it, in the words and figures of the report.
  func value(_ value: String, _ text: Wording) -> String {
    if value.hasPrefix("[") { return text.activity(.unemployed) }
    if value.hasPrefix("\""), value.hasSuffix("\"") {
      return word(String(value.dropFirst().dropLast()), text)
    }
    if value == "true" { return text("ja", "yes") }
    if value == "false" { return text("nej", "no") }
    return number(value, text)
  }

  private func word(_ word: String, _ text: Wording) -> String {
    let parts = word.split(separator: "-")
    if parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]), 1...12 ~= month {
      return text.month(YearMonth(januaryOf: year) + (month - 1))
    }
    return text.chosenWord(word, of: key)
  }

  private func number(_ value: String, _ text: Wording) -> String {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    if key.hasSuffix("Year") { return value }
    if Self.shares.contains(key), let share = Self.millionths(parts) {
      return text.number.percent(Rate(partsPerMillion: share))
    }
    guard let whole = Int(parts[0]) else { return value }
    guard parts.count == 2, let fraction = Int(parts[1]) else {
      return Self.amounts.contains(key) ? text.number.kronor(whole) : text.number.whole(whole)
    }
    let power = parts[1].reduce(1) { product, _ in product * 10 }
    let scaled = (whole.magnitude > 0 ? whole * power : 0) + (value.hasPrefix("-") ? -fraction : fraction)
    return text.number.decimal(scaled, decimals: parts[1].count)
      + (Self.amounts.contains(key) ? "\u{A0}\(text.number.unit)" : "")
  }

  /// A decimal number in millionths; `nil` for one with more decimals.
  private static func millionths(_ parts: [Substring]) -> Int? {
    let decimals = 6
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let whole = parts.first, parts.count <= 2, fraction.count <= decimals else { return nil }
    return Int(whole + fraction + String(repeating: "0", count: decimals - fraction.count))
  }

  /// The fields that are a share of something, printed in per cent like everywhere else.
  private static let shares: Set = [
    "discountRate", "deadweight", "subsidyDeadweight", "displacement", "conversion", "completion",
    "retention",
    "share", "productivity", "supervisionShare", "holidaySupplementRate", "extent", "rate", "wageGrowth",
    "rentGrowth", "profitGrowth", "studyPremium", "pace",
  ]

  /// The fields in kronor.
  private static let amounts: Set = [
    "wage", "fee", "rent", "electricity", "insurance", "otherCosts", "administrationOnce", "travel", "other",
    "incomeBase", "supervisorWage", "productionValue", "procurement", "recruitmentOnce", "placeCost",
    "summerWage", "reasonableRent", "earningsBefore", "workplaceGrant",
  ]
}
