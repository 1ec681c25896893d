import Appraisal
import Economy
import LawData

/// What the decoding of one file has found so far.
struct DecodingState {
  let municipalities: MunicipalityLookup
  var problems: [Problem] = []
  var defaults: [DefaultUsed] = []
  /// Whether the file is read with another value of an uncertain input, which may take an outcome down to nothing.
  var isVariant = false
  /// The first and the last month of the horizon, once they are known.
  var horizon: ClosedRange<YearMonth>?

  init(municipalities: MunicipalityLookup) { self.municipalities = municipalities }

  mutating func report(_ text: ProblemText, at place: SourcePlace, field: String) {
    problems.append(Problem(text, at: place, field: field))
  }

  mutating func note(default value: String, for field: String) {
    defaults.append(DefaultUsed(field: field, value: value))
  }

  /// Tells of a value of the wrong type, unless it has been told of already.
  mutating func reportType(of value: PositionedValue, expected: ValueType, field: String) {
    guard let found = ValueType(value.kind) else { return }
    report(.wrongType(found: found, expected: expected), at: value.place, field: field)
  }
}

extension Money {
  /// The amount as it would be written in a file: "6800" or "6800.5".
  var written: String { writtenDecimal(ore, decimals: 2) }
}

extension Rate {
  /// The share as it would be written in a file: "0.035".
  var written: String { writtenDecimal(partsPerMillion, decimals: 6) }
}

private func writtenDecimal(_ value: Int, decimals: Int) -> String {
  let digits = String(value.magnitude)
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
  var fraction = padded.suffix(decimals)
  while fraction.last == "0" { fraction.removeLast() }
  return (value < 0 ? "-" : "") + padded.dropLast(decimals) + (fraction.isEmpty ? "" : ".\(fraction)")
}
