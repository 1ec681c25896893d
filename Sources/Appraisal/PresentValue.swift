import Economy
import Law
import LifeCourse

/// Turns amounts of different months into one value: real, in the price year's money, discounted to the
/// first month. Floating point by nature; it becomes money at ``money(_:)`` alone.
struct PresentValue {
  private let start: YearMonth
  private let monthlyFactor: Double
  private let priceFactors: [Int: Double]

  /// - Parameter lastYear: the last calendar year that amounts are booked under.
  init(_ settings: AppraisalSettings, start: YearMonth, lastYear: Int, prices: ConsumerPrices) {
    self.start = start
    monthlyFactor = 1 / (1 + settings.discountRate.value).twelfthRoot
    priceFactors = Dictionary(
      uniqueKeysWithValues: (start.year...max(start.year, lastYear)).compactMap { year in
        prices.factor(from: year, to: settings.priceYear).map { (year, $0) }
      })
  }

  /// The weight of an amount of a month: prices × (1 + r)^(−i / 12), i = 0 in the first month.
  func weight(_ month: YearMonth) -> Double {
    (priceFactors[month.year] ?? 1) * monthlyFactor.power(month - start)
  }

  /// The weights of the first months, in order.
  func weights(of months: Int) -> [Double] { (0..<months).map { weight(start + $0) } }

  /// The present value as money, to the nearest öre.
  static func money(_ kronor: Double) -> Money { Money(ore: Int((kronor * 100).rounded())) }
}
