import Appraisal
import Bookkeeping
import Economy
import LifeCourse

/// One ordinary month before, during and after, side by side and in words.
enum HouseholdSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let months = context.result.ordinaryMonths.map(PrintedMonth.init)
    guard !months.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(2, text.householdHeading), .plain(text.householdLead(months.map(\.source))),
    ]
    let course = context.scenario.courseWith
    if !course.isCertain {
      blocks.append(.plain(text.ordinaryMonthsOf(course.outcomes[course.mainPlace], course.mainPlace)))
    }
    blocks.append(.table(table(context, months)))
    if let note = text.taxOfPartOfYear(months.map(\.source)) { blocks.append(.plain(note)) }
    if let note = weekdaysNote(context, months) { blocks.append(.plain(note)) }
    return blocks + [.list(sentences(context, months))]
  }

  /// The benefits paid for each weekday.
  private static let daily: [Line] = [
    .establishmentBenefit, .activitySupport, .developmentAllowance, .unemploymentBenefit,
  ]

  /// Told where a benefit is paid by the day and the months differ in weekdays.
  private static func weekdaysNote(_ context: ReportContext, _ months: [PrintedMonth]) -> String? {
    var told: Set<YearMonth> = []
    let counts = months.map(\.source.month).filter { told.insert($0).inserted }
      .map { (month: $0, days: $0.weekdayCount) }
    guard let first = counts.first, counts.contains(where: { $0.days != first.days }),
      months.contains(where: { month in daily.contains { month[$0] != 0 } })
    else { return nil }
    return context.text.weekdaysDiffer(counts)
  }

  private static func table(_ context: ReportContext, _ months: [PrintedMonth]) -> Table {
    let text = context.text
    func row(_ title: String, isTotal: Bool = false, _ value: (PrintedMonth) -> Int) -> Table.Row {
      Table.Row([.text(title)] + months.map { .kronor(value($0)) }, isTotal: isTotal)
    }
    let used = Line.allCases.filter { line in months.contains { $0[line] != 0 } }
    let lines = used.filter { !isDeduction($0) } + used.filter(isDeduction)
    var rows = lines.map { line in row(context.label(line)) { $0[line] } }
    rows.append(row(text.disposableRow, isTotal: true) { $0.disposable })
    rows.append(row(text.rentRow) { $0.rent })
    if months.contains(where: { $0.otherHousing != 0 }) {
      rows.append(row(text.otherHousingRow) { $0.otherHousing })
    }
    rows.append(row(text.leftRow, isTotal: true) { $0.left })
    return Table(
      columns: [.words(text.itemColumn)] + months.map { .figures(text.monthColumn($0.source)) }, rows: rows)
  }

  /// Taxes with their credits, and costs: below the incomes.
  private static func isDeduction(_ line: Line) -> Bool {
    line == .taxCredits || line.declaration.payer == .individual
  }

  private static func sentences(_ context: ReportContext, _ months: [PrintedMonth]) -> [[Inline]] {
    let first = months.first?.source.position == .before ? months.first : nil
    return months.map { month in
      let change = month.source.position == .before ? nil : first.map { month.left - $0.left }
      let sentence = context.text.monthSentence(
        month.source, disposable: month.disposable, left: month.left, change: change)
      let loan = month[.studyLoan] + month[.studyExtraLoan]
      let kept = month.source.keptOfMore.map(context.text.keptSentence)
      let sentences = [sentence, loan == 0 ? nil : context.text.loanSentence(loan), kept]
      return [.text(sentences.compactMap(\.self).joined(separator: " "))]
    }
  }
}

/// A month in whole kronor that add up to what is left.
private struct PrintedMonth {
  let source: OrdinaryMonth
  let disposable: Int
  let rent: Int
  let otherHousing: Int
  private let amounts: [(line: Line, kronor: Int)]

  init(_ source: OrdinaryMonth) {
    self.source = source
    let rounded = RoundedTable.column(source.lines.map(\.amount) + [-source.rent, -source.otherHousing])
    amounts = zip(source.lines, rounded).map { ($0.line, $1) }
    disposable = amounts.reduce(0) { $0 + $1.kronor }
    rent = rounded[rounded.count - 2]
    otherHousing = rounded[rounded.count - 1]
  }

  var left: Int { disposable + rent + otherHousing }

  subscript(line: Line) -> Int { amounts.reduce(0) { $1.line == line ? $0 + $1.kronor : $0 } }
}
