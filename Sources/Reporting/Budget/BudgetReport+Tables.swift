import Appraisal
import Bookkeeping
import Economy

/// The tables of a budget, in whole kronor that add up.
extension BudgetReport {
  /// The lines that any of some months has an amount on: incomes first, then taxes with their credits and costs.
  static func usedLines(_ months: [HouseholdMonth]) -> [Line] {
    let used = HouseholdMonth.lines.map(\.line).filter { line in months.contains { $0[line] != .zero } }
    func isDeduction(_ line: Line) -> Bool {
      line == .taxCredits || line.declaration.payer == .individual
    }
    return used.filter { !isDeduction($0) } + used.filter(isDeduction)
  }

  /// What a line is called.
  func label(_ line: Line) -> String {
    text.language == .swedish ? line.declaration.swedishLabel : line.declaration.englishLabel
  }

  func monthTable(_ columns: [BudgetColumn]) -> Table {
    let heads = columns.map { text.budgetPath($0.path) } + (columns.count > 1 ? [text.differenceColumn] : [])
    return Table(
      columns: [.words(text.itemColumn)] + heads.map { .figures($0) },
      rows: rows(columns.map(\.household), hasDifference: columns.count > 1))
  }

  func yearsTable(_ years: [[BudgetColumn]]) -> Table {
    let shown = years.compactMap(\.last)
    var rows = rows(shown.map(\.household), hasDifference: false)
    if years.allSatisfy({ $0.count > 1 }) {
      let before = years.compactMap { $0.first.map(\.household) }
      rows.append(
        Table.Row(
          [.text(text.leftWithoutRow)] + before.map { .kronor(RoundedTable.column([$0.left]).first ?? 0) }))
      rows.append(
        Table.Row([.text(text.stepTaxRow)] + years.map { percent(stepTax($0)) }))
    }
    return Table(
      columns: [.words(text.itemColumn)] + shown.map { .figures("\($0.month)") }, rows: rows)
  }

  private func rows(_ months: [HouseholdMonth], hasDifference: Bool) -> [Table.Row] {
    let lines = Self.usedLines(months)
    let exact =
      lines.map { line in months.map { $0[line] } }
      + [months.map { -$0.rent }, months.map { -$0.otherHousing }]
    let table = RoundedTable(exact, columns: months.count)
    func row(_ title: String, _ amounts: [Int], isTotal: Bool = false) -> Table.Row {
      let difference = hasDifference ? [(amounts.last ?? 0) - (amounts.first ?? 0)] : []
      return Table.Row([.text(title)] + (amounts + difference).map { .kronor($0) }, isTotal: isTotal)
    }
    var rows = lines.indices.map { row(label(lines[$0]), table.cells[$0]) }
    let disposable = months.indices.map { column in
      lines.indices.reduce(0) { $0 + table.cells[$1][column] }
    }
    rows.append(row(text.disposableRow, disposable, isTotal: true))
    rows.append(row(text.rentRow, table.cells[lines.count]))
    if months.contains(where: { $0.otherHousing != .zero }) {
      rows.append(row(text.otherHousingRow, table.cells[lines.count + 1]))
    }
    rows.append(row(text.leftRow, table.columnTotals, isTotal: true))
    return rows
  }

  /// A row a value: the parts add up to what is left after tax.
  func sweepTable(_ sweep: BudgetSweep) -> Table {
    // The swept wage is the month's own wage where the job is on full time and no holiday supplement is booked.
    let hasValue = sweep.points.contains { $0.value != $0.month.grossWage.ore * 10_000 }
    let hasMarginal = sweep.points.indices.contains { sweep.marginalEffect($0) != nil }
    let hasTax = sweep.points.contains { $0.participationTax != nil }
    let columns =
      (hasValue ? [text.budgetField(sweep.field)] : []) + text.budgetParts
      + (hasMarginal ? [text.marginalColumn] : []) + (hasTax ? [text.participationColumn] : [])
    let rows = sweep.points.indices.map { place in
      let point = sweep.points[place]
      let month = point.month
      let named = [month.grossWage, month.tax, month[.socialAssistance], month[.housingAllowance]]
      let other = month.disposable - named.reduce(.zero, +)
      let parts = RoundedTable.column(named + [other])
      var cells: [Table.Cell] = hasValue ? [.text(text.budgetValue(point.value, sweep.field))] : []
      cells += (parts + [parts.reduce(0, +)]).map { .kronor($0) }
      if hasMarginal { cells.append(percent(sweep.marginalEffect(place))) }
      if hasTax { cells.append(percent(point.participationTax)) }
      return Table.Row(cells)
    }
    return Table(columns: columns.map { .figures($0) }, rows: rows)
  }

  /// A share in whole per cent; a dash where there is none.
  private func percent(_ share: Rate?) -> Table.Cell {
    let onePercent = Rate.one.partsPerMillion / 100
    return share.map {
      .percent(
        Rate(partsPerMillion: $0.partsPerMillion.dividedRoundingHalfAway(by: onePercent) * onePercent))
    } ?? .text("–")
  }
}
