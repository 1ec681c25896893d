public import Economy
public import LawData

/// The law of one calendar year on the repayment of study loans (återbetalning av studielån).
///
/// Studiestödslagen (1999:1395) 4 kap. Interest of a year that is not paid in it is added to the debt at its end; the
/// yearly amount is set anew each year from the debt, the year's interest and the years that are left.
public struct StudyLoanLaw: Sendable, Equatable {
  /// An amount that ends in öre is rounded down to a whole krona.
  public static let rounding = RoundingRule(toKronor: 1, .down, source: "studiestödslagen 6 kap. 5 §")

  /// The interest of the year.
  public let interestRate: Rate
  /// What the yearly amount grows by.
  public let growth: Rate
  /// The least yearly amount of a first year, kronor: 15 % of the price base amount.
  ///
  /// Studiestödslagen 4 kap. 10 §. Example: in 2024 15 % of 57 300 = 8 595.
  public let lowestAmount: Money

  /// The law of a year; a year after the last known has its figures.
  /// - Parameter prices: what a krona in the prices of the last known year is in the year's own, for the least amount.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, prices: Double = 1, reader: inout ParameterReader) throws(NotModelled) {
    let january = YearMonth(januaryOf: year)
    interestRate = try reader.rate(StudyLoanFigures.interestRate, at: january)
    growth = try reader.rate(StudyLoanFigures.growth, at: january)
    let base = try reader.money(BaseAmounts.priceBaseAmount, at: january)
    let lowest = Self.rounding(
      ExactKronor(base) * (try reader.rate(StudyLoanFigures.lowestShare, at: january)))
    lowestAmount = prices == 1 ? lowest : Money(kronor: Int(lowest.kronorValue * prices))
  }

  /// The interest of a whole year on a debt, kronor.
  ///
  /// Studiestödslagen 4 kap. 1 §. Example: 1.23 % of 300 000 = 3 690.
  public func interest(on debt: Money) -> Money { Self.rounding(ExactKronor(debt) * interestRate) }

  /// The yearly amount (årsbelopp) that pays a debt back in so many years, kronor, paid at the year's end.
  ///
  /// Studiestödslagen 4 kap. 8 §: with unchanged interest *r* the amounts grow by *g* = 2 % a year, so the first is
  /// *D* / Σ (1 + *g*)ᵏ / (1 + *r*)ᵏ⁺¹ over *k* = 0 … *n* − 1, which is *D* (*r* − *g*) / (1 − ((1 + *g*) / (1 + *r*))ⁿ).
  /// Example: 300 000 kr over 25 years at 1.23 % gives 11 075 kr, and at 0.59 % 10 162.
  public func yearlyAmount(debt: Money, years: Int) -> Money {
    guard years > 1 else { return debt + interest(on: debt) }
    return Money(kronor: Int(exactAmount(debt: debt, years: years)))
  }

  /// The yearly amount before it is rounded down. Floating point: powers of the two rates pass every exact number.
  package func exactAmount(debt: Money, years: Int) -> Double {
    let step = (1 + growth.value) / (1 + interestRate.value)
    var term = 1 / (1 + interestRate.value)
    var sum: Double = 0
    for _ in 0..<max(1, years) {
      sum += term
      term *= step
    }
    return debt.kronorValue / sum
  }

  /// The first year's amount and the years it takes, where the law shortens the time.
  ///
  /// Studiestödslagen 4 kap. 9–10 §§: a debt below the least amount is due in the first year; where the amount would be
  /// less than the least, it is the least, and the time the number of whole years that amounts growing from it need.
  /// The law does not say how a part of a year is counted: it is taken as a year of its own, with the rest.
  /// Example: 80 000 kr in 2024 over 25 years would give 2 953; it is 8 595 and takes 10 years.
  public func firstAmount(debt: Money, years: Int) -> (amount: Money, years: Int) {
    guard debt >= lowestAmount else { return (yearlyAmount(debt: debt, years: 1), 1) }
    let amount = yearlyAmount(debt: debt, years: years)
    guard amount < lowestAmount, years > 1 else { return (amount, years) }
    var needed = years
    while needed > 1, yearlyAmount(debt: debt, years: needed - 1) <= lowestAmount { needed -= 1 }
    return (lowestAmount, needed)
  }
}

/// What holds of a study loan by when it was paid out: loans from 2022 may be paid back until a higher age.
///
/// Studiestödslagen 4 kap. 3 and 4 §§. What is left after the year of turning 71 is written off (25 §); where the amounts
/// are paid nothing is left then.
public struct StudyLoanTerms: Sendable, Equatable {
  /// The longest time of repayment.
  public let longestYears: Int
  /// The age of the borrower in the last year of repayment.
  public let lastAge: Int
  /// Months from the last aid to the turn of the year at which repayment begins, at least.
  public let monthsBefore: Int

  /// The terms of a loan paid out in a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(paidOut month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    longestYears = try reader.value(StudyLoanFigures.longestYears, at: month)
    lastAge = try reader.value(StudyLoanFigures.lastAge, at: month)
    monthsBefore = try reader.value(StudyLoanFigures.monthsBefore, at: month)
  }
}
