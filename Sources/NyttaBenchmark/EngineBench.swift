import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// A scenario planned and compiled, ready to run again and again.
struct EngineBench {
  let engine: PathEngine
  let without: PathPlan
  let with: PathPlan

  init(_ scenario: Scenario) throws {
    var reader = ParameterReader()
    let compiled = try scenario.compiled(reader: &reader)
    engine = compiled.engine
    without = compiled.without
    with = compiled.with
  }
}
