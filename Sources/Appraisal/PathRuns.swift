import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// Both histories of a scenario, planned and run.
struct PathRuns {
  let engine: PathEngine
  /// The path without the step: of several outcomes their mix.
  var without: Path
  /// The path with the step: the mix of its outcomes and of those who stay and those who leave.
  var with: Path
  /// The outcomes of the path without the step.
  let outcomesWithout: [OutcomeRun]
  /// The outcomes of the path with the step.
  let outcomesWith: [OutcomeRun]
  /// Each outcome of the path with the step as if everybody had it, where net may be reckoned outcome by outcome; else
  /// empty.
  let outcomesAlone: [Path]
  /// The place of the main outcome without and with the step.
  let mainPlaces: (without: Int, with: Int)
  let choices: [PlannedChoice]
  /// Months of assistance without a break before the first month.
  let assistedMonthsBefore: Int

  var timeline: Timeline { engine.timeline }
  var laws: [YearLaw] { engine.laws }

  /// The path without the step of the main outcome.
  var startingPoint: Path { outcomesWithout[mainPlaces.without].staying }
  /// The path with the step of those who stay in every phase of the main outcome.
  var staying: Path { outcomesWith[mainPlaces.with].staying }
  /// Whether each path is one alone, without outcomes and leavers.
  var isPlain: Bool {
    (outcomesWithout + outcomesWith).allSatisfy(\.leaving.isEmpty)
      && outcomesWithout.count == 1 && outcomesWith.count == 1
  }
  /// Every path that was run.
  var allPaths: [Path] { (outcomesWithout + outcomesWith).flatMap(\.parts).map(\.path) }

  /// An outcome, run: those who stay in all its phases, and those who leave.
  struct OutcomeRun {
    let paths: OutcomePaths
    let staying: Path
    /// In the order of the mix.
    let leaving: [Path]

    /// Every path with its share of those who begin the history, in millionths.
    var parts: [(path: Path, weight: Int)] {
      [(staying, paths.staying)] + zip(leaving, paths.leaving).map { ($0, $1.weight) }
    }
  }

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
    let before = assistedMonthsBefore
    func run(_ outcomes: [OutcomePaths]) throws(AppraisalFailure) -> [OutcomeRun] {
      var runs: [OutcomeRun] = []
      for outcome in outcomes {
        let staying = try run(outcome.plan, assistedMonthsBefore: before)
        var leaving: [Path] = []
        for path in outcome.leaving {
          leaving.append(try run(path.plan, assistedMonthsBefore: before))
        }
        runs.append(OutcomeRun(paths: outcome, staying: staying, leaving: leaving))
      }
      return runs
    }
    mainPlaces = (scenario.courseWithout.mainPlace, scenario.courseWith.mainPlace)
    outcomesWithout = try run(compiled.outcomesWithout)
    outcomesWith = try run(compiled.outcomesWith)
    without = try outcomesWithout.mixed(plan: compiled.without, timeline: timeline)
    with = try outcomesWith.mixed(plan: compiled.with, timeline: timeline)
      .taxed(scenario, comparedWith: without, reader: &reader)
    var alone: [Path] = []
    if scenario.courseWith.hasOutcomesOfOtherPresets {
      for outcome in outcomesWith {
        alone.append(
          try outcome.alone(timeline: timeline).taxed(scenario, comparedWith: without, reader: &reader))
      }
    }
    outcomesAlone = alone
    for (year, uses) in compiled.administrationUses.enumerated()
    where [without, with].contains(where: { $0.hasAdministration(inYear: year) }) {
      reader.merge(uses)
    }
  }
}

extension [PathRuns.OutcomeRun] {
  /// The mean of all paths by their shares, each line × month rounded once; a single path is itself.
  func mixed(plan: PathPlan, timeline: Timeline) throws(AppraisalFailure) -> PathRuns.Path {
    let parts = flatMap(\.parts)
    if parts.count == 1, let only = parts.first { return only.path }
    let whole = reduce(0) { $0 + $1.paths.share }
    guard whole > 0 else { return first?.staying ?? PathRuns.Path(plan: plan, timeline: timeline) }
    var books = LedgerMix(start: timeline.start, monthCount: timeline.months)
    var taxable = Array<Int>(repeating: 0, count: timeline.yearCount)
    for part in parts where part.weight > 0 {
      books.add(part.path.ledger, weight: part.weight)
      for year in taxable.indices { taxable[year] += part.path.taxableIncome[year] * part.weight }
    }
    let mixed = books.ledger(whole: whole)
    do { try Conservation.check(mixed) } catch { throw .conservation(error) }
    return PathRuns.Path(
      plan: plan, ledger: mixed,
      taxableIncome: taxable.map { $0.dividedRoundingHalfAway(by: whole) })
  }
}

extension PathRuns.Path {
  /// An empty path.
  fileprivate init(plan: PathPlan, timeline: Timeline) {
    self.init(
      plan: plan, ledger: Ledger(start: timeline.start, monthCount: timeline.months),
      taxableIncome: Array(repeating: 0, count: timeline.yearCount))
  }

  /// The path with taxes on consumption, where the scenario counts them.
  func taxed(
    _ scenario: Scenario, comparedWith without: PathRuns.Path, reader: inout ParameterReader
  ) throws(AppraisalFailure) -> PathRuns.Path {
    guard scenario.include.consumptionTax else { return self }
    let taxed: PathRuns.Path
    do { taxed = try taxedOnConsumption(comparedWith: without, reader: &reader) } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    do { try Conservation.check(taxed.ledger) } catch { throw .conservation(error) }
    return taxed
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
