import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// Both histories of a scenario, planned and run.
struct PathRuns {
  let engine: PathEngine
  var without: Path
  /// The path with the step: where its jobs have a retention, the mix of those who stay and those who leave.
  var with: Path
  /// The path of those who stay in every job.
  let staying: Path
  /// The shares of the mix.
  let mix: WeightedPaths
  /// The paths of those who leave, in the order of the mix.
  let leaving: [Path]
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
    staying = try run(compiled.with, assistedMonthsBefore: assistedMonthsBefore)
    mix = compiled.mix
    var stepped = staying
    var left: [Path] = []
    if !mix.leaving.isEmpty {
      var books = LedgerMix(start: scenario.start, monthCount: scenario.months)
      var taxable = Array(repeating: 0, count: timeline.yearCount)
      func add(_ path: Path, weight: Int) {
        books.add(path.ledger, weight: weight)
        for year in taxable.indices { taxable[year] += path.taxableIncome[year] * weight }
      }
      add(staying, weight: mix.staying)
      for leaving in mix.leaving {
        let path = try run(leaving.plan, assistedMonthsBefore: assistedMonthsBefore)
        add(path, weight: leaving.weight)
        left.append(path)
      }
      let mixed = books.ledger
      do { try Conservation.check(mixed) } catch { throw .conservation(error) }
      stepped = Path(
        plan: compiled.with, ledger: mixed,
        taxableIncome: taxable.map { $0.dividedRoundingHalfAway(by: Rate.one.partsPerMillion) })
    }
    if scenario.include.consumptionTax {
      do { stepped = try stepped.taxedOnConsumption(comparedWith: without, reader: &reader) } catch {
        throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
      }
      do { try Conservation.check(stepped.ledger) } catch { throw .conservation(error) }
    }
    with = stepped
    leaving = left
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
