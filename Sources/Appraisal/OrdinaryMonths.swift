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
  /// The first month that is neither July, a student's June or July, nor the phase's first or last. Of a job or a business
  /// it is such a month of the first calendar year that the work fills, else of the year with most months of it: the
  /// tax of a year is spread over its incomes, and a few months with a wage are taxed as no whole year is.
  ///
  /// Where there is none it is the first month, or rather one that is neither July nor the last.
  /// - Example: a job of November 2019–December 2021: January 2020.
  var ordinaryMonth: Int {
    let inner = booked.dropFirst().dropLast().filter(isUndisturbed)
    guard let first = inner.first else {
      return booked.dropLast().first(where: isUndisturbed) ?? booked.lowerBound
    }
    guard earns, let most = inner.map(monthsOfYear).max() else { return first }
    return inner.first { monthsOfYear($0) == most } ?? first
  }

  /// Whether the phase gives an income that grows with work: a job, or a business.
  fileprivate var earns: Bool { work != nil || business != nil }

  private func isUndisturbed(_ month: Int) -> Bool {
    if case .studies(let studies) = kind, studies.isSummer(month) { return false }
    return month % 12 != 6
  }

  /// The months of the phase in the calendar year of a month.
  private func monthsOfYear(_ month: Int) -> Int {
    let year = month / 12 * 12
    return range.clamped(to: year..<year + 12).count
  }
}
