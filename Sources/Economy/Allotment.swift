extension Money {
  /// Shares the amount over weights so that the parts add up to it to the ore: largest remainder, ties
  /// to the earlier place. Weights are not negative; if all are zero every part is zero.
  ///
  /// - Parameters:
  ///   - weights: one weight a place, at most 12 of them.
  ///   - body: is given each place and its part, in order.
  /// - Complexity: O(*n*²) in the number of places, without allocation.
  public func allot(over weights: some RandomAccessCollection<Int>, _ body: (Int, Money) -> Void) {
    let total = weights.reduce(0, +)
    guard total > 0 else { return }
    var given = 0
    for weight in weights { given += (ore * weight).dividedRoundingDown(by: total) }
    let left = ore - given
    for (place, weight) in weights.enumerated() {
      let remainder = ore * weight - (ore * weight).dividedRoundingDown(by: total) * total
      var before = 0
      for (otherPlace, otherWeight) in weights.enumerated() {
        let other = ore * otherWeight - (ore * otherWeight).dividedRoundingDown(by: total) * total
        if other > remainder || (other == remainder && otherPlace < place) { before += 1 }
      }
      let part = (ore * weight).dividedRoundingDown(by: total) + (before < left ? 1 : 0)
      body(place, Money(ore: part))
    }
  }
}
