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
    /// The amount at ``over`` and the income it is counted from, as the law writes them.
    let base: Int
    let over: Int
  }

  private let brackets: [Bracket]
  private let measure: DatedSchedule.Measure
  private let priceBaseAmount: Int

  /// The bracket an income falls in: base + rate × (income − over), as the law writes it.
  package struct Line: Sendable {
    /// The place among the brackets, from 0.
    package let place: Int
    package let base: TaxFormula
    package let rate: Rate
    package let over: TaxFormula
  }

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
        Bracket(
          upper: upper.map { $0 * unit }, constant: exact(base) - exact(over) * rate, rate: rate, base: base,
          over: over))
    }
    guard !brackets.isEmpty else { return nil }
    self.brackets = brackets
    measure = schedule.measure
    self.priceBaseAmount = priceBaseAmount
  }

  /// The value at an income in kronor a year, exact.
  ///
  /// Example, the temporary credit for work income at 499 900 in 2021: 2 250 − 1.125 % × 199 900 = 1.125.
  package func callAsFunction(_ income: Int) -> ExactKronor {
    guard let place = place(of: income) else { return .zero }
    let bracket = brackets[place]
    if bracket.rate == .zero { return bracket.constant }
    return bracket.constant + ExactKronor(kronor: income) * bracket.rate
  }

  /// The bracket of an income in kronor a year; `nil` above the last.
  package func line(at income: Int) -> Line? {
    place(of: income).map { place in
      let bracket = brackets[place]
      return Line(
        place: place, base: formula(bracket.base), rate: bracket.rate, over: formula(bracket.over))
    }
  }

  private func place(of income: Int) -> Int? {
    let millionths = income * Rate.one.partsPerMillion
    return brackets.firstIndex { millionths <= $0.upper ?? .max }
  }

  private func formula(_ value: Int) -> TaxFormula {
    switch measure {
    case .kronor: .kronor(value)
    case .priceBaseAmounts: value == 0 ? .kronor(0) : .multiple(value, of: priceBaseAmount)
    }
  }
}
