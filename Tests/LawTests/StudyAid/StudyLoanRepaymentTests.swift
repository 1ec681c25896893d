import Economy
import LawData
import Testing

@testable import Law

/// The repayment of study loans from the first payment to the last amount.
@Suite struct StudyLoanRepaymentTests {
  private func repayment(
    _ payouts: [(YearMonth, Int)], aid: [YearMonth]? = nil, born: YearMonth = 1990_05, interest: Int? = nil
  ) throws -> StudyLoanRepayment {
    var reader = ParameterReader(
      overrides: interest.map {
        [ParameterOverride(parameter: "studyLoan.interestRate", value: $0, from: 2016, reason: "prov")]
      } ?? [])
    let loans = payouts.map { StudyLoanPayout(month: $0.0, amount: Money(kronor: $0.1)) }
    let terms = try StudyLoanTerms(paidOut: payouts[0].0, reader: &reader)
    var laws: [Int: StudyLoanLaw] = [:]
    for year in 2016...2080 { laws[year] = try StudyLoanLaw(year: year, reader: &reader) }
    return StudyLoanRepayment(loans, aid: aid ?? payouts.map(\.0), born: born, terms: terms) { laws[$0] }
  }

  /// 4 kap. 3 §: at the first turn of a year at least six months after the aid.
  @Test(arguments: [
    (2018_05 as YearMonth, 2019), (2018_06 as YearMonth, 2019), (2018_07 as YearMonth, 2020),
    (2018_12 as YearMonth, 2020),
  ])
  func beginsAtATurnOfTheYear(last: YearMonth, first: Int) throws {
    #expect(try repayment([(last, 200_000)]).repaymentYears.first?.year == first)
    // A grant without a loan is aid too.
    #expect(
      try repayment([(2018_01, 200_000)], aid: [2018_01, last]).repaymentYears.first?.year == first)
  }

  /// 4 kap. 1 §: 0.13 % of 2018 from the month after each payment, 0.16 % the whole of 2019; öre dropped each year.
  @Test func interestIsAddedAtTheEndOfTheYear() throws {
    let loan = try repayment([(2018_02, 120_000), (2018_11, 120_000)])
    let first = (120_000 * 10 + 120_000 * 1) * 13 / 120_000
    #expect(loan.years[0].interest == Money(kronor: first) && loan.years[0].debt == .zero)
    #expect(loan.years[1].debt == Money(kronor: 240_000 + first))
    #expect(loan.years[1].interest == Money(kronor: (240_000 + first) * 16 / 10_000))
    #expect(loan.repaymentYears.first?.year == 2020)
    #expect(loan.repaymentYears.first?.debt == loan.years[1].debt + loan.years[1].interest)
  }

  /// 4 kap. 4 §: 25 years, or to the year of turning 60, for loans from 2022 of turning 64.
  @Test(arguments: [
    (2018_05 as YearMonth, 1990_05 as YearMonth, 2043), (2018_05 as YearMonth, 1970_05 as YearMonth, 2030),
    (2022_05 as YearMonth, 1970_05 as YearMonth, 2034), (2022_05 as YearMonth, 1950_05 as YearMonth, 2023),
  ])
  func lastsToAnAge(paid: YearMonth, born: YearMonth, last: Int) throws {
    let loan = try repayment([(paid, 400_000)], born: born)
    #expect(loan.repaymentYears.last?.year == last)
    #expect(loan.repaymentYears.count == last - paid.year)
    #expect(loan.rest == .zero)
  }

  /// 4 kap. 8 §: with unchanged interest every amount is 2 % more than the one before, up to the kronor rounded away.
  @Test(arguments: [1, 5_000, 20_000, 35_000])
  func amountsGrowByTwoPerCent(interest: Int) throws {
    let loan = try repayment([(2019_05, 250_000)], interest: interest)
    let amounts = loan.repaymentYears.map(\.amount.wholeKronor)
    #expect(amounts.count == 25)
    // What is rounded away in a year is paid in those left; in the last it is what 25 years have left.
    for place in 1..<24 { #expect(abs(amounts[place] * 100 - amounts[place - 1] * 102) < 400, "\(place)") }
    #expect(abs(amounts[24] * 100 - amounts[23] * 102) < 3_000)
  }

  /// What is paid out and the interest are what is repaid, to the krona; the shares of a year are a whole.
  @Test func everythingIsRepaid() throws {
    var random = SeededRandom(seed: 42)
    for _ in 0..<300 {
      let start: YearMonth = 2016_01 + Int.random(in: 0...60, using: &random)
      let payouts = (0..<Int.random(in: 1...30, using: &random)).map {
        (start + $0, Int.random(in: 1_000...12_000, using: &random))
      }
      let loan = try repayment(payouts, born: start - 12 * Int.random(in: 20...59, using: &random))
      let lent = payouts.reduce(0) { $0 + $1.1 }
      let interest = loan.years.reduce(Money.zero) { $0 + $1.interest }
      let repaid = loan.years.reduce(Money.zero) { $0 + $1.amount }
      #expect(repaid == Money(kronor: lent) + interest && loan.rest == .zero)
      for year in loan.repaymentYears {
        #expect(abs(year.shares.reduce(0, +) - 1) < 1e-9 && year.yearsLeft >= 1)
        #expect(year.amount.ore % 100 == 0)
      }
      #expect(loan.debt(after: loan.years.last?.year ?? 0) == .zero)
    }
  }

  /// 4 kap. 5 and 13 §§: a year of study gives no amount, and what is lent then is repaid with the rest.
  @Test func studiesAfterRepaymentHasBegun() throws {
    let loan = try repayment([(2016_05, 200_000), (2019_02, 50_000)])
    let years = loan.repaymentYears.map(\.year)
    #expect(years.first == 2017 && !years.contains(2019) && years.contains(2020))
    #expect(years.last == 2041)
    let before = loan.years.first { $0.year == 2019 }
    let after = loan.years.first { $0.year == 2020 }
    #expect(after?.debt == (before?.debt ?? .zero) + (before?.interest ?? .zero) + Money(kronor: 50_000))
    #expect(loan.rest == .zero)
  }
}
