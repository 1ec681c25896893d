import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension PathRuns {
  /// What a reader of this very result must know.
  func remarks(_ scenario: Scenario, localTax: LocalTaxView) -> [Remark] {
    var remarks: [Remark] = []
    let household = scenario.household
    if let extended = laws.first(where: \.isExtended) { remarks.append(.lawExtended(from: extended.year)) }
    if household.isChildless, hasYoungAdult(household) {
      remarks.append(.housingAllowanceOfTheYoungNotCounted)
    }
    if [without, with].contains(where: couldEarnWorkPremium) { remarks.append(.workPremiumNotCounted) }
    if household.partner == nil, !household.children.isEmpty {
      let claimed = household.children.count { $0.maintenanceSupport }
      remarks.append(.maintenanceSupport(claimed: claimed, children: household.children.count))
    }
    if scenario.without.contains(where: \.isEstablishment) { remarks.append(.stateCompensationUnchanged) }
    if scenario.include.studyPlace {
      for (name, phases) in [("without", scenario.without), ("with", scenario.with)] {
        for (place, phase) in phases.enumerated() {
          guard case .studies(let studies) = phase.activity, studies.placeCost == nil,
            !UnitCostLaw.isStudyPlaceKnown(level: studies.level)
          else { continue }
          remarks.append(.studyPlaceNotCounted(phase: "\(name)[\(place)]"))
        }
      }
    }
    for (place, phase) in scenario.with.enumerated() {
      if case .studies(let studies) = phase.activity, !studies.loan, household.socialAssistance {
        remarks.append(.loanNotTakenCounts(phase: "with[\(place)]"))
      }
    }
    let adults = [household.person] + (household.partner.map { [$0.person] } ?? [])
    if adults.contains(where: \.churchMember) { remarks.append(.churchFeeIsParishMean) }
    for month in adults.compactMap(\.residentFrom).unique() where month.month > 1 {
      remarks.append(.partYearResident(from: month))
    }
    for (name, phases) in [("without", scenario.without), ("with", scenario.with)] {
      for (place, phase) in phases.enumerated() {
        guard let employer = phase.activity.employment?.employer,
          employer.growthSupport || employer.regionalSupport
        else { continue }
        remarks.append(
          .employerSupportAssumed(
            field: "\(name)[\(place)].employer", growth: employer.growthSupport,
            regional: employer.regionalSupport))
      }
    }
    for choice in choices {
      switch choice.value {
      case .assumedEligible(let reason, let refusal):
        remarks.append(.assumedEligible(field: choice.field, reason: reason, refusal: refusal))
      case .newStartGroup(let group):
        remarks.append(.newStartGroupFound(field: choice.field, group: group))
      case .money, .rate, .month: break
      }
    }
    if localTax.municipalitySide == .unknownTakenAsGrant { remarks.append(.equalisationSideUnknown) }
    return remarks
  }

  private func hasYoungAdult(_ household: Household) -> Bool {
    let limit = ModelBoundaries.youngHousingAllowanceHighestAge.entries.first?.value ?? 0
    let adults = [household.person] + (household.partner.map { [$0.person] } ?? [])
    return household.housingAllowance && adults.contains { timeline.start.age(ofBorn: $0.born) <= limit }
  }

  /// Whether a path has a wage without assistance in a month of the work premium, after assistance in every
  /// month the premium asks for, as far as the scenario tells.
  private func couldEarnWorkPremium(_ path: Path) -> Bool {
    guard let firstAsked = ModelBoundaries.workPremiumFirstAssistedMonth.entries.first?.value else {
      return false
    }
    let asked = YearMonth(index: firstAsked)..<YearMonth(januaryOf: YearMonth(index: firstAsked).year + 1)
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

extension Household {
  var isChildless: Bool { children.isEmpty }
}

extension Phase {
  var isEstablishment: Bool {
    if case .establishment = activity { return true }
    return false
  }
}
