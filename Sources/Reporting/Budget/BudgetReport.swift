package import Appraisal
import Bookkeeping
package import Economy
package import LifeCourse

/// A household's budget in the form asked for.
package struct BudgetReport: Sendable {
  /// The forms.
  package enum Format: String, Sendable, CaseIterable {
    case text, csv, json, markdown

    /// The name of the file.
    package var fileName: String {
      switch self {
      case .text: "budget.txt"
      case .csv: "budget.csv"
      case .json: "budget.json"
      case .markdown: "budget.md"
      }
    }
  }

  /// What the budget is of.
  package enum Content: Sendable {
    /// One month: the path without the step and the path with it, or the first alone.
    case month([BudgetColumn])
    /// A sweep over a field.
    case sweep(BudgetSweep)
    /// The same household under the law of several years: for each the columns of a month.
    case years([[BudgetColumn]])
  }

  let scenario: Scenario
  let content: Content
  let path: BudgetPath
  let version: String
  let text: Wording

  /// A budget.
  package init(
    _ content: Content, of scenario: Scenario, path: BudgetPath, language: Language, version: String
  ) {
    self.scenario = scenario
    self.content = content
    self.path = path
    self.version = version
    text = Wording(language)
  }

  /// The budget as text.
  /// - Parameter withFigure: whether the picture stands beside a Markdown file.
  package func render(_ format: Format, withFigure: Bool = false) -> String {
    switch format {
    case .text:
      TerminalRenderer(number: text.number).render(blocks(withFigure: false).map(TerminalWrap.block))
    case .markdown: MarkdownRenderer(number: text.number).render(blocks(withFigure: withFigure))
    case .csv: csv
    case .json: json.document
    }
  }

  /// The picture of a sweep; none of a month.
  package var figure: (name: String, svg: String)? {
    guard case .sweep(let sweep) = content else { return nil }
    let figure = BudgetChart(sweep: sweep, text: text).figure
    return (figure.name, figure.svg)
  }

  /// Whether anybody's wage follows a collective agreement.
  private var hasAgreedWage: Bool {
    (scenario.phaseLists.flatMap(\.phases) + (scenario.household.partner?.phases ?? [])).contains {
      ($0.activity.employment ?? $0.besideWork)?.agreedWage != nil
    }
  }

  private func blocks(withFigure: Bool) -> [Block] {
    let head: [Block] =
      [.heading(1, text.displayTitle(scenario)), .plain(lead)]
      + [scenario.courseWithout, scenario.courseWith].filter { !$0.isCertain }.map {
        .plain(text.budgetOf($0.outcomes[$0.mainPlace], $0.mainPlace))
      }
    switch content {
    case .month(let columns):
      return head + [.table(monthTable(columns))] + notes(columns)
    case .years(let years):
      let note = text.budgetYearsNote + (hasAgreedWage ? " " + text.budgetYearsAgreedWage : "")
      return head + [.table(yearsTable(years)), .plain(note)]
    case .sweep(let sweep):
      let figure = withFigure ? [Block.figure(BudgetChart(sweep: sweep, text: text).figure)] : []
      let steps = sweep.steps.map { [Inline.text(text.budgetStep($0, in: sweep))] }
      return head + figure + [.table(sweepTable(sweep)), .plain(text.budgetSweepNote(sweep))]
        + (steps.isEmpty ? [] : [.plain(text.budgetStepsLead), .list(steps)])
    }
  }

  private var lead: String {
    switch content {
    case .month(let columns):
      text.budgetLead(month: columns.first?.month ?? scenario.start)
    case .years(let years): text.budgetYearsLead(month: years.first?.first?.month ?? scenario.start, path)
    case .sweep(let sweep): text.budgetSweepLead(sweep)
    }
  }

  private func notes(_ columns: [BudgetColumn]) -> [Block] {
    guard let with = columns.last, columns.count > 1, let without = columns.first else { return [] }
    let loans = with.household[.studyLoan] + with.household[.studyExtraLoan]
    let loan = loans == .zero ? [] : [Block.plain(text.budgetLoanSentence(loans))]
    return loan + [.plain(text.stepTaxSentence(stepTax(columns), from: without, to: with))]
  }

  /// The participation tax of the step in the month; `nil` where the gross wage does not rise.
  func stepTax(_ columns: [BudgetColumn]) -> Rate? {
    guard columns.count > 1, let without = columns.first, let with = columns.last,
      with.household.grossWage > without.household.grossWage
    else { return nil }
    return shareNotKept(from: without.household, to: with.household)
  }
}

/// A sweep with what was found in it.
package struct BudgetSweep: Sendable {
  /// The field.
  package let field: BudgetField
  /// The calendar month.
  package let month: YearMonth
  /// The path.
  package let path: BudgetPath
  /// What the participant does in the month.
  package let activity: Activity
  /// The points in the order of their values; at least one.
  package let points: [BudgetPoint]
  /// The steps and plateaus.
  package let steps: [BudgetStep]

  package init(
    field: BudgetField, month: YearMonth, path: BudgetPath, activity: Activity, points: [BudgetPoint],
    steps: [BudgetStep]
  ) {
    self.field = field
    self.month = month
    self.path = path
    self.activity = activity
    self.points = points
    self.steps = steps
  }

  /// The share of more wage that is not kept between a point and the one before it.
  func marginalEffect(_ place: Int) -> Rate? {
    place > 0 ? shareNotKept(from: points[place - 1].month, to: points[place].month) : nil
  }
}
