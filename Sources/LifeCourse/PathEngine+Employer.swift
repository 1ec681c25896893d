import Bookkeeping
package import Economy
import Law

extension PathEngine {
  /// Books the employer's account of the participant's jobs: contributions, agreed pension and insurance,
  /// production, supervision, administration, recruitment and support; and what a job's procurement costs the
  /// municipality.
  func bookEmployer(_ plan: AdultPlan, into ledger: inout Ledger) {
    for phase in plan.phases {
      if phase.procurement > .zero, phase.booked.contains(phase.began) {
        ledger.post(.procurement, month: phase.began - timeline.horizon.lowerBound, phase.procurement)
      }
      guard phase.work != nil || phase.summerWork != nil else { continue }
      for month in phase.booked {
        guard let work = phase.work(in: month) else { continue }
        bookEmployerMonth(plan, phase, work, month: month, into: &ledger)
      }
    }
  }

  private func bookEmployerMonth(
    _ plan: AdultPlan, _ phase: PlannedPhase, _ work: PlannedWork, month: Int, into ledger: inout Ledger
  ) {
    guard let contributionLaw = self[law: month].contributions else { return }
    let fullCost = bookWageCosts(plan, phase, work, contributionLaw, month: month, into: &ledger)
    let support = bookSupport(plan, phase, work, contributionLaw, month: month, into: &ledger)
    bookProduction(
      plan, work, month: month, fullCost: fullCost, support: support, into: &ledger)
    bookOwnCosts(phase, work.employer, contributionLaw, month: month, into: &ledger)
  }

  /// Books what is due on a month's pay.
  /// - Returns: the full wage cost.
  private func bookWageCosts(
    _ plan: AdultPlan, _ phase: PlannedPhase, _ work: PlannedWork, _ contributionLaw: EmployerContributionLaw,
    month: Int, into ledger: inout Ledger
  ) -> Money {
    let place = month - timeline.horizon.lowerBound
    let gross = Money(ore: plan.employerGross(month))
    let contributions = employerContributions(
      on: gross, bornYear: plan.born.year, law: contributionLaw,
      options: work.contributionOptions(month - phase.began))
    ledger.post(.employerContributions, month: place, contributions)
    var fullCost = gross + contributions
    if work.employer.agreement, let agreed = self[law: month].agreed(with: work.employer.kind) {
      let age = timeline.month(month).age(ofBorn: plan.born)
      let pension = agreed.agreedPension(on: gross, age: age)
      let pensionTax = agreed.payrollTaxOnPension(pension)
      let insurance = agreed.agreedInsurance(on: gross, age: age)
      ledger.post(.agreedPension, month: place, pension)
      ledger.post(.payrollTaxOnPension, month: place, pensionTax)
      ledger.post(.agreedInsurance, month: place, insurance)
      fullCost += pension + pensionTax + insurance
    }
    return fullCost
  }

  /// Books the value of a month's work; a municipality or region has it in its total alone, not in hand.
  ///
  /// What the state pays the worker of an establishment job stands in for wage: the work is not worth less for it, but
  /// it is no part of what the employer is willing to pay.
  private func bookProduction(
    _ plan: AdultPlan, _ work: PlannedWork, month: Int, fullCost: Money, support: Money,
    into ledger: inout Ledger
  ) {
    let place = month - timeline.horizon.lowerBound
    let ofState = Money(ore: plan.statePayByMonth[month])
    let production = work.production(
      of: MonthOfJob(
        fullCost: fullCost + ofState, gross: Money(ore: plan.grossByMonth[month]),
        sickPay: Money(ore: plan.sickPayByMonth[month])),
      support: support + ofState, month: month)
    ledger.post(.production, month: place, production)
    if work.employer.kind.isPublic { ledger.markWorkForPublic(month: place, production) }
  }

  /// Books what the employer spends beside the pay.
  private func bookOwnCosts(
    _ phase: PlannedPhase, _ employer: Employer, _ contributionLaw: EmployerContributionLaw, month: Int,
    into ledger: inout Ledger
  ) {
    let place = month - timeline.horizon.lowerBound
    if employer.supervisionShare > .zero {
      ledger.post(
        .supervision, month: place,
        supervisionCost(
          share: employer.supervisionShare, wage: employer.supervisorWage,
          contributionRate: contributionLaw.fullRate))
    }
    if month == phase.began {
      ledger.post(.employerAdministration, month: place, employer.administrationOnce)
      ledger.post(.recruitment, month: place, employer.recruitmentOnce)
    }
  }

  /// supervisionShare × supervisorWage × (1 + full contribution rate), rounded once to the öre.
  private func supervisionCost(share: Rate, wage: Money, contributionRate: Rate) -> Money {
    nearestOre(ExactKronor(wage) * share * (Rate.one + contributionRate))
  }

  /// Books the account of the workplaces that have the participant without a wage: what the work is worth to them,
  /// supervision, and administration in the first month; and what the state gives for an apprentice.
  func bookWorkplaces(_ plan: AdultPlan, into ledger: inout Ledger) {
    for phase in plan.phases {
      guard let workplace = phase.workplace else { continue }
      bookWorkplaceGrant(phase, into: &ledger)
      guard workplace != Workplace() else { continue }
      for month in phase.booked {
        let place = month - timeline.horizon.lowerBound
        if month == phase.began {
          ledger.post(.employerAdministration, month: place, workplace.administrationOnce)
        }
        guard phase.isAtWorkplace(month) else { continue }
        ledger.post(.production, month: place, workplace.productionValue)
        if workplace.supervisionShare > .zero, let law = self[law: month].contributions {
          ledger.post(
            .supervision, month: place,
            supervisionCost(
              share: workplace.supervisionShare, wage: workplace.supervisorWage,
              contributionRate: law.fullRate))
        }
      }
    }
  }

  /// Books the state's grant to an apprentice's workplace, which the municipality passes on: for each month of study,
  /// and once for a trained supervisor.
  private func bookWorkplaceGrant(_ phase: PlannedPhase, into ledger: inout Ledger) {
    guard case .studies(let planned) = phase.kind, let apprenticeship = planned.studies.apprenticeship else {
      return
    }
    for month in phase.booked where planned.weeks(in: month) > 0 {
      let law = laws[month / 12].unitCosts
      let grant = law.workplaceGrant(
        pace: planned.studies.pace, weeks: planned.weeks(in: month),
        ownYearlyGrant: apprenticeship.grantPerYear)
      let isFirst = apprenticeship.isSupervisorTrained && month == phase.firstMonthAtWorkplace
      ledger.post(
        .supervisionGrant, month: month - timeline.horizon.lowerBound,
        (grant ?? .zero) + (isFirst ? law.trainedSupervisorGrant ?? .zero : .zero))
    }
  }
}

/// Each line × month is rounded once, to the nearest öre, halves up.
package let nearestOre = RoundingRule(
  stepInOre: 1, .nearest, source: "Nytta: varje rad och månad avrundas en gång till öre")
