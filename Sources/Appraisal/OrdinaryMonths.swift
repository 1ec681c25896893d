import Bookkeeping
import Economy
import LawData
import LifeCourse

extension PathRuns {
  /// One ordinary month before, during and after the step, of who stays in its jobs.
  func ordinaryMonths(
    _ scenario: Scenario, reader: inout ParameterReader
  ) throws(NotModelled) -> [OrdinaryMonth] {
    guard let before = startingPoint.plan.adults.first, let during = staying.plan.adults.first else {
      return []
    }
    var months: [OrdinaryMonth] = []
    func add(
      _ position: OrdinaryMonth.Position, month: Int, of path: Path, phase: PlannedPhase
    ) throws(NotModelled) {
      let kept = try keptOfMore(scenario, path, phase: phase, month: month, reader: &reader)
      months.append(ordinaryMonth(position, month: month, of: path, phase: phase, kept: kept))
    }
    if let first = before.phases.first(where: { !$0.booked.isEmpty }) {
      try add(.before, month: first.booked.lowerBound, of: startingPoint, phase: first)
    }
    let steps = during.phases.filter { !$0.booked.isEmpty }
    if let first = steps.first { try add(.during, month: first.ordinaryMonth, of: staying, phase: first) }
    if steps.count > 1, let last = steps.last {
      try add(.after, month: last.ordinaryMonth, of: staying, phase: last)
    }
    return months
  }

  private func ordinaryMonth(
    _ position: OrdinaryMonth.Position, month: Int, of path: Path, phase: PlannedPhase, kept: Money?
  ) -> OrdinaryMonth {
    let facts = engine.household
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
      otherHousing: facts.housing.electricity + facts.housing.insurance,
      keptOfMore: kept.map { KeptOfMore(wage: wageStep, kept: $0) },
      disturbances: disturbances(month: month, of: path, phase: phase))
  }

  /// What makes the month less ordinary than one would wish.
  private func disturbances(
    month: Int, of path: Path, phase: PlannedPhase
  ) -> [OrdinaryMonth.Disturbance] {
    let place = month - timeline.horizon.lowerBound
    var found: [OrdinaryMonth.Disturbance] = []
    if case .studies(let studies) = phase.kind, studies.isSummer(month) { found.append(.summerBreak) }
    if path.ledger[.holidaySupplement, place] != .zero { found.append(.holidaySupplement) }
    if phase.work != nil, month == phase.range.upperBound - 1, month < timeline.horizon.upperBound - 1 {
      found.append(.jobEnds)
    }
    if phase.earns, path.ledger[.municipalIncomeTax, place] != .zero {
      let year = month / 12 * 12
      let taxed = (year..<year + 12).filter { path.plan.adults.first?.taxableByMonth[$0] ?? 0 > 0 }.count
      if taxed < 12 { found.append(.taxOfPartOfYear(months: taxed)) }
    }
    return found
  }
}

extension PlannedPhase {
  /// The second month of the phase that is neither July, a student's June or July, nor the phase's last; where there is
  /// none the first month, or rather one that is neither July nor the last.
  /// - Example: a job of November 2019–December 2021: December 2019. Its tax is that of a year with two months' wages,
  ///   which ``OrdinaryMonth/Disturbance/taxOfPartOfYear(months:)`` tells.
  var ordinaryMonth: Int {
    booked.dropFirst().dropLast().first(where: isUndisturbed)
      ?? booked.dropLast().first(where: isUndisturbed) ?? booked.lowerBound
  }

  /// Whether the phase gives an income that grows with work: a job, or a business.
  fileprivate var earns: Bool { work != nil || business != nil }

  private func isUndisturbed(_ month: Int) -> Bool {
    if case .studies(let studies) = kind, studies.isSummer(month) { return false }
    return month % 12 != 6
  }
}
