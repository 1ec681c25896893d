extension Money {
  /// Shares the amount over weights so that the parts add up to it to the öre: largest remainder, ties
  /// to the earlier place. Weights are not negative; if all are zero nothing is given.
  ///
  /// - Parameters:
  ///   - weights: one weight a place.
  ///   - body: is given each place and its part, in order.
  /// - Complexity: O(*n*²) comparisons and *n* divisions for *n* places, without heap allocation.
  public func allot(over weights: some RandomAccessCollection<Int>, _ body: (Int, Money) -> Void) {
    let total = weights.reduce(0, +)
    guard total > 0, ore != 0 else { return }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: weights.count) { remainders in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: weights.count) { parts in
        var left = ore
        for (place, weight) in weights.enumerated() {
          let part = (ore * weight).dividedRoundingDown(by: total)
          parts.initializeElement(at: place, to: part)
          remainders.initializeElement(at: place, to: ore * weight - part * total)
          left -= part
        }
        while left > 0, let place = remainders.indices.max(by: { remainders[$0] < remainders[$1] }) {
          // `max(by:)` gives the last of equals; the earliest is wanted.
          let first = remainders.indices.first { remainders[$0] == remainders[place] } ?? place
          parts[first] += 1
          remainders[first] = -1
          left -= 1
        }
        for place in parts.indices { body(place, Money(ore: parts[place])) }
      }
    }
  }
}
