import Bookkeeping
package import Economy
import Law
import LawData
import LifeCourse

/// Runs one household again and again: the law is compiled once a year of the calendar, whole, so that no value of a swept
/// field can ask what is not there.
package struct BudgetEngine {
  private var laws: [Int: YearLaw] = [:]
  private var timeline: Timeline
  private var workspace: PathWorkspace
  private var ledger: Ledger

  /// An engine for a household; others over the same months and in the same municipality can be run by it.
  package init(_ scenario: Scenario) {
    timeline = Timeline(start: scenario.start, months: scenario.months)
    workspace = PathWorkspace(timeline)
    ledger = Ledger(start: scenario.start, monthCount: scenario.months)
  }

  /// A month of one path.
  /// - Parameter month: a month of the horizon, from 0.
  package mutating func month(
    _ month: Int, of path: BudgetPath, in scenario: Scenario
  ) throws(AppraisalFailure) -> HouseholdMonth {
    let household = try planned(scenario.householdOnly)
    return read(month, of: path == .without ? household.without : household.with, in: household)
  }

  /// The points of a sweep over a wage of the path with the step. The household is planned once: only the wage changes.
  package mutating func sweep(
    _ variation: BudgetVariation, values: [Int], month: Int, of path: BudgetPath, in scenario: Scenario
  ) throws(AppraisalFailure) -> [BudgetPoint] {
    guard path == .with, let phase = variation.phase, let job = scenario.job(of: path, phase: phase),
      let highest = values.max()
    else {
      var points: [BudgetPoint] = []
      for value in values {
        let varied = scenario.varied(variation, to: value, path: path, month: scenario.start + month)
        points.append(try point(value, month: month, of: path, in: varied))
      }
      return points
    }
    let timeline = Timeline(start: scenario.start, months: scenario.months)
    // What a wage can be refused for, a student's free amount, is refused at the highest one.
    let top = scenario.varied(variation, to: highest, path: path, month: scenario.start + month)
    let household = try planned(top.householdOnly)
    let written = scenario.householdOnly.job(of: path, phase: phase) ?? job
    let wage: Money
    if let own = written.wage {
      wage = own
    } else {
      wage = try wageByModel(of: written, inPhase: phase, scenario, household)
    }
    func plan(_ job: Employment) -> PathPlan {
      household.with.replacing(
        fullTimeWage: job.wage ?? wage, growth: job.wageGrowth, extent: job.extent, inPhase: phase,
        timeline: timeline)
    }
    let withoutWage = read(month, of: plan(written.at(0, of: .wage(phase: phase))), in: household)
    return values.map { value in
      BudgetPoint(
        value: value, month: read(month, of: plan(written.at(value, of: variation)), in: household),
        withoutWage: withoutWage)
    }
  }

  /// A point of a sweep whose scenario is ready, with what the household would have without the wage of the month's job.
  package mutating func point(
    _ value: Int, month: Int, of path: BudgetPath, in scenario: Scenario
  ) throws(AppraisalFailure) -> BudgetPoint {
    let household = try planned(scenario.householdOnly)
    let found = read(month, of: path == .without ? household.without : household.with, in: household)
    guard let phase = scenario.phase(of: path, covering: month),
      let job = scenario.job(of: path, phase: phase)
    else { return BudgetPoint(value: value, month: found, withoutWage: nil) }
    if path == .with {
      let idle = household.with.replacing(
        fullTimeWage: .zero, growth: .zero, extent: job.extent, inPhase: phase, timeline: timeline)
      return BudgetPoint(value: value, month: found, withoutWage: read(month, of: idle, in: household))
    }
    // The first phase of this path is the history of both: the household is planned anew without its wage.
    let idle = scenario.varied(.wage(phase: phase), to: 0, path: path, month: scenario.start + month)
    return BudgetPoint(value: value, month: found, withoutWage: try self.month(month, of: path, in: idle))
  }

  /// The share of a job's net wage that job stimulus disregards in a month.
  package mutating func stimulusShare(at month: YearMonth, in scenario: Scenario) -> Rate? {
    try? law(month.year, scenario)?.months[month.month - 1].stimulus?.disregardedShare
  }

  // MARK: Running

  private struct PlannedHousehold {
    let engine: PathEngine
    let without: PathPlan
    let with: PathPlan
    var assistedMonthsBefore: Int
  }

  private mutating func planned(_ scenario: Scenario) throws(AppraisalFailure) -> PlannedHousehold {
    let timeline = Timeline(start: scenario.start, months: scenario.months)
    guard scenario.start >= ParameterReader.firstLawMonth else {
      throw .problems([ScenarioProblem(field: "start", kind: .beforeModelledLaw)])
    }
    var planner = PathPlanner(
      timeline: timeline, household: scenario.household, history: scenario.without.first,
      reader: ParameterReader(overrides: scenario.overrides))
    let facts = planner.householdFacts(scenario.municipality)
    let plans = scenario.plans(by: &planner)
    guard planner.problems.isEmpty else { throw .problems(planner.problems.unique()) }
    if timeline != self.timeline {
      self.timeline = timeline
      workspace = PathWorkspace(timeline)
      ledger = Ledger(start: scenario.start, monthCount: scenario.months)
    }
    var household = PlannedHousehold(
      engine: PathEngine(
        timeline: timeline, laws: try yearLaws(scenario, timeline), household: facts,
        switches: EngineSwitches(administration: false, studyPlace: false, childCare: false)),
      without: plans.without[scenario.courseWithout.mainPlace],
      with: plans.with[scenario.courseWith.mainPlace],
      assistedMonthsBefore: scenario.household.assistanceMonths ?? 0)
    if scenario.household.assistanceMonths == nil {
      run(household.without, in: household)
      let qualifying = household.engine.laws.first?.months.first?.stimulus?.qualifyingMonths ?? 0
      household.assistedMonthsBefore = ledger[.socialAssistance, 0] > .zero ? qualifying : 0
    }
    return household
  }

  private mutating func run(_ plan: PathPlan, in household: PlannedHousehold) {
    household.engine.run(
      plan, assistedMonthsBefore: household.assistedMonthsBefore, workspace: &workspace, into: &ledger)
  }

  private mutating func read(
    _ month: Int, of plan: PathPlan, in household: PlannedHousehold
  ) -> HouseholdMonth {
    run(plan, in: household)
    let facts = household.engine.household
    return HouseholdMonth(
      ledger, month: month, rent: facts.rent(timeline.horizon.lowerBound + month),
      otherHousing: facts.housing.electricity + facts.housing.insurance)
  }

  private mutating func yearLaws(
    _ scenario: Scenario, _ timeline: Timeline
  ) throws(AppraisalFailure) -> [YearLaw] {
    var found: [YearLaw] = []
    do throws(NotModelled) {
      for year in timeline.firstYear...timeline.lastYear {
        if let law = try law(year, scenario) { found.append(law) }
      }
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    return found
  }

  private mutating func law(_ year: Int, _ scenario: Scenario) throws(NotModelled) -> YearLaw? {
    if let law = laws[year] { return law }
    var reader = ParameterReader(overrides: scenario.overrides)
    let law = try YearLaw(year: year, municipality: scenario.municipality, reader: &reader)
    laws[year] = law
    return law
  }

  /// The wage the model takes where the file gives none.
  private func wageByModel(
    of job: Employment, inPhase phase: Int, _ scenario: Scenario, _ household: PlannedHousehold
  ) throws(AppraisalFailure) -> Money {
    guard let planned = household.with.adults.first?.phases.first(where: { $0.place == phase }) else {
      return .zero
    }
    var reader = ParameterReader(overrides: scenario.overrides)
    let start = household.engine.timeline.month(planned.booked.lowerBound)
    do throws(NotModelled) {
      if let agreed = job.agreedWage { return try reader.money(agreed.parameter, at: start) }
      return try DefaultEntryWage.monthlyWage(at: start, reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
  }
}
