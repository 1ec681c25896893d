package import Economy

/// Days at one step of a scale that changes with the days paid.
package struct DaySpan: Hashable, Sendable {
  /// The place of the step: 0 is the first.
  package let step: Int
  /// The days, in whole days and parts of days.
  package let days: Rate
}

/// Shares the days of a month out on the steps of a scale.
///
/// Example, 20 days after 90 used, with steps that end at day 100 and 200: 10 days at the first step and 10 at the
/// second.
///
/// - Parameter ends: the last day of each step, in order; days after the last are a step of their own.
func daySpans(of days: Rate, after used: Rate, ends: [Int]) -> [DaySpan] {
  var spans: [DaySpan] = []
  var left = days
  var counted = used
  for (step, end) in ends.enumerated() where counted < .days(end) && left > .zero {
    let span = min(left, .days(end) - counted)
    spans.append(DaySpan(step: step, days: span))
    left = left - span
    counted = counted + span
  }
  if left > .zero { spans.append(DaySpan(step: ends.count, days: left)) }
  return spans
}

extension Rate {
  /// A number of whole days, as what ``daySpans(of:after:ends:)`` counts.
  static func days(_ count: Int) -> Rate { Rate(partsPerMillion: count * Rate.one.partsPerMillion) }

  /// Days of a share of full time: 23 days at half time are 11.5.
  static func days(_ count: Int, extent: Rate) -> Rate {
    Rate(partsPerMillion: count * extent.partsPerMillion)
  }
}
