import Appraisal
import Bookkeeping
import Economy
import Testing

/// Emmaboda, single, higher education August 2018–May 2021 with the general grant and the whole loan, then a job.
@Suite struct HandWorkedAssistanceToHigherEducationTests {
  let tested: HandWorkedCase

  init() throws { tested = try HandWorkedCase("bistand-till-hogskola-lan") }

  /// Studiestödslagen 3 kap. 11–12 §§: 5.74 − 1.74 % of PBB a week, each part in whole kronor, for 20, 40, 40 and 20 weeks.
  @Test func theLoanIsWhatTheGrantLeaves() {
    let weeks = [(2018, 45_500, 20), (2019, 46_500, 40), (2020, 47_300, 40), (2021, 47_600, 20)]
    for (year, base, count) in weeks {
      let week = base * 574 / 10_000 - base * 174 / 10_000
      #expect(tested.with(.studyLoan, year: year) == kr(week * count), "\(year)")
      #expect(tested.with(.studyLoanDebt, year: year) == kr(week * count), "\(year)")
    }
  }

  /// 120 weeks of full time are three years: 22 400 × 1.045³, each year to the öre, and 2 % each January.
  @Test func theStudiesRaiseTheWage() {
    let first = part(1_045_000, of: part(1_045_000, of: part(1_045_000, of: kr(22_400))))
    #expect(first == Money(ore: 25_562_12))
    #expect(tested.with(.wage, 2021_06) == first && tested.with(.wage, 2021_12) == first)
    #expect(tested.with(.wage, 2022_01) == first + part(20_000, of: first))
    #expect(tested.without(.wage, 2022_01) == .zero)
  }

  /// The state gives what the household gets, later money on both sides: nothing in hand, nothing for others.
  @Test func theSubsidyIsATransferForLater() throws {
    let subsidy = tested.change(.studyLoanSubsidy)
    #expect(subsidy > .zero && subsidy < tested.change(.studyLoan))
    let (individual, state) = (tested.result[.individual], tested.result[.state])
    let agreed = tested.change(.agreedPension)
    #expect(individual.later == subsidy + agreed - tested.change(.studyLoanDebt))
    #expect(state.later == tested.change(.studyLoanDebt) - subsidy)
    // Only while studying; each krona lent later is free of interest below the discount rate for a shorter time.
    #expect(tested.with(.studyLoanSubsidy, 2021_06) == .zero)
    let shares = [2018_09 as YearMonth, 2019_09, 2020_09].map { month in
      tested.with(.studyLoanSubsidy, month).kronorValue / tested.with(.studyLoan, month).kronorValue
    }
    #expect(shares[0] > shares[1] && shares[1] > shares[2])
  }
}

/// Nybro, single, higher vocational education 2021–2022 and the repayment of the loan in cash.
@Suite struct HandWorkedAssistanceToVocationalEducationTests {
  let tested: HandWorkedCase

  init() throws { tested = try HandWorkedCase("bistand-till-yrkeshogskola-aterbetalning") }

  /// 4 kap. 3 §: the last aid in December 2022, so from January 2024. The loan of 2021 runs to the year of turning 60, 2039,
  /// that of 2022 to 64, 2043: each would give less than 15 % of 57 300, which each is then set to (10 §).
  @Test func eachLoanHasItsLeastAmount() {
    #expect(tested.with(.studyLoan, year: 2021) == kr((47_600 * 574 / 10_000 - 47_600 * 174 / 10_000) * 40))
    #expect(tested.with(.studyLoan, year: 2022) == kr((48_300 * 574 / 10_000 - 48_300 * 174 / 10_000) * 40))
    #expect(tested.with(.studyLoanRepayment, year: 2023) == .zero)
    #expect(tested.with(.studyLoanRepayment, 2024_12) == kr(2 * (57_300 * 15 / 100)))
    #expect(tested.with(.studyLoanRepayment, year: 2024) == kr(2 * (57_300 * 15 / 100)))
    #expect(tested.change(.studyLoanDebt) == .zero)
  }

  /// 80 weeks are two years at 5 %.
  @Test func theStudiesRaiseTheWage() {
    #expect(tested.with(.wage, 2023_01) == Money(ore: 27_000_00 * 105 * 105 / 10_000))
  }

  /// In hand, but in neither headline nor payback.
  @Test func theRepaymentIsCashBesideTheHeadline() {
    let (individual, state) = (tested.result[.individual], tested.result[.state])
    let net = tested.change(.studyLoan) - tested.change(.studyLoanRepayment)
    #expect(individual.inHand == (individual.cumulated.last ?? .zero) + net)
    #expect(state.inHand == (state.cumulated.last ?? .zero) - net)
    #expect(state.later == .zero)
  }
}
