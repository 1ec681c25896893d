package import Economy
import Law

/// One person's tax of a year, item by item, for a reader.
package enum TaxTable {
  /// The items with their amounts; charges and credits carry their sign.
  package static func render(_ row: TaxRow, year: Int, place: String, language: Language) -> String {
    let text = Wording(language)
    let lines = TaxRow.Column.allCases.compactMap { column -> (String, String)? in
      let value = row[column]
      let isAlwaysShown = [.income, .taxableIncome, .finalTax, .netIncome].contains(column)
      guard value != 0 || isAlwaysShown else { return nil }
      let signed = column.isCredit ? -value : value
      return (text.taxItem(column), text.number.kronor(signed))
    }
    let left = lines.map { DisplayWidth.of($0.0) }.max() ?? 0
    let right = lines.map { DisplayWidth.of($0.1) }.max() ?? 0
    let body = lines.map { name, amount in
      name + String(repeating: " ", count: left - DisplayWidth.of(name) + 2)
        + String(repeating: " ", count: right - DisplayWidth.of(amount)) + amount + "\n"
    }
    return text.taxTitle(year: year, place: place) + "\n\n" + body.joined()
  }
}

extension TaxRow.Column {
  /// Whether the column lowers the tax.
  var isCredit: Bool {
    switch self {
    case .creditPensionContribution, .creditWorkIncome, .creditSickness, .creditEarnedIncome, .creditOther:
      true
    default: false
    }
  }
}
