import Economy
import Law
package import LawData
package import LifeCourse

/// A scenario with its paths planned and the law of its years compiled: what can be run.
package struct CompiledScenario: Sendable {
  /// Runs a path.
  package let engine: PathEngine
  /// The path without the step.
  package let without: PathPlan
  /// The path with the step, of those who stay in its jobs.
  package let with: PathPlan
  /// How the path with the step is mixed of those who stay and those who leave.
  package let mix: WeightedPaths
  /// What was left to the model, and what the rules found.
  package let choices: [PlannedChoice]
  /// By year, what the administration of assistance has read: a use where it is booked, and else not.
  package let administrationUses: [ParameterReader]
}

extension Scenario {
  /// What the law or the model does not allow in the household and its paths.
  package func planningProblems() -> [ScenarioProblem] {
    guard start >= ParameterReader.firstLawMonth else { return [] }
    var planner = PathPlanner(
      timeline: Timeline(start: start, months: months), household: household, history: without.first,
      reader: ParameterReader(overrides: overrides))
    _ = planner.householdFacts(municipality)
    let (withoutPlan, withPlan) = plans(by: &planner)
    if planner.problems.isEmpty {
      _ = planner.weightedPaths(with: withPlan, without: withoutPlan, phases: with)
    }
    return (planner.problems + inhabitantProblems).unique()
  }

  /// Plans both paths.
  func plans(by planner: inout PathPlanner) -> (without: PathPlan, with: PathPlan) {
    if let misfit = misfit(of: appraisal.method) { planner.report(misfit) }
    let partner = household.partner
    let withoutPlan = planner.plan(
      without, name: "without", partner: partner.map { ($0.phases, "household.partner.phases") })
    let withPlan = planner.plan(
      with, name: "with",
      partner: partner.map {
        $0.phasesWith.map { ($0, "household.partnerWith") } ?? ($0.phases, "household.partner.phases")
      })
    return (withoutPlan, withPlan)
  }

  /// Checks who qualifies for what and compiles the law.
  /// - Throws: ``AppraisalFailure/problems(_:)`` with every problem found.
  package func compiled(reader: inout ParameterReader) throws(AppraisalFailure) -> CompiledScenario {
    let timeline = Timeline(start: start, months: months)
    guard start >= ParameterReader.firstLawMonth else {
      throw .problems([ScenarioProblem(field: "start", kind: .beforeModelledLaw)])
    }
    var planner = PathPlanner(
      timeline: timeline, household: household, history: without.first, reader: reader)
    let facts = planner.householdFacts(municipality)
    let (withoutPlan, withPlan) = plans(by: &planner)
    let problems = planner.problems + inhabitantProblems
    guard problems.isEmpty else { throw .problems(problems.unique()) }
    let mix = planner.weightedPaths(with: withPlan, without: withoutPlan, phases: with)
    guard planner.problems.isEmpty else { throw .problems(planner.problems.unique()) }
    reader = planner.reader
    let plans = [withoutPlan, withPlan] + mix.leaving.map(\.plan)
    var laws: [YearLaw] = []
    var administrationUses: [ParameterReader] = []
    let services: ServiceCosts
    let studyLoans: StudyLoanSettlement?
    do {
      services = try serviceCosts(plans: plans, reader: &reader)
      for (place, year) in (timeline.firstYear...timeline.lastYear).enumerated() {
        var administration = ParameterReader(overrides: overrides)
        laws.append(
          try YearLaw(
            year: year, municipality: municipality,
            needs: needs(ofYear: place, timeline: timeline, facts: facts, plans: plans),
            reader: &reader, administration: &administration))
        administrationUses.append(administration)
      }
      studyLoans = try studyLoanSettlement(plans: plans, timeline: timeline, reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let engine = PathEngine(
      timeline: timeline, laws: laws, household: facts,
      switches: EngineSwitches(
        administration: include.administration, studyPlace: include.studyPlace, childCare: include.childCare,
        pensionRights: include.pensionRights, services: services, studyLoans: studyLoans))
    return CompiledScenario(
      engine: engine, without: withoutPlan, with: withPlan, mix: mix, choices: planner.choices.unique(),
      administrationUses: administrationUses)
  }
}
