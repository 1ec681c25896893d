import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension PathRuns {
  /// What a reader of this very result must know.
  func remarks(_ scenario: Scenario, localTax: LocalTaxView, uses: [ParameterUse]) -> [Remark] {
    var remarks: [Remark] = []
    if let extended = laws.first(where: \.isExtended) { remarks.append(.lawExtended(from: extended.year)) }
    remarks += self.remarks(onHousehold: scenario.household)
    if scenario.without.contains(where: \.isEstablishment) { remarks.append(.stateCompensationUnchanged) }
    for (name, phases) in [("without", scenario.without), ("with", scenario.with)] {
      for (place, phase) in phases.enumerated() {
        remarks += self.remarks(on: phase, field: "\(name)[\(place)]", scenario)
      }
    }
    remarks += lastYearsOfUnitCosts(uses).map { .unitCostIndexed(lastKnownYear: $0) }
    remarks += choices.compactMap(\.asRemark)
    remarks += self.remarks(onInclusions: scenario.include) + self.remarks(onServices: scenario)
    if localTax.municipalitySide == .unknownTakenAsGrant { remarks.append(.equalisationSideUnknown) }
    return remarks
  }

  private func remarks(onHousehold household: Household) -> [Remark] {
    var remarks: [Remark] = []
    let adults = [household.person] + (household.partner.map { [$0.person] } ?? [])
    if household.children.isEmpty, household.housingAllowance, adults.contains(where: isYoung) {
      remarks.append(.housingAllowanceOfTheYoungNotCounted)
    }
    if [without, with].contains(where: couldEarnWorkPremium) { remarks.append(.workPremiumNotCounted) }
    if household.partner == nil, !household.children.isEmpty {
      let claimed = household.children.count { $0.maintenanceSupport }
      remarks.append(.maintenanceSupport(claimed: claimed, children: household.children.count))
    }
    if adults.contains(where: \.churchMember) { remarks.append(.churchFeeIsParishMean) }
    for month in adults.compactMap(\.residentFrom).unique() where month.month > 1 {
      remarks.append(.partYearResident(from: month))
    }
    return remarks
  }

  private func remarks(on phase: Phase, field: String, _ scenario: Scenario) -> [Remark] {
    var remarks: [Remark] = []
    if case .studies(let studies) = phase.activity {
      let isKnown = studies.placeCost != nil || UnitCostLaw.isStudyPlaceKnown(level: studies.level)
      if scenario.include.studyPlace, !isKnown { remarks.append(.studyPlaceNotCounted(phase: field)) }
      if !studies.loan, scenario.household.socialAssistance {
        remarks.append(.loanNotTakenCounts(phase: field))
      }
    }
    if let employer = phase.activity.employment?.employer, employer.hasContributionSupport {
      remarks.append(
        .employerSupportAssumed(
          field: "\(field).employer", growth: employer.growthSupport,
          relief: employer.contributionRelief2020, regional: employer.regionalSupport))
    }
    return remarks
  }

  /// The last known years of the unit costs that are booked in a later year, in order.
  private func lastYearsOfUnitCosts(_ uses: [ParameterUse]) -> [Int] {
    let used = Set(uses.map(\.parameter))
    let years = UnitCosts.ofServices.filter { used.contains($0.id) }.compactMap { cost -> Int? in
      guard let last = cost.entries.last?.from.year else { return nil }
      let lines: [Line] =
        cost.id == UnitCosts.assistanceAdministration.id
        ? [.assistanceAdministration] : [.studyPlaceMunicipal, .studyPlaceState, .studyPlaceRegion]
      return [without, with].contains { $0.books(lines, after: last) } ? last : nil
    }
    return Set(years).sorted()
  }

  /// Whether an adult is in the ages of the housing allowance of the young, which is not modelled.
  private func isYoung(_ adult: Person) -> Bool {
    let limit = HousingAllowance.lastAgeWithoutChildren.entries.first?.value ?? 0
    return timeline.start.age(ofBorn: adult.born) <= limit
  }

  /// Whether a path has a wage without assistance in a month of the work premium, after assistance in every
  /// month the premium asks for, as far as the scenario tells.
  private func couldEarnWorkPremium(_ path: Path) -> Bool {
    guard let period = ModelBoundaries.workPremiumAssistedPeriod.entries.first, let last = period.through
    else { return false }
    let asked = period.from..<last + 1
    let monthsBefore = timeline.start - asked.lowerBound
    if monthsBefore > 0, assistedMonthsBefore == 0 { return false }
    for month in 0..<timeline.months where asked.contains(timeline.start + month) {
      if path.ledger[.socialAssistance, month] == .zero { return false }
    }
    guard monthsBefore > 0 || timeline.start + timeline.months > asked.upperBound else { return false }
    return (0..<timeline.months).contains { month in
      ModelBoundaries.workPremium.entryIndex(at: timeline.start + month) != nil
        && path.ledger[.socialAssistance, month] == .zero
        && (path.ledger[.wage, month] > .zero || path.ledger[.partnerWage, month] > .zero)
    }
  }
}

extension PathRuns.Path {
  /// Whether any of the lines has an amount after a year.
  fileprivate func books(_ lines: [Line], after year: Int) -> Bool {
    (0..<ledger.monthCount).contains { month in
      ledger.month(month).year > year && lines.contains { ledger[$0, month] != .zero }
    }
  }
}

extension PlannedChoice {
  /// A finding of the rules that is told as a remark; `nil` for a default.
  fileprivate var asRemark: Remark? {
    switch value {
    case .assumedEligible(let reason, let refusal):
      .assumedEligible(field: field, reason: reason, refusal: refusal)
    case .newStartGroup(let group): .newStartGroupFound(field: field, group: group)
    case .money, .rate, .month: nil
    }
  }
}

extension Phase {
  var isEstablishment: Bool {
    if case .establishment = activity { return true }
    return false
  }
}
