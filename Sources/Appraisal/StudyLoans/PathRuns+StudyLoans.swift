import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension PathRuns {
  /// What a reader must know of study loans and of wages after studies.
  func remarksOnStudies(_ scenario: Scenario) -> [Remark] {
    (isPlain ? loanRemarks() : loanRemarks(ofMeans: scenario)) + premiumRemarks()
  }

  /// The loans of every outcome, each of who goes through all its phases, beside what the mean of the path is.
  private func loanRemarks(ofMeans scenario: Scenario) -> [Remark] {
    [
      (false, outcomesWithout, scenario.courseWithout, without),
      (true, outcomesWith, scenario.courseWith, with),
    ].flatMap { isWith, runs, course, mix -> [Remark] in
      runs.flatMap { run -> [Remark] in
        let place = run.paths.place
        let isMain = place == course.mainPlace
        return run.staying.plan.adults.indices.compactMap { adult -> Remark? in
          guard adult == 0 || isMain,
            var loan = outcome(of: run.staying.plan.adults[adult], isPartner: adult > 0)?(isWith)
          else { return nil }
          if adult == 0,
            run.staying.plan.adults.dropFirst().allSatisfy({ engine.studyLoansTaken($0).loans.isEmpty })
          {
            let outcome = course.outcomes[place]
            loan.mean = StudyLoanMean(
              outcome: course.isCertain
                ? nil : .init(place: place, label: outcome.label, share: outcome.share),
              borrowed: mix.ledger.borrowed)
          }
          return .studyLoan(loan)
        }
      }
    }
  }

  private func loanRemarks() -> [Remark] {
    let paths = [without.plan, staying.plan].map { plan in
      plan.adults.indices.map { outcome(of: plan.adults[$0], isPartner: $0 > 0) }
    }
    var remarks: [Remark] = []
    for adult in paths[1].indices {
      let (old, new) = (paths[0].indices.contains(adult) ? paths[0][adult] : nil, paths[1][adult])
      if let new, new(nil) == old?(nil) {
        remarks.append(.studyLoan(new(nil)))
      } else {
        remarks += [old?(false), new?(true)].compactMap(\.self).map(Remark.studyLoan)
      }
    }
    return remarks
  }

  /// The loan of an adult, to be told of a path; `nil` without one.
  private func outcome(of adult: AdultPlan, isPartner: Bool) -> ((Bool?) -> StudyLoanOutcome)? {
    let repayments = engine.studyLoanRepayments(adult)
    guard let settlement = engine.switches.studyLoans,
      let first = repayments.flatMap(\.repaymentYears).map(\.year).min(),
      let last = repayments.flatMap(\.repaymentYears).map(\.year).max()
    else { return nil }
    func sum(_ amount: (StudyLoanRepayment) -> Money) -> Money {
      repayments.reduce(.zero) { $0 + amount($1) }
    }
    let end = timeline.start + timeline.months
    let lastWithin = end.year - 1
    let firstYears = repayments.flatMap { $0.years.filter { $0.year == first } }
    let borrowed = engine.studyLoansTaken(adult).loans.reduce(Money.zero) { $0 + $1.amount }
    let subsidy: Money? =
      settlement.counting != .subsidy
      ? nil
      : sum { repayment in
        repayment.payouts.indices.reduce(.zero) { $0 + settlement.subsidy(of: $1, in: repayment) }
      }
    let repaid = sum { repayment in
      repayment.repaymentYears.filter { $0.year <= lastWithin }.reduce(.zero) {
        $0 + settlement.booked($1.amount, in: $1.year)
      }
    }
    return { isWith in
      StudyLoanOutcome(
        isWith: isWith, isPartner: isPartner, counting: settlement.counting,
        loans: repayments.count { !$0.repaymentYears.isEmpty }, borrowed: borrowed,
        firstYear: first, debt: firstYears.reduce(.zero) { $0 + $1.debt },
        firstAmount: firstYears.reduce(.zero) { $0 + $1.amount }, lastYear: last,
        lastKnownYear: last > ParameterReader.lastLawMonth.year ? ParameterReader.lastLawMonth.year : nil,
        subsidy: subsidy, discountRate: settlement.discountRate, repaid: repaid, lastYearWithin: lastWithin,
        debtLeft: repayments.reduce(.zero) { $0 + $1.debt(after: lastWithin) })
    }
  }

  private func premiumRemarks() -> [Remark] {
    [without.plan, staying.plan].flatMap { plan in
      plan.adults.flatMap { adult in
        adult.phases.compactMap { phase -> StudyPremiumOutcome? in
          guard let planned = phase.work?.premium, !phase.booked.isEmpty else { return nil }
          return StudyPremiumOutcome(
            field: phase.field, isPreset: phase.activity.employment?.studyPremium == .preset,
            rate: planned.premium.rate, percentWeeks: planned.premium.percentWeeks, base: planned.base,
            wage: planned.premium.wage(from: planned.base))
        }
      }
    }
    .unique().map(Remark.studyPremium)
  }
}

extension Ledger {
  /// What is lent to students in all months.
  fileprivate var borrowed: Money {
    (0..<monthCount).reduce(.zero) { $0 + self[.studyLoan, $1] + self[.studyExtraLoan, $1] }
  }
}
