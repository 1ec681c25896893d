package import Bookkeeping
import Economy
package import Law

/// Turns a planned path into a ledger, month by month, under the compiled law of each month.
///
/// The order solves the circle of means tests once: wages and individual benefits → income tax of the
/// calendar year → family benefits → fees of child care → social assistance, and the work premium of a month without
/// it, last. Nothing later changes anything earlier. Yearly tests (tax, housing allowance) read incomes of whole
/// calendar years, monthly ones (fees, assistance) those of the month.
package struct PathEngine: Sendable {
  package let timeline: Timeline
  package let laws: [YearLaw]
  package let household: HouseholdFacts
  package let switches: EngineSwitches

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
      settleSelfEmployedContributions(adultPlan, workspace: &workspace, into: &ledger)
      bookUnemploymentFundFee(adultPlan, into: &ledger)
      settlePensionRights(adultPlan, into: &ledger)
      settleStudyLoan(adultPlan, into: &ledger)
    }
    bookFixed([.establishmentBenefit], plan, workspace: &workspace, into: &ledger)
    bookStudyChildSupplement(plan, workspace: &workspace, into: &ledger)
    bookFamilyBenefits(workspace: &workspace, into: &ledger)
    bookFixed([.childAllowance, .maintenanceSupport], plan, workspace: &workspace, into: &ledger)
    settleHousingAllowance(plan, workspace: &workspace, into: &ledger)
    bookFixed([.housingAllowance], plan, workspace: &workspace, into: &ledger)
    bookChildCare(plan, workspace: &workspace, into: &ledger)
    bookEstablishmentFamilyParts(plan, workspace: &workspace, into: &ledger)
    bookFixed(
      [.establishmentSupplement, .establishmentHousing], plan, workspace: &workspace, into: &ledger)
    if let participant = plan.adults.first {
      bookEmployer(participant, into: &ledger)
      bookWorkplaces(participant, into: &ledger)
      bookServices(participant, into: &ledger)
    }
    bookSocialAssistance(
      plan, assistedMonthsBefore: assistedMonthsBefore, workspace: &workspace, into: &ledger)
    bookWorkPremium(plan, assistedMonthsBefore: assistedMonthsBefore, into: &ledger)
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
  package let childCare: Bool
  package let pensionRights: Bool
  package let services: ServiceCosts
  /// How study loans are paid back; `nil` where nobody takes one.
  package let studyLoans: StudyLoanSettlement?

  package init(
    administration: Bool, studyPlace: Bool, childCare: Bool = false, pensionRights: Bool = false,
    services: ServiceCosts = ServiceCosts(), studyLoans: StudyLoanSettlement? = nil
  ) {
    self.administration = administration
    self.studyPlace = studyPlace
    self.childCare = childCare
    self.pensionRights = pensionRights
    self.services = services
    self.studyLoans = studyLoans
  }
}
