import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// What a household keeps of a higher wage is that of a path with the wage under the whole law.
@Suite struct KeptOfMoreTests {
  @Test func randomHouseholdsKeepWhatTheWholeLawGives() throws {
    var random = RandomScenarios(seed: 12)
    var whole = WholeLaws()
    var compared = 0
    var comparedBesideBenefits = 0
    for _ in 0..<120 {
      let scenario = random.next()
      let result = try scenario.appraised()
      var reader = ParameterReader()
      let compiled = try scenario.compiled(reader: &reader)
      let engine = PathEngine(
        timeline: compiled.engine.timeline, laws: try whole.laws(of: scenario),
        household: compiled.engine.household, switches: compiled.engine.switches)
      let first = run(engine, compiled.without, assistedBefore: 0)
      let before = scenario.household.assistanceMonths ?? (first[.socialAssistance, 0] > .zero ? 6 : 0)
      for month in result.ordinaryMonths {
        guard let kept = month.keptOfMore else { continue }
        let plan = month.position == .before ? compiled.without : compiled.with
        let higher = plan.raised(by: kept.wage, in: months(of: month.month, plan, engine.timeline))
        let place = month.month - scenario.start
        let gain =
          inHand(run(engine, higher, assistedBefore: before), place)
          - inHand(run(engine, plan, assistedBefore: before), place)
        #expect(kept.kept.ore == gain, "\(scenario.start) \(month.month)")
        compared += 1
        if case .benefit = month.activity { comparedBesideBenefits += 1 }
      }
    }
    #expect(compared > 120)
    #expect(comparedBesideBenefits > 10)
  }

  /// Who has only had assistance keeps a fourth of the first wage, as the six months before are taken as had.
  @Test func theFirstWageHasTheStimulusOfTheMonthsTakenAsHad() throws {
    func kept(_ assistanceMonths: Int?) throws -> Money? {
      let idle = Phase(months: nil, activity: .unemployed)
      let household = Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil, rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: assistanceMonths,
        housingAllowance: false)
      return try Scenario(
        title: "prov", start: 2019, months: 12,
        municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"), household: household,
        without: [idle], with: [idle]
      ).appraised().ordinaryMonths.first?.keptOfMore?.kept
    }
    #expect(try kept(nil) == kept(6))
    #expect(try kept(0) == .zero)
    // 12 000 kr a year is below the basic allowance: no tax, but the fee of the pension is 7 % of it and credited.
    #expect(try kept(6) == Money(kronor: 1_000).share(Rate(partsPerMillion: 250_000)))
  }

  /// The months of a month's phase within its calendar year.
  private func months(of month: YearMonth, _ plan: PathPlan, _ timeline: Timeline) -> Range<Int> {
    let place = month - timeline.firstAssessed
    let year = place / 12 * 12
    let phase = plan.adults[0].phases.first { $0.range.contains(place) }
    var range = phase?.range ?? place..<place
    // Who waits for the first establishment benefit has a wage until then.
    if case .establishment(let planned)? = phase?.kind, phase?.work == nil {
      range = range.clamped(to: range.lowerBound..<planned.paidFrom)
    }
    return range.clamped(to: year..<year + 12)
  }

  private func run(_ engine: PathEngine, _ plan: PathPlan, assistedBefore: Int) -> Ledger {
    var workspace = PathWorkspace(engine.timeline)
    var ledger = Ledger(start: engine.timeline.start, monthCount: engine.timeline.months)
    engine.run(plan, assistedMonthsBefore: assistedBefore, workspace: &workspace, into: &ledger)
    return ledger
  }

  private func inHand(_ ledger: Ledger, _ month: Int) -> Int {
    LineDeclaration.all.reduce(0) { sum, line in
      line.availability == .hand
        ? sum + ledger[line.line, month].ore * line.sign(for: .individual) : sum
    }
  }
}
