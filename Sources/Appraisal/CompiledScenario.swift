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
  /// The path with the step.
  package let with: PathPlan
  /// What was left to the model, and what the rules found.
  package let choices: [PlannedChoice]
}

extension Scenario {
  /// Checks who qualifies for what and compiles the law.
  /// - Throws: ``AppraisalFailure/problems(_:)`` with every problem found.
  package func compiled(reader: inout ParameterReader) throws(AppraisalFailure) -> CompiledScenario {
    let timeline = Timeline(start: start, months: months)
    guard start >= ParameterReader.firstLawMonth else {
      throw .problems([ScenarioProblem(field: "start", kind: .beforeModelledLaw)])
    }
    var planner = PathPlanner(
      timeline: timeline, household: household, history: without.first, reader: reader)
    planner.checkHousehold()
    let partner = household.partner
    let withoutPlan = planner.plan(
      without, name: "without", partner: partner.map { ($0.phases, "household.partner.phases") })
    let withPlan = planner.plan(
      with, name: "with",
      partner: partner.map {
        $0.phasesWith.map { ($0, "household.partnerWith") } ?? ($0.phases, "household.partner.phases")
      })
    guard planner.problems.isEmpty else { throw .problems(planner.problems.unique()) }
    reader = planner.reader
    let areas = LawAreas(self)
    var laws: [YearLaw] = []
    do {
      for year in timeline.firstYear...timeline.lastYear {
        laws.append(try YearLaw(year: year, municipality: municipality, areas: areas, reader: &reader))
      }
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let engine = PathEngine(
      timeline: timeline, laws: laws, household: HouseholdFacts(household, timeline: timeline),
      switches: EngineSwitches(administration: include.administration, studyPlace: include.studyPlace))
    return CompiledScenario(
      engine: engine, without: withoutPlan, with: withPlan, choices: planner.choices.unique())
  }
}
