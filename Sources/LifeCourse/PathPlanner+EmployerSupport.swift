import Economy
import Law
import LawData

extension PathPlanner {
  /// The supports that an employer has of its own, by booked month of the job; empty without any.
  ///
  /// The months of growth support are counted from the first of consecutive phases that have it.
  mutating func contributionOptions(
    _ employer: Employer, field: String, booked: Range<Int>, earlier: [PlannedPhase]
  ) -> [ContributionOptions] {
    guard employer.growthSupport || employer.regionalSupport else { return [] }
    var hired = booked.lowerBound
    for phase in earlier.reversed() {
      guard phase.place != nil, case .work(let work) = phase.kind, work.employer.growthSupport,
        phase.range.upperBound == hired
      else { break }
      hired = phase.range.lowerBound
    }
    var all: [ContributionOptions] = []
    for place in booked {
      let month = timeline.month(place)
      var options = ContributionOptions.none
      if employer.growthSupport {
        let support = attempt("\(field).employer.growthSupport") { [timeline] reader throws(NotModelled) in
          try GrowthSupport(month: month, hired: timeline.month(hired), reader: &reader)
        }
        guard let support else { return [] }
        options.growthSupport = support
      }
      if employer.regionalSupport {
        options.regionalSupport = attempt("\(field).employer.regionalSupport") { reader throws(NotModelled) in
          try RegionalSupport(month: month, reader: &reader)
        }
      }
      all.append(options)
    }
    return all
  }
}
