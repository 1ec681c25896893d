import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension PathRuns {
  /// What a reader of this very result must know.
  func remarks(_ scenario: Scenario, localTax: LocalTaxView, uses: [ParameterUse]) -> [Remark] {
    var remarks: [Remark] = []
    remarks += remarksOnOutcomes(scenario)
    if let extended = laws.first(where: \.isExtended) { remarks.append(.lawExtended(from: extended.year)) }
    remarks += self.remarks(onHousehold: scenario.household)
    if scenario.courseWithout.allPhases.contains(where: \.isEstablishment) {
      remarks.append(.stateCompensationUnchanged)
    }
    for (field, phases) in scenario.phaseLists {
      for (place, phase) in phases.enumerated() {
        remarks += self.remarks(on: phase, field: "\(field)[\(place)]", scenario)
        remarks += partTimeStudies(phases, at: place, field: field, scenario)
        // A business that goes on in another phase is told of once.
        let goesOn = place > 0 && phases[place - 1].activity.business != nil
        if let business = phase.activity.business, !goesOn || business.supportMonths > 0 {
          remarks.append(
            .ownBusiness(
              phase: "\(field)[\(place)]", supportMonths: business.supportMonths,
              isDevelopmentAllowance: hasDevelopmentAllowance("\(field)[\(place)]")))
        }
      }
      remarks += scenario.wagesBelowAgreements(phases, path: field)
    }
    let phases = [scenario.courseWithout, scenario.courseWith].flatMap(\.outcomes).flatMap(\.phases)
    if phases.contains(where: {
      ($0.employment?.employer.sickDaysPerYear ?? .zero) > .zero
    }) {
      remarks.append(.sickPayCounted)
    }
    remarks += lastYearsOfUnitCosts(uses).map { .unitCostIndexed(costs: $0.costs, lastKnownYear: $0.year) }
    remarks += choices.compactMap(\.asRemark)
    remarks += remarksOnStudies(scenario)
    remarks += self.remarks(onInclusions: scenario.include) + self.remarks(onServices: scenario)
    if localTax.municipalitySide == .unknownTakenAsGrant { remarks.append(.equalisationSideUnknown) }
    return remarks
  }

  /// What the years of the run ask a reader to know, whatever the household.
  func remarksOfYears(_ uses: [ParameterUse]) -> [Remark] {
    let extended = laws.first(where: \.isExtended).map { Remark.horizonBeyondLaw(from: $0.year) }
    return (extended.map { [$0] } ?? [])
      + lastYearsOfUnitCosts(uses).map { .unitCostIndexed(costs: $0.costs, lastKnownYear: $0.year) }
  }

  private func remarks(onHousehold household: Household) -> [Remark] {
    var remarks: [Remark] = []
    let adults = [household.person] + (household.partner.map { [$0.person] } ?? [])
    if let months = assistanceForWorkPremium(household) {
      remarks.append(.workPremiumUnknown(assistanceMonths: months))
    }
    if allPaths.contains(where: \.plan.hasCompensation) {
      remarks.append(.housingSupplementNotCounted)
    }
    if household.partner == nil, !household.children.isEmpty {
      let claimed = household.children.count { $0.maintenanceSupport }
      remarks.append(.maintenanceSupport(claimed: claimed, children: household.children.count))
    }
    remarks += childrenLeavingNorm(household)
    if adults.contains(where: \.churchMember) { remarks.append(.churchFeeIsParishMean) }
    for month in adults.compactMap(\.residentFrom).unique() where month.month > 1 {
      remarks.append(.partYearResident(from: month))
    }
    return remarks
  }

  /// The children who become adults with a norm of their own within the horizon and still live at home.
  private func childrenLeavingNorm(_ household: Household) -> [Remark] {
    guard household.socialAssistance else { return [] }
    return zip(household.children, engine.household.lastMonthInNorm).enumerated().compactMap {
      (place, pair) in
      let from = max(timeline.start, pair.1 + 1)
      guard from < timeline.start + timeline.months, pair.0.isAtHome(in: from) else { return nil }
      return .childLeavesNorm(child: place + 1, from: from)
    }
  }

  /// That who goes from the establishment programme to studies at less than full time loses the whole benefit here.
  private func partTimeStudies(
    _ phases: [Phase], at place: Int, field: String, _ scenario: Scenario
  ) -> [Remark] {
    guard case .studies(let studies) = phases[place].activity, studies.pace != .full else { return [] }
    let before = place > 0 ? phases[place - 1] : scenario.without.first
    guard before?.isEstablishment == true else { return [] }
    return [.partTimeStudiesEndEstablishment(phase: "\(field)[\(place)]", pace: studies.pace)]
  }

  /// Whether the support of a phase is the development allowance of the young.
  private func hasDevelopmentAllowance(_ field: String) -> Bool {
    allPaths.contains { path in
      path.plan.adults.prefix(1).flatMap(\.phases).filter { $0.field == field }.flatMap { Array($0.booked) }
        .contains { path.ledger[.developmentAllowance, $0 - timeline.horizon.lowerBound] != .zero }
    }
  }

  private func remarks(on phase: Phase, field: String, _ scenario: Scenario) -> [Remark] {
    var remarks: [Remark] = []
    if let placement = phase.activity.asPlacement {
      remarks.append(.benefitKept(phase: field, placement))
      if placement.kind == .labourMarketTraining, placement.placeCost == nil {
        remarks.append(.trainingPlaceNotCounted(phase: field))
      }
    }
    if case .studies(let studies) = phase.activity {
      if let apprenticeship = studies.apprenticeship {
        remarks += self.remarks(on: apprenticeship, field).map { [$0] } ?? []
      }
      let isKnown = studies.placeCost != nil || UnitCostLaw.isStudyPlaceKnown(level: studies.level)
      if scenario.include.studyPlace, !isKnown { remarks.append(.studyPlaceNotCounted(phase: field)) }
      if studies.grant != .general { remarks.append(.studyGrantAssumed(phase: field, grant: studies.grant)) }
      remarks += reducedStudyAid(field).map { [$0] } ?? []
      if studies.grant.hasLoan, !studies.loan, scenario.household.socialAssistance {
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

  /// What the workplace of the participant's apprenticeship is given; `nil` where the phase has no month of study.
  private func remarks(on apprenticeship: Apprenticeship, _ field: String) -> Remark? {
    let phases = allPaths.lazy.compactMap { $0.plan.adults.first }.flatMap(\.phases)
    guard let phase = phases.first(where: { $0.field == field && $0.firstMonthAtWorkplace != nil }) else {
      return nil
    }
    let months = phase.booked.filter(phase.isAtWorkplace)
    let costs = months.map { laws[$0 / 12].unitCosts }
    let supervisor: SupervisorGrant =
      !apprenticeship.isSupervisorTrained
      ? .none : costs.first?.trainedSupervisorGrant.map { .counted($0) } ?? .unknown
    return .apprenticeship(
      phase: field,
      grant: apprenticeship.grantPerYear.map { .counted(perYear: $0, isOwn: true) }
        ?? grant(costs.map(\.workplaceGrantPerYear), in: months), supervisor: supervisor)
  }

  /// The most the law gives a workplace in the months of study.
  private func grant(_ perYear: [Money?], in months: [Int]) -> WorkplaceGrant {
    guard let counted = perYear.firstIndex(where: { $0 != nil }) else { return .unknown(countedFrom: nil) }
    guard counted == 0, let last = perYear.last, let amount = last else {
      return .unknown(countedFrom: timeline.month(months[counted]))
    }
    return .counted(perYear: amount, isOwn: false)
  }

  /// The first half-year of a phase in which income reduces study aid.
  private func reducedStudyAid(_ field: String) -> Remark? {
    for path in [startingPoint, staying] {
      for adult in path.plan.adults {
        for phase in adult.phases where phase.field == field {
          guard case .studies(let planned) = phase.kind else { continue }
          for month in phase.booked where planned.weeks(in: month) > 0 {
            guard
              let rule = laws[month / 12].months[month % 12].studyAid?
                .reduction(planned.studies.grant, pace: planned.studies.pace)
            else { continue }
            let income = adult.halfYearIncome(month)
            let free = rule.freeAmount(weeks: adult.halfYearWeeks(planned.studies.grant, month))
            if income > free {
              let half = AdultPlan.halfYear(of: month)
              let months = phase.booked.filter { half.contains($0) && planned.weeks(in: $0) > 0 }
              let isGone = months.allSatisfy {
                path.ledger.studyAid($0 - timeline.horizon.lowerBound) == .zero
              }
              return .studyAidReduced(
                phase: field, halfYear: timeline.month(half.lowerBound), income: income, freeAmount: free,
                isGone: isGone)
            }
          }
        }
      }
    }
    return nil
  }

  /// The last known years of the unit costs that are booked in a later year, in order, with the costs of each.
  private func lastYearsOfUnitCosts(_ uses: [ParameterUse]) -> [(year: Int, costs: [String])] {
    let used = Set(uses.map(\.parameter))
    let known = UnitCosts.ofServices.filter { used.contains($0.id) }.compactMap { cost -> (Int, String)? in
      guard let last = cost.entries.last?.from.year else { return nil }
      let lines: [Line] =
        switch cost.id {
        case UnitCosts.assistanceAdministration.id: [.assistanceAdministration]
        case UnitCosts.preschoolPlace.id: [.childcarePlace]
        case UnitCosts.leisureCentrePlace.id: [.leisureCentrePlace]
        default: [.studyPlaceMunicipal, .studyPlaceState, .studyPlaceRegion]
        }
      return [without, with].contains { $0.books(lines, after: last) } ? (last, cost.id) : nil
    }
    return Dictionary(grouping: known, by: \.0).sorted { $0.key < $1.key }
      .map { (year: $0.key, costs: $0.value.map(\.1)) }
  }

  /// The months of assistance before the first that would open the work premium to a path with a wage and no
  /// assistance, where the file leaves them to the model and the default does not reach back to July 2025.
  private func assistanceForWorkPremium(_ household: Household) -> Int? {
    guard household.socialAssistance, household.assistanceMonths == nil, assistedMonthsBefore > 0,
      let period = WorkPremiumLaw.assistedMonths
    else { return nil }
    let needed = timeline.start - period.lowerBound
    guard needed > assistedMonthsBefore else { return nil }
    let premiumMonths = timeline.horizon.filter { place in
      // The paths themselves ask for no premium that they cannot meet: this use of it is not listed.
      var reader = ParameterReader()
      return WorkPremiumLaw(month: timeline.month(place), reader: &reader) != nil
    }
    let couldEarn = allPaths.contains { path in
      premiumMonths.contains { place in
        let month = place - timeline.horizon.lowerBound
        return path.ledger[.socialAssistance, month] == .zero
          && (path.ledger[.wage, month] > .zero || path.ledger[.partnerWage, month] > .zero)
      }
    }
    return couldEarn ? needed : nil
  }
}

extension Ledger {
  /// The grants and loans of students in a month of the books.
  fileprivate func studyAid(_ month: Int) -> Money {
    [Line.studyGrant, .studyStartGrant, .studyLoan, .studyExtraLoan]
      .reduce(.zero) { $0 + self[$1, month] }
  }
}

extension PathPlan {
  /// Whether an adult has sickness or activity compensation in a month of the horizon.
  fileprivate var hasCompensation: Bool {
    adults.contains { adult in
      adult.phases.contains { phase in
        guard case .benefit(let benefit) = phase.kind, !phase.booked.isEmpty else { return false }
        return benefit.claim.kind == .activityCompensation || benefit.claim.kind == .sicknessCompensation
      }
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
    case .unemploymentNotEarned(let reason): .unemploymentNotEarned(field: field, reason: reason)
    case .newStartGroup(let group): .newStartGroupFound(field: field, group: group)
    case .supportGround(let scheme, let ground):
      .supportGroundFound(field: field, scheme: scheme, ground: ground)
    case .supportDecisions(let decisions): .supportDecided(field: field, decisions: decisions)
    case .reducedCapacityAssumed(let scheme): .reducedCapacityAssumed(field: field, scheme: scheme)
    case .rateAbovePractice(let scheme, let rate, let highest):
      .rateAbovePractice(field: field, scheme: scheme, rate: rate, highest: highest)
    case .supervisionGrantNotKnown(let scheme): .supervisionGrantNotKnown(field: field, scheme: scheme)
    case .dayCapUncertain: .supportDayCapUncertain(field: field)
    case .newStartProlonged(let month): .newStartProlonged(field: field, from: month)
    case .agreedWage(let agreed, let wage, let month):
      .wageByAgreement(field: field, agreed, monthlyWage: wage, at: month)
    case .money, .rate, .month: nil
    }
  }
}

extension Phase {
  var isEstablishment: Bool {
    if case .establishment = activity.livesOn { return true }
    return false
  }
}
