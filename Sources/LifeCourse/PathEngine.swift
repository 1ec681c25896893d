package import Bookkeeping
package import Economy
package import Law

/// Turns a planned path into a ledger, month by month, under the compiled law of each month.
///
/// The order solves the circle of means tests once: wages and individual benefits → income tax of the
/// calendar year → family benefits → social assistance last. Nothing later changes anything earlier.
package struct PathEngine: Sendable {
  package let timeline: Timeline
  package let laws: [YearLaw]
  let household: HouseholdFacts
  let switches: EngineSwitches

  package init(timeline: Timeline, laws: [YearLaw], household: HouseholdFacts, switches: EngineSwitches) {
    self.timeline = timeline
    self.laws = laws
    self.household = household
    self.switches = switches
  }

  /// Runs one path.
  /// - Parameters:
  ///   - assistedMonthsBefore: months of assistance without a break before the first month.
  ///   - workspace: memory kept between runs.
  ///   - ledger: is emptied, then written.
  package func run(
    _ plan: PathPlan, assistedMonthsBefore: Int, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    ledger.clear()
    workspace.clear()
    for (adult, adultPlan) in plan.adults.enumerated() {
      settleIncomeTax(of: adult, adultPlan, workspace: &workspace, into: &ledger)
      bookIndividualIncomes(of: adult, adultPlan, workspace: &workspace, into: &ledger)
      bookUnemploymentFundFee(adultPlan, into: &ledger)
    }
    bookFixed([.establishmentBenefit], plan, workspace: &workspace, into: &ledger)
    bookStudyChildSupplement(plan, workspace: &workspace, into: &ledger)
    bookFamilyBenefits(workspace: &workspace, into: &ledger)
    bookFixed([.childAllowance, .maintenanceSupport], plan, workspace: &workspace, into: &ledger)
    settleHousingAllowance(plan, workspace: &workspace, into: &ledger)
    bookFixed([.housingAllowance], plan, workspace: &workspace, into: &ledger)
    bookEstablishmentFamilyParts(plan, workspace: &workspace, into: &ledger)
    bookFixed(
      [.establishmentSupplement, .establishmentHousing], plan, workspace: &workspace, into: &ledger)
    if let participant = plan.adults.first { bookEmployer(participant, into: &ledger) }
    bookSocialAssistance(
      plan, assistedMonthsBefore: assistedMonthsBefore, workspace: &workspace, into: &ledger)
  }

  /// The law of an assessed month, read in place: copies of it were a fourth of a run's instructions.
  subscript(law month: Int) -> MonthLaw {
    _read { yield laws[month / 12].months[month % 12] }
  }
}

/// Switches of effects beside the household's own.
package struct EngineSwitches: Sendable, Equatable {
  package let administration: Bool
  package let studyPlace: Bool

  package init(administration: Bool, studyPlace: Bool) {
    self.administration = administration
    self.studyPlace = studyPlace
  }
}

/// What the engine needs of the household, worked out once.
package struct HouseholdFacts: Sendable {
  /// Children, the oldest first.
  package let children: [Child]
  /// Their months of birth, the oldest first.
  package let bornOldestFirst: [YearMonth]
  /// The rent by assessed year.
  package let rentByYear: [Money]
  /// The home.
  package let housing: Housing
  /// Recognised other costs.
  package let otherCosts: Money
  /// Whether assistance is given.
  package let socialAssistance: Bool
  /// Whether housing allowance is claimed.
  package let housingAllowance: Bool

  package init(_ household: Household, timeline: Timeline) {
    children = household.children.sorted { $0.born < $1.born }
    bornOldestFirst = children.map(\.born)
    housing = household.housing
    otherCosts = household.otherCosts
    socialAssistance = household.socialAssistance
    housingAllowance = household.housingAllowance
    rentByYear = household.housing.rent.grown(
      by: household.housing.rentGrowth, from: timeline.firstYear, over: timeline)
  }

  /// The rent of an assessed month.
  package func rent(_ month: Int) -> Money { rentByYear[month / 12] }
}

extension Money {
  /// The amount of each assessed year when it grows each January after `baseYear`, to the öre a year.
  func grown(by growth: Rate, from baseYear: Int, over timeline: Timeline) -> [Money] {
    var amount = self
    var years: [Money] = []
    for year in timeline.firstYear...timeline.lastYear {
      if year > baseYear { amount += amount.share(growth) }
      years.append(amount)
    }
    return years
  }
}
