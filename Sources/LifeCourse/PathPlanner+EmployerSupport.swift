import Economy
import Law
import LawData

extension PathPlanner {
  /// The supports that an employer has of its own, by booked month of the job; empty without any.
  mutating func contributionOptions(
    _ employer: Employer, field: String, booked: Range<Int>, earlier: [PlannedPhase]
  ) -> [ContributionOptions] {
    guard employer.hasContributionSupport else { return [] }
    let field = "\(field).employer"
    let hired = timeline.month(monthOfHiring(booked, earlier: earlier))
    let growth = supports("\(field).growthSupport", in: employer.growthSupport ? Array(booked) : []) {
      month, reader throws(NotModelled) in try GrowthSupport(month: month, hired: hired, reader: &reader)
    }
    let relief = supports(
      "\(field).contributionRelief2020", in: employer.contributionRelief2020 ? reliefMonths(booked) : []
    ) { month, reader throws(NotModelled) in try ContributionRelief(month: month, reader: &reader) }
    let regional = supports("\(field).regionalSupport", in: employer.regionalSupport ? Array(booked) : []) {
      month, reader throws(NotModelled) in try RegionalSupport(month: month, reader: &reader)
    }
    return booked.map {
      ContributionOptions(growthSupport: growth[$0], relief: relief[$0], regionalSupport: regional[$0])
    }
  }

  /// The first of consecutive phases with growth support: the months of growth support are counted from it.
  private func monthOfHiring(_ booked: Range<Int>, earlier: [PlannedPhase]) -> Int {
    var hired = booked.lowerBound
    for phase in earlier.reversed() {
      guard phase.place != nil, let work = phase.work, work.employer.growthSupport,
        phase.range.upperBound == hired
      else { break }
      hired = phase.range.lowerBound
    }
    return hired
  }

  /// The months of a job that the relief of 2020 meets. A job that it does not meet at all is asked for the relief
  /// in its first month, where the law refuses it.
  private func reliefMonths(_ booked: Range<Int>) -> [Int] {
    let met = booked.filter { ContributionRelief.exists(in: timeline.month($0), reader: reader) }
    return met.isEmpty ? Array(booked.prefix(1)) : met
  }

  /// One support in each of some months; none where the law has no more of it. What is not modelled is told once.
  private mutating func supports<Support>(
    _ field: String, in months: [Int],
    _ support: (YearMonth, inout ParameterReader) throws(NotModelled) -> Support?
  ) -> [Int: Support] {
    var found: [Int: Support] = [:]
    for place in months {
      let month = timeline.month(place)
      let tried = attempt(field) { reader throws(NotModelled) in try support(month, &reader) }
      guard let tried else { break }
      found[place] = tried
    }
    return found
  }
}
