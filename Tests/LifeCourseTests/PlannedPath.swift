import Economy
import LawData
import LifeCourse

/// The phases of somebody alone without housing costs, as the planner lays them out under the law of each month.
struct PlannedPath {
  let plan: PathPlan
  let planner: PathPlanner

  init(
    _ phases: [Phase], history: Activity = .unemployed, start: YearMonth = 2019_01, months: Int = 24,
    born: YearMonth = 1985_04, children: [YearMonth] = []
  ) {
    var household = Self.household(born: born)
    household.children = children.map { Child(born: $0, maintenanceSupport: false) }
    var planner = PathPlanner(
      timeline: Timeline(start: start, months: months), household: household,
      history: Phase(months: nil, activity: history), reader: ParameterReader())
    plan = planner.plan(phases, name: "with", partner: nil)
    self.planner = planner
  }

  /// Somebody alone without housing costs.
  static func household(born: YearMonth = 1985_04) -> Household {
    Household(
      person: Person(born: born), partner: nil, children: [],
      housing: Housing(
        rent: .zero, electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
        rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: true, assistanceMonths: nil, housingAllowance: true)
  }
}
