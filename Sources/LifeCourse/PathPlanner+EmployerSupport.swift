import Economy
import Law
import LawData

extension PathPlanner {
  /// The supports that an employer has of its own, by booked month of the job; empty without any.
  ///
  /// The months of growth support are counted from the first of consecutive phases that have it. The relief of
  /// 2020 must meet at least one month of the job: one that meets none is a mistake.
  mutating func contributionOptions(
    _ employer: Employer, field: String, booked: Range<Int>, earlier: [PlannedPhase]
  ) -> [ContributionOptions] {
    guard employer.hasContributionSupport else { return [] }
    var hired = booked.lowerBound
    for phase in earlier.reversed() {
      guard phase.place != nil, case .work(let work) = phase.kind, work.employer.growthSupport,
        phase.range.upperBound == hired
      else { break }
      hired = phase.range.lowerBound
    }
    let relieved =
      employer.contributionRelief2020
      ? booked.filter { ContributionRelief.exists(in: timeline.month($0), reader: reader) } : []
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
      if employer.contributionRelief2020, relieved.isEmpty || relieved.contains(place) {
        let relief = attempt("\(field).employer.contributionRelief2020") { reader throws(NotModelled) in
          try ContributionRelief(month: month, reader: &reader)
        }
        guard let relief else { return [] }
        options.relief = relief
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
