extension Money {
  /// Shares the amount over weights so that the parts add up to it to the öre: largest remainder, ties
  /// to the earlier place. Weights are not negative; if all are zero nothing is given.
  ///
  /// The type of the weights is concrete so that the loop is compiled for it.
  /// - Parameters:
  ///   - weights: one weight a place.
  ///   - body: is given each place, from 0, and its part, in order.
  /// - Complexity: O(*n*²) comparisons and *n* divisions for *n* places, without heap allocation.
  public func allot(over weights: ArraySlice<Int>, _ body: (Int, Money) -> Void) {
    weights.withUnsafeBufferPointer { weights in
      var total = 0
      for weight in weights { total += weight }
      guard total > 0, ore != 0 else { return }
      withUnsafeTemporaryAllocation(of: Int.self, capacity: weights.count * 2) { memory in
        let (parts, remainders) = (memory[..<weights.count], memory[weights.count...])
        var left = ore
        for place in weights.indices {
          let product = ore * weights[place]
          let part = product.dividedRoundingDown(by: total)
          parts.initializeElement(at: place, to: part)
          remainders.initializeElement(at: weights.count + place, to: product - part * total)
          left -= part
        }
        while left > 0 {
          var largest = weights.count
          for place in weights.count..<weights.count * 2 where memory[place] > memory[largest] {
            largest = place
          }
          memory[largest - weights.count] += 1
          memory[largest] = -1
          left -= 1
        }
        for place in weights.indices { body(place, Money(ore: memory[place])) }
      }
    }
  }
}
