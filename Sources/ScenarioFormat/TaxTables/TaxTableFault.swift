/// What makes a row unreadable, and the character it begins at.
struct TaxTableFault: Error {
  let kind: TaxTableProblem.Kind
  let column: Int

  init(_ kind: TaxTableProblem.Kind, _ column: Int) {
    self.kind = kind
    self.column = column
  }

  /// The limits of a row; an upper limit that is left out is `nil`.
  static func limits(
    from: (bytes: ArraySlice<UInt8>, column: Int), to: (bytes: ArraySlice<UInt8>, column: Int),
    isPercent: Bool
  ) throws(TaxTableFault) -> (lower: Int, upper: Int?) {
    guard let lower = TableLine.number(from.bytes) else {
      throw TaxTableFault(.notANumber(.from, text: TableLine.text(from.bytes)), from.column)
    }
    guard !TableLine.trimmed(to.bytes).isEmpty else {
      guard isPercent else { throw TaxTableFault(.openKronaRow, to.column) }
      return (lower, nil)
    }
    guard let upper = TableLine.number(to.bytes) else {
      throw TaxTableFault(.notANumber(.to, text: TableLine.text(to.bytes)), to.column)
    }
    guard upper >= max(lower, 1) else {
      throw TaxTableFault(.limitsReversed(from: lower, to: upper), from.column)
    }
    return (lower, upper)
  }
}
