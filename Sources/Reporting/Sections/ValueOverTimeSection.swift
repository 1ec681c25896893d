import Appraisal
import Economy

/// What the change is worth at different times: current and fixed prices, present values, shorter and longer horizons.
enum ValueOverTimeSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let settings = context.scenario.appraisal
    guard let fixed = context.result.presentValues.first(where: { $0.rate == .zero }) else { return [] }
    var blocks: [Block] = [
      .heading(2, text.valueOverTimeHeading),
      .plain(
        text.valueOverTimeLead(
          priceYear: settings.priceYear, rate: text.number.percent(settings.discountRate))),
      .table(prices(context, fixed)), .heading(3, text.ratesHeading), .table(rates(context)),
    ]
    let horizons = context.result.horizons.map { PrintedHorizon($0, start: context.scenario.start) }
    guard !horizons.isEmpty else { return blocks }
    blocks += [.heading(3, text.horizonsHeading), .plain(text.horizonsLead)]
    blocks += kronor(context, horizons, title: text.horizonTotals, \.change)
    blocks += kronor(context, horizons, title: text.horizonsInHand, \.headline)
    blocks += kronor(
      context, horizons,
      title: text.horizonPresentValues(settings.discountRate, priceYear: settings.priceYear),
      \.presentValue)
    blocks += [.paragraph([.strong(text.horizonPaybacks)]), .table(paybacks(context, horizons))]
    return blocks
  }

  /// Each actor in current prices, fixed prices and present value.
  private static func prices(_ context: ReportContext, _ fixed: PresentValueAtRate) -> Table {
    let text = context.text
    let settings = context.scenario.appraisal
    let printed = RoundedTable.column(context.figures.rows.map { fixed[$0.actor] })
    let rows = zip(context.figures.rows, printed).filter { !$0.0.isEmpty }.map { row, fixed in
      Table.Row([
        .text(text.actor(row.actor)), .kronor(row.change), .kronor(fixed), .kronor(row.presentValue),
      ])
    }
    let society = Table.Row(
      [
        .text(text.actor(nil)), .kronor(context.figures.society(\.change)), .kronor(printed.reduce(0, +)),
        .kronor(context.figures.society(\.presentValue)),
      ], isTotal: true)
    return Table(
      columns: [
        .words(text.actorColumn), .figures(text.currentPricesColumn),
        .figures(text.fixedPricesColumn(settings.priceYear)),
        .figures(text.presentValueColumn(settings.discountRate)),
      ], rows: rows + [society])
  }

  /// Society's present value at each rate, as the other tables print it.
  private static func rates(_ context: ReportContext) -> Table {
    let text = context.text
    let values = context.result.presentValues
    let printed = values.map { value in
      value.rate == context.scenario.appraisal.discountRate
        ? context.figures.society(\.presentValue)
        : RoundedTable.column(context.figures.rows.map { value[$0.actor] }).reduce(0, +)
    }
    return Table(
      columns: [.words(text.rateColumn)] + values.map { .figures(text.number.percent($0.rate)) },
      rows: [Table.Row([.text(text.actor(nil))] + printed.map { .kronor($0) }, isTotal: true)])
  }

  /// The actors that have an amount at any horizon, with society as the sum row.
  private static func kronor(
    _ context: ReportContext, _ horizons: [PrintedHorizon], title: String,
    _ value: (PrintedFigures.Row) -> Int
  ) -> [Block] {
    let text = context.text
    let rows = actors(horizons).map { actor in
      Table.Row(
        [.text(text.actor(actor))] + horizons.map { .kronor($0.figures[actor].map(value) ?? 0) })
    }
    let society = Table.Row(
      [.text(text.actor(nil))] + horizons.map { .kronor($0.figures.society(value)) }, isTotal: true)
    return [
      .paragraph([.strong(title)]),
      .table(Table(columns: columns(context, horizons, Table.Column.figures), rows: rows + [society])),
    ]
  }

  private static func paybacks(_ context: ReportContext, _ horizons: [PrintedHorizon]) -> Table {
    let text = context.text
    let rows = actors(horizons).map { actor in
      Table.Row(
        [.text(text.actor(actor))]
          + horizons.map { .text(text.payback($0.source[actor].paybackMonth)) })
    }
    let society = Table.Row(
      [.text(text.actor(nil))] + horizons.map { .text(text.payback($0.source.society.paybackMonth)) },
      isTotal: true)
    return Table(columns: columns(context, horizons) { .words($0) }, rows: rows + [society])
  }

  private static func columns(
    _ context: ReportContext, _ horizons: [PrintedHorizon], _ column: (String) -> Table.Column
  ) -> [Table.Column] {
    [.words(context.text.actorColumn)] + horizons.map { column(context.text.horizon($0.source.horizon)) }
  }

  private static func actors(_ horizons: [PrintedHorizon]) -> [EconomicActor] {
    EconomicActor.inResults.filter { actor in
      horizons.contains { $0.figures.nonEmpty.contains { $0.actor == actor } }
    }
  }
}

/// A horizon with its figures in whole kronor, rounded as those of the whole report are.
private struct PrintedHorizon {
  let source: HorizonResult
  let figures: PrintedFigures

  init(_ source: HorizonResult, start: YearMonth) {
    self.source = source
    figures = PrintedFigures(source.actors, start: start, months: source.months)
  }
}
