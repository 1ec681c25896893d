import Appraisal
import Bookkeeping
import Economy

/// `results.csv`: one row for each actor, line and month with an amount in either path.
///
/// UTF-8, comma, decimal point, line feed. For Swedish Excel: a byte-order mark, semicolon, decimal comma and
/// carriage return + line feed. Quoting follows RFC 4180. A text that a spreadsheet would read as a formula
/// gets a leading apostrophe; amounts are left as they are.
struct ResultsCSV {
  let context: ReportContext
  let isForExcel: Bool

  private var separator: String { isForExcel ? ";" : "," }
  private var lineEnd: String { isForExcel ? "\r\n" : "\n" }

  static let columns = [
    "scenario", "actor", "line", "label", "year", "month", "without", "with", "difference",
  ]

  var text: String {
    let title = CSVCell.text(context.text.displayTitle(context.scenario))
    let without = context.result.without
    let with = context.result.with
    var text = isForExcel ? "\u{FEFF}" : ""
    text += Self.columns.joined(separator: separator) + lineEnd
    for actor in EconomicActor.inResults {
      for line in Line.allCases {
        let sign = line.declaration.sign(for: actor)
        guard sign != 0 else { continue }
        let head = [title, actor.identifier, line.identifier, CSVCell.text(context.label(line))]
          .joined(separator: separator)
        for place in 0..<max(without.monthCount, with.monthCount) {
          let before = place < without.monthCount ? without[line, place] * sign : .zero
          let after = place < with.monthCount ? with[line, place] * sign : .zero
          guard before != .zero || after != .zero else { continue }
          let month = context.scenario.start + place
          text += head
          for field in [
            String(month.year), String(month.month), amount(before), amount(after), amount(after - before),
          ] { text += separator + field }
          text += lineEnd
        }
      }
    }
    return text
  }

  private func amount(_ money: Money) -> String {
    PlainNumber.decimal(money.ore, decimals: 2, keep: 2, mark: isForExcel ? "," : ".")
  }
}
