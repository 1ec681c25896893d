package import Economy

/// How many of those who begin a job are left in it (andel kvar i arbetet) after each month of the phase.
///
/// The share is 1 when the phase begins, follows a straight line between the given years' shares, and stays at the
/// last. Whole numbers: a twelfth of a millionth. Example, `[0.70, 0.60]`: after 6 months 0.85, after 12 months 0.70,
/// after 18 months 0.65, after 24 months and later 0.60.
package struct RetentionCurve: Sendable {
  /// Twelfths of a millionth in the whole.
  package static let whole = 12 * Rate.one.partsPerMillion

  private let shares: [Rate]
  /// The months of a straight line to the only share; `nil`: the shares are those after whole years.
  private var straightMonths: Int?

  /// A curve through the shares left after 1, 2, 3 … years.
  package init(_ shares: [Rate]) { self.shares = shares }

  /// A straight line from 1 to a share after so many months, and flat after them.
  init(straightTo share: Rate, months: Int) {
    shares = [share]
    straightMonths = months
  }

  /// Whether the shares are shares that never rise.
  package var isUsable: Bool {
    zip([Rate.one] + shares, shares).allSatisfy { $0 >= $1 && $1 >= .zero }
  }

  /// The share left after a number of months, in twelfths of a millionth.
  package func left(afterMonths months: Int) -> Int {
    if let straightMonths, let last = shares.last {
      let lost = 12 * (Rate.one.partsPerMillion - last.partsPerMillion)
      return Self.whole - lost * min(months, straightMonths) / straightMonths
    }
    let year = months / 12
    let before = share(afterYears: year)
    let change = share(afterYears: year + 1) - before
    return before * 12 + change * (months % 12)
  }

  private func share(afterYears years: Int) -> Int {
    guard years > 0, let last = shares.last else { return Rate.one.partsPerMillion }
    return (years <= shares.count ? shares[years - 1] : last).partsPerMillion
  }

  /// Shares out those who begin the phase, in millionths: who leaves after 1, 2, 3 … months, and who is left.
  ///
  /// Who is left after each month is rounded once, to the nearest, and who leaves in it is what that takes off: so no
  /// rounding adds up from month to month, and the share after a whole year is the one given. The parts add up to
  /// `beginners`. Of a million with `[0.80]`, 983 333 are left after one month, 966 667 after two, 800 000 after twelve.
  package func sharedOut(_ beginners: Int, months: Int) -> (leaving: [Int], left: Int) {
    guard months > 0 else { return ([], beginners) }
    let staying = (0...months).map {
      (beginners * left(afterMonths: $0)).dividedRoundingHalfAway(by: Self.whole)
    }
    return (zip(staying, staying.dropFirst()).map { $0 - $1 }, staying[months])
  }
}
