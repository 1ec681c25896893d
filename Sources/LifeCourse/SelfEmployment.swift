public import Economy
public import Law
import LawData

/// A business of one's own (eget företag, enskild näringsverksamhet), at first with support to start it.
public struct SelfEmployment: Sendable, Hashable {
  /// The profit before contributions of the self-employed (överskott före egenavgifter), kronor a month.
  public var profit: Money
  /// The growth of the profit each January.
  public var profitGrowth: Rate
  /// The months from the first with activity support (stöd till start av näringsverksamhet); 0: without.
  public var supportMonths: Int
  /// What the activity support is reckoned on.
  public var support: BenefitClaim
  /// Whether a disability with a reduced capacity for work lets the support last longer.
  public var hasDisability: Bool

  /// A business.
  public init(
    profit: Money, profitGrowth: Rate = .zero, supportMonths: Int, support: BenefitClaim,
    hasDisability: Bool = false
  ) {
    self.profit = profit
    self.profitGrowth = profitGrowth
    self.supportMonths = supportMonths
    self.support = support
    self.hasDisability = hasDisability
  }
}

/// A business with the profit of each year.
package struct PlannedBusiness: Sendable {
  /// The profit a month by assessed year.
  package let profitByYear: [Money]
  /// What of it is taxed and gives contributions, by assessed year.
  package let surplusByYear: [Money]
}

extension Activity {
  /// The business, where the activity is one.
  package var business: SelfEmployment? {
    if case .selfEmployment(let business) = self { business } else { nil }
  }
}

extension PathPlanner {
  /// The profit of a business and what of it is taxed.
  mutating func plannedBusiness(
    _ business: SelfEmployment, field: String, start: YearMonth, born: YearMonth
  ) -> PlannedBusiness {
    let profits = business.profit.grown(by: business.profitGrowth, from: start.year, over: timeline)
    let firstYear = timeline.firstYear
    let surpluses = profits.enumerated().map { year, profit -> Money in
      let law = attempt(field) { reader throws(NotModelled) in
        try SelfEmployedContributionLaw(
          year: firstYear + year, bornYears: [born.year], reader: &reader)
      }
      return law?.taxableSurplus(ofProfit: profit, bornYear: born.year) ?? .zero
    }
    return PlannedBusiness(profitByYear: profits, surplusByYear: surpluses)
  }

  /// The first months of a business: with activity support; none without.
  mutating func supportedStart(
    _ business: SelfEmployment, _ phase: Phase, field: String, range: Range<Int>, booked: Range<Int>,
    person: Person, earlier: [PlannedPhase]
  ) -> (range: Range<Int>, booked: Range<Int>, benefit: PlannedBenefit)? {
    guard business.supportMonths > 0, !booked.isEmpty else { return nil }
    let end = min(range.upperBound, range.lowerBound + business.supportMonths)
    let supported = booked.lowerBound..<min(booked.upperBound, end)
    let used = earlier.reversed().prefix { $0.activity.business != nil }
      .reduce(0) { sum, before in
        if case .benefit = before.kind { sum + before.booked.count } else { sum }
      }
    let months =
      timeline.month(supported.lowerBound)...timeline.month(supported.upperBound - 1)
    judge(phase, field: field, lengthField: "supportMonths") { reader throws(QualificationError) in
      try qualifyForStartSupport(
        months, born: person.born, hasDisability: business.hasDisability, monthsUsed: used, reader: &reader)
    }
    let whole = range.lowerBound..<end
    return (
      whole, supported,
      planned(business.support, phase, field: field, range: whole, booked: supported, person: person)
    )
  }

  /// The phases of a business: its months with activity support, then those without.
  mutating func businessPhases(
    of business: SelfEmployment, _ phase: Phase, field: String, place: Int, range: Range<Int>,
    booked: Range<Int>, person: Person, earlier: [PlannedPhase]
  ) -> [PlannedPhase] {
    let plan = plannedBusiness(
      business, field: field, start: timeline.month(range.lowerBound), born: person.born)
    var phases: [PlannedPhase] = []
    var rest = (range: range, booked: booked)
    if let start = supportedStart(
      business, phase, field: field, range: range, booked: booked, person: person, earlier: earlier)
    {
      phases.append(
        PlannedPhase(
          field: field, place: place, range: start.range, booked: start.booked, activity: phase.activity,
          kind: .benefit(start.benefit), workCosts: phase.workCosts, besideWork: nil, business: plan))
      rest.range = start.range.upperBound..<range.upperBound
      rest.booked = start.booked.upperBound..<max(start.booked.upperBound, booked.upperBound)
    }
    guard !rest.range.isEmpty || phases.isEmpty else { return phases }
    phases.append(
      PlannedPhase(
        field: field, place: place, range: rest.range, booked: rest.booked, activity: phase.activity,
        kind: .unemployed, workCosts: phase.workCosts, besideWork: nil, business: plan))
    return phases
  }
}
