import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// Both histories of a scenario, planned and run.
struct PathRuns {
  let engine: PathEngine
  var without: Path
  var with: Path
  let choices: [PlannedChoice]
  /// Months of assistance without a break before the first month.
  let assistedMonthsBefore: Int

  var timeline: Timeline { engine.timeline }
  var laws: [YearLaw] { engine.laws }

  /// One path with its plan and its books.
  struct Path {
    let plan: PathPlan
    var ledger: Ledger
    /// Taxable income of the booked months by year, in öre.
    let taxableIncome: [Int]

    /// Whether administration of assistance is booked in a year of the timeline, from 0.
    func hasAdministration(inYear year: Int) -> Bool {
      (0..<ledger.monthCount).contains { month in
        ledger.month(month).year == ledger.month(0).year + year
          && ledger[.assistanceAdministration, month] != .zero
      }
    }
  }

  /// Plans and runs both paths.
  init(_ scenario: Scenario, reader: inout ParameterReader) throws(AppraisalFailure) {
    let compiled = try scenario.compiled(reader: &reader)
    engine = compiled.engine
    let timeline = compiled.engine.timeline
    let laws = compiled.engine.laws
    choices = compiled.choices
    var workspace = PathWorkspace(timeline)
    var ledger = Ledger(start: scenario.start, monthCount: scenario.months)
    func run(_ plan: PathPlan, assistedMonthsBefore: Int) throws(AppraisalFailure) -> Path {
      compiled.engine.run(
        plan, assistedMonthsBefore: assistedMonthsBefore, workspace: &workspace, into: &ledger)
      do { try Conservation.check(ledger) } catch { throw .conservation(error) }
      return Path(plan: plan, ledger: ledger, taxableIncome: workspace.bookedTaxableIncome)
    }
    if let given = scenario.household.assistanceMonths {
      assistedMonthsBefore = given
    } else {
      // Six months are taken as met when the first month, reckoned without stimulus, gives assistance.
      let first = try run(compiled.without, assistedMonthsBefore: 0)
      // Without a wage there is no stimulus, and nothing asks how many months came before.
      let qualifying = laws.lazy.flatMap(\.months).compactMap(\.stimulus).first?.qualifyingMonths ?? 0
      assistedMonthsBefore = first.ledger[.socialAssistance, 0] > .zero ? qualifying : 0
    }
    without = try run(compiled.without, assistedMonthsBefore: assistedMonthsBefore)
    with = try run(compiled.with, assistedMonthsBefore: assistedMonthsBefore)
    for (year, uses) in compiled.administrationUses.enumerated()
    where [without, with].contains(where: { $0.hasAdministration(inYear: year) }) {
      reader.merge(uses)
    }
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in order of first appearance.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension PathRuns {
  /// The months of assistance before the first, where the user left them to the model and they matter.
  func assistanceDefault(_ scenario: Scenario) -> [DefaultUsed] {
    guard scenario.household.socialAssistance, scenario.household.assistanceMonths == nil else { return [] }
    return [DefaultUsed(field: "household.assistanceMonths", value: "\(assistedMonthsBefore)")]
  }
}
