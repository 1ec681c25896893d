import Bookkeeping
import Economy
import Law

extension PathEngine {
  /// Books wages, establishment benefit and study aid of one adult, and what of them later tests count.
  func bookIndividualIncomes(
    of adult: Int, _ plan: AdultPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    for phase in plan.phases {
      switch phase.kind {
      case .unemployed: break
      case .establishment(let establishment):
        bookEstablishmentBenefit(of: adult, establishment, phase, workspace: &workspace, into: &ledger)
      case .benefit(let benefit): bookBenefit(benefit, phase, workspace: &workspace, into: &ledger)
      case .work: break
      case .studies(let studies):
        bookStudyAid(of: adult, plan, studies, phase, workspace: &workspace, into: &ledger)
      }
      bookWages(of: adult, plan, phase, into: &ledger)
      if let business = phase.business {
        bookProfit(business, plan, phase, workspace: &workspace, into: &ledger)
      }
      if phase.workCosts.travel.ore + phase.workCosts.other.ore > 0 {
        for month in phase.booked {
          ledger.post(
            .workExpenses, month: month - timeline.horizon.lowerBound,
            phase.workCosts.travel + phase.workCosts.other)
        }
      }
    }
  }

  /// Books the fee to the unemployment fund, in every month.
  func bookUnemploymentFundFee(_ plan: AdultPlan, into ledger: inout Ledger) {
    guard !plan.taxFacts.fundFeeByMonth.isEmpty else { return }
    for month in timeline.horizon {
      ledger.post(
        .unemploymentFundFee, month: month - timeline.horizon.lowerBound, plan.taxFacts.fundFee(month))
    }
  }

  private func bookWages(
    of adult: Int, _ plan: AdultPlan, _ phase: PlannedPhase, into ledger: inout Ledger
  ) {
    for month in phase.booked {
      let place = month - timeline.horizon.lowerBound
      ledger.post(adult == 0 ? .wage : .partnerWage, month: place, Money(ore: plan.wageByMonth[month]))
      let statePay = plan.statePayByMonth[month]
      if statePay > 0 { ledger.post(.establishmentJobCompensation, month: place, Money(ore: statePay)) }
      ledger.post(.sickPay, month: place, Money(ore: plan.sickPayByMonth[month]))
      let supplement = plan.employerGross(month) - plan.wageByMonth[month] - plan.sickPayByMonth[month]
      if supplement > 0 { ledger.post(.holidaySupplement, month: place, Money(ore: supplement)) }
    }
  }

  /// Books a benefit of one's own. What is taxable of it counts after tax, with the wages; what is not, here.
  private func bookBenefit(
    _ benefit: PlannedBenefit, _ phase: PlannedPhase, workspace: inout PathWorkspace,
    into ledger: inout Ledger
  ) {
    for month in phase.booked {
      guard let paid = benefit.month(month - phase.range.lowerBound) else { continue }
      ledger.post(paid.paid.line, month: month - timeline.horizon.lowerBound, paid.amount)
      if paid.paid.taxation == .taxFree { workspace.countedIncome[month] += paid.amount.ore }
    }
  }

  /// Books the profit of a business. What of it is taxed counts after tax, with the wages; the rest, which the standard
  /// deduction leaves for the contributions, counts here.
  private func bookProfit(
    _ business: PlannedBusiness, _ plan: AdultPlan, _ phase: PlannedPhase, workspace: inout PathWorkspace,
    into ledger: inout Ledger
  ) {
    for month in phase.booked {
      let profit = business.profitByYear[month / 12]
      ledger.post(.businessIncome, month: month - timeline.horizon.lowerBound, profit)
      workspace.countedIncome[month] += profit.ore - plan.surplusByMonth[month]
    }
  }

  /// Settles each calendar year's contributions of the self-employed and allots them to the months by the surplus.
  func settleSelfEmployedContributions(
    _ plan: AdultPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    for year in laws.indices {
      let weights = plan.surplusByMonth[year * 12..<year * 12 + 12]
      let surplus = weights.reduce(0, +)
      guard surplus > 0, let rules = laws[year].selfEmployed else { continue }
      let due = rules.contributions(on: Money(ore: surplus).wholeKronor, bornYear: plan.born.year)
      Money(kronor: due).allot(over: weights) { place, part in
        let month = year * 12 + place
        guard timeline.horizon.contains(month) else { return }
        ledger.post(.selfEmployedContributions, month: month - timeline.horizon.lowerBound, part)
        workspace.countedIncome[month] -= part.ore
      }
    }
  }

  private func bookEstablishmentBenefit(
    of adult: Int, _ planned: PlannedEstablishment, _ phase: PlannedPhase, workspace: inout PathWorkspace,
    into ledger: inout Ledger
  ) {
    for month in phase.range where month >= planned.paidFrom {
      guard
        let benefit = self[law: month].establishment?.establishmentBenefit(
          weekdays: planned.paidDays(weekdays: self[law: month].weekdays, month: month),
          stage: planned.establishment.stage, extent: planned.paidExtents[month - phase.range.lowerBound])
      else { continue }
      workspace.housingIncome[adult * laws.count + month / 12] += benefit.ore
      workspace.countedIncome[month] += benefit.ore
      if phase.booked.contains(month) {
        ledger.post(.establishmentBenefit, month: month - timeline.horizon.lowerBound, benefit)
      }
    }
  }

  private func bookStudyAid(
    of adult: Int, _ plan: AdultPlan, _ planned: PlannedStudies, _ phase: PlannedPhase,
    workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    let studies = planned.studies
    for month in phase.range {
      let weeks = planned.weeks(in: month)
      guard weeks > 0 else { continue }
      let place = month - timeline.horizon.lowerBound
      let isBooked = phase.booked.contains(month)
      if isBooked, switches.studyPlace {
        bookStudyPlace(studies, weeks: weeks, year: month / 12, place: place, into: &ledger)
      }
      guard let weekly = weeklyAid(plan, planned, month: month) else { continue }
      let grant = weekly.grant * weeks
      if isBooked { ledger.post(studies.grant.line, month: place, grant) }
      // A taxable grant counts after tax, with the wages.
      if studies.grant != .transition {
        if let share = self[law: month].housingAllowance?.studyGrantShare {
          workspace.housingIncome[adult * laws.count + month / 12] += grant.share(share).ore
        }
        workspace.countedIncome[month] += grant.ore
      }
      let loan = weekly.loan * weeks
      // The loan the person could take counts in the means test even if it is not taken.
      workspace.countedIncome[month] += loan.ore
      let extraLoan = weekly.extraLoan * weeks
      workspace.countedIncome[month] += extraLoan.ore
      guard isBooked else { continue }
      let taken = studies.loan ? loan : .zero
      if taken > .zero { ledger.post(.studyLoan, month: place, taken) }
      if extraLoan > .zero { ledger.post(.studyExtraLoan, month: place, extraLoan) }
      if taken + extraLoan > .zero, switches.studyLoans?.counting != .repayments {
        ledger.post(.studyLoanDebt, month: place, taken + extraLoan)
      }
    }
  }
}
