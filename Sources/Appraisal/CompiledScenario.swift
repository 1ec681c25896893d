import Economy
import Law
package import LawData
package import LifeCourse

/// A scenario with its paths planned and the law of its years compiled: what can be run.
package struct CompiledScenario: Sendable {
  /// Runs a path.
  package let engine: PathEngine
  /// The path without the step: of several outcomes the largest.
  package let without: PathPlan
  /// The path with the step, of those who stay in its jobs: of several outcomes the largest.
  package let with: PathPlan
  /// The outcomes of the history without the step.
  package let outcomesWithout: [OutcomePaths]
  /// The outcomes of the history with the step, each mixed of those who stay and those who leave.
  package let outcomesWith: [OutcomePaths]
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
    let plans = plans(by: &planner)
    if planner.problems.isEmpty { _ = outcomes(plans, by: &planner) }
    return (planner.problems + inhabitantProblems).unique()
  }

  /// Plans both paths: every outcome of each, in the order of the file.
  func plans(by planner: inout PathPlanner) -> (without: [PathPlan], with: [PathPlan]) {
    if let misfit = misfit(of: appraisal.method) { planner.report(misfit) }
    let partner = household.partner
    func plans(
      _ course: Course, _ name: String, _ partner: (phases: [Phase], field: String)?,
      _ planner: inout PathPlanner
    ) -> [PathPlan] {
      course.outcomes.enumerated().map { place, outcome in
        planner.plan(outcome.phases, name: course.field(name, outcome: place), partner: partner)
      }
    }
    let withoutPlans = plans(
      courseWithout, "without", partner.map { ($0.phases, "household.partner.phases") }, &planner)
    let withPlans = plans(
      courseWith, "with",
      partner.map {
        $0.phasesWith.map { ($0, "household.partnerWith") } ?? ($0.phases, "household.partner.phases")
      }, &planner)
    return (withoutPlans, withPlans)
  }

  /// The outcomes of both histories with who stays and who leaves.
  private func outcomes(
    _ plans: (without: [PathPlan], with: [PathPlan]), by planner: inout PathPlanner
  ) -> (without: [OutcomePaths], with: [OutcomePaths]) {
    let without = zip(courseWithout.outcomes, plans.without).enumerated().map { place, pair in
      OutcomePaths(place: place, share: pair.0.share.partsPerMillion, plan: pair.1)
    }
    var with: [OutcomePaths] = []
    for (place, (outcome, plan)) in zip(courseWith.outcomes, plans.with).enumerated() {
      with.append(planner.outcomePaths(outcome, place: place, plan: plan, without: without))
    }
    return (without, with)
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
    let planned = plans(by: &planner)
    let problems = planner.problems + inhabitantProblems
    guard problems.isEmpty else { throw .problems(problems.unique()) }
    let outcomes = outcomes(planned, by: &planner)
    guard planner.problems.isEmpty else { throw .problems(planner.problems.unique()) }
    reader = planner.reader
    let plans =
      planned.without + planned.with + outcomes.with.flatMap(\.leaving).map(\.plan)
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
      engine: engine, without: planned.without[courseWithout.mainPlace],
      with: planned.with[courseWith.mainPlace], outcomesWithout: outcomes.without,
      outcomesWith: outcomes.with, choices: planner.choices.unique(), administrationUses: administrationUses)
  }
}
