package import Economy
package import Law

/// How a study loan stands in the books.
public enum StudyLoanCounting: String, Sendable, CaseIterable {
  /// The loan and an equal debt, which cancel.
  case debt
  /// Those, and what the state gives away by lending below the discount rate.
  case subsidy
  /// The loan, and its repayments when they fall due in the place of the debt.
  case repayments
}

/// What the repayment of study loans is reckoned by: the law and the prices of each year, and the discount rate.
///
/// The law's amounts are nominal. The books are so too up to the last known year of law and in its prices after it;
/// ``booked(_:in:)`` and ``nominal(_:in:)`` go from the one to the other.
package struct StudyLoanSettlement: Sendable, Equatable {
  /// How the loan is counted.
  package let counting: StudyLoanCounting
  /// The first year.
  package let firstYear: Int
  /// The law by year from the first.
  package let laws: [StudyLoanLaw]
  /// The terms of loans, with the first month of each, in order.
  package let terms: [(from: YearMonth, terms: StudyLoanTerms)]
  /// Nominal kronor of one of the books, by year from the first: 1 up to the last known year.
  package let nominalPerBooked: [Double]
  /// The level of prices by year from the first, also of years after the last known; none where nothing is discounted.
  package let prices: [Double]
  /// The real discount rate a year.
  package let discountRate: Rate

  package init(
    counting: StudyLoanCounting, firstYear: Int, laws: [StudyLoanLaw],
    terms: [(from: YearMonth, terms: StudyLoanTerms)], nominalPerBooked: [Double], prices: [Double],
    discountRate: Rate
  ) {
    self.counting = counting
    self.firstYear = firstYear
    self.laws = laws
    self.terms = terms
    self.nominalPerBooked = nominalPerBooked
    self.prices = prices
    self.discountRate = discountRate
  }

  package static func == (left: StudyLoanSettlement, right: StudyLoanSettlement) -> Bool {
    left.counting == right.counting && left.firstYear == right.firstYear && left.laws == right.laws
      && left.terms.map(\.from) == right.terms.map(\.from)
      && left.terms.map(\.terms) == right.terms.map(\.terms)
      && left.nominalPerBooked == right.nominalPerBooked && left.prices == right.prices
      && left.discountRate == right.discountRate
  }

  /// The law of a year; `nil` outside the years that are compiled.
  package func law(_ year: Int) -> StudyLoanLaw? {
    laws.indices.contains(year - firstYear) ? laws[year - firstYear] : nil
  }

  /// An amount of the books in the year's own prices.
  package func nominal(_ amount: Money, in year: Int) -> Money {
    let factor = factor(year)
    return factor == 1 ? amount : Self.money(amount.kronorValue * factor)
  }

  /// An amount of a year's own prices as the books have it.
  package func booked(_ amount: Money, in year: Int) -> Money {
    let factor = factor(year)
    return factor == 1 ? amount : Self.money(amount.kronorValue / factor)
  }

  private func factor(_ year: Int) -> Double {
    nominalPerBooked.indices.contains(year - firstYear) ? nominalPerBooked[year - firstYear] : 1
  }

  /// The repayments of an adult's loans, one for each set of terms.
  package func repayments(
    of loans: [StudyLoanPayout], aid: [YearMonth], born: YearMonth
  ) -> [StudyLoanRepayment] {
    terms.indices.compactMap { place in
      let end = terms.indices.contains(place + 1) ? terms[place + 1].from : nil
      let payouts = loans.filter { loan in
        loan.month >= terms[place].from && end.map { loan.month < $0 } ?? true
      }
      guard !payouts.isEmpty else { return nil }
      let nominal = payouts.map {
        StudyLoanPayout(month: $0.month, amount: self.nominal($0.amount, in: $0.month.year))
      }
      return StudyLoanRepayment(nominal, aid: aid, born: born, terms: terms[place].terms, law: law)
    }
  }

  /// What the state gives away on one payment of a loan, in the kronor of the books of its month: the payment less the
  /// present value of what is paid back of it.
  ///
  /// Each repayment, in December of its year, is carried to the prices of the loan's year and discounted by the real
  /// rate over the months between.
  package func subsidy(of place: Int, in repayment: StudyLoanRepayment) -> Money {
    let payout = repayment.payouts[place]
    let monthlyFactor = 1 / (1 + discountRate.value).twelfthRoot
    let origin = prices[payout.month.year - firstYear]
    var value = 0.0
    for year in repayment.repaymentYears {
      let months = YearMonth(januaryOf: year.year) + 11 - payout.month
      value +=
        year.amount.kronorValue * year.shares[place] * origin / prices[year.year - firstYear]
        * monthlyFactor.power(months)
    }
    return booked(Self.money(payout.amount.kronorValue - value), in: payout.month.year)
  }

  /// The one place where a value in floating point becomes money: the nearest öre.
  private static func money(_ kronor: Double) -> Money { Money(ore: Int((kronor * 100).rounded())) }
}
