package import Economy
package import LawData

/// A compiled ``DatedSchedule``: brackets of straight lines in kronor, ready for one year.
package struct StraightLines: Sendable {
  private struct Bracket: Sendable {
    /// The upper limit, millionths of a krona; `nil` has no limit.
    let upper: Int?
    /// The line's value at zero income.
    let constant: ExactKronor
    let rate: Rate
  }

  private let brackets: [Bracket]

  /// The schedule in force in a month; `nil` if none is.
  /// - Parameter priceBaseAmount: kronor; used if the schedule is written in price base amounts.
  package init?(
    _ schedule: DatedSchedule, priceBaseAmount: Int, at month: YearMonth, reader: inout ParameterReader
  ) {
    var brackets: [Bracket] = []
    for bracket in schedule.brackets {
      guard let base = reader.optionalValue(bracket.base, at: month) else { break }
      let rate = Rate(partsPerMillion: reader.optionalValue(bracket.rate, at: month) ?? 0)
      let over = reader.optionalValue(bracket.over, at: month) ?? 0
      let upper = reader.optionalValue(bracket.upper, at: month)
      func exact(_ value: Int) -> ExactKronor {
        switch schedule.measure {
        case .kronor: ExactKronor(kronor: value)
        case .priceBaseAmounts: ExactKronor(kronor: priceBaseAmount) * Rate(partsPerMillion: value)
        }
      }
      let unit = schedule.measure == .kronor ? Rate.one.partsPerMillion : priceBaseAmount
      brackets.append(
        Bracket(upper: upper.map { $0 * unit }, constant: exact(base) - exact(over) * rate, rate: rate))
    }
    guard !brackets.isEmpty else { return nil }
    self.brackets = brackets
  }

  /// The value at an income in kronor a year, exact.
  package func callAsFunction(_ income: Int) -> ExactKronor {
    let millionths = income * Rate.one.partsPerMillion
    for bracket in brackets where millionths <= bracket.upper ?? .max {
      if bracket.rate == .zero { return bracket.constant }
      return bracket.constant + ExactKronor(kronor: income) * bracket.rate
    }
    return .zero
  }
}
