public import Economy

/// An amount that was observed (observerat belopp): what the household has on a line in each month of a phase,
/// in place of what the rules give.
public struct FixedAmount: Sendable, Hashable {
  /// The line.
  public let line: FixedLine
  /// The household's amount, kronor a month.
  public let monthly: Money

  /// An observed amount.
  public init(_ line: FixedLine, monthly: Money) {
    self.line = line
    self.monthly = monthly
  }
}

/// The observed amounts of a path by line and assessed month.
package struct FixedAmounts: Sendable {
  private var byLine: [FixedLine: [Money?]] = [:]

  /// None.
  init() {}

  /// The amounts of the participant's phases in the months of the horizon.
  init(_ phases: [Phase], timeline: Timeline) {
    var start = timeline.horizon.lowerBound
    for (place, phase) in phases.enumerated() {
      let isLast = place == phases.count - 1
      let end = isLast ? timeline.horizon.upperBound : start + (phase.months ?? 0)
      let months = start..<max(start, min(end, timeline.horizon.upperBound))
      for amount in phase.fixed {
        var all = byLine[amount.line] ?? Array(repeating: nil, count: timeline.assessedCount)
        for month in months { all[month] = amount.monthly }
        byLine[amount.line] = all
      }
      start = max(start, end)
    }
  }

  /// These up to an assessed month, then those of another path.
  func followed(by other: FixedAmounts, from month: Int) -> FixedAmounts {
    guard !isEmpty || !other.isEmpty else { return self }
    var joined = FixedAmounts()
    for line in FixedLine.allCases {
      guard let own = byLine[line] ?? other.byLine[line] else { continue }
      joined.byLine[line] = own.indices.map { $0 < month ? self[line, $0] : other[line, $0] }
    }
    return joined
  }

  /// Whether nothing was observed.
  package var isEmpty: Bool { byLine.isEmpty }

  /// What was observed on a line in an assessed month.
  package subscript(line: FixedLine, month: Int) -> Money? {
    guard !byLine.isEmpty, let months = byLine[line] else { return nil }
    return months[month]
  }
}
