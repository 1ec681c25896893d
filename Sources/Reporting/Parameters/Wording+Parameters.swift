import Economy
import LawData

extension Wording {
  var periodColumn: String { self("Gäller", "Valid") }
  var statusColumn: String { self("Slag", "Kind") }
  var monthsColumn: String { self("Månader", "Months") }
  var valuesColumn: String { self("Värden", "Values") }
  var parametersColumn: String { self("Beteckningar", "Identifiers") }

  func name(_ parameter: Parameter) -> String { self(parameter.swedishName, parameter.englishName) }

  /// "2016-01–2019-12", or "2016-01–" where no end is known.
  func period(_ value: ParameterValue) -> String {
    "\(value.entry.from)–\(value.through?.description ?? "")"
  }

  func monthsOfYear(_ months: ClosedRange<Int>) -> String {
    if months == 1...12 { return self("hela året", "all year") }
    return months.count == 1 ? String(months.lowerBound) : "\(months.lowerBound)–\(months.upperBound)"
  }

  func valueOrNone(_ value: Int?, _ unit: ParameterUnit) -> String {
    value.map { self.value($0, unit) } ?? self("gäller inte", "not in force")
  }

  /// A change in per cent with one decimal and its sign.
  func change(_ share: Rate?) -> String {
    guard let share else { return "" }
    let tenths = Int((Double(share.partsPerMillion) / 1_000).rounded())
    let sign = tenths > 0 ? "+" : ""
    return sign + number.decimal(tenths, decimals: 1, keep: 1) + (language == .swedish ? "\u{A0}%" : "%")
  }

  func listTotal(values: Int, parameters: Int) -> String {
    self(
      "Värden: \(number.whole(values)). Beteckningar: \(number.whole(parameters)).",
      "Values: \(number.whole(values)). Identifiers: \(number.whole(parameters)).")
  }

  func differenceTotal(_ count: Int, of all: Int) -> String {
    self(
      "Beteckningar som skiljer sig: \(number.whole(count)) av \(number.whole(all)).",
      "Identifiers that differ: \(number.whole(count)) of \(number.whole(all)).")
  }

  func sourcesTotal(_ count: Int) -> String {
    self("Källor: \(number.whole(count)).", "Sources: \(number.whole(count)).")
  }
}
