package import Economy

/// A rule's formula with its numbers, to be shown and to be reckoned: the words and signs are made where it is read.
package indirect enum TaxFormula: Hashable, Sendable {
  /// Kronor.
  case kronor(Int)
  /// A multiple, in millionths, of an amount in kronor: 0.77 × 58 800.
  case multiple(Int, of: Int)
  /// A share of something: 20 % × ….
  case share(Rate, of: TaxFormula)
  /// A sum.
  case sum(TaxFormula, TaxFormula)
  /// A difference.
  case difference(TaxFormula, TaxFormula)
  /// The greater of two.
  case greatest(TaxFormula, TaxFormula)
  /// An amount in kronor shared out by rate: amount × part / whole.
  case proportion(Int, part: Rate, whole: Rate)

  /// The exact value, kronor; a ``proportion`` is cut off at öre, which decides the nearest krona.
  package var value: ExactKronor {
    switch self {
    case .kronor(let amount): ExactKronor(kronor: amount)
    case .multiple(let factor, let amount): ExactKronor(kronor: amount) * Rate(partsPerMillion: factor)
    case .share(let rate, let inner): inner.value * rate
    case .sum(let left, let right): left.value + right.value
    case .difference(let left, let right): left.value - right.value
    case .greatest(let left, let right): max(left.value, right.value)
    case .proportion(let amount, let part, let whole):
      ExactKronor(
        Money(
          ore: whole == .zero
            ? 0 : (amount * 100 * part.partsPerMillion).dividedRoundingDown(by: whole.partsPerMillion)))
    }
  }

  /// The sum of amounts.
  static func sum(of amounts: [Int]) -> TaxFormula {
    guard let first = amounts.first else { return .kronor(0) }
    return amounts.dropFirst().reduce(.kronor(first)) { .sum($0, .kronor($1)) }
  }

  /// The larger of a formula and nothing.
  var orZero: TaxFormula { .greatest(self, .kronor(0)) }
}

extension StraightLines {
  /// The line an income falls on, as a formula with the law's numbers.
  package func formula(at income: Int) -> TaxFormula {
    guard let line = line(at: income) else { return .kronor(0) }
    guard line.rate != .zero else { return line.base }
    let counted: TaxFormula =
      line.over == .kronor(0) ? .kronor(income) : .difference(.kronor(income), line.over)
    let part: TaxFormula =
      line.rate == .one ? counted : .share(line.rate, of: counted)
    return line.base == .kronor(0) ? part : .sum(line.base, part)
  }
}
