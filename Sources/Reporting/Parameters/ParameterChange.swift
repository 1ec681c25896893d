package import Economy
package import LawData

/// Months of a year in which a parameter's value differs from that of the same months of another year.
package struct ParameterChange: Hashable, Sendable {
  /// The months, 1–12.
  package let months: ClosedRange<Int>
  /// The value in the one year; `nil` where the parameter was not in force.
  package let before: Int?
  /// The value in the other year; `nil` where the parameter was not in force.
  package let after: Int?

  /// The change as a share of the value before; `nil` where there is nothing to take a share of.
  package var share: Rate? {
    guard let before, let after, before != 0 else { return nil }
    let millionths = Double(after - before) / Double(before.magnitude) * Double(Rate.one.partsPerMillion)
    return Rate(partsPerMillion: Int(millionths.rounded()))
  }

  /// How a parameter differs between two years, month by month, months with the same change together.
  package static func changes(of parameter: Parameter, from first: Int, to second: Int) -> [ParameterChange] {
    func value(_ year: Int, _ month: Int) -> Int? {
      parameter.entryIndex(at: YearMonth(januaryOf: year) + (month - 1)).map { parameter.entries[$0].value }
    }
    var changes: [ParameterChange] = []
    for month in 1...12 {
      let before = value(first, month)
      let after = value(second, month)
      guard before != after else { continue }
      if let last = changes.last, last.months.upperBound == month - 1, last.before == before,
        last.after == after
      {
        changes[changes.count - 1] = ParameterChange(
          months: last.months.lowerBound...month, before: before, after: after)
      } else {
        changes.append(ParameterChange(months: month...month, before: before, after: after))
      }
    }
    return changes
  }
}
