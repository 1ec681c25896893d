import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// Both histories of a scenario, planned and run.
struct PathRuns {
  let timeline: Timeline
  let without: Path
  let with: Path
  let choices: [PlannedChoice]
  let laws: [YearLaw]
  /// Months of assistance without a break before the first month.
  let assistedMonthsBefore: Int

  /// One path with its plan and its books.
  struct Path {
    let plan: PathPlan
    let ledger: Ledger
    /// Taxable income of the booked months by year, in öre.
    let taxableIncome: [Int]
  }

  /// Plans and runs both paths.
  init(_ scenario: Scenario, reader: inout ParameterReader) throws(AppraisalFailure) {
    let compiled = try scenario.compiled(reader: &reader)
    timeline = compiled.engine.timeline
    laws = compiled.engine.laws
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
      let qualifying = laws.first?.months.first?.stimulus?.qualifyingMonths ?? 0
      assistedMonthsBefore = first.ledger[.socialAssistance, 0] > .zero ? qualifying : 0
    }
    without = try run(compiled.without, assistedMonthsBefore: assistedMonthsBefore)
    with = try run(compiled.with, assistedMonthsBefore: assistedMonthsBefore)
  }
}

extension LawAreas {
  /// The parts of the law a scenario meets.
  init(_ scenario: Scenario) {
    let household = scenario.household
    let own = scenario.without + scenario.with
    let all = own + (household.partner.map { $0.phases + ($0.phasesWith ?? []) } ?? [])
    var areas: LawAreas = []
    if household.socialAssistance { areas.insert(.socialAssistance) }
    if !household.children.isEmpty {
      areas.insert(.children)
      if household.housingAllowance { areas.insert(.housingAllowance) }
    }
    if household.children.contains(where: \.maintenanceSupport) { areas.insert(.maintenanceSupport) }
    for phase in all {
      switch phase.activity {
      case .establishment: areas.insert(.establishment)
      case .studies: areas.insert(.studyAid)
      case .unemployed, .job, .newStartJob: break
      }
    }
    for phase in own {
      guard let employment = phase.activity.employment else { continue }
      areas.insert(.work)
      if employment.employer.agreement { areas.insert(.agreement) }
    }
    self = areas
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in order of first appearance.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
