import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The establishment programme: benefit, supplement for children and housing part.
extension PathExplainer {
  /// An adult's benefit of an assessed month, booked or not.
  func establishmentBenefit(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), case .establishment(let planned) = phase.kind,
      month >= planned.paidFrom, let source = source(of: phase, adult: adult)
    else { return nil }
    let extent = planned.paidExtents[month - phase.range.lowerBound]
    let stage = planned.establishment.stage
    let weekdays = law(month).weekdays
    let paidDays = planned.paidDays(weekdays: weekdays, month: month)
    guard
      let rule = law(month).establishment?.establishmentBenefit(
        weekdays: paidDays, stage: stage, extent: extent)
    else { return nil }
    var days = ExplanationNode.leaf(
      name("weekdays", "Måndagar till fredagar", "Mondays to Fridays", month), ExactFraction(weekdays), .days,
      .calendar)
    if paidDays != weekdays {
      days =
        days
        - .leaf(
          name("establishment.qualifyingDays", "Karensdagar", "Qualifying days"),
          ExactFraction(weekdays - paidDays), .days, .field(source.field + ".sickPeriods"))
    }
    let daily: ExplanationNode =
      switch stage {
      case .mapping: figure(EstablishmentAmounts.dailyBenefitDuringMapping, month)
      case .programme:
        (figure(EstablishmentAmounts.dailyBenefit, month) * paidExtent(planned, extent, source, month)).toOre
          .named(name("establishment.daily", "Ersättning per dag", "Benefit a day"))
      }
    return (daily * days)
      .named(name("establishmentBenefit", "Etableringsersättning", "Establishment benefit", month))
      .under(
        timeline.month(month) < 2018
          ? "Förordning (2010:407) 2 kap." : "Förordning (2017:819) 2 kap. 13 § och 10 kap. 6 §"
      ).answering(rule).known(as: key("establishmentBenefit", adult, month))
  }

  /// The share of full time that is paid: less beside work under an old plan.
  private func paidExtent(
    _ planned: PlannedEstablishment, _ extent: Rate, _ source: (phase: Phase, field: String), _ month: Int
  ) -> ExplanationNode {
    let own = input(
      name("extent", "Del av heltid", "Share of full time"), planned.establishment.extent,
      source.field + ".extent")
    guard extent != planned.establishment.extent, let work = source.phase.besideWork else { return own }
    let notWorked =
      ExplanationNode.constant(1, .share)
      - input(
        name("work.extent", "Arbete, del av heltid", "Work, share of full time"), work.extent,
        source.field + ".work.extent")
    return ExplanationNode.smallest(own, notWorked).orZero
      .named(name("establishment.paidExtent", "Del av heltid som betalas", "Share of full time that is paid"))
      .decided(by: [
        figure(EstablishmentRegimes.newRulesPlanYear, month),
        figure(EstablishmentRegimes.oldPlanWorkReduces, month),
      ])
  }

  private func isInEstablishment(_ month: Int) -> Bool {
    plan.adults.contains { $0.isInEstablishment(month) }
  }

  func establishmentSupplement(_ month: Int) -> ExplanationNode? {
    if let observed = observed(.establishmentSupplement, month) { return observed }
    typealias Conditions = EstablishmentSupplementConditions
    let all = children(month)
    let maintained = all.filter { hasMaintenanceSupport($0.atHome, month) }
    guard isInEstablishment(month), !all.isEmpty,
      let rule = law(month).establishment?.establishmentSupplement(
        bornOldestFirst: household.bornAtHome[month], in: timeline.month(month),
        withMaintenanceSupport: maintained.count)
    else { return nil }
    let older = figure(Conditions.olderChildAge, month)
    let end = figure(Conditions.endAge, month)
    var places = figure(Conditions.highestChildCount, month)
    var deciders = [places]
    var count = Int(places.value.wholeBelow)
    if !maintained.isEmpty {
      let limits = [
        (Conditions.maintainedForNone, 0), (Conditions.maintainedForOne, 1), (Conditions.maintainedForTwo, 2),
      ]
      for (parameter, most) in limits {
        places = figure(parameter, month)
        guard ExactFraction(maintained.count) >= places.value else { continue }
        count = most
        deciders.append(places)
        break
      }
    }
    let counted = all.filter { ExactFraction($0.atHome.age) < end.value }.prefix(count)
    let parts = counted.map { item in
      figure(
        ExactFraction(item.atHome.age) < older.value
          ? EstablishmentAmounts.supplementYoungerChild : EstablishmentAmounts.supplementOlderChild, month
      ).decided(by: [age(item.atHome.age, of: item.atHome.child.born, item.field), older])
    }
    guard !parts.isEmpty else { return nil }
    return ExplanationNode(
      name("establishmentSupplement", "Etableringstillägg", "Establishment supplement", month), .sum, parts
    )
    .under("Förordning (2017:819) 3 kap. 10–12 §§").answering(rule).decided(by: deciders)
  }

  func establishmentHousing(_ month: Int) -> ExplanationNode? {
    if let observed = observed(.establishmentHousing, month) { return observed }
    guard isInEstablishment(month), plan.adults.count == 1, household.childrenAtHome[month].isEmpty,
      household.sharedWith == 0
    else { return nil }
    let allowance = housingAllowance(month)
    guard
      let rule = law(month).establishment?.establishmentHousing(
        rent: household.rentByYear[month / 12], housingAllowance: allowance?.value.money ?? .zero)
    else { return nil }
    let accepted = ExplanationNode.smallest(rent(month), figure(EstablishmentAmounts.housingCeiling, month))
    var node = accepted - figure(EstablishmentAmounts.housingFloor, month)
    if let allowance { node = node - allowance }
    return node.orZero
      .named(name("establishmentHousing", "Bostadsersättning", "Establishment housing benefit", month))
      .under("Förordning (2017:819) 3 kap. 16 § och 5 kap. 5 §").answering(rule)
  }
}
