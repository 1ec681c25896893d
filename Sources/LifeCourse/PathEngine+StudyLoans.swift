import Bookkeeping
package import Economy
package import Law

extension PathEngine {
  /// Books what the state gives away on an adult's study loans, or their repayments within the horizon.
  ///
  /// The subsidy stands in the month of the loan; a year's repayment in December, when the formula of the law has it.
  func settleStudyLoan(_ plan: AdultPlan, into ledger: inout Ledger) {
    guard let settlement = switches.studyLoans, settlement.counting != .debt else { return }
    for repayment in studyLoanRepayments(plan) {
      switch settlement.counting {
      case .debt: break
      case .subsidy:
        for (place, payout) in repayment.payouts.enumerated() {
          ledger.post(
            .studyLoanSubsidy, month: payout.month - timeline.start,
            settlement.subsidy(of: place, in: repayment))
        }
      case .repayments:
        for year in repayment.repaymentYears {
          let december = YearMonth(januaryOf: year.year) + 11 - timeline.start
          guard december < timeline.months else { break }
          ledger.post(.studyLoanRepayment, month: december, settlement.booked(year.amount, in: year.year))
        }
      }
    }
  }

  /// The repayments of an adult's study loans, one for each set of terms; none without a loan.
  package func studyLoanRepayments(_ plan: AdultPlan) -> [StudyLoanRepayment] {
    guard let settlement = switches.studyLoans else { return [] }
    let taken = studyLoansTaken(plan)
    return settlement.repayments(of: taken.loans, aid: taken.aid, born: plan.born)
  }

  /// What an adult borrows for studies within the horizon, as the books have it, and the months with study aid.
  package func studyLoansTaken(_ plan: AdultPlan) -> (loans: [StudyLoanPayout], aid: [YearMonth]) {
    var loans: [StudyLoanPayout] = []
    var aid: [YearMonth] = []
    for phase in plan.phases {
      guard case .studies(let planned) = phase.kind else { continue }
      for month in phase.booked where planned.weeks(in: month) > 0 {
        aid.append(timeline.month(month))
        let loan = borrowed(plan, planned, month: month)
        if loan > .zero { loans.append(StudyLoanPayout(month: timeline.month(month), amount: loan)) }
      }
    }
    return (loans, aid)
  }

  /// What a student borrows in an assessed month, extra loan included.
  private func borrowed(_ plan: AdultPlan, _ planned: PlannedStudies, month: Int) -> Money {
    guard let weekly = weeklyAid(plan, planned, month: month) else { return .zero }
    return ((planned.studies.loan ? weekly.loan : .zero) + weekly.extraLoan) * planned.weeks(in: month)
  }
}
