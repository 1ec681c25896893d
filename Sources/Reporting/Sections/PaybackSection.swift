import Appraisal
import Economy

/// Payback and present value of each actor.
enum PaybackSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let settings = context.scenario.appraisal
    return [
      .heading(2, text.paybackHeading),
      .plain(text.paybackLead(hasTax: context.result.localTax.isChanged)),
      .plain(
        text.presentValueLead(
          rate: text.number.percent(settings.discountRate), priceYear: settings.priceYear)),
      .table(table(context)),
    ] + RolesSection.notes(context)
  }

  private static func table(_ context: ReportContext) -> Table {
    let text = context.text
    let rows = context.figures.nonEmpty.map { row in
      Table.Row([
        .text(context.rowName(row.actor)), .text(text.payback(context.result[row.actor].paybackMonth)),
        .kronor(row.headline), .kronor(row.presentValue),
      ])
    }
    let society = Table.Row(
      [
        .text(text.actor(nil)), .text(text.payback(context.result.society.paybackMonth)),
        .kronor(context.figures.society(\.headline)), .kronor(context.figures.society(\.presentValue)),
      ], isTotal: true)
    return Table(
      columns: [
        .words(text.actorColumn), .words(text.paybackColumn), .figures(text.resultInHandColumn),
        .figures(text.presentValueColumn),
      ], rows: rows + [society])
  }
}
