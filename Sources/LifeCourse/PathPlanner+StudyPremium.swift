package import Economy
package import Law
import LawData

extension PathPlanner {
  /// A job after studies, at the wage they raise.
  mutating func jobAfterStudies(
    _ employment: Employment, field: String, booked: Range<Int>, earlier: [PlannedPhase], isPartner: Bool
  ) -> PlannedWork {
    guard let choice = employment.studyPremium else {
      return jobWithoutSupport(
        employment, field: field, booked: booked, earlier: earlier, isPartner: isPartner)
    }
    let start = timeline.month(booked.lowerBound)
    let studied = earlier.reduce(0) { $0 + $1.percentWeeksStudied }
    if studied == 0 { report("\(field).studyPremium", .premiumWithoutStudies) }
    let rate: Rate? =
      switch choice {
      case .rate(let own): own
      case .preset:
        attempt("\(field).studyPremium") { reader throws(NotModelled) in
          try StudyPremium.preset(at: start, reader: &reader)
        }
      }
    let premium = StudyPremium(rate: rate ?? .zero, percentWeeks: studied)
    let base = fullTimeWage(of: employment, field: field, start: start)
    var raised = employment
    raised.wage = premium.wage(from: base)
    var work = jobWithoutSupport(
      raised, field: field, booked: booked, earlier: earlier, isPartner: isPartner)
    work.premium = PlannedPremium(premium: premium, base: base)
    return work
  }
}

extension PlannedPhase {
  /// Weeks of study within the horizon times their pace in per cent.
  fileprivate var percentWeeksStudied: Int {
    guard case .studies(let planned) = kind else { return 0 }
    return booked.reduce(0) { $0 + planned.weeks[$1 % 12] * planned.studies.pace.rawValue }
  }
}

/// The premium that a job's wage holds.
package struct PlannedPremium: Sendable, Equatable {
  /// The premium.
  package let premium: StudyPremium
  /// The wage for full time without it.
  package let base: Money
}
