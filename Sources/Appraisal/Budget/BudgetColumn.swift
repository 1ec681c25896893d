package import Economy
import LawData
package import LifeCourse

/// A month of a path as it is told: beside others of another path or another year's law.
package struct BudgetColumn: Sendable, Equatable {
  /// The path.
  package let path: BudgetPath
  /// The calendar month.
  package let month: YearMonth
  /// What the participant does in it.
  package let activity: Activity
  /// The household's money.
  package let household: HouseholdMonth
}

extension BudgetEngine {
  /// The months of both paths, the one without the step first, or of that alone.
  /// - Parameter month: a month of the horizon, from 0.
  package mutating func columns(
    _ month: Int, of path: BudgetPath, in scenario: Scenario
  ) throws(AppraisalFailure) -> [BudgetColumn] {
    var columns: [BudgetColumn] = []
    for path in path == .without ? [BudgetPath.without] : BudgetPath.allCases {
      columns.append(
        BudgetColumn(
          path: path, month: scenario.start + month,
          activity: scenario.activity(of: path, in: month),
          household: try self.month(month, of: path, in: scenario)))
    }
    return columns
  }
}

extension Scenario {
  /// What the participant does in a month of the horizon, from 0.
  package func activity(of path: BudgetPath, in month: Int) -> Activity {
    phase(of: path, covering: month).map { self[path][$0].activity } ?? .unemployed
  }

  /// The month of a budget where none is asked for: the ordinary month of the path's first phase, from 0.
  package func ordinaryMonth(of path: BudgetPath) throws(AppraisalFailure) -> Int {
    var reader = ParameterReader(overrides: overrides)
    let compiled = try compiled(reader: &reader)
    let plan = path == .without ? compiled.without : compiled.with
    let phase = plan.adults.first?.phases.first { !$0.booked.isEmpty }
    return (phase?.ordinaryMonth ?? compiled.engine.timeline.horizon.lowerBound)
      - compiled.engine.timeline.horizon.lowerBound
  }
}
