public import Economy

/// A part of a study loan as it was paid out.
public struct StudyLoanPayout: Sendable, Equatable {
  /// The month.
  public let month: YearMonth
  /// Kronor of that month.
  public let amount: Money

  /// A payment of a loan.
  public init(month: YearMonth, amount: Money) {
    self.month = month
    self.amount = amount
  }
}

/// A calendar year of a study loan.
public struct StudyLoanYear: Sendable, Equatable {
  /// The calendar year.
  public let year: Int
  /// The debt at its beginning.
  public let debt: Money
  /// The interest of the year.
  public let interest: Money
  /// The yearly amount (årsbelopp), paid in December; zero before repayment and in a year of study.
  public let amount: Money
  /// The years of repayment left, this one among them; zero before repayment.
  public let yearsLeft: Int
  /// Of each payment of the loan, its share of the yearly amount.
  public let shares: [Double]
}

/// The repayment of a study loan under one set of terms, year by year, until it is paid.
///
/// Studiestödslagen 4 kap. 1, 3–5, 8–10 and 13 §§. Repayment begins at the first turn of a year that comes at
/// least six months after the last aid. Interest runs from the month after a payment. In a year of study after that the
/// amount is taken as reduced to nothing, and a loan taken then joins the debt. The amount is paid whole and in time:
/// relief by income (14 §), fees, early payments and merging of old and new loans are not modelled. Amounts are those of
/// each year's own prices.
///
/// Example: 80 000 kr paid out in May 2024 to somebody of thirty. 1.23 % from June makes 574 kr; in 2025 the debt is
/// 80 574 and 15 % of 58 800 = 8 820 is due.
public struct StudyLoanRepayment: Sendable, Equatable {
  /// The payments of the loan.
  public let payouts: [StudyLoanPayout]
  /// Every year from the first payment of the loan.
  public let years: [StudyLoanYear]
  /// What is left after the last year: zero, unless the law of later years is not asked.
  public let rest: Money

  /// - Parameters:
  ///   - payouts: the payments of the loan, in order.
  ///   - aid: the months with study aid of any kind.
  ///   - law: the law of a calendar year; `nil`: no later year is asked.
  public init(
    _ payouts: [StudyLoanPayout], aid: [YearMonth], born: YearMonth, terms: StudyLoanTerms,
    law: (Int) -> StudyLoanLaw?
  ) {
    self.payouts = payouts
    var years: [StudyLoanYear] = []
    var debt = Money.zero
    var parts = [Double](repeating: 0, count: payouts.count)
    /// The last year of repayment, once it has begun.
    var lastYear: Int?
    var isAmountSet = false
    var year = payouts.first?.month.year ?? 0
    while let law = law(year) {
      let paidOut = payouts.indices.filter { payouts[$0].month.year == year }
      guard debt > .zero || payouts.contains(where: { $0.month.year >= year }) else { break }
      let january = YearMonth(januaryOf: year)
      if lastYear == nil, debt > .zero, let last = aid.last(where: { $0 < january }),
        january - (last + 1) >= terms.monthsBefore
      {
        let toAge = born.year + terms.lastAge - year + 1
        lastYear = year + max(1, min(terms.longestYears, toAge)) - 1
      }
      let total = parts.reduce(0, +)
      let shares = parts.map { total > 0 ? $0 / total : 0 }
      let isYearOfStudy = aid.contains { $0.year == year }
      var amount = Money.zero
      var left = 0
      var interest = law.interest(on: debt)
      if let last = lastYear, !isYearOfStudy {
        left = max(1, last - year + 1)
        if isAmountSet {
          amount = law.yearlyAmount(debt: debt, years: left)
        } else {
          (amount, left) = law.firstAmount(debt: debt, years: left)
          lastYear = year + left - 1
          isAmountSet = true
        }
        amount = min(amount, debt + interest)
      } else {
        interest = interestOfStudies(on: debt, payouts: paidOut.map { payouts[$0] }, law: law)
      }
      years.append(
        StudyLoanYear(
          year: year, debt: debt, interest: interest, amount: amount, yearsLeft: left, shares: shares))
      debt = debt + interest - amount
      // Each payment's part of the debt, without the roundings: what its repayment is told apart by.
      let kept = total > 0 ? 1 - amount.kronorValue / (total * (1 + law.interestRate.value)) : 0
      for place in parts.indices { parts[place] *= (1 + law.interestRate.value) * max(0, kept) }
      for place in paidOut {
        debt += payouts[place].amount
        parts[place] += payouts[place].amount.kronorValue
      }
      year += 1
    }
    self.years = years
    rest = debt
  }
}

/// The interest of a year without repayment: on the debt the whole year, on what is paid out in it from the month after.
private func interestOfStudies(on debt: Money, payouts: [StudyLoanPayout], law: StudyLoanLaw) -> Money {
  var twelfths = ExactKronor(debt) * 12
  for payout in payouts { twelfths = twelfths + ExactKronor(payout.amount) * (12 - payout.month.month) }
  return StudyLoanLaw.rounding(twelfths * law.interestRate, dividedBy: 12)
}

extension StudyLoanRepayment {
  /// The years in which an amount is due.
  public var repaymentYears: [StudyLoanYear] { years.filter { $0.amount > .zero } }

  /// The debt after a year; what has been paid out by then where the year comes before the first.
  public func debt(after year: Int) -> Money {
    guard let last = years.last, year < last.year else { return rest }
    return years.first { $0.year == year + 1 }?.debt ?? .zero
  }
}
