import Economy

/// A scale with round steps that holds all its values and zero.
struct ChartScale: Sendable, Equatable {
  /// The step between grid lines, in kronor.
  let step: Int
  /// The lowest grid line.
  let low: Int
  /// The highest grid line.
  let high: Int

  /// A scale with about `count` steps of 1, 2 or 5 times a power of ten.
  init(holding values: [Int], steps count: Int = 5) {
    let lowest = min(0, values.min() ?? 0)
    let highest = max(0, values.max() ?? 0)
    let wanted = max(1, (highest - lowest) / max(1, count))
    var power = 1
    while power * 10 <= wanted { power *= 10 }
    step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= wanted } ?? power * 10
    low = lowest.dividedRoundingDown(by: step) * step
    high = max(-(-highest).dividedRoundingDown(by: step) * step, low + step)
  }

  /// The grid lines, lowest first.
  var marks: [Int] { Array(stride(from: low, through: high, by: step)) }

  /// How far from low to high a value stands: 0 to 1.
  func share(_ value: Double) -> Double { (value - Double(low)) / Double(high - low) }
}
