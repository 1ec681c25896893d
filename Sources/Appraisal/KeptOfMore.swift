import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension PathRuns {
  /// What the household would keep of a wage higher by ``wageStep`` a month, in a month of a phase.
  ///
  /// The participant's wage is raised in every month of the phase within the calendar year, and the path is run again:
  /// tax, housing allowance, fees and assistance answer as they would. Beside a benefit the wage of a job at the same
  /// extent is raised, which leaves the benefit as it is; `nil` where there is no such job, as the benefit would answer
  /// to it in its own way, and of a business.
  func keptOfMore(
    _ scenario: Scenario, _ path: Path, phase: PlannedPhase, month: Int, reader: inout ParameterReader
  ) throws(NotModelled) -> Money? {
    guard phase.business == nil, let range = phase.monthsRaised(with: month) else { return nil }
    let year = month / 12
    let months = range.clamped(to: year * 12..<year * 12 + 12)
    let raised = path.plan.raised(by: wageStep, in: months)
    // The household's own money alone: nothing of the services beside it is asked.
    var asked = scenario
    asked.include = Inclusions(administration: false, studyPlace: false, childCare: false)
    var administration = ParameterReader()
    var laws = engine.laws
    laws[year] = try YearLaw(
      year: timeline.firstYear + year, municipality: scenario.municipality,
      needs: asked.needs(ofYear: year, timeline: timeline, facts: engine.household, plans: [raised]),
      reader: &reader,
      administration: &administration)
    let other = PathEngine(
      timeline: timeline, laws: laws, household: engine.household,
      switches: EngineSwitches(administration: false, studyPlace: false))
    var workspace = PathWorkspace(timeline)
    var ledger = Ledger(start: timeline.start, monthCount: timeline.months)
    other.run(
      raised, assistedMonthsBefore: monthsBefore(scenario, laws: laws), workspace: &workspace, into: &ledger)
    let place = month - timeline.horizon.lowerBound
    return ledger.inHand(of: .individual, month: place) - path.ledger.inHand(of: .individual, month: place)
  }

  /// The months of assistance before the first. Where nobody has a wage nothing has asked for them yet, and the higher
  /// wage does.
  private func monthsBefore(_ scenario: Scenario, laws: [YearLaw]) -> Int {
    func qualifyingMonths(_ laws: [YearLaw]) -> Int? {
      laws.lazy.flatMap(\.months).compactMap(\.stimulus).first?.qualifyingMonths
    }
    guard scenario.household.assistanceMonths == nil, qualifyingMonths(engine.laws) == nil,
      startingPoint.ledger[.socialAssistance, 0] > .zero
    else { return assistedMonthsBefore }
    return qualifyingMonths(laws) ?? assistedMonthsBefore
  }
}

extension PlannedPhase {
  /// The months of the phase whose wage is raised with that of a month; `nil` where a benefit without a job beside is
  /// paid. Who waits for the first establishment benefit is as unemployed.
  fileprivate func monthsRaised(with month: Int) -> Range<Int>? {
    if work != nil { return range }
    switch kind {
    case .unemployed, .work, .studies: return range
    case .benefit: return nil
    case .establishment(let planned):
      return month < planned.paidFrom ? range.clamped(to: range.lowerBound..<planned.paidFrom) : nil
    }
  }
}

/// The step of the wage by which a household's gain from more work is told: large enough to pass the roundings of
/// tax (100 kr a year) and housing allowance (100 kr a month).
let wageStep = Money(kronor: 1_000)

extension Ledger {
  /// What an actor has in hand of a month.
  func inHand(of actor: EconomicActor, month: Int) -> Money {
    var sum = Money.zero
    for declaration in LineDeclaration.all where declaration.availability == .hand {
      sum += self[declaration.line, month] * declaration.sign(for: actor)
    }
    return sum
  }
}
