package import Economy
import Law

/// One adult's history, worked out by assessed month.
package struct AdultPlan: Sendable {
  /// The month of birth.
  package let born: YearMonth
  /// Church, unemployment fund and residence.
  package let taxFacts: AdultTaxFacts
  /// The phases in order, without gaps, from the first assessed month as a resident to the last.
  package let phases: [PlannedPhase]
  /// The wage by assessed month, in öre.
  package let wageByMonth: [Int]
  /// Cash gross by assessed month, in öre: wage and the holiday supplement booked in the month.
  package let grossByMonth: [Int]

  /// Works out the wages of the phases. A partner's job has no holiday supplement.
  init(
    born: YearMonth, taxFacts: AdultTaxFacts = AdultTaxFacts(), phases: [PlannedPhase], timeline: Timeline,
    isPartner: Bool
  ) {
    self.born = born
    self.taxFacts = taxFacts
    self.phases = phases
    var wages = Array(repeating: 0, count: timeline.assessedCount)
    for phase in phases {
      for month in phase.range {
        switch phase.kind {
        case .work(let work): wages[month] = work.wageByYear[month / 12].ore
        case .studies(let studies): wages[month] = studies.wage(month).ore
        case .unemployed, .establishment: break
        }
      }
    }
    wageByMonth = wages
    guard !isPartner else {
      grossByMonth = wages
      return
    }
    var gross = wages
    for phase in phases {
      guard case .work(let work) = phase.kind else { continue }
      Self.addHolidaySupplement(of: phase, work, wages: wages, to: &gross)
    }
    grossByMonth = gross
  }

  /// Adds the holiday supplement: in July, and in the last booked month, what was earned since the last
  /// booking. Months outside the horizon are reckoned apart, in July alone, for the year's tax.
  private static func addHolidaySupplement(
    of phase: PlannedPhase, _ work: PlannedWork, wages: [Int], to gross: inout [Int]
  ) {
    guard let law = work.holidaySupplement else { return }
    var earned = Money.zero
    for month in phase.range {
      earned += Money(ore: wages[month])
      let isJuly = month % 12 == 6
      let isLastBooked = month == phase.booked.upperBound - 1
      if isJuly || isLastBooked {
        gross[month] += law.holidaySupplement(onWages: earned, ratePerDay: work.holidaySupplementRate).ore
        earned = .zero
      }
    }
  }
}
