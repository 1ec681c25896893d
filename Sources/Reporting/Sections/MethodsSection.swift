import Appraisal
import Economy

/// The same case under three methods, and line by line what makes them differ.
enum MethodsSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let comparison = context.result.methods
    guard comparison[.standard] != nil else { return [] }
    var blocks: [Block] = [
      .heading(2, text.methodsHeading), .plain(text.methodsLead),
      .list(AppraisalMethod.allCases.map { [.strong(text.method($0)), .text(text.methodMeaning($0))] }),
    ]
    for missing in comparison.missing {
      blocks.append(.plain(text.methodMissing(missing.method, missing.reason)))
    }
    if comparison.columns.count > 1 {
      let printed = comparison.columns.map { kronor(of: $0.amounts, context) }
      blocks.append(.table(table(context, comparison, printed)))
      for (column, kronor) in zip(comparison.columns, printed) where column.method != .standard {
        blocks.append(.heading(3, text.fromStandard(to: column.method)))
        blocks += steps(context, to: column, from: printed[0], kronor)
      }
    }
    if context.scenario.appraisal.method != .standard { blocks += settings(context) }
    return blocks
  }

  /// The whole kronor of a method, actor by actor: an amount that another table prints stands as it does there.
  private static func kronor(of amounts: MethodAmounts, _ context: ReportContext) -> [Int] {
    let result = context.result
    let figures = NetFigures(context)
    return EconomicActor.inResults.map { actor in
      let total = amounts.total(actor)
      if total == result.net[actor].total { return figures[actor].net }
      if total == result[actor].total { return figures[actor].gross }
      return RoundedTable.column([total]).reduce(0, +)
    }
  }

  private static func table(
    _ context: ReportContext, _ comparison: MethodComparison, _ printed: [[Int]]
  ) -> Table {
    let text = context.text
    let rows = EconomicActor.inResults.enumerated().compactMap { place, actor -> Table.Row? in
      let kronor = printed.map { $0[place] }
      guard kronor.contains(where: { $0 != 0 }) else { return nil }
      return Table.Row([.text(text.actor(actor))] + kronor.map { .kronor($0) })
    }
    let society = Table.Row(
      [.text(text.actor(nil))] + printed.map { .kronor($0.reduce(0, +)) }, isTotal: true)
    return Table(
      columns: [.words(text.actorColumn)]
        + comparison.columns.map { .figures(text.methodColumn($0.method, months: $0.months)) },
      rows: rows + [society])
  }

  /// The steps from the standard to a method: what each does to society and to the municipality.
  private static func steps(
    _ context: ReportContext, to column: MethodColumn, from standard: [Int], _ method: [Int]
  ) -> [Block] {
    let text = context.text
    guard !column.steps.isEmpty else { return [.plain(text.methodsAgree)] }
    let steps = column.steps.filter { $0.step != .discountRate }
    let municipality = EconomicActor.municipality.rawValue
    let totals = [standard, method].map { (society: $0.reduce(0, +), municipality: $0[municipality]) }
    func rounded(_ actor: EconomicActor?, _ difference: Int) -> [Int] {
      RoundedTable.column(steps.map { $0.change.total(actor) }, total: difference)
    }
    let changes = zip(
      rounded(nil, totals[1].society - totals[0].society),
      rounded(.municipality, totals[1].municipality - totals[0].municipality))
    func total(_ method: AppraisalMethod, _ place: Int) -> Table.Row {
      Table.Row(
        [.text(text.method(method)), .kronor(totals[place].society), .kronor(totals[place].municipality)],
        isTotal: place == 1)
    }
    let rows = zip(steps, changes).map { step, change in
      Table.Row([.text(text.step(step)), .kronor(change.0), .kronor(change.1)])
    }
    var blocks: [Block] = [
      .table(
        Table(
          columns: [
            .words(text.methodDifferenceColumn), .figures(text.actor(nil)),
            .figures(text.actor(.municipality)),
          ],
          rows: [total(.standard, 0)] + rows + [total(column.method, 1)]))
    ]
    if let rate = column.steps.first(where: { $0.step == .discountRate }) {
      let values = [nil, EconomicActor.municipality].map { rate.change.presentValue($0) }
        .map { RoundedTable.column([$0]).reduce(0, +) }
      blocks.append(
        .plain(text.discountingChanges(text.step(rate), society: values[0], municipality: values[1])))
    }
    return blocks
  }

  /// Every setting the scenario's own method made.
  private static func settings(_ context: ReportContext) -> [Block] {
    let text = context.text
    let result = context.result
    let method = context.scenario.appraisal.method
    let settings = result.methodSettings
    var blocks: [Block] = [.heading(3, text.settingsOfMethod(method))]
    guard !settings.isEmpty else { return blocks + [.plain(text.noSettings)] }
    blocks.append(
      .table(
        Table(
          columns: [
            .words(text.fieldColumn), .words(text.meaningColumn), .words(text.valueColumn),
            .words(text.methodReplacedColumn),
          ],
          rows: settings.map { setting in
            Table.Row([
              .code(setting.field), .text(text.settingName(setting)),
              .text(text.settingValue(setting.value)),
              .text(text.settingValue(setting.replaced)),
            ])
          })))
    return blocks
  }
}
