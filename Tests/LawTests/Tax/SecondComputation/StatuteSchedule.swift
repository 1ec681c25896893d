import Testing

/// A table of the law: up to each limit, an amount and a share of the income.
struct StatuteSchedule: Sendable {
  struct Row: Sendable {
    /// The highest income of the row; the last row has none.
    let limit: Fraction?
    let amount: Fraction
    let share: Fraction
  }
  let rows: [Row]

  /// Rows such as `0.99 0.687, 1.11 0.885 -0.20, - 0.422`: limit, amount and share, the limits and amounts in
  /// `unit` kronor.
  init(_ text: String, unit: Int) throws {
    rows = try text.split(separator: ",").map { row in
      let words = row.split(separator: " ")
      return Row(
        limit: words[0] == "-" ? nil : try #require(Fraction(decimal: words[0])) * Fraction(unit),
        amount: try #require(Fraction(decimal: words[1])) * Fraction(unit),
        share: words.count > 2 ? try #require(Fraction(decimal: words[2])) : Fraction(0))
    }
  }

  /// The amount at an income, which the first row that the income does not exceed gives.
  func callAsFunction(_ income: Int) -> Fraction {
    for row in rows {
      if let limit = row.limit, Fraction(income) > limit { continue }
      return row.amount + row.share * Fraction(income)
    }
    return Fraction(0)
  }

  var limits: [Fraction] { rows.compactMap(\.limit) }
}
