import Appraisal
import Bookkeeping
import Economy

/// The budget as rows for a spreadsheet: kronor and öre, seen from the household.
extension BudgetReport {
  var csv: String {
    switch content {
    case .month(let columns):
      csv(
        heads: columns.map(\.path.rawValue), months: columns.map(\.household),
        shares: columns.count > 1 ? ["participation_tax": [nil, stepTax(columns)]] : [:])
    case .years(let years):
      csv(
        heads: years.compactMap { $0.last?.month.description },
        months: years.compactMap { $0.last?.household },
        shares: path == .with ? ["participation_tax": years.map(stepTax)] : [:])
    case .sweep(let sweep): csv(sweep)
    }
  }

  /// A row an item, a column a path or a year.
  private func csv(heads: [String], months: [HouseholdMonth], shares: [String: [Rate?]]) -> String {
    var text = CSVCell.row(["item", "label"] + heads)
    func add(_ item: String, _ label: String, _ amount: (HouseholdMonth) -> Money) {
      text += CSVCell.row([item, CSVCell.text(label)] + months.map { Self.plain(amount($0)) })
    }
    for line in Self.usedLines(months) { add(line.identifier, label(line)) { $0[line] } }
    add("disposable", self.text.disposableRow) { $0.disposable }
    add("rent", self.text.rentRow) { -$0.rent }
    add("otherHousing", self.text.otherHousingRow) { -$0.otherHousing }
    add("left", self.text.leftRow) { $0.left }
    for (item, values) in shares {
      text += CSVCell.row([item, CSVCell.text(self.text.stepTaxRow)] + values.map(Self.plain))
    }
    return text
  }

  /// A row a value, a column a line that any value has.
  private func csv(_ sweep: BudgetSweep) -> String {
    let lines = Self.usedLines(sweep.points.map(\.month))
    var text = CSVCell.row(
      ["value", "gross_wage"] + lines.map(\.identifier)
        + ["disposable", "rent", "other_housing", "left", "marginal_effect", "participation_tax"])
    for place in sweep.points.indices {
      let point = sweep.points[place]
      let month = point.month
      var cells = [PlainNumber.decimal(point.value, decimals: 6, keep: 0), Self.plain(month.grossWage)]
      cells += lines.map { Self.plain(month[$0]) }
      cells += [month.disposable, -month.rent, -month.otherHousing, month.left].map(Self.plain)
      cells += [sweep.marginalEffect(place), point.participationTax].map(Self.plain)
      text += CSVCell.row(cells)
    }
    return text
  }

  private static func plain(_ amount: Money) -> String {
    PlainNumber.decimal(amount.ore, decimals: 2, keep: 2)
  }

  private static func plain(_ share: Rate?) -> String {
    share.map { PlainNumber.decimal($0.partsPerMillion, decimals: 6, keep: 1) } ?? ""
  }
}
