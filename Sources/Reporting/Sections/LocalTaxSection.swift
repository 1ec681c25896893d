import Appraisal
import Bookkeeping
import Economy
import LawData

/// The three views of municipal and regional tax.
enum LocalTaxSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let view = context.result.localTax
    guard view.isChanged else {
      return [.heading(2, text.municipalTaxHeading), .plain(text.localTaxUnchanged)]
    }
    var blocks: [Block] = [
      .heading(2, text.localTaxHeading),
      .list(
        [text.grossView, text.ownView(from: view.firstYearKept), text.sectorView].map { [.text($0)] }),
      .table(table(context)),
    ]
    let sector = RoundedTable.column([view.sector]).reduce(0, +)
    blocks.append(.plain("\(text.sectorSum(sector)) \(text.side(view.municipalitySide == .fee))"))
    if view.municipality.ownByYear.contains(where: { $0.amount != .zero }) {
      blocks.append(.plain(text.ownByYear(byYear(context))))
    }
    let last = ParameterReader.lastLawMonth.year
    let kept = view.municipality.ownByYear + view.region.ownByYear
    if kept.contains(where: { $0.year > last && $0.amount != .zero }) {
      blocks.append(.plain(text.keptAfter(last: last)))
    }
    return blocks
  }

  /// What municipality and region keep, in whole kronor.
  static func printedOwn(_ view: LocalTaxView) -> (municipality: Int, region: Int) {
    let sums = split(view).columnTotals
    return (sums[0], sums[1])
  }

  /// Within and after the horizon (rows) of municipality and region (columns).
  private static func split(_ view: LocalTaxView) -> RoundedTable {
    let parts = [view.municipality, view.region]
    return RoundedTable(
      [parts.map(\.ownWithinHorizon), parts.map { $0.own - $0.ownWithinHorizon }], columns: 2)
  }

  private static func byYear(_ context: ReportContext) -> String {
    let view = context.result.localTax
    let years = view.municipality.ownByYear
    let rounded = RoundedTable.column(years.map(\.amount), total: printedOwn(view).municipality)
    return context.text.list(
      zip(years, rounded).filter { $0.0.amount != .zero }.map {
        "\($0.year) \(context.text.number.signedKronor($1))"
      })
  }

  private static func table(_ context: ReportContext) -> Table {
    let text = context.text
    let view = context.result.localTax
    let split = split(view)
    func row(_ title: String, _ pair: [Int], isTotal: Bool = false) -> Table.Row {
      Table.Row([.text(title)] + pair.map { .kronor($0) }, isTotal: isTotal)
    }
    let presentValues = [view.municipality.ownPresentValue, view.region.ownPresentValue]
      .map { RoundedTable.column([$0]).reduce(0, +) }
    return Table(
      columns: [
        .words(text.viewColumn), .figures(text.actor(.municipality)), .figures(text.actor(.region)),
      ],
      rows: [
        row(
          text.grossRow,
          [
            context.printedChange(.municipalIncomeTax, of: .municipality),
            context.printedChange(.regionalIncomeTax, of: .region),
          ]),
        row(text.ownWithinRow, split.cells[0]),
        row(text.ownAfterRow, split.cells[1]),
        row(text.ownRow, split.columnTotals, isTotal: true),
        row(text.ownPresentValueRow, presentValues),
      ])
  }
}

extension LocalTaxView {
  /// Whether the local tax of any municipality or region changes, now or later.
  var isChanged: Bool {
    sector != .zero
      || [municipality, region].contains {
        $0.gross != .zero || $0.own != .zero || $0.ownByYear.contains { $0.amount != .zero }
      }
  }
}
