import Bookkeeping
import Economy
import LifeCourse

extension PathRuns {
  /// One ordinary month before, during and after the step.
  func ordinaryMonths(_ scenario: Scenario) -> [OrdinaryMonth] {
    guard let before = without.plan.adults.first, let during = with.plan.adults.first else { return [] }
    let facts = HouseholdFacts(scenario.household, timeline: timeline)
    var months: [OrdinaryMonth] = []
    if let first = before.phases.first(where: { !$0.booked.isEmpty }) {
      months.append(
        ordinaryMonth(.before, month: first.booked.lowerBound, of: without, phase: first, facts: facts))
    }
    let steps = during.phases.filter { !$0.booked.isEmpty }
    if let first = steps.first {
      months.append(ordinaryMonth(.during, month: first.ordinaryMonth, of: with, phase: first, facts: facts))
    }
    if steps.count > 1, let last = steps.last {
      months.append(ordinaryMonth(.after, month: last.ordinaryMonth, of: with, phase: last, facts: facts))
    }
    return months
  }

  private func ordinaryMonth(
    _ position: OrdinaryMonth.Position, month: Int, of path: Path, phase: PlannedPhase, facts: HouseholdFacts
  ) -> OrdinaryMonth {
    let place = month - timeline.horizon.lowerBound
    var lines: [(line: Line, amount: Money)] = []
    var disposable = Money.zero
    // Taxes on consumption are paid in the shop, out of what is left.
    for declaration in LineDeclaration.all
    where declaration.availability == .hand && declaration.line != .consumptionTax {
      let amount = path.ledger[declaration.line, place] * declaration.sign(for: .individual)
      guard amount != .zero else { continue }
      lines.append((line: declaration.line, amount: amount))
      disposable += amount
    }
    return OrdinaryMonth(
      position: position, month: timeline.month(month), activity: phase.activity, lines: lines,
      disposable: disposable, rent: facts.rent(month),
      otherHousing: facts.housing.electricity + facts.housing.insurance)
  }
}

extension PlannedPhase {
  /// The second month of the phase that is neither July, a student's June or July, nor the phase's last;
  /// the first month where there is none.
  var ordinaryMonth: Int {
    let candidates = booked.dropFirst().dropLast().filter { month in
      if case .studies(let studies) = kind, studies.isSummer(month) { return false }
      return month % 12 != 6
    }
    return candidates.first ?? booked.lowerBound
  }
}
